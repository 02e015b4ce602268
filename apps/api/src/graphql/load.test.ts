import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../testing/app.ts';
import { inputFor } from '../testing/requirements.ts';

jest.setTimeout(120_000);

const TEAMS = 20;
const MEMBERS = 4;
const REQUESTS = 2000;
const AT_ONCE = 40;

interface Worker {
  readonly name: string;
  readonly employment: string;
  readonly unit: string;
  readonly leads: boolean;
  readonly session: Session;
}

let on: TestApp;
let everybody: Worker[];
let goal: string;
beforeAll(async () => {
  on = await testApp({ DATABASE_POOL: '6' });
  goal = await on.build.goalId('G1');
  const root = await on.build.unit('municipality', null);
  const found: (Omit<Worker, 'session'> & { person: string })[] = [];
  for (let team = 0; team < TEAMS; team++) {
    const unit = await on.build.unit('unit', root);
    const leader = await on.build.employ(`Leder${team}`, { unit, leaderLevel: 3, leads: unit });
    found.push({ ...leader, name: `Leder${team} Prøve`, unit, leads: true });
    for (let member = 0; member < MEMBERS; member++) {
      const name = `Medarbejder${team}x${member}`;
      const employed = await on.build.employ(name, { unit, leader: leader.employment });
      await on.build.holding(employed.employment, 'E1.1', 'agreed', team % 6, '2026-03-01');
      found.push({ ...employed, name: `${name} Prøve`, unit, leads: false });
    }
  }
  everybody = [];
  for (const { person, ...worker } of found) everybody.push({ ...worker, session: await on.as(person) });
});
afterAll(() => on.close());

/** What a request of this kind must answer to this person; anything else is a mix-up. */
async function request(n: number): Promise<'read' | 'written' | 'refused' | 'failed'> {
  const me = everybody[(n * 37) % everybody.length] as Worker;
  const stranger = everybody[(n * 37 + 5 * (MEMBERS + 1)) % everybody.length] as Worker;
  const own = 'viewer { person { name } employments { id } }';
  const isMe = (data: unknown) =>
    expect(data).toMatchObject({ viewer: { person: { name: me.name }, employments: [{ id: me.employment }] } });
  if (n % 5 !== 0) {
    if (n % 5 === 1 && me.leads) {
      const { data } = await me.session.ask<{ teamWheel: { members: { employment: { unit: { id: string } } }[] } }>(
        `query ($id: ID!) { ${own} teamWheel(leaderEmploymentId: $id, wheel: EMPLOYEE) { members { employment { unit { id } } } } }`,
        { id: me.employment },
      );
      isMe(data);
      expect(data.teamWheel.members.map(({ employment }) => employment.unit.id)).toEqual(
        Array.from({ length: MEMBERS }, () => me.unit),
      );
    } else if (n % 5 === 2) {
      // One field fails at once while its siblings are still at work.
      const { errors, data } = await me.session.ask(
        `query ($id: ID!, $unit: ID!) { personWheel(employmentId: $id) { day } organisationUnit(id: $unit) { people { person { name } unit { headcount } } } ${own} }`,
        { id: stranger.employment, unit: me.unit },
      );
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
      return 'refused';
    } else if (n % 5 === 3) {
      const { data } = await me.session.ask(
        `query ($id: ID!) { ${own} personWheel(employmentId: $id) { isOwn employment { id } } }`,
        { id: me.employment },
      );
      isMe(data);
      expect(data).toMatchObject({ personWheel: { isOwn: true, employment: { id: me.employment } } });
    } else {
      const { data } = await me.session.ask(`{ ${own} looks { edges { node { viewerName } } } roleGrants { role } }`);
      isMe(data);
    }
    return 'read';
  }
  const leader = everybody[((n / 5) % TEAMS) * (MEMBERS + 1)] as Worker;
  // Every second one fails: by a wrong field, or in the middle of the answer when it is written already.
  const fails = n % 10 === 0;
  const late = fails && n % 20 !== 0;
  const input = await inputFor(on, {
    unitId: leader.unit,
    goalId: goal,
    reason: `Nr. ${n}${fails ? ' fejler' : ''}`,
    level: fails && !late ? 9 : 3,
  });
  const { data, errors } = await leader.session.ask<{
    draftRequirement: { requirement: { author: { name: string } } | null; errors: object[] };
  }>(
    `mutation ($input: RequirementInput!, $first: Int!) { draftRequirement(input: $input) {
       requirement { author { name } goal { requirements(first: $first) { totalCount } } } errors { code } } }`,
    { input, first: late ? 0 : 1 },
  );
  if (late) {
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT']);
    return 'failed';
  }
  if (fails) {
    expect([data.draftRequirement.requirement, data.draftRequirement.errors.length]).toEqual([null, 1]);
    return 'failed';
  }
  expect(data.draftRequirement.requirement?.author.name).toBe(leader.name);
  return 'written';
}

test('2,000 requests of a hundred people, 40 at once: nobody is taken for another, nothing half done stays', async () => {
  const kinds: Record<string, number> = {};
  let next = 0;
  const worker = async () => {
    while (next < REQUESTS) {
      const kind = await request(next++);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(kinds).toEqual({ read: 1200, refused: 400, written: 200, failed: 200 });

  const { rows } = await on.build.sql.query<{ reason: string; own: boolean }>(`
    SELECT r.reason, t.unit_id = r.unit_id AS own FROM requirement r JOIN employment_term t ON t.person_id = r.author_id`);
  expect(rows).toHaveLength(200);
  expect(rows.every(({ reason, own }) => own && !reason.includes('fejler'))).toBe(true);

  const looks = await on.build.sql.query<{ n: number }>(`
    SELECT count(*)::int AS n FROM look l
      JOIN employment_term viewer ON viewer.person_id = l.viewer_id JOIN employment_term seen ON seen.person_id = l.person_id
      WHERE viewer.unit_id <> seen.unit_id OR viewer.leader_level IS NULL`);
  expect(looks.rows[0]?.n).toBe(0);

  const open = await on.build.sql.query<{ state: string; n: number }>(
    `SELECT state, count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND usename = 'medhjul_login' GROUP BY state`,
  );
  expect(open.rows.map(({ state }) => state)).toEqual(['idle']);
  expect(open.rows[0]?.n).toBeLessThanOrEqual(6);
});

test('a connection that is given back carries nobody’s identity', async () => {
  await on.build.sql.query('DELETE FROM session');
  for (let n = 0; n < 12; n++) {
    expect(await on.anonymous().ask('{ viewer { person { name } } }')).toEqual({ data: { viewer: null } });
    expect(await on.anonymous().refusal('{ levels { name } }')).toBe('UNAUTHENTICATED');
  }
});
