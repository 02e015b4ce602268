import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pino from 'pino';
import { startBackground } from './background.ts';
import { readConfig } from './config.ts';
import { createListener } from './db/listener.ts';
import { testApp, type TestApp } from './testing/app.ts';

let on: TestApp;
const login = `bare_${randomBytes(4).toString('hex')}`;
const password = randomBytes(12).toString('hex');
beforeAll(async () => {
  on = await testApp();
  await on.build.sql.query(`CREATE ROLE ${login} LOGIN NOINHERIT PASSWORD '${password}'`);
});
afterAll(async () => {
  await on.build.sql.query(`DROP ROLE ${login}`);
  await on.close();
});

/** What is logged while the background starts under this login. */
async function started(): Promise<string> {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const url = Object.assign(new URL(on.url), { username: login, password }).href;
  const listener = createListener(url, log);
  const background = await startBackground({
    config: readConfig({}),
    url,
    publicUrl: 'http://localhost',
    listener,
    releaseKey: null,
    log,
    now: () => new Date('2026-06-15T10:00:00Z'),
  });
  await background.close();
  await listener.close();
  return lines.join('');
}

test('a login that may not take a role starts all the same, and the log says what is not done', async () => {
  const none = await started();
  expect(none).toContain('must be a member of medhjul_job');
  expect(none).toContain('must be a member of medhjul_release');
  await on.build.sql.query(`GRANT medhjul_release TO ${login}`);
  const some = await started();
  expect(some).not.toContain('must be a member of medhjul_release');
  expect(some).toContain('no RELEASE_KEY: no release of the statistics is made');
});
