import { randomUUID } from 'node:crypto';

export type NumberRow = readonly (number | null)[];

/** Stands for a text while an answer is written. It never leaves the process, so no content can hold it. */
const PLACE = randomUUID();
let texts: string[] | null = null;

/**
 * Rows of numbers as the JSON text in which they left the database. Tens of thousands of them pass into the answer as they are:
 * reading them and writing them again took longer than everything else that GraphQL does.
 */
export class NumberRows {
  readonly #json: string;
  #rows: readonly NumberRow[] | null = null;

  /** @param json an array of arrays of numbers or null, as it is sent */
  constructor(json: string) {
    this.#json = json;
  }

  /** For those that compute with them. */
  read(): readonly NumberRow[] {
    return (this.#rows ??= JSON.parse(this.#json) as NumberRow[]);
  }

  toJSON(): unknown {
    if (!texts) return this.read();
    texts.push(this.#json);
    return PLACE;
  }
}

/** An answer's JSON, with the rows of numbers in it as they are. */
export function writeAnswer(answer: unknown): string {
  const found: string[] = [];
  texts = found;
  try {
    const [head = '', ...parts] = JSON.stringify(answer).split(`"${PLACE}"`);
    return head + parts.map((part, n) => `${found[n]}${part}`).join('');
  } finally {
    texts = null;
  }
}
