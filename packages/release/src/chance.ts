import { createHmac } from 'node:crypto';

/** What a draw belongs to: a block's true count, or with `null` the municipality's, both in people. */
export interface DrawLabel {
  readonly block: string | null;
  readonly count: number;
}

/** Says yes with the given chance; the same label is always answered from the same random number. */
export type Chance = (label: DrawLabel, chance: number) => boolean;

const HALF = 2 ** 26;

/**
 * Randomness of policy R6 for one column: a label's number in [0, 1) is the first 53 bits of
 * HMAC-SHA-256(key, [column, block or municipality, D]), and the answer is yes where it lies under the chance. So the
 * same count draws the same, and a release built twice is the same.
 */
export function keyedChance(key: Uint8Array, column: string): Chance {
  assertKey(key);
  return ({ block, count }, chance) => {
    const label = JSON.stringify(block === null ? [column, 'municipality', count] : [column, 'block', block, count]);
    const digest = createHmac('sha256', key).update(label).digest();
    const high = digest.readUInt32BE(0) >>> 5;
    const low = digest.readUInt32BE(4) >>> 6;
    return (high * HALF + low) / 2 ** 53 < chance;
  };
}

/** Throws for a key that is missing or shorter than 32 bytes. */
export function assertKey(key: Uint8Array): void {
  if (key.length < 32) throw new Error('The key of the releases needs at least 32 bytes');
}
