import { readFile, writeFile } from 'node:fs/promises';

/**
 * The text of a file that is made from the code and kept in git, to be compared with what the code makes now.
 * `npm run effects` sets UPDATE_EFFECTS, and the file is written instead.
 */
export async function committedEffect(path: string, made: string): Promise<string> {
  if (process.env['UPDATE_EFFECTS'] === '1') await writeFile(path, made);
  return readFile(path, 'utf8').catch(() => `there is no ${path}: run npm run effects`);
}
