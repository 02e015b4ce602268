import { TEAM_MOVES, TEAM_STEPS } from '@medhjul/rules/team-conversation-state';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';
import { invitedTeam, seenTeam, teamCall, teamDone, teamStep, whoever } from '../../testing/team-conversations.ts';

/** How a statement ends: the number of rows it reached, or the SQLSTATE of its refusal. */
type End = number | '42501' | 'MH001';

let on: TestApp;
let roles: Roles;
let third: { person: string; employment: string };
/** E, peer and a third report to L: one conversation whose round is open (E has said no, peer yes), one that is invited. */
let asking: string;
let invited: string;
let need: string;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  const { L, E, peer, units } = roles;
  third = await on.build.employ('Tredje', { unit: units.school, leader: L.employment });
  const leader = whoever(on, L.person);
  const call = async (over: object) =>
    (await teamDone(leader, 'callTeamConversation', teamCall(L.employment, over))).id;
  asking = await call({});
  invited = await call({ replacesMus: false, consentClosesOn: null });
  for (const [person, agrees] of [
    [E.person, false],
    [peer.person, true],
  ] as const) {
    await teamDone(whoever(on, person), 'answerTeamConsent', { id: asking, round: 1, agrees });
  }
  const input = { teamConversationId: invited, input: { body: 'Behov' } };
  need = (await teamStep(whoever(on, peer.person), 'addTeamNeed', input)).need?.id ?? '';
  await teamStep(whoever(on, E.person), 'placeDots', { needId: need, dots: 2 });
  const text = { teamConversationId: invited, field: 'TASKS', version: 0, body: 'Tekst' };
  await teamStep(leader, 'writeTeamText', text);
});
afterAll(() => on.close());

const end = async (person: string, text: string, values: unknown[]): Promise<End> => {
  const refusal = await on.sqlRefusal(person, text, values);
  return (refusal as End | null) ?? (await on.sqlAs(person, text, values)).length;
};
const ends = (text: string, ...values: unknown[]) => foundByColumn(roles, (person) => end(person, text, values));

describe('row 8: a vote', () => {
  test('is reached by nobody in its table, its owner neither: to read, count, plan, lock or write', async () => {
    for (const statement of [
      'SELECT * FROM tus_vote',
      'SELECT count(*) FROM tus_vote',
      'SELECT agrees FROM tus_vote WHERE NOT agrees',
      'EXPLAIN ANALYZE SELECT 1 FROM tus_vote WHERE NOT agrees',
      'SELECT xmin FROM tus_vote',
      'SELECT 1 FROM tus_vote FOR SHARE',
      'LOCK TABLE tus_vote IN SHARE MODE NOWAIT',
      'COPY tus_vote TO STDOUT',
      'UPDATE tus_vote SET agrees = true',
      'DELETE FROM tus_vote',
      `INSERT INTO tus_vote SELECT '${asking}', '${third.employment}', true`,
      'TRUNCATE tus_vote',
    ]) {
      expect([statement, await ends(statement)]).toEqual([statement, columns<End>('42501')]);
    }
  });

  test('is touched by no other role, and the functions that read it run for none that could tell', async () => {
    const { rows } = await on.build.sql.query<{ role: string; granted: string }>(`
      SELECT r AS role, t || ' ' || p AS granted FROM unnest(array['medhjul_app', 'medhjul_session', 'medhjul_import', 'medhjul_job', 'medhjul_login']) r,
        unnest(array['tus_vote', 'team_dot']) t, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p
      WHERE has_table_privilege(r, t, p) OR p IN ('SELECT', 'INSERT', 'UPDATE') AND has_any_column_privilege(r, t, p)`);
    expect(rows).toEqual([]);
    for (const call of ['app.team_standing($1)', 'app.settle_team($1)', 'app.team_facts($1)', 'app.own_seats($1)']) {
      expect([call, await end(roles.L.person, `SELECT * FROM ${call}`, [asking])]).toEqual([call, '42501']);
    }
    expect(await end(roles.L.person, 'SELECT * FROM app.close_due_rounds()', [])).toBe('42501');
    expect(await end(roles.L.person, 'SELECT * FROM app.team_on($1, app.today())', [roles.L.employment])).toBe('42501');
  });

  test('is answered by the function to its owner alone', async () => {
    const own = await foundByColumn(roles, (person) =>
      on.sqlAs(person, 'SELECT agrees FROM app.own_team_answers($1)', [[asking]]),
    );
    expect(own).toEqual(columns<object[]>([], { E: [{ agrees: false }] }));
    expect(await on.sqlAs(roles.peer.person, 'SELECT agrees FROM app.own_team_answers($1)', [[asking]])).toEqual([
      { agrees: true },
    ]);
    expect(await on.sqlAs(third.person, 'SELECT agrees FROM app.own_team_answers($1)', [[asking]])).toEqual([]);
  });

  test('who is missing is known to the leader alone', async () => {
    const missing = await foundByColumn(
      roles,
      async (person) =>
        (
          await on.sqlAs<{ missing: string[] }>(
            person,
            'SELECT array_to_json(missing) AS missing FROM app.team_consent($1)',
            [[asking]],
          )
        )[0]?.missing ?? null,
    );
    expect(missing).toEqual(columns<string[] | null>(null, { L: [third.employment] }));
  });

  test('is said by nobody for another, and by no leader', async () => {
    const say = 'SELECT * FROM app.answer_team_consent($1, 1, true)';
    expect(await ends(say, asking)).toEqual(columns<End>('MH001', { E: 0 }));
    expect(await ends('SELECT * FROM app.withdraw_team_consent($1)', invited)).toEqual(columns<End>('MH001'));
  });

  test('leaves what anybody may read as it is, but for the names that are missing', async () => {
    const readable = () =>
      on.sqlAs(
        roles.L.person,
        `SELECT to_jsonb(array_agg(t)) AS all FROM (
           SELECT (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.id) FROM (SELECT id, state, round, consent_closes_on, version, invitation FROM team_conversation) c) AS talks,
             (SELECT jsonb_agg(to_jsonb(m) ORDER BY m.employment_id) FROM (SELECT team_conversation_id, employment_id, joined_on, left_on FROM team_conversation_member) m) AS members,
             (SELECT jsonb_agg(to_jsonb(s)) FROM app.team_consent(ARRAY[$1, $2]::uuid[]) s) AS standing) t`,
        [asking, invited],
      );
    const before = await readable();
    for (const agrees of [true, false]) {
      await teamDone(whoever(on, roles.E.person), 'answerTeamConsent', { id: asking, round: 1, agrees });
      expect(await readable()).toEqual(before);
    }
  });
});

describe('row 9: the record', () => {
  const member: Partial<Record<'E' | 'L', End>> = { E: 1, L: 1 };

  test('exists for the team and its leader', async () => {
    for (const table of ['team_need', 'team_text']) {
      const found = await ends(
        `SELECT 1 FROM (SELECT team_conversation_id FROM ${table}) t WHERE team_conversation_id = $1`,
        invited,
      );
      expect([table, found]).toEqual([table, columns<End>(0, member)]);
    }
    expect(await ends('SELECT 1 FROM (SELECT id FROM team_conversation) c WHERE id = $1', asking)).toEqual(
      columns<End>(0, member),
    );
    const members = await ends(
      'SELECT employment_id FROM team_conversation_member WHERE team_conversation_id = $1',
      asking,
    );
    expect(members).toEqual(columns<End>(0, { E: 3, L: 3 }));
  });

  test('shows neither who wrote a row nor when: no system column, no single dot', async () => {
    for (const statement of [
      ...['team_conversation', 'team_conversation_member', 'team_need', 'team_text'].flatMap((table) => [
        `SELECT xmin FROM ${table}`,
        `SELECT ctid FROM ${table}`,
      ]),
      'SELECT * FROM team_dot',
      'SELECT sum(dots) FROM team_dot',
      'EXPLAIN ANALYZE SELECT 1 FROM team_dot WHERE dots = 2',
      'DELETE FROM team_dot',
    ]) {
      expect([statement, await ends(statement)]).toEqual([statement, columns<End>('42501')]);
    }
    const dots = await foundByColumn(roles, (person) =>
      on.sqlAs(person, 'SELECT dots FROM app.own_team_dots($1)', [[need]]),
    );
    expect(dots).toEqual(columns<object[]>([], { E: [{ dots: 2 }] }));
  });

  test('is written by the team and its leader, in the room', async () => {
    const add = `INSERT INTO team_need (team_conversation_id, body) VALUES ($1, 'Nyt') RETURNING id`;
    expect(await ends(add, invited)).toEqual(columns<End>('42501', member));
    expect(await ends(add, asking)).toEqual(columns<End>('42501'));
    expect(await ends(`UPDATE team_need SET body = 'Andet' WHERE id = $1 RETURNING id`, need)).toEqual(
      columns<End>(0, member),
    );
    expect(await ends('DELETE FROM team_need WHERE id = $1 RETURNING id', need)).toEqual(columns<End>(0, member));
    const write = `UPDATE team_text SET body = 'Andet' WHERE team_conversation_id = $1 RETURNING field`;
    expect(await ends(write, invited)).toEqual(columns<End>(0, member));
    expect(await end(roles.E.person, `UPDATE team_need SET dots = 9 WHERE id = $1`, [need])).toBe('42501');
    expect(
      await end(
        roles.E.person,
        `INSERT INTO team_need (id, team_conversation_id, body) VALUES (gen_random_uuid(), $1, 'x')`,
        [invited],
      ),
    ).toBe('42501');
  });

  test('and everything about it is closed once it is concluded', async () => {
    const done = await invitedTeam(on, 3);
    const person = done.employed[0]?.person ?? '';
    const { need: added } = await teamStep(done.leader, 'addTeamNeed', {
      teamConversationId: done.id,
      input: { body: 'Behov' },
    });
    await teamDone(done.leader, 'holdTeamConversation', { id: done.id });
    await teamDone(done.leader, 'concludeTeamConversation', { id: done.id });
    for (const who of [person, done.leaderEmployment.person]) {
      expect(await end(who, 'SELECT body FROM team_need WHERE id = $1', [added?.id])).toBe(1);
      expect(await end(who, `UPDATE team_need SET body = 'x' WHERE id = $1 RETURNING id`, [added?.id])).toBe(0);
      expect(await end(who, 'DELETE FROM team_need WHERE id = $1 RETURNING id', [added?.id])).toBe(0);
      const text = `INSERT INTO team_text (team_conversation_id, field, body) VALUES ($1, 'tasks', 'x')`;
      expect(await end(who, text, [done.id])).toBe('42501');
      expect(await end(who, `UPDATE team_conversation SET place = 'x' WHERE id = $1 RETURNING id`, [done.id])).toBe(0);
    }
  });
});

describe('a team conversation', () => {
  test('is moved by the leader’s functions alone, never by writing its state', async () => {
    for (const column of [
      'state',
      'round',
      'consent_closes_on',
      'held_on',
      'leader_employment_id',
      'replaces_mus',
      'year',
    ]) {
      const statement = `UPDATE team_conversation SET ${column} = ${column} WHERE id = '${asking}'`;
      expect([column, await end(roles.L.person, statement, [])]).toEqual([column, '42501']);
    }
    expect(await end(roles.L.person, 'DELETE FROM team_conversation', [])).toBe('42501');
    expect(
      await end(roles.L.person, 'INSERT INTO team_conversation_member SELECT * FROM team_conversation_member', []),
    ).toBe('42501');
    expect(await ends('SELECT * FROM app.move_team_conversation($1, $2)', invited, 'cancelled')).toEqual(
      columns<End>('MH001', { L: 1 }),
    );
    expect(await end(roles.L.person, 'SELECT * FROM app.move_team_conversation($1, $2)', [asking, 'invited'])).toBe(
      'MH001',
    );
    expect(await end(roles.L.person, 'SELECT * FROM app.move_team_conversation($1, $2)', [asking, 'held'])).toBe(
      'MH001',
    );
  });

  test('is called by the leader of the team alone', async () => {
    const call = `SELECT app.call_team_conversation($1, NULL, 2027, false, NULL, '2027-02-01', 60, 'Her', NULL, NULL)`;
    expect(await ends(call, roles.L.employment)).toEqual(columns<End>('MH001', { L: 1 }));
    expect(await ends('SELECT 1 WHERE app.team_people($1, NULL) IS NOT NULL', roles.L.employment)).toEqual(
      columns<End>(0, { L: 1 }),
    );
  });

  test('is brought up to date by its own people alone, and told of to its leader alone', async () => {
    const today = await ends('SELECT 1 FROM app.settle_team_conversation($1)', asking);
    expect(today).toEqual(columns<End>(0));
    expect(await ends(`SELECT 1 FROM app.team_news($1, 'x')`, asking)).toEqual(columns<End>(0, { L: 1 }));
  });

  test('takes no other way in the database than the table of moves knows', async () => {
    const { rows } = await on.build.sql.query<{ id: string }>(`SELECT id FROM team_conversation WHERE id = $1`, [
      asking,
    ]);
    expect(rows).toHaveLength(1);
    const states = ['asking', 'invited', 'mus', 'held', 'concluded', 'cancelled'] as const;
    const known = new Set(
      TEAM_MOVES.flatMap((move) => Object.entries(TEAM_STEPS[move].to).map(([from, to]) => `${from} ${to}`)),
    );
    for (const from of states) {
      for (const to of states.filter((state) => state !== from)) {
        const heldOn = (state: string) => (state === 'held' || state === 'concluded' ? `'2026-06-15'::date` : 'NULL');
        await on.build.sql.query('BEGIN');
        await on.build.sql.query('ALTER TABLE team_conversation DISABLE TRIGGER team_conversation_moves');
        await on.build.sql.query(
          `UPDATE team_conversation SET state = '${from}', held_on = ${heldOn(from)} WHERE id = $1`,
          [asking],
        );
        await on.build.sql.query('ALTER TABLE team_conversation ENABLE TRIGGER team_conversation_moves');
        const moved = await on.build.sql
          .query(`UPDATE team_conversation SET state = '${to}', held_on = ${heldOn(to)} WHERE id = $1`, [asking])
          .then(
            () => true,
            () => false,
          );
        await on.build.sql.query('ROLLBACK');
        expect([`${from} ${to}`, moved]).toEqual([`${from} ${to}`, known.has(`${from} ${to}`)]);
      }
    }
  });

  test('shows nothing to a request without a person', async () => {
    for (const table of ['team_conversation', 'team_conversation_member', 'team_need', 'team_text']) {
      const column = table === 'team_conversation' ? 'id' : 'team_conversation_id';
      expect([table, await on.sqlAs(null, `SELECT ${column} FROM ${table}`)]).toEqual([table, []]);
    }
  });
});

test('a colleague reads the same as before, whoever answers', async () => {
  const { peer } = roles;
  const before = await seenTeam(whoever(on, peer.person), asking);
  await teamDone(whoever(on, roles.E.person), 'answerTeamConsent', { id: asking, round: 1, agrees: true });
  expect(await seenTeam(whoever(on, peer.person), asking)).toEqual(before);
});
