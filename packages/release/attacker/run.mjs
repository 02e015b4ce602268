// A larger attack than the test run's: node packages/release/attacker/run.mjs (minutes).
import { createServer } from 'vite';

const server = await createServer({
  root: import.meta.dirname,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
});
const { sweep } = await server.ssrLoadModule('/sweep.ts');
process.exitCode = sweep(console.log) === 0 ? 0 : 1;
await server.close();
