/** A person with the primary employment of the day. */
export interface CountedPerson {
  readonly employmentId: string;
  readonly personId: string;
  /** Which of the places that were told; many share one. */
  readonly place: number;
}

const ID_BYTES = 16;
const PERSON_BYTES = 2 * ID_BYTES;
const FIRST_ROOM = 4096;

/** Hundreds of thousands of people, in 36 bytes each: they are kept until their blocks are known. */
export class PackedPeople {
  #ids = Buffer.alloc(FIRST_ROOM * PERSON_BYTES);
  #places = new Uint32Array(FIRST_ROOM);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add({ employmentId, personId, place }: CountedPerson): void {
    if (this.#size === this.#places.length) this.#grow();
    const at = this.#size * PERSON_BYTES;
    this.#ids.write(hexOf(employmentId) + hexOf(personId), at, 'hex');
    this.#places[this.#size] = place;
    this.#size += 1;
  }

  /** In the order in which they were added. */
  *[Symbol.iterator](): Generator<CountedPerson> {
    for (let n = 0; n < this.#size; n += 1) {
      const hex = this.#ids.toString('hex', n * PERSON_BYTES, (n + 1) * PERSON_BYTES);
      const [employmentId, personId] = [idOf(hex.slice(0, 2 * ID_BYTES)), idOf(hex.slice(2 * ID_BYTES))];
      yield { employmentId, personId, place: this.#places[n] ?? 0 };
    }
  }

  #grow(): void {
    this.#ids = Buffer.concat([this.#ids, Buffer.alloc(this.#ids.length)]);
    const places = new Uint32Array(2 * this.#places.length);
    places.set(this.#places);
    this.#places = places;
  }
}

const hexOf = (id: string): string => id.replaceAll('-', '');

const idOf = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
