import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function upward(folder: string): string {
  if (existsSync(join(folder, 'schema.graphql'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('schema.graphql is not beside the program: the installation is not whole.');
  return upward(parent);
}

/** The folder that holds the contract, whether the program runs from its sources or from its bundle. */
export const projectRoot = upward(import.meta.dirname);
