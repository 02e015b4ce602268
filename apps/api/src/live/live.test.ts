import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { testApp, type Reached, type Session, type TestApp } from '../testing/app.ts';
import { until } from '../testing/live.ts';
import { everyRole, type Roles } from '../testing/roles.ts';
import { follow, readings, thingsSchema, type FollowingHeld } from './testing/things.ts';

let on: TestApp;
let first: Reached;
let second: Reached;
let roles: Roles;
let [address, elsewhere] = ['', ''];
let leader: Session;
let employee: Session;
const open: FollowingHeld[] = [];
const logged: Record<string, unknown>[] = [];
beforeAll(async () => {
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(JSON.parse(line)) });
  on = await testApp({}, log);
  [first, second] = [await on.serve({}, thingsSchema()), await on.serve({}, thingsSchema())];
  roles = await everyRole(on);
  await on.build.holding(roles.E.employment, 'E1.1', 'agreed', 3, '2026-03-01');
  await on.build.holding(roles.peer.employment, 'E1.1', 'agreed', 3, '2026-03-01');
  [address, elsewhere] = [await first.listen(), await second.listen()];
  leader = await on.as(roles.L.person);
  employee = await on.as(roles.E.person);
});
afterEach(async () => {
  for (const following of open.splice(0)) await following.end();
  await until(() => first.hub.size() + second.hub.size() === 0);
});
afterAll(() => on.close());

const followed = (...args: Parameters<typeof follow>) => {
  const following = follow(...args);
  open.push(following);
  return following;
};
const codeOf = async (following: FollowingHeld) => {
  const answer = await following.next();
  return (answer?.errors as unknown as { extensions: { code: string } }[] | undefined)?.[0]?.extensions.code;
};
const E = () => roles.E.employment;
const change = (level: number) =>
  on.build.sql.query('UPDATE holding SET level = $1 WHERE employment_id = $2', [level, E()]);
const tell = (id = E()) => on.build.sql.query(`SELECT app.notify_live('conversation', $1)`, [id]);
const levelOf = async (following: FollowingHeld) => (await following.next())?.data?.levelChanged;

describe('a live page', () => {
  test('is answered at once, and again after each change, on every instance', async () => {
    const here = followed(address, leader.cookie, E());
    const there = followed(elsewhere, employee.cookie, E());
    expect((await levelOf(here))?.level).toBe(3);
    expect((await levelOf(there))?.level).toBe(3);
    await on.build.sql.query('BEGIN');
    await change(4);
    await tell();
    expect(await here.isQuiet(200)).toBe(true);
    const committed = performance.now();
    await on.build.sql.query('COMMIT');
    expect((await levelOf(here))?.level).toBe(4);
    await there.next();
    expect(performance.now() - committed).toBeLessThan(1000);
    await change(3);
  });

  test('hears nothing of other objects', async () => {
    const page = followed(address, leader.cookie, E());
    await page.next();
    await tell(roles.peer.employment);
    expect(await page.isQuiet(300)).toBe(true);
  });

  test('reads once for many changes that come while it reads', async () => {
    const page = followed(address, leader.cookie, E());
    await page.next();
    const last = followed(address, leader.cookie, roles.peer.employment);
    await last.next();
    let reads = 0;
    let go = () => {};
    readings.onRead = async (id) => {
      if (id !== E()) return;
      reads += 1;
      if (reads === 1) await new Promise<void>((resolve) => (go = resolve));
    };
    await tell();
    await until(() => reads === 1);
    for (let n = 0; n < 50; n++) await tell();
    // Changes are heard in their order: once this one is, all before it were.
    await tell(roles.peer.employment);
    await last.next();
    go();
    await page.next();
    await page.next();
    expect(await page.isQuiet(300)).toBe(true);
    readings.onRead = async () => {};
    expect(reads).toBe(2);
  });
});

describe('who may follow', () => {
  test.each([
    ['somebody else', () => roles.other.person, 'levelChanged', 'NOT_FOUND'],
    ['the former leader', () => roles.former.person, 'levelChanged', 'NOT_FOUND'],
    ['somebody for whom the operation is not', () => roles.E.person, 'teamLevelChanged', 'FORBIDDEN'],
  ])('not %s, who hears so and nothing after', async (_, person, field, code) => {
    const page = followed(address, (await on.as(person())).cookie, E(), 'id level', field);
    expect(await codeOf(page)).toBe(code);
    expect(await page.next()).toBeNull();
    await until(() => first.hub.size() === 0);
  });

  test('an id that is missing and one of no form answer as a hidden one', async () => {
    for (const id of ['11111111-1111-4111-8111-111111111111', `1' OR true`]) {
      expect(await codeOf(followed(address, leader.cookie, id))).toBe('NOT_FOUND');
    }
  });

  test('is asked anew at each change: who leads no more hears no more', async () => {
    const page = followed(address, leader.cookie, E());
    await page.next();
    await on.build.sql.query(
      `UPDATE reporting_line SET leader_employment_id = $1 WHERE employment_id = $2 AND valid_to IS NULL`,
      [roles.other.employment, E()],
    );
    await tell();
    expect(await codeOf(page)).toBe('NOT_FOUND');
    expect(await page.next()).toBeNull();
    await on.build.sql.query(
      `UPDATE reporting_line SET leader_employment_id = $1 WHERE employment_id = $2 AND valid_to IS NULL`,
      [roles.L.employment, E()],
    );
  });

  test('what breaks inside is masked, logged and ends the page', async () => {
    logged.length = 0;
    const page = followed(address, leader.cookie, E(), 'id', 'broken');
    const answer = await page.next();
    expect(JSON.stringify(answer)).toContain('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer)).not.toContain('nowhere');
    expect(await page.next()).toBeNull();
    expect(JSON.stringify(logged)).toContain('nowhere');
  });
});

describe('the session', () => {
  test('that is signed out ends its pages at once, on every instance', async () => {
    const session = await on.as(roles.L.person);
    const page = followed(elsewhere, session.cookie, E());
    await page.next();
    await on.build.sql.query('DELETE FROM session WHERE person_id = $1', [roles.L.person]);
    expect(await codeOf(page)).toBe('UNAUTHENTICATED');
    expect(await page.next()).toBeNull();
    leader = await on.as(roles.L.person);
  });

  test('that has run out answers no change, and a page does not keep it alive', async () => {
    const session = await on.as(roles.L.person);
    const page = followed(address, session.cookie, E());
    await page.next();
    on.setNow('2026-06-15T10:50:00Z');
    await tell();
    expect((await levelOf(page))?.id).toBe(E());
    on.setNow('2026-06-15T11:10:00Z');
    await tell();
    expect(await codeOf(page)).toBe('UNAUTHENTICATED');
    on.setNow('2026-06-15T10:00:00Z');
  });

  test('is looked at from time to time, also when nothing changes', async () => {
    const session = await on.as(roles.L.person);
    const page = followed(address, session.cookie, E());
    await page.next();
    on.setNow('2026-06-15T11:10:00Z');
    expect(await codeOf(page)).toBe('UNAUTHENTICATED');
    on.setNow('2026-06-15T10:00:00Z');
  });

  test('must be there, and the page of the own origin', async () => {
    const payload = { query: 'subscription ($id: ID!) { levelChanged(id: $id) { id } }', variables: { id: E() } };
    const send = (headers: Record<string, string>, body: object | string = payload) =>
      first.post({ url: '/graphql/stream', payload: body, headers: { accept: 'text/event-stream', ...headers } });
    const { cookie } = leader;
    expect((await send({})).status).toBe(401);
    expect((await send({ cookie: `medhjul=${'a'.repeat(43)}` })).status).toBe(401);
    expect((await send({ cookie, origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await send({ cookie, accept: '*/*' })).status).toBe(406);
    expect(
      (await send({ cookie, 'content-type': 'text/plain; x=application/json' }, JSON.stringify(payload))).status,
    ).toBe(415);
    expect((await first.post({ method: 'GET', url: '/graphql/stream', headers: { cookie } })).status).toBe(405);
    expect(first.hub.size()).toBe(0);
  });

  test.each([
    ['a query', '{ nothing }'],
    ['a mutation', 'mutation { nothing }'],
    ['two fields', 'subscription { a: levelChanged(id: "1") { id } b: levelChanged(id: "2") { id } }'],
    ['no document', '{'],
    ['an unknown field', 'subscription { lineChange(id: "1") { id } }'],
    ['2,001 words', `subscription { levelChanged(id: "1") { ${'id '.repeat(2000)} } }`],
    [
      '16 aliases',
      `subscription { levelChanged(id: "1") { ${Array.from({ length: 16 }, (_, n) => `a${n}: id`).join(' ')} } }`,
    ],
  ])('gives no right to %s', async (_, query) => {
    const headers = { accept: 'text/event-stream', cookie: leader.cookie };
    const { status, body } = await first.post({ url: '/graphql/stream', payload: { query }, headers });
    expect(status).toBe(400);
    expect(body).not.toContain('Did you mean');
  });
});

test('a live page is a look on entering and one an hour', async () => {
  const looks = async () =>
    (await on.build.sql.query(`SELECT count(*)::int AS n FROM look WHERE viewer_id = $1`, [roles.L.person])).rows[0].n;
  const before = await looks();
  const session = await on.as(roles.L.person);
  const page = followed(address, session.cookie, E());
  await page.next();
  await tell();
  await page.next();
  expect(await looks()).toBe(before + 1);
  on.setNow('2026-06-15T10:55:00Z');
  await session.ask('{ viewer { leadsTeam } }');
  on.setNow('2026-06-15T11:05:00Z');
  await tell();
  await page.next();
  expect(await looks()).toBe(before + 2);
  on.setNow('2026-06-15T10:00:00Z');
});

describe('presence', () => {
  const others = 'id level others';

  test('shows who else asks, over all instances, and who leaves', async () => {
    const mine = followed(address, leader.cookie, E(), others);
    expect((await levelOf(mine))?.others).toEqual([]);
    const theirs = followed(elsewhere, employee.cookie, E(), others);
    const firstSeen = await levelOf(theirs);
    expect((await levelOf(mine))?.others).toEqual([roles.E.person]);
    if (firstSeen?.others?.length === 0) expect((await levelOf(theirs))?.others).toEqual([roles.L.person]);
    else expect(firstSeen?.others).toEqual([roles.L.person]);
    await theirs.end();
    expect((await levelOf(mine))?.others).toEqual([]);
  });

  test('tells nothing of a page that does not ask, and nothing to it', async () => {
    const silent = followed(elsewhere, employee.cookie, E());
    await silent.next();
    const asks = followed(address, leader.cookie, E(), others);
    expect((await levelOf(asks))?.others).toEqual([]);
    expect(await silent.isQuiet(600)).toBe(true);
    expect(await asks.isQuiet(100)).toBe(true);
  });

  test('of an instance that fell silent ends by itself', async () => {
    const mine = followed(address, leader.cookie, E(), others);
    await mine.next();
    await on.build.sql.query(`SELECT pg_notify('medhjul_live', $1)`, [
      `enter 11111111-1111-4111-8111-111111111111 conversation:${E()}:${roles.E.person}`,
    ]);
    expect((await levelOf(mine))?.others).toEqual([roles.E.person]);
    expect((await levelOf(mine))?.others).toEqual([]);
  });
});
