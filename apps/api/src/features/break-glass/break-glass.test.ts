import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { placedGlass, REASON } from '../../testing/break-glass.ts';
import { answerGlass, askForGlass, endGlass, GLASS, glassCodes, type SeenGlass } from '../../testing/glass-steps.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';
import { whoever } from '../../testing/team-conversations.ts';

let on: TestApp;
let roles: Roles;
let dpo: Session;
let admin: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  // Signed in anew for each step: time passes.
  dpo = whoever(on, roles.DPO.person);
  admin = whoever(on, roles.ADM.person);
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query('DELETE FROM look; DELETE FROM glass_request; DELETE FROM mail; DELETE FROM system_log');
});

const ask = (session: Session, over: Record<string, unknown> = {}) => askForGlass(session, roles.E.person, over);
const asked = async (over: Record<string, unknown> = {}) => (await ask(dpo, over)).glassRequest?.id ?? '';
const opened = async (over: Record<string, unknown> = {}) => {
  const id = await asked(over);
  await answerGlass(admin, id);
  return id;
};
const rowsOf = async (text: string) => (await on.build.sql.query(text)).rows as Record<string, unknown>[];
const list = async (session: Session) =>
  (await session.ask<{ glassRequests: SeenGlass[] }>(`{ glassRequests { ${GLASS} } }`)).data.glassRequests;

describe('asking', () => {
  test('waits seven days for somebody else, and is asked once for each form', async () => {
    const requestId = randomUUID();
    const first = await ask(dpo, { requestId });
    expect(first.glassRequest).toMatchObject({
      state: 'WAITING',
      lapsesAt: '2026-06-22T10:00:00.000Z',
      viewerCanAnswer: false,
      viewerCanEnd: false,
    });
    expect((await ask(dpo, { requestId })).glassRequest?.id).toBe(first.glassRequest?.id);
    expect(await list(dpo)).toHaveLength(1);
    expect(await list(admin)).toMatchObject([{ state: 'WAITING', viewerCanAnswer: true }]);
    on.setNow('2026-06-22T10:00:00Z');
    expect(await list(dpo)).toMatchObject([{ state: 'LAPSED' }]);
    expect(await list(admin)).toEqual([]);
    expect(glassCodes(await answerGlass(admin, first.glassRequest?.id))).toEqual(['id: NOT_FOUND']);
  });

  test.each([
    [{ reason: '   ' }, ['reason: REQUIRED']],
    [{ reason: 'Nitten tegn her ok.' }, ['reason: TOO_SHORT']],
    [{ reason: 'a'.repeat(1001) }, ['reason: TOO_LONG']],
    [{ reason: `${'a'.repeat(30)}\0` }, ['reason: MALFORMED']],
    [{ reason: '', records: [] }, ['reason: REQUIRED', 'records: REQUIRED']],
    [{ personId: randomUUID() }, ['personId: NOT_FOUND']],
  ])('is refused for each field that is wrong: %j', async (over, expected) => {
    expect(glassCodes(await ask(dpo, over))).toEqual(expected.toSorted());
    expect(await rowsOf('SELECT 1 FROM glass_request')).toEqual([]);
  });

  test('counts the reason as it is kept', async () => {
    expect(glassCodes(await ask(dpo, { reason: ` ${'a'.repeat(1000)} ` }))).toEqual([]);
    expect(glassCodes(await ask(dpo, { reason: '🔑'.repeat(20) }))).toEqual([]);
  });

  test('is for others than oneself', async () => {
    expect(glassCodes(await ask(dpo, { personId: roles.DPO.person }))).toEqual(['personId: NEEDS_ANOTHER']);
  });

  test.each(['HR', 'L', 'CC', 'DIR', 'ADM', 'E'] as const)('is refused to %s', async (column) => {
    const session = await on.as(roles[column].person);
    await expect(ask(session)).rejects.toThrow('FORBIDDEN');
  });
});

describe('answering', () => {
  test('is never for who asked', async () => {
    const id = await asked();
    expect(glassCodes(await answerGlass(dpo, id))).toEqual(['id: NEEDS_ANOTHER']);
    expect(await list(dpo)).toMatchObject([{ state: 'WAITING' }]);
  });

  test('is never for whom it is about, who does not learn of it', async () => {
    const id = await asked({ personId: roles.ADM.person });
    const missing = await answerGlass(admin, randomUUID());
    expect(await answerGlass(admin, id)).toEqual(missing);
    expect(glassCodes(missing)).toEqual(['id: NOT_FOUND']);
    expect(await list(admin)).toEqual([]);
    expect(await admin.refusal('query ($id: ID!) { glassRequest(id: $id) { id } }', { id })).toBe('NOT_FOUND');
  });

  test('is for another data protection officer too', async () => {
    await on.build.role(roles.HM.person, 'data_protection_officer');
    try {
      const other = await on.as(roles.HM.person);
      expect((await answerGlass(other, await asked())).glassRequest?.state).toBe('OPEN');
    } finally {
      await on.build.sql.query(`DELETE FROM role_grant WHERE person_id = $1`, [roles.HM.person]);
    }
  });

  test('opens for an hour, tells the person by mail, and again changes nothing', async () => {
    const id = await asked();
    const open = await answerGlass(admin, id);
    expect(open.glassRequest).toMatchObject({ state: 'OPEN', openUntil: '2026-06-15T11:00:00.000Z' });
    expect(open.glassRequest?.viewerCanEnd).toBe(false);
    expect(await answerGlass(admin, id)).toEqual(open);
    expect(glassCodes(await answerGlass(admin, id, false))).toEqual(['id: WRONG_STATE']);
    expect(await rowsOf('SELECT person_id, kind, params FROM mail')).toEqual([
      { person_id: roles.E.person, kind: 'glass_opened', params: { path: '/looks' } },
    ]);
  });

  test('with no opens nothing and tells nobody', async () => {
    const id = await asked();
    expect((await answerGlass(admin, id, false, 'Der er en anden vej')).glassRequest?.state).toBe('REFUSED');
    expect(await list(dpo)).toMatchObject([{ state: 'REFUSED', word: 'Der er en anden vej', openUntil: null }]);
    expect(await rowsOf('SELECT 1 FROM mail')).toEqual([]);
    expect(await (await on.as(roles.E.person)).ask('{ glassAccesses { id } }')).toMatchObject({
      data: { glassAccesses: [] },
    });
  });

  test('needs a word', async () => {
    expect(glassCodes(await answerGlass(admin, await asked(), true, ' '))).toEqual(['word: REQUIRED']);
  });

  test('and the mail are one: where the mail cannot be written, nothing is opened', async () => {
    const id = await asked();
    const { sql } = on.build;
    await sql.query(`ALTER TABLE mail ADD CONSTRAINT broken CHECK (kind <> 'glass_opened')`);
    try {
      await expect(answerGlass(admin, id)).rejects.toThrow('INTERNAL_SERVER_ERROR');
      expect(await rowsOf('SELECT approved FROM glass_request')).toEqual([{ approved: null }]);
    } finally {
      await sql.query('ALTER TABLE mail DROP CONSTRAINT broken');
    }
  });
});

test('ending is for who asked, before the hour is over, and once', async () => {
  const id = await asked();
  expect(glassCodes(await endGlass(dpo, id))).toEqual(['id: WRONG_STATE']);
  await answerGlass(admin, id);
  await expect(endGlass(admin, id)).rejects.toThrow('FORBIDDEN');
  on.setNow('2026-06-15T10:20:00Z');
  expect((await endGlass(dpo, id)).glassRequest).toMatchObject({ state: 'ENDED', endedAt: '2026-06-15T10:20:00.000Z' });
  on.setNow('2026-06-15T10:30:00Z');
  expect((await endGlass(dpo, id)).glassRequest?.endedAt).toBe('2026-06-15T10:20:00.000Z');
  const others = await placedGlass(on, { asker: roles.HM.person, person: roles.E.person });
  expect(glassCodes(await endGlass(dpo, others))).toEqual(glassCodes(await endGlass(dpo, randomUUID())));
});

test('each step is in the system log: who did it, neither about whom nor why', async () => {
  const id = await opened();
  await endGlass(dpo, id);
  await answerGlass(admin, await asked(), false);
  const log = await rowsOf('SELECT action, detail FROM system_log ORDER BY at, action');
  expect(log.map(({ action }) => action).toSorted()).toEqual([
    'glass_approved',
    'glass_asked',
    'glass_asked',
    'glass_ended',
    'glass_refused',
  ]);
  expect(log.find(({ action }) => action === 'glass_approved')?.['detail']).toEqual({
    glassRequestId: id,
    byPersonId: roles.ADM.person,
  });
  const text = JSON.stringify(log);
  expect(text).not.toContain(roles.E.person);
  expect(text).not.toContain(REASON);
});

describe('people', () => {
  const found = async (search: string, by = dpo) =>
    (
      await by.ask<{ people: { person: { name: string } }[] }>(
        'query ($search: String!) { people(search: $search) { person { name } jobTitle unit { name } } }',
        { search },
      )
    ).data.people.map(({ person }) => person.name);

  test('are found by a part of the name, from two letters on, at most twenty', async () => {
    expect(await found('kolle')).toEqual(['Kollega Prøve']);
    expect(await found('k')).toEqual([]);
    expect(await found(' \0')).toEqual([]);
    expect(await found('%%')).toEqual([]);
    for (let n = 0; n < 21; n += 1) await on.build.employ(`Mange${n}`, { unit: roles.units.house });
    expect(await found('mange')).toHaveLength(20);
  });

  test('who have left are found by the data protection officer alone', async () => {
    await on.build.employ('Fratrådt', { unit: roles.units.house, to: '2020-12-31' });
    expect(await found('fratrådt')).toHaveLength(1);
    expect(await found('fratrådt', admin)).toEqual([]);
  });
});
