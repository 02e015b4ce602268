import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { queriesOn } from '../db/connection.ts';
import { testApp, type TestApp } from '../testing/app.ts';
import type { MailParams } from './mail-params.ts';
import { queueMail } from './queue-mail.ts';

let on: TestApp;
let person: string;
beforeAll(async () => {
  on = await testApp();
  const unit = await on.build.unit('municipality', null);
  ({ person } = await on.build.employ('Anna Prøve', { unit }));
});
afterAll(() => on.close());

type Meeting = MailParams['conversation_invitation'];
const meeting: Meeting = {
  talk: 'mus',
  startsAt: '2026-07-01T08:00:00Z',
  durationMinutes: 60,
  place: 'Lokale 2',
  link: 'https://moede.example/1?x=y',
  note: 'Tag gerne kaffe med',
  sequence: 0,
  uid: '11111111-1111-4111-8111-111111111111',
  path: '/samtale/11111111-1111-4111-8111-111111111111',
};

/** The note is kept nowhere but in the product. */
const kept = { ...meeting, note: true };

/** Queues as the application's role in one transaction, and ends it. */
async function queue(uniqueKey: string, end: 'COMMIT' | 'ROLLBACK' = 'COMMIT', params: Meeting = meeting) {
  const { sql } = on.build;
  await sql.query(`BEGIN; SET LOCAL ROLE medhjul_app; SET LOCAL "medhjul.person_id" = '${person}'`);
  try {
    const ctx = { db: queriesOn(sql) };
    await queueMail(ctx, { personId: person, kind: 'conversation_invitation', uniqueKey, params });
    await sql.query(end);
  } catch (error) {
    await sql.query('ROLLBACK');
    throw error;
  }
}

const waiting = async () =>
  (await on.build.sql.query(`SELECT unique_key, params FROM mail ORDER BY unique_key`)).rows as {
    unique_key: string;
    params: object;
  }[];

describe('a mail', () => {
  test('is written with what it tells of, or not at all', async () => {
    await queue('a', 'ROLLBACK');
    expect(await waiting()).toEqual([]);
    await queue('a');
    expect(await waiting()).toEqual([{ unique_key: 'a', params: kept }]);
  });

  test('is written once, however often it is asked for', async () => {
    await queue('b');
    await queue('b', 'COMMIT', { ...meeting, place: 'Et andet sted' });
    expect((await waiting()).filter(({ unique_key }) => unique_key === 'b')).toEqual([
      { unique_key: 'b', params: kept },
    ]);
  });

  test.each([
    ['a foreign address', { path: 'https://example.org/' }],
    ['a path to another host', { path: '//example.org' }],
    ['a line break', { path: '/a\r\nBcc: x@example.org' }],
    ['a link that runs script', { link: 'javascript:alert(1)' }],
    ['a date that is none', { startsAt: 'i morgen' }],
    ['something more', { diagnosis: 'x' }],
  ])('with %s is refused', async (_, wrong) => {
    await expect(queue('c', 'COMMIT', { ...meeting, ...wrong })).rejects.toThrow();
    expect((await waiting()).map(({ unique_key }) => unique_key)).not.toContain('c');
  });

  test('is read by no request, its recipient’s neither, and changed by none', async () => {
    const write = `INSERT INTO mail (person_id, kind, unique_key, params) VALUES ($1, 'reminder', 'd', '{}')`;
    for (const statement of ['SELECT id FROM mail', 'UPDATE mail SET sent_at = now()', 'DELETE FROM mail']) {
      expect([statement, await on.sqlRefusal(person, statement)]).toEqual([statement, '42501']);
    }
    expect(await on.sqlRefusal(person, write, [person])).toBeNull();
    expect(await on.sqlRefusal(null, write, [person])).toBe('42501');
    const sent = write.replace('params)', 'params, sent_at)').replace(`'{}')`, `'{}', now())`);
    expect(await on.sqlRefusal(person, sent, [person])).toBe('42501');
    expect(await on.sqlRefusal(person, `SELECT * FROM app.mail_recipient($1)`, [person])).toBe('42501');
  });
});
