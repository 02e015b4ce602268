import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFolder } from './exchange/export-folder.ts';
import { runCommand, UsageProblem, withDatabase } from './exchange/host-command.ts';
import { consoleProgress } from './exchange/progress.ts';

const USAGE = 'Use it as: npm run export -- FOLDER [--without-personal]';

function readArguments(): { folder: string; withoutPersonal: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'without-personal': { type: 'boolean', default: false } },
    });
    const [folder, ...more] = positionals;
    if (folder !== undefined && more.length === 0) {
      return { folder: resolve(folder), withoutPersonal: values['without-personal'] };
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new UsageProblem(`The command line is not understood. ${USAGE}.`);
}

await runCommand(async () => {
  const { folder, withoutPersonal } = readArguments();
  const progress = consoleProgress(process.stderr);
  const counts = await withDatabase(process.env, progress, (url) =>
    exportFolder({ url, folder, withoutPersonal, progress }),
  );
  for (const [kind, count] of counts) console.log(`${kind}.csv: ${count} rows`);
});
