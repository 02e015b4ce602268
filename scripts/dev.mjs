// npm run dev: the server rebuilt and restarted on each change, and the web app with hot reload at http://localhost:5173.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureBuilt, root } from './built.mjs';

ensureBuilt('api');
let server = null;
let restarting = Promise.resolve();

function restart() {
  restarting = restarting.then(async () => {
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    server = spawn(process.execPath, [join(root, 'apps/api/dist/main.js')], { cwd: root, stdio: 'inherit' });
  });
}

const watcher = await build({ root: join(root, 'apps/api'), logLevel: 'warn', build: { watch: {} } });
watcher.on('event', (event) => {
  if (event.code === 'END') restart();
  if (event.code === 'ERROR') console.error(event.error.message);
});
const web = spawn('npx', ['vite'], { cwd: join(root, 'apps/web'), stdio: 'inherit' });
process.once('SIGINT', () => {
  web.kill();
  server?.kill('SIGTERM');
  void watcher.close().then(() => process.exit(0));
});
