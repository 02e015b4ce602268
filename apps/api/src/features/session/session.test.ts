import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';

let on: TestApp;
let anna: string;
let bo: string;
beforeAll(async () => {
  on = await testApp({ SESSION_IDLE_MINUTES: '30', SESSION_ABSOLUTE_MINUTES: '120' });
  const unit = await on.build.unit('municipality', null);
  anna = (await on.build.employ('Anna', { unit })).person;
  bo = (await on.build.employ('Bo', { unit })).person;
});
afterAll(() => on.close());
beforeEach(() => on.setNow('2026-06-15T10:00:00Z'));

const SIGN_IN =
  'mutation ($id: ID!) { signInAsPersona(personId: $id) { viewer { person { name } } errors { code field } } }';
const ME = '{ viewer { person { name } } }';

const who = async (cookie: string) => {
  const { data } = await on.withCookie(cookie).ask<{ viewer: { person: { name: string } } | null }>(ME);
  return data.viewer?.person.name ?? null;
};
const signIn = (id: string, cookie = '') => on.withCookie(cookie).send(SIGN_IN, { id });
const cookieOf = (sent: { headers: Record<string, unknown> }) => String(sent.headers['set-cookie'] ?? '');
const pairOf = (setCookie: string) => setCookie.split(';')[0] ?? '';
const sessionCount = async () => Number((await on.build.sql.query('SELECT count(*) FROM session')).rows[0]?.count);

describe('signing in', () => {
  test('begins a session in a cookie that scripts and foreign sites cannot use', async () => {
    const sent = await signIn(anna);
    expect(JSON.parse(sent.body).data.signInAsPersona).toEqual({
      viewer: { person: { name: 'Anna Prøve' } },
      errors: [],
    });
    const [pair, ...attributes] = cookieOf(sent).split('; ');
    expect(pair).toMatch(/^medhjul=[\w-]{43}$/);
    expect(attributes.toSorted()).toEqual(['HttpOnly', 'Max-Age=7200', 'Path=/', 'SameSite=Lax']);
    expect(await who(pairOf(cookieOf(sent)))).toBe('Anna Prøve');
  });

  test('adds Secure where browsers come by https, and in production always, under a name bound to the host', async () => {
    const production = { MODE: 'production', DATABASE_URL: 'postgresql://unused' };
    for (const settings of [
      { PUBLIC_URL: 'https://medhjul.example' },
      production,
      { ...production, PUBLIC_URL: 'http://medhjul.example' },
    ]) {
      const server = await on.serve(settings);
      const setCookie = cookieOf(await server.anonymous().send('mutation { signOut { done } }'));
      expect(setCookie).toMatch(/^__Host-medhjul=;/);
      expect(setCookie).toContain('; Secure');
      expect(setCookie).toContain('; Path=/');
      expect(setCookie).not.toContain('Domain');
    }
  });

  test('never takes over a session id that the browser brought along', async () => {
    const planted = `medhjul=${randomBytes(32).toString('base64url')}`;
    const fresh = pairOf(cookieOf(await signIn(anna, planted)));
    expect(fresh).not.toBe(planted);
    expect(await who(planted)).toBeNull();
    expect(await who(fresh)).toBe('Anna Prøve');
  });

  test('again ends the session before: its cookie is worth nothing', async () => {
    const first = pairOf(cookieOf(await signIn(anna)));
    const second = pairOf(cookieOf(await signIn(bo, first)));
    expect([await who(first), await who(second)]).toEqual([null, 'Bo Prøve']);
  });

  test('as nobody begins nothing and leaves the session that was there', async () => {
    const cookie = pairOf(cookieOf(await signIn(anna)));
    const before = await sessionCount();
    const sent = await signIn('00000000-0000-4000-8000-000000000000', cookie);
    expect(JSON.parse(sent.body).data.signInAsPersona).toEqual({
      viewer: null,
      errors: [{ code: 'NOT_FOUND', field: 'personId' }],
    });
    expect([cookieOf(sent), await sessionCount(), await who(cookie)]).toEqual(['', before, 'Anna Prøve']);
  });

  test('that fails further on sets no cookie and keeps the session that was there', async () => {
    const cookie = pairOf(cookieOf(await signIn(anna)));
    await on.build.sql.query('REVOKE SELECT ON employment_term FROM medhjul_app');
    const sent = await on
      .withCookie(cookie)
      .send('mutation ($id: ID!) { signInAsPersona(personId: $id) { viewer { employments { jobTitle } } } }', {
        id: bo,
      });
    await on.build.sql.query('GRANT SELECT ON employment_term TO medhjul_app');
    expect(JSON.parse(sent.body).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect([cookieOf(sent), await who(cookie)]).toEqual(['', 'Anna Prøve']);
  });

  test('stores no secret: only its hash', async () => {
    const secret = pairOf(cookieOf(await signIn(anna))).slice('medhjul='.length);
    const hashes = (await on.build.sql.query<{ token_hash: Buffer }>('SELECT token_hash FROM session')).rows;
    const wanted = createHash('sha256').update(secret).digest('hex');
    expect(hashes.map(({ token_hash }) => token_hash.toString('hex'))).toContain(wanted);
    expect(JSON.stringify((await on.build.sql.query('SELECT s::text FROM session s')).rows)).not.toContain(secret);
  });
});

describe('a session', () => {
  test('ends when it lies idle, and lives as long as it is used', async () => {
    const cookie = pairOf(cookieOf(await signIn(anna)));
    for (const [time, name] of [
      ['10:29', 'Anna Prøve'],
      ['10:58', 'Anna Prøve'],
      ['11:28', null],
      ['10:59', 'Anna Prøve'],
    ] as const) {
      on.setNow(`2026-06-15T${time}:00Z`);
      expect([time, await who(cookie)]).toEqual([time, name]);
    }
  });

  test('ends at its outer limit, however busy', async () => {
    const cookie = pairOf(cookieOf(await signIn(anna)));
    for (let minute = 20; minute < 120; minute += 20) {
      on.setNow(new Date(Date.UTC(2026, 5, 15, 10, minute)).toISOString());
      expect([minute, await who(cookie)]).toEqual([minute, 'Anna Prøve']);
    }
    on.setNow('2026-06-15T11:59:59Z');
    expect(await who(cookie)).toBe('Anna Prøve');
    on.setNow('2026-06-15T12:00:00Z');
    expect(await who(cookie)).toBeNull();
  });

  test('of one idle minute lives on while it is used each half minute', async () => {
    const server = await on.serve({ SESSION_IDLE_MINUTES: '1' });
    const cookie = pairOf(cookieOf(await server.anonymous().send(SIGN_IN, { id: anna })));
    for (let second = 30; second <= 180; second += 30) {
      on.setNow(new Date(Date.UTC(2026, 5, 15, 10, 0, second)).toISOString());
      expect([second, await who(cookie)]).toEqual([second, 'Anna Prøve']);
    }
  });

  test('is dead on the server after signing out, and the cookie is cleared', async () => {
    const cookie = pairOf(cookieOf(await signIn(anna)));
    const sent = await on.withCookie(cookie).send('mutation { signOut { done } }');
    expect(cookieOf(sent)).toMatch(/^medhjul=; Max-Age=0|^medhjul=;.*Expires=Thu, 01 Jan 1970/);
    expect(await who(cookie)).toBeNull();
    expect(await on.withCookie(cookie).refusal('{ levels { name } }')).toBe('UNAUTHENTICATED');
  });

  test.each([
    ['made up', `medhjul=${'a'.repeat(43)}`],
    ['too short', 'medhjul=abc'],
    ['an injection', `medhjul=' or 1=1 --`],
    ['a hash', `medhjul=${createHash('sha256').update('x').digest('hex')}`],
    ['under the production name', `__Host-medhjul=${'a'.repeat(43)}`],
  ])('is not opened by a cookie that is %s', async (_, cookie) => {
    expect(await who(cookie)).toBeNull();
    expect(await on.withCookie(cookie).refusal('{ levels { name } }')).toBe('UNAUTHENTICATED');
  });

  test('is opened in production by the cookie that is bound to the host, by no other name', async () => {
    const production = await on.serve({ MODE: 'production', DATABASE_URL: 'postgresql://unused' });
    const secret = pairOf(cookieOf(await signIn(anna))).slice('medhjul='.length);
    const under = async (name: string) =>
      (await production.withCookie(`${name}=${secret}`).ask<{ viewer: object | null }>(ME)).data.viewer !== null;
    expect([await under('medhjul'), await under('__Host-medhjul')]).toEqual([false, true]);
  });
});

test.each([
  ['Europe/Copenhagen', '2026-06-15'],
  ['Pacific/Kiritimati', '2026-06-16'],
  ['Pacific/Pago_Pago', '2026-06-14'],
])('the day is the municipality’s, whatever the server’s: %s', async (zone, day) => {
  on.setNow('2026-06-15T10:31:00Z');
  const browser = await on.as(anna);
  await on.build.sql.query('UPDATE municipality SET time_zone = $1', [zone]);
  const { data } = await browser.ask('{ viewer { today } municipality { timeZone } }');
  await on.build.sql.query(`UPDATE municipality SET time_zone = 'Europe/Copenhagen'`);
  expect(data).toEqual({ viewer: { today: day }, municipality: { timeZone: zone } });
});

test('people one may be are found by name, at most 25, whatever is typed', async () => {
  const find = async (search: string) =>
    (
      await on
        .anonymous()
        .ask<{ personas: { name: string }[] }>('query ($q: String) { personas(search: $q) { name } }', { q: search })
    ).data.personas.map(({ name }) => name);
  expect(await find('anna')).toEqual(['Anna Prøve']);
  expect(await find('%')).toEqual([]);
  expect(await find("' or ''='")).toEqual([]);
  expect(await find('An\0na')).toEqual(['Anna Prøve']);
});

test('siblings in one question do not share the session role', async () => {
  const { data, errors } = await on.anonymous().ask('{ personas { name } municipality { name } b: personas { name } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ personas: [], municipality: { name: 'Prøveby Kommune' }, b: [] });
});
