import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { readConfig } from '../config.ts';
import { createListener } from '../db/listener.ts';
import { openPool } from '../db/request-transaction.ts';
import { buildApp } from '../http/app.ts';
import { createHub } from '../live/hub.ts';
import { testApp, type TestApp } from '../testing/app.ts';

interface LogLine {
  readonly level: number;
  readonly requestId?: string;
  readonly err?: { readonly message: string };
}

const lines: LogLine[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) });

let on: TestApp;
beforeAll(async () => {
  on = await testApp({}, log);
});
afterAll(() => on.close());

const masked = (requestId: unknown) => ({
  message: 'Something went wrong.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
});

describe('an error inside', () => {
  test('is told by its request id alone, under which the log has it', async () => {
    const { person } = await on.build.employ('Anna', { unit: await on.build.unit('municipality', null) });
    const anna = await on.as(person);
    await on.build.sql.query('ALTER TABLE goal RENAME TO hidden_goal');
    lines.length = 0;
    const { body } = await anna.send('{ goals { name } }');
    await on.build.sql.query('ALTER TABLE hidden_goal RENAME TO goal');
    const requestId = lines[0]?.requestId;
    expect(JSON.parse(body)).toEqual({ errors: [masked(requestId)], data: null });
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines.map(({ err }) => err?.message)).toEqual(['relation "goal" does not exist']);
    expect((await anna.ask('{ goals { name } }')).errors).toBeUndefined();
  });

  test('a request id is new each time and never the caller’s', async () => {
    lines.length = 0;
    await on.build.sql.query('ALTER TABLE municipality RENAME TO hidden');
    for (let n = 0; n < 2; n++) {
      await on.anonymous().send('{ municipality { name } }', {}, { 'request-id': 'mine', 'x-request-id': 'mine' });
    }
    await on.build.sql.query('ALTER TABLE hidden RENAME TO municipality');
    expect(new Set(lines.map(({ requestId }) => requestId)).size).toBe(2);
    expect(lines.map(({ requestId }) => requestId)).not.toContain('mine');
  });

  test('what the caller did wrong is no error of the server’s', async () => {
    lines.length = 0;
    for (const document of ['{', '{ gone }', '', 'subscription { a }', '{ looks(first: 0) { edges { cursor } } }']) {
      expect((await on.anonymous().send(document)).status).toBeLessThan(500);
    }
    expect(lines).toEqual([]);
  });
});

describe('without a database', () => {
  const noDatabase = async () => {
    const url = 'postgresql://secret_login:secret_word@127.0.0.1:1/secret_name';
    const pool = openPool(url, 2, () => {});
    const hub = createHub(createListener(url, log));
    return buildApp({ config: readConfig({}), pool, hub, log, now: () => new Date() });
  };

  test.each([
    ['nobody is signed in', ''],
    ['somebody may be signed in', `medhjul=${'a'.repeat(43)}`],
  ])('when %s the answer says so much and no more', async (_, cookie) => {
    const app = await noDatabase();
    lines.length = 0;
    const payload = { query: '{ municipality { name } }' };
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', payload, headers: { cookie } });
    await app.close();
    expect(statusCode).toBe(500);
    expect(body).toContain(String(lines[0]?.requestId));
    expect(body).not.toMatch(/secret|127\.0\.0\.1|ECONN/);
    expect(lines[0]?.err?.message).toContain('ECONNREFUSED');
  });

  test('readyz says not ready, healthz that the server lives', async () => {
    const app = await noDatabase();
    expect((await app.inject('/readyz')).statusCode).toBe(503);
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    await app.close();
  });
});
