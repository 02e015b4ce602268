// npm start: builds what is missing, then runs the server in this very process, so that Ctrl-C reaches it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, root } from './built.mjs';

console.log('Starting Medhjul');
ensureBuilt('api');
ensureBuilt('web');
await import(pathToFileURL(join(root, 'apps/api/dist/main.js')).href);
