import type { Team } from './database.ts';
import type { Client } from './client.ts';
import type { Side } from './entry.ts';

/** One side of a comparison, ready to be asked. */
export interface Runner {
  readonly name: string;
  readonly side: Side;
  readonly client: Client;
  readonly teams: readonly Team[];
}

/** For each runner, one figure a round. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median of the rounds' ratios: what slows a whole round down cancels out. */
export function ratioOf(rounds: Rounds, over: string, under: string): number {
  const below = rounds.get(under) ?? [];
  return median((rounds.get(over) ?? []).map((value, round) => value / (below[round] ?? Number.NaN)));
}

const ask = ({ side, client, teams }: Runner, n: number) => {
  const team = teams[n % teams.length];
  if (!team) throw new Error('no team to ask for');
  const question = side.ask(team);
  return client.send(question, question.cookie ?? team.cookie);
};

/** Runs one measurement of each runner a round; who goes first changes, so that no place in the row is the better one. */
async function inRounds(
  runners: readonly Runner[],
  rounds: number,
  measure: (runner: Runner) => Promise<number>,
): Promise<Rounds> {
  const figures = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < runners.length; place += 1) {
      const runner = runners[(round + place) % runners.length];
      if (runner) figures.get(runner.name)?.push(await measure(runner));
    }
  }
  return figures;
}

export async function warmUp(runners: readonly Runner[], requests: number): Promise<void> {
  for (const runner of runners) for (let n = 0; n < requests; n += 1) await ask(runner, n);
}

/** Median milliseconds of one request after the other, for each round. */
export const latency = (runners: readonly Runner[], rounds: number, requests: number): Promise<Rounds> =>
  inRounds(runners, rounds, async (runner) => {
    const times: number[] = [];
    for (let n = 0; n < requests; n += 1) {
      const begun = performance.now();
      await ask(runner, n);
      times.push(performance.now() - begun);
    }
    return median(times);
  });

/** Requests a second that several connections get through together, for each round. */
export const throughput = (
  runners: readonly Runner[],
  rounds: number,
  connections: number,
  milliseconds: number,
): Promise<Rounds> =>
  inRounds(runners, rounds, async (runner) => {
    const begun = performance.now();
    let done = 0;
    const connection = async (first: number) => {
      for (let n = first; performance.now() - begun < milliseconds; n += 1) {
        await ask(runner, n);
        done += 1;
      }
    };
    await Promise.all(Array.from({ length: connections }, (_, n) => connection(n)));
    return (done * 1000) / (performance.now() - begun);
  });
