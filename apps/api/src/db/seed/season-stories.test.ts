import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { filled, today, TODAY, type Filled } from './testing/filled.ts';

// Filling a municipality takes its seconds, and more where the machine is busy.
jest.setTimeout(120_000);

const PERSONAS = [
  'employee',
  'citizen_facing_leader',
  'administrative_leader',
  'leader_of_leaders',
  'director',
  'c_med_member',
  'c_med_chair',
  'training_house',
  'administrator',
  'data_protection_officer',
];

describe('the season of those whom one may be', () => {
  let town: Filled;
  beforeAll(async () => {
    town = await filled({ people: 1200, seed: 1 });
    await town.value(`SELECT set_config('medhjul.today', $1, false)`, [TODAY]);
  });
  afterAll(() => town.close());

  const of = async (kind: string): Promise<string> =>
    String(
      await town.value('SELECT e.id FROM persona p JOIN employment e USING (person_id) WHERE p.kind = $1', [kind]),
    );

  /** How this year's conversations of the people who report to a persona stand, with who has signed. */
  const team = async (kind: string): Promise<string[]> => {
    const rows = await town.rows(
      `SELECT coalesce(c.state, 'not_invited') || CASE WHEN c.state = 'plan_agreed' AND c.employee_signed_at IS NOT NULL THEN '+employee'
          WHEN c.state = 'plan_agreed' AND c.leader_signed_at IS NOT NULL THEN '+leader' ELSE '' END AS stands
       FROM reporting_line l LEFT JOIN conversation c ON c.employment_id = l.employment_id AND c.year = 2026 AND c.occasion = 'yearly'
       WHERE l.leader_employment_id = $1 AND ${today('l')}`,
      [await of(kind)],
    );
    return rows.map(({ stands }) => String(stands));
  };

  const own = (kind: string) =>
    of(kind).then((employment) =>
      town.rows(
        `SELECT state, starts_at::date - $2::date AS days, employee_signed_at IS NOT NULL AS signed FROM conversation
         WHERE employment_id = $1 AND year = 2026 AND occasion = 'yearly'`,
        [employment, TODAY],
      ),
    );

  test('each has something to do in conversations today, and a plan', async () => {
    for (const kind of PERSONAS) {
      const employment = await of(kind);
      const invited = await town.count(
        `conversation WHERE employment_id = $1 AND state IN ('invited', 'both_ready', 'held', 'plan_agreed') AND employee_signed_at IS NULL`,
        [employment],
      );
      const asked = await town.count(
        `team_conversation_member m JOIN team_conversation t ON t.id = m.team_conversation_id
         WHERE m.employment_id = $1 AND t.state IN ('asking', 'invited')`,
        [employment],
      );
      const due = await town.count('follow_up WHERE employment_id = $1 AND due_on = $2', [employment, TODAY]);
      expect([kind, invited + asked > 0, due > 0]).toEqual([kind, true, true]);
      const goesOn = await town.count(`plan_item WHERE employment_id = $1 AND status IN ('open', 'under_way')`, [
        employment,
      ]);
      expect([kind, goesOn > 0]).toEqual([kind, true]);
    }
  });

  test('the employee prepares alone for a conversation in some days, and the leader has a substitute', async () => {
    const employment = await of('employee');
    const parts = await town.rows(
      `SELECT p.side, p.ready_at, p.revealed, count(l.id)::int > 10 AS levels, bool_or(l.revealed) AS shown
       FROM conversation c JOIN preparation p ON p.conversation_id = c.id
       LEFT JOIN conversation_level l ON l.conversation_id = c.id AND l.author_id = p.author_id WHERE c.employment_id = $1 GROUP BY 1, 2, 3`,
      [employment],
    );
    expect(parts).toEqual([{ side: 'employee', ready_at: null, revealed: false, levels: true, shown: false }]);
    expect(await own('employee')).toEqual([{ state: 'invited', days: 9, signed: false }]);
    const plans = await town.rows('SELECT year FROM plan WHERE employment_id = $1 ORDER BY 1', [employment]);
    expect(plans.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    const substitutes = `delegation d JOIN reporting_line l USING (leader_employment_id) WHERE l.employment_id = $1 AND ${today('l')} AND ${today('d')}`;
    expect(await town.count(substitutes, [employment])).toBe(1);
  });

  test('the unit leader sees every state, one to hold today, one to sign, one never offered, one to take over', async () => {
    expect((await team('citizen_facing_leader')).toSorted()).toEqual([
      'both_ready',
      'cancelled',
      'held',
      'invited',
      'invited',
      'invited',
      'invited',
      'invited',
      'not_invited',
      'plan_agreed',
      'plan_agreed+employee',
      'signed',
      'signed',
      'signed',
      'signed',
    ]);
    const leader = await of('citizen_facing_leader');
    const line = `conversation c JOIN reporting_line l ON l.employment_id = c.employment_id AND ${today('l')} AND l.leader_employment_id = $1`;
    const inherited = `${line} WHERE c.leader_employment_id <> $1 AND c.state = 'invited' AND c.created_on < l.valid_from`;
    expect(await town.count(inherited, [leader])).toBe(1);
    expect(await town.count(`${line} WHERE c.state = 'both_ready' AND c.starts_at::date = '${TODAY}'`, [leader])).toBe(
      1,
    );
    expect(await town.count(`${line} WHERE c.occasion = 'after_absence'`, [leader])).toBe(1);
    const asked = `conversation_request r JOIN reporting_line l USING (employment_id) WHERE l.leader_employment_id = $1 AND ${today('l')}`;
    expect(await town.count(asked, [leader])).toBe(1);
  });

  test('leaders of leaders have LUS to hold, to sign and to offer, and one of their own', async () => {
    for (const kind of ['leader_of_leaders', 'director', 'c_med_chair']) {
      expect([kind, await team(kind)]).toEqual([
        kind,
        expect.arrayContaining(['both_ready', 'plan_agreed+employee', 'not_invited', 'invited']),
      ]);
    }
    const kinds = await town.rows(
      `SELECT DISTINCT c.kind FROM conversation c JOIN employment e ON e.id = c.employment_id JOIN persona p USING (person_id)
       WHERE p.position IN (2, 3, 4, 5, 7) AND c.year = 2026`,
    );
    expect(kinds).toEqual([{ kind: 'lus' }]);
    expect(await own('c_med_chair')).toEqual([{ state: 'plan_agreed', days: expect.any(Number), signed: false }]);
  });

  test('teams are asked, have agreed, have not, are invited beside, and have met', async () => {
    const led = (kind: string) =>
      of(kind).then((employment) =>
        town.rows(
          `SELECT t.state, t.replaces_mus AS replaces, s.missing <> '{}' AS missing FROM team_conversation t
           CROSS JOIN LATERAL app.team_standing(t.id) s WHERE t.year = 2026 AND (t.leader_employment_id = $1
             OR t.leader_employment_id = (SELECT leader_employment_id FROM reporting_line l WHERE employment_id = $1 AND ${today('l')} AND NOT EXISTS (
               SELECT FROM reporting_line led WHERE led.leader_employment_id = $1)))`,
          [employment],
        ),
      );
    expect(await led('administrative_leader')).toEqual([{ state: 'asking', replaces: true, missing: true }]);
    expect(await led('data_protection_officer')).toEqual([{ state: 'asking', replaces: true, missing: true }]);
    expect(await led('training_house')).toEqual([{ state: 'invited', replaces: true, missing: false }]);
    expect(await led('citizen_facing_leader')).toEqual([{ state: 'invited', replaces: false, missing: false }]);
    expect(await led('leader_of_leaders')).toEqual([{ state: 'mus', replaces: true, missing: false }]);
    expect(await led('c_med_chair')).toEqual([{ state: 'held', replaces: false, missing: false }]);
    const answered = `tus_vote v JOIN employment e ON e.id = v.employment_id JOIN persona p USING (person_id)
      JOIN team_conversation t ON t.id = v.team_conversation_id WHERE t.state = 'asking'`;
    expect(await town.count(answered)).toBe(0);
    const dots = `team_dot d JOIN persona p USING (person_id)`;
    expect(await town.count(dots)).toBe(0);
  });

  test('what waits for the leader can be signed: its levels become holdings, and its plan is signed with it', async () => {
    const leader = await of('citizen_facing_leader');
    const [waiting] = await town.rows(
      `SELECT id, employment_id, held_on::text, version FROM conversation
       WHERE leader_employment_id = $1 AND state = 'plan_agreed' AND employee_signed_at IS NOT NULL`,
      [leader],
    );
    const { id, employment_id, held_on, version } = waiting ?? {};
    await town.rows(`SELECT set_config('medhjul.person_id', person_id::text, false) FROM employment WHERE id = $1`, [
      leader,
    ]);
    expect(await town.value('SELECT app.sign_conversation($1, $2, now())', [id, version])).toBeNull();
    expect(await town.value('SELECT state FROM conversation WHERE id = $1', [id])).toBe('signed');
    expect(await town.count('preparation WHERE conversation_id = $1', [id])).toBe(0);
    const agreed = await town.count(`conversation_level WHERE conversation_id = $1 AND kind = 'agreed'`, [id]);
    expect(agreed).toBeGreaterThan(20);
    const holdings = `holding WHERE employment_id = $1 AND assessed_on = $2 AND kind = 'agreed' AND superseded_on IS NULL`;
    expect(await town.count(holdings, [employment_id, held_on])).toBe(agreed);
    const signed = `plan_version v JOIN plan p ON p.id = v.plan_id WHERE p.employment_id = $1 AND p.year = 2026`;
    expect(await town.count(signed, [employment_id])).toBe(1);
  });
});
