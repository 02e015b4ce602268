import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { EndedPeople } from './exchange/confirm-ended.ts';
import { runCommand, UsageProblem, withDatabase } from './exchange/host-command.ts';
import { readFolder } from './exchange/folder.ts';
import { importFiles, type ImportSummary } from './exchange/import-folder.ts';
import { consoleProgress } from './exchange/progress.ts';

const USAGE = 'Use it as: npm run import -- FOLDER [--confirm-ended NUMBER]';

function readArguments(): { folder: string; number: number | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'confirm-ended': { type: 'string' } },
    });
    const [folder, ...more] = positionals;
    const given = values['confirm-ended'];
    if (folder !== undefined && more.length === 0 && (given === undefined || /^\d{1,9}$/.test(given))) {
      return { folder: resolve(folder), number: given === undefined ? undefined : Number(given) };
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new UsageProblem(`The command line is not understood. ${USAGE}.`);
}

async function ask({ ended, employed }: EndedPeople): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(
      `This ends the employment of ${ended} of ${employed} people. Write ${ended} to go on, anything else to stop: `,
    );
    return answer.trim() === String(ended);
  } finally {
    terminal.close();
  }
}

function print({ changes, notices }: ImportSummary): void {
  const rows = [...changes].map(([kind, { new: added, changed, ended, unchanged }]) => [
    kind,
    { new: added, changed, ended, unchanged },
  ]);
  console.table(Object.fromEntries(rows));
  const sum = [...changes.values()].reduce((total, each) => total + each.new + each.changed + each.ended, 0);
  console.log(sum === 0 ? '0 changes: the database held all of it already.' : `${sum} changes.`);
  for (const notice of notices) console.log(`Worth a look: ${notice}`);
}

await runCommand(async () => {
  const { folder, number } = readArguments();
  // Before a database is made for it.
  const source = await readFolder(folder);
  const progress = consoleProgress(process.stderr);
  const isAsked = process.stdin.isTTY && process.stderr.isTTY;
  const confirmation = { ...(number === undefined ? {} : { number }), ...(isAsked ? { ask } : {}) };
  print(await withDatabase(process.env, progress, (url) => importFiles(source, { url, confirmation, progress })));
});
