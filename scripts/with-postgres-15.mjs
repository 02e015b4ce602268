// Runs a command with TEST_DATABASE_URL naming a throw-away server of Debian's PostgreSQL 15: node scripts/with-postgres-15.mjs COMMAND …
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = process.env.POSTGRES_15_BIN ?? '/usr/lib/postgresql/15/bin';
const isRoot = process.getuid?.() === 0;
const folder = mkdtempSync(join(tmpdir(), 'medhjul-pg15-'));

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** PostgreSQL refuses root, so root runs it as the user that Debian's package made. */
function postgres(program, args) {
  const command = [join(bin, program), ...args];
  const [name, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  const result = spawnSync(name, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (result.status !== 0) throw new Error(`${program} failed`);
}

if (isRoot) spawnSync('chown', ['postgres', folder]);
const data = join(folder, 'data');
const port = await freePort();
let status = 1;
try {
  postgres('initdb', ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  postgres('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  const [command, ...args] = process.argv.slice(2);
  const url = `postgresql://tester@127.0.0.1:${port}/postgres`;
  status = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url } }).status ?? 1;
} finally {
  try {
    postgres('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = status;
