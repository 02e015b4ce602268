import { createHash } from 'node:crypto';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of chance that always gives the same for the same seed and key. */
export interface Random {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  /** True in this share of the cases, 0 to 1. */
  chance(share: number): boolean;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** One of the list, each as likely as its weight says. */
  weighted<T extends { readonly weight: number }>(list: readonly T[]): T;
  /** A number around 0, most often near it, never further off than `width`. */
  around(width: number): number;
}

/**
 * A stream of its own for each key, so that what one thing draws never depends on how many draws another thing made.
 */
export function randomFor(seed: number, ...key: readonly (string | number)[]): Random {
  const digest = createHash('sha1')
    .update([seed, ...key].join('|'))
    .digest();
  const generator = xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)));
  const pick = <T>(list: readonly T[]): T => list[uniformInt(generator, 0, list.length - 1)] as T;
  return {
    int: (from, to) => uniformInt(generator, from, to),
    chance: (share) => uniformFloat64(generator) < share,
    pick,
    weighted: (list) => {
      let rest = uniformFloat64(generator) * list.reduce((sum, { weight }) => sum + weight, 0);
      return list.find(({ weight }) => (rest -= weight) < 0) ?? pick(list);
    },
    around: (width) => (uniformFloat64(generator) + uniformFloat64(generator) - 1) * width,
  };
}
