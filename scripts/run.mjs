// Runs one of the server's commands (migrate, seed, import, export) from a fresh build: node scripts/run.mjs NAME ARGUMENTS
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, root } from './built.mjs';
import { fromWhereTheUserStands } from './command-line.mjs';

const [name, ...words] = process.argv.splice(2);
process.argv.push(...fromWhereTheUserStands(name, words));
ensureBuilt('api', (line) => console.error(line));
await import(pathToFileURL(join(root, `apps/api/dist/${name}.js`)).href);
