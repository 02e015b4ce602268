import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readConfig, settings } from './config.ts';
import { seedEmptyDatabase, type Counts } from './db/seed/ensure.ts';
import { runCommand, UsageProblem, withDatabase } from './exchange/host-command.ts';
import { consoleProgress } from './exchange/progress.ts';
import { loadReleaseKey } from './release-key.ts';

const USAGE = 'Use it as: npm run seed -- [--people NUMBER] [--seed NUMBER], with 500 to 1000000 people';

const wanted = z.object({
  people: settings.shape.DEMO_PEOPLE,
  seed: z.coerce.number().int().min(0).max(2_147_483_647).default(1),
});

function readArguments(): z.infer<typeof wanted> {
  try {
    const { values } = parseArgs({ options: { people: { type: 'string' }, seed: { type: 'string' } } });
    const result = wanted.safeParse(values);
    if (result.success) return result.data;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new UsageProblem(`The command line is not understood. ${USAGE}.`);
}

function print({ units, people, requirements, levels }: Counts): void {
  const words = (count: number): string => count.toLocaleString('en');
  console.log(`The demonstration municipality is there: ${words(people)} people in ${words(units)} units,`);
  console.log(`with ${words(requirements)} requirements and ${words(levels)} levels of competence.`);
}

await runCommand(async () => {
  const { people, seed } = readArguments();
  const progress = consoleProgress(process.stderr);
  const counts = await withDatabase(process.env, progress, async (url) => {
    let shown = 0;
    progress.begin('Filling in the demonstration municipality', people);
    const onProgress = (done: number): void => {
      progress.advance(done - shown);
      shown = done;
    };
    const releaseKey = await loadReleaseKey(readConfig(process.env));
    return seedEmptyDatabase(url, { people, seed, releaseKey, onProgress }).finally(progress.end);
  });
  print(counts);
});
