// Starts the product as the README says, in a data folder of its own, until it is ready and answers; then ends it. Twice:
// the second start must keep the data and be quick.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './built.mjs';

const folder = mkdtempSync(join(tmpdir(), 'medhjul-start-'));
const port = process.env.PORT ?? '4099';
const env = { ...process.env, DATA_DIR: folder, PORT: port, LOG_LEVEL: 'error' };

function isRunning(group) {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** Ends npm and the server below it; npm goes first, the server when its database is down. */
async function end(group) {
  if (isRunning(group)) process.kill(-group, 'SIGTERM');
  for (const limit = Date.now() + 30_000; isRunning(group); await pause(100))
    if (Date.now() > limit) throw new Error('not ended after 30 s');
}

/** Resolves with the seconds until the address was printed and both probes answered. */
async function start(limit) {
  const begun = Date.now();
  const server = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`not ready after ${limit} s`)), limit * 1000);
      server.stdout.setEncoding('utf8').on('data', (text) => {
        process.stdout.write(text);
        if (text.includes('Medhjul is ready at')) resolve(clearTimeout(timer));
      });
      server.once('exit', (code) => reject(new Error(`ended with code ${code}`)));
    });
    for (const path of ['healthz', 'readyz', '']) {
      const answer = await fetch(`http://127.0.0.1:${port}/${path}`);
      if (!answer.ok) throw new Error(`/${path} answered ${answer.status}`);
    }
    return (Date.now() - begun) / 1000;
  } finally {
    await end(server.pid);
  }
}

try {
  const first = await start(180);
  const second = await start(60);
  console.log(`First start ${first.toFixed(1)} s, second ${second.toFixed(1)} s.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
