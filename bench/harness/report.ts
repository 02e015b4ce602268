import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Entry, Target } from './entry.ts';

/** What one entry came to; milliseconds and requests a second are this machine's, ratios hold elsewhere. */
export interface Result {
  readonly entry: string;
  readonly people: number;
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly requestsASecond: Readonly<Record<string, number>>;
  readonly ratios: Readonly<Partial<Record<Target['ratio'] | 'saving / plain SQL' | 'building / plain SQL', number>>>;
  readonly missed: readonly string[];
}

export const rounded = (value: number): number => Number(value.toPrecision(3));

const boundOf = ({ atMost, atLeast, aim }: Target): string =>
  `${atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`}${aim === undefined ? '' : ` (aim ${aim})`}`;

const isMissed = ({ atMost, atLeast }: Target, value: number): boolean =>
  (atMost !== undefined && value > atMost) || (atLeast !== undefined && value < atLeast);

/** The targets that the ratios do not keep, one line each. */
export function missedTargets(entry: Entry, ratios: Result['ratios']): string[] {
  return entry.targets.flatMap((target) => {
    const value = ratios[target.ratio];
    return value !== undefined && isMissed(target, value)
      ? [`${entry.name}: ${target.ratio} is ${rounded(value)}, ${boundOf(target)} was asked`]
      : [];
  });
}

/** What one entry came to, and its ratios beside their targets. */
export function printTable(entry: Entry, { milliseconds, requestsASecond, ratios }: Result): void {
  console.log(`\n${entry.title}`);
  console.table(
    Object.fromEntries(
      Object.keys(milliseconds).map((name) => [
        name,
        { 'median ms, one client': milliseconds[name], 'requests a second': requestsASecond[name] ?? '–' },
      ]),
    ),
  );
  console.table(
    Object.fromEntries(
      entry.targets.flatMap((target) => {
        const value = ratios[target.ratio];
        if (value === undefined) return [];
        const row = { is: rounded(value), asked: boundOf(target), kept: isMissed(target, value) ? 'NO' : 'yes' };
        return [[target.ratio, row]];
      }),
    ),
  );
}

export async function writeJson(path: string, results: readonly Result[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const about = { at: new Date().toISOString(), node: process.version };
  await writeFile(path, `${JSON.stringify({ ...about, results }, null, 2)}\n`);
}
