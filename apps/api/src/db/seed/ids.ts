import { createHash } from 'node:crypto';

function uuid(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** The id of what a code names: the same code gives the same id in every database (a UUID of version 5's form). */
export function idOf(kind: string, code: string): string {
  const hex = createHash('sha1').update(`medhjul:${kind}:${code}`).digest('hex');
  return uuid(`${hex.slice(0, 12)}5${hex.slice(13, 16)}8${hex.slice(17)}`);
}

/** Ids in rising order for rows that have no code (version 8): counting is quicker than hashing, and so is their index. */
export function* risingIds(kind: string): Generator<string, never> {
  const prefix = idOf('rising', kind).slice(0, 14);
  for (let number = 0; ; number += 1) {
    const tail = number.toString(16).padStart(15, '0');
    yield `${prefix}8${tail.slice(0, 3)}-8000-${tail.slice(3)}`;
  }
}
