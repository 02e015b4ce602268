import type { Changed } from '../src/refresh.ts';

/**
 * A small municipality as an attacker knows it: who belongs where at each release, to whom the column applies, and even
 * who had a record changed. Unknown is only each person's value (0 or 1) at each release.
 */
export interface Group {
  /** People whom nothing that is known tells apart. */
  readonly size: number;
  /** Whether they belong to the block (and the column applies to them) at each release. */
  readonly present: readonly boolean[];
  /** Whether they are in M before each release; false for the first. */
  readonly changed: readonly boolean[];
}

export interface KnownBlock {
  readonly id: string;
  readonly groups: readonly Group[];
  /** People of the block to whom the column does not apply. */
  readonly outside: number;
}

export interface Municipality {
  readonly releases: number;
  readonly blocks: readonly KnownBlock[];
  /** The release from which on all blocks are one. */
  readonly mergedFrom?: number;
}

/** Values of a person at each release, 0 while absent. */
export type Values = readonly number[];

/** All that a person of the group may have: whoever is not in M keeps the value. */
export function valuesOf(group: Group): Values[] {
  let all: number[][] = [[]];
  group.present.forEach((isPresent, release) => {
    const next = (values: number[]): number[] => {
      if (!isPresent) return [0];
      const isFree = release === 0 || group.changed[release] === true || group.present[release - 1] === false;
      return isFree ? [0, 1] : [values[release - 1]!];
    };
    all = all.flatMap((values) => next(values).map((value) => [...values, value]));
  });
  return all;
}

/** N at a release. */
export function peopleOf(block: KnownBlock, release: number): number {
  return block.groups.reduce((sum, { size, present }) => sum + (present[release] ? size : 0), 0);
}

/** M before a release. */
export function movedOf(block: KnownBlock, release: number): Changed {
  const sizeOf = (before: boolean, now: boolean) =>
    block.groups.reduce((sum, { size, present, changed }) => {
      const isIn = changed[release] && present[release - 1] === before && present[release] === now;
      return sum + (isIn ? size : 0);
    }, 0);
  return { stayed: sizeOf(true, true), joined: sizeOf(false, true), left: sizeOf(true, false) };
}

const BASE = 64;

/** Counts at each release as one number; sums of codes are codes of sums, and a borrow never gives a code in use. */
export function codeOf(counts: readonly number[]): number {
  return counts.reduceRight((code, count) => code * BASE + count, 0);
}

export function countsOf(code: number, releases: number): number[] {
  return Array.from({ length: releases }, (_, release) => Math.floor(code / BASE ** release) % BASE);
}

/** The counts, as codes, that so many people of each group can have together: 1 at each code. */
export function reachable(block: KnownBlock, sizes: readonly number[], releases: number): Uint8Array {
  let codes = new Set([0]);
  block.groups.forEach((group, index) => {
    const steps = valuesOf(group).map(codeOf);
    for (let person = 0; person < sizes[index]!; person++) {
      codes = new Set([...codes].flatMap((code) => steps.map((step) => code + step)));
    }
  });
  const marks = new Uint8Array(BASE ** releases);
  for (const code of codes) marks[code] = 1;
  return marks;
}
