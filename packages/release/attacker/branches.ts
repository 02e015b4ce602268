import type { Chance, DrawLabel } from '../src/chance.ts';

/** The numbers from which a draw came, by label: half-open intervals inside [0, 1). */
export type Numbers = ReadonlyMap<string, readonly [number, number]>;

export interface Branch<Result> {
  readonly result: Result;
  readonly numbers: Numbers;
  readonly probability: number;
}

/** Everything that a function of random numbers can give, each with the numbers that lead there. */
export function branches<Result>(run: (draw: Chance) => Result): Branch<Result>[] {
  const found: Branch<Result>[] = [];
  const waiting: boolean[][] = [[]];
  for (let answers = waiting.pop(); answers !== undefined; answers = waiting.pop()) {
    const numbers = new Map<string, readonly [number, number]>();
    const given: boolean[] = [];
    const planned = answers;
    const result = run((label, chance) => {
      const key = labelKey(label);
      const [from, to] = numbers.get(key) ?? [0, 1];
      const canBe = [from < chance, to > chance];
      const answer = planned[given.length] ?? canBe[0]!;
      if (given.length >= planned.length && canBe[0] && canBe[1]) waiting.push([...given, false]);
      given.push(answer);
      numbers.set(key, answer ? [from, Math.min(to, chance)] : [Math.max(from, chance), to]);
      return answer;
    });
    const probability = [...numbers.values()].reduce((product, [from, to]) => product * (to - from), 1);
    found.push({ result, numbers, probability });
  }
  return found;
}

/** Whether one set of random numbers can lead to both. */
export function canBoth(one: Numbers, other: Numbers): boolean {
  for (const [label, [from, to]] of one) {
    const [otherFrom, otherTo] = other.get(label) ?? [0, 1];
    if (Math.max(from, otherFrom) >= Math.min(to, otherTo)) return false;
  }
  return true;
}

function labelKey({ block, count }: DrawLabel): string {
  return `${block ?? ''} ${count}`;
}
