/** Rows by employment, read beside the people, who come in the same order: none is kept. */
export class SideBySide<Row extends { readonly employment: string }> {
  readonly #batches: AsyncIterator<readonly Row[]>;
  #batch: readonly Row[] = [];
  #at = 0;
  #isOver = false;

  constructor(batches: AsyncIterable<readonly Row[]>) {
    this.#batches = batches[Symbol.asyncIterator]();
  }

  /** The row of an employment, null where there is none. Asked for in ascending order. */
  async of(employment: string): Promise<Row | null> {
    for (;;) {
      const row = this.#batch[this.#at];
      if (row !== undefined) {
        if (row.employment > employment) return null;
        this.#at += 1;
        if (row.employment === employment) return row;
      } else if (this.#isOver) {
        return null;
      } else {
        const { value, done } = await this.#batches.next();
        this.#batch = done ? [] : value;
        this.#at = 0;
        this.#isOver = done === true;
      }
    }
  }
}
