import { afterMove, CONVERSATION_MOVES, INVITED, type FullConversationState } from '@medhjul/rules/conversation-state';
import { followUpDates, followedUntil } from '@medhjul/rules/follow-up';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { filled, TODAY, type Filled } from './testing/filled.ts';

// Filling a municipality takes its seconds, and more where the machine is busy.
jest.setTimeout(120_000);

const STEPS = [
  { months: 0, days: 14 },
  { months: 1, days: 0 },
  { months: 3, days: 0 },
  { months: 6, days: 0 },
];

const keyOf = ({ state, ...flags }: FullConversationState): string => {
  const isOver = state === 'signed' || state === 'cancelled';
  return JSON.stringify([
    state,
    flags.employeeSigned,
    flags.leaderSigned,
    // What was prepared is erased when it is over.
    ...(isOver ? [] : [flags.employeeReady, flags.leaderReady]),
  ]);
};

/** Every full state to which the rules' table leads. */
function reachable(): Set<string> {
  const seen = new Set<string>();
  const open = [INVITED];
  for (let full = open.pop(); full; full = open.pop()) {
    if (seen.has(JSON.stringify(full))) continue;
    seen.add(JSON.stringify(full));
    for (const side of ['employee', 'leader'] as const) {
      const moves = Object.keys(CONVERSATION_MOVES[full.state]) as (keyof (typeof CONVERSATION_MOVES)['invited'])[];
      for (const move of moves) open.push(...[afterMove(full, move, side)].filter((next) => next !== null));
    }
  }
  return new Set([...seen].map((text) => keyOf(JSON.parse(text) as FullConversationState)));
}

const DAYS = [
  { day: TODAY, people: 1200 },
  { day: '2026-01-03', people: 500 },
  { day: '2026-07-15', people: 500 },
];

describe.each(DAYS)('the season as it is on $day', ({ day, people }) => {
  let town: Filled;
  beforeAll(async () => {
    town = await filled({ people, seed: 3, today: day });
    await town.value(`SELECT set_config('medhjul.today', $1, false)`, [day]);
  });
  afterAll(() => town.close());
  const count: Filled['count'] = (what, values) => town.count(what, values);

  test('every conversation is in a state that the rules lead to, and every such state is there', async () => {
    const ready = (side: string) =>
      `EXISTS (SELECT FROM preparation p WHERE p.conversation_id = c.id AND p.side = '${side}' AND p.ready_at IS NOT NULL)`;
    const rows = (await town.rows(`
      SELECT DISTINCT state, ${ready('employee')} AS "employeeReady", ${ready('leader')} AS "leaderReady",
        employee_signed_at IS NOT NULL AS "employeeSigned", leader_signed_at IS NOT NULL AS "leaderSigned"
      FROM conversation c`)) as unknown as FullConversationState[];
    const legal = reachable();
    for (const row of rows) expect([row, legal.has(keyOf(row))]).toEqual([row, true]);
    expect(new Set(rows.map(({ state }) => state)).size).toBe(6);
    expect(rows.filter(({ state }) => state === 'invited')).toHaveLength(3);
    expect(rows.filter(({ state }) => state === 'plan_agreed')).toHaveLength(3);
    const occasions = await town.rows('SELECT DISTINCT occasion, kind FROM conversation ORDER BY 1, 2');
    expect(occasions.length).toBeGreaterThanOrEqual(4);
  });

  test('a signed conversation has both signatures, no preparation, and the same levels as the holdings of its day', async () => {
    const signed = `conversation c WHERE state = 'signed'`;
    const both = 'employee_signed_at IS NOT NULL AND leader_signed_at IS NOT NULL AND leader_signed_by IS NOT NULL';
    expect(await count(signed)).toBeGreaterThan(people);
    expect(await count(`${signed} AND NOT (${both})`)).toBe(0);
    expect(await count(`preparation JOIN ${signed.replace(' c ', ' c ON c.id = conversation_id ')}`)).toBe(0);
    const kept = `conversation_level l JOIN conversation c ON c.id = l.conversation_id AND c.state = 'signed'`;
    expect(await count(`${kept} WHERE NOT l.revealed`)).toBe(0);
    const same = `h.employment_id = c.employment_id AND h.element_id = l.element_id AND h.kind = l.kind AND h.assessed_on = c.held_on
      AND h.level = l.level AND h.shared_at = c.leader_signed_at AND h.missing_components = l.missing_components
      AND h.author_id = coalesce(l.author_id, c.leader_signed_by)`;
    expect(await count(`${kept} WHERE NOT EXISTS (SELECT FROM holding h WHERE ${same})`)).toBe(0);
    const latest = `(SELECT DISTINCT ON (employment_id, kind) * FROM conversation WHERE state = 'signed' ORDER BY employment_id, kind, held_on DESC) c`;
    const left = `${latest} JOIN holding h ON h.employment_id = c.employment_id AND h.assessed_on = c.held_on`;
    expect(await count(`${kept} JOIN holding h ON ${same}`)).toBe(await count(left));
    const written = `conversation_text t JOIN conversation c ON c.id = t.conversation_id AND c.state = 'signed'`;
    expect(await count(`${written} WHERE c.id NOT IN (SELECT id FROM ${latest})`)).toBe(0);
    expect(await count(written)).toBeGreaterThan(people);
    expect(await count('holding WHERE shared_at IS NULL')).toBe(0);
  });

  test('what is prepared is seen by both or by nobody, and levels are agreed from when it is held', async () => {
    const open = `conversation c JOIN preparation p ON p.conversation_id = c.id`;
    expect(await count(`${open} WHERE c.state = 'invited' AND p.revealed`)).toBe(0);
    expect(await count(`${open} WHERE c.state IN ('both_ready', 'plan_agreed') AND NOT p.revealed`)).toBe(0);
    const differs = (table: string) =>
      `${table} x JOIN preparation p ON p.conversation_id = x.conversation_id AND p.author_id = x.author_id WHERE x.revealed <> p.revealed`;
    expect(await count(differs('preparation_answer'))).toBe(0);
    expect(await count(differs('conversation_level'))).toBe(0);
    const agreed = `conversation_level l JOIN conversation c ON c.id = l.conversation_id WHERE l.kind = 'agreed'`;
    expect(await count(`${agreed} AND c.state NOT IN ('held', 'plan_agreed', 'signed')`)).toBe(0);
    expect(await count('conversation_level WHERE NOT revealed')).toBeGreaterThan(50);
    expect(await count('preparation WHERE NOT revealed AND ready_at IS NOT NULL')).toBeGreaterThan(2);
  });

  test('whoever invited was the nearest leader then, to the conversation of the wheel that held, and in time', async () => {
    const stranger = `conversation c WHERE NOT EXISTS (SELECT FROM reporting_line l WHERE l.employment_id = c.employment_id
      AND l.leader_employment_id = c.leader_employment_id AND app.holds(l.valid_from, l.valid_to, c.created_on))`;
    expect(await count(stranger)).toBe(0);
    const wrongKind = `conversation c JOIN employment_term t ON t.employment_id = c.employment_id
      AND app.holds(t.valid_from, t.valid_to, least(c.starts_at::date, $1)) WHERE (c.kind = 'lus') <> (t.leader_level IS NOT NULL AND t.staff_responsibility)`;
    expect(await count(wrongKind, [day])).toBe(0);
    const order = `conversation WHERE created_on > starts_at::date OR created_on > $1 OR held_on > $1 OR held_on <> starts_at::date`;
    expect(await count(order, [day])).toBe(0);
    expect(
      await count(`conversation WHERE held_on IS NULL AND state <> 'cancelled' AND starts_at::date < $1`, [day]),
    ).toBe(0);
    expect(await count('conversation WHERE extract(isodow from starts_at) > 5 AND starts_at::date <> $1', [day])).toBe(
      0,
    );
  });

  test('no plan has too many open items, and a signed plan leaves none open before it', async () => {
    const most = `(SELECT employment_id FROM plan_item WHERE status IN ('open', 'under_way') GROUP BY 1
      HAVING count(*) > (SELECT open_items_max FROM conversation_setting)) x`;
    expect(await count(most)).toBe(0);
    const unsettled = `plan_item i JOIN plan p ON p.employment_id = i.employment_id AND p.year > i.year AND p.employee_signed_at IS NOT NULL
      WHERE i.status IN ('open', 'under_way')`;
    expect(await count(unsettled)).toBe(0);
    expect(await count(`plan p WHERE NOT EXISTS (SELECT FROM plan_item i WHERE i.plan_id = p.id)`)).toBe(0);
    const carried = `plan_item i FULL JOIN plan_item n ON n.carried_from = i.id
      WHERE (coalesce(i.status, '') = 'carried_on') <> (n.id IS NOT NULL) AND (i.status = 'carried_on' OR n.carried_from IS NOT NULL)`;
    expect(await count(carried)).toBe(0);
    const [years] = await town.rows('SELECT min(year)::int AS first, max(year)::int AS last FROM plan');
    expect(years).toEqual({ first: Number(day.slice(0, 4)) - 2, last: Number(day.slice(0, 4)) });
    const statuses = await town.rows('SELECT DISTINCT status FROM plan_item');
    expect(statuses).toHaveLength(6);
    const forms = 'learning_form f WHERE NOT EXISTS (SELECT FROM plan_item i WHERE i.learning_form_code = f.code)';
    if (people > 1000) expect(await count(forms)).toBe(0);
    const untold = `plan_item i LEFT JOIN element e ON e.id = i.element_id
      WHERE task IS NULL AND (e.id IS NULL OR e.code LIKE 'E6.%' OR e.code LIKE 'L1.%')`;
    expect(await count(untold)).toBe(0);
  });

  test('what both signed is kept as the product keeps it, and a plan is signed with its conversation', async () => {
    const words = `to_jsonb(i) - array['plan_id', 'employment_id', 'year', 'request_id', 'version']`;
    const progress = `array['status', 'closing_word', 'first_use', 'learnt_on', 'followed_until', 'closed_on']`;
    const other = `plan_version v JOIN plan p ON p.id = v.plan_id AND p.number = v.number WHERE NOT (
      SELECT coalesce(bool_and(s.value ?& array(SELECT jsonb_object_keys(${words}))
        AND s.value - ${progress} = ${words} - ${progress}), false)
      FROM jsonb_array_elements(v.items) s JOIN plan_item i ON i.id = (s.value ->> 'id')::uuid)`;
    expect(await count('plan_version')).toBeGreaterThan(people);
    expect(await count(other)).toBe(0);
    const versions = `plan p WHERE (SELECT count(*) FROM plan_version v WHERE v.plan_id = p.id)
      <> p.number - (p.employee_signed_at IS NULL OR p.leader_signed_at IS NULL)::int`;
    expect(await count(versions)).toBe(0);
    expect(await count('plan WHERE number = 2')).toBeGreaterThan(5);
    const unsigned = `plan p JOIN conversation c ON c.id = p.conversation_id WHERE c.state <> 'signed' OR c.year <> p.year`;
    expect(await count(unsigned)).toBe(0);
    const alone = `conversation c WHERE occasion = 'yearly' AND state IN ('held', 'plan_agreed', 'signed')
      AND NOT EXISTS (SELECT FROM plan p WHERE p.employment_id = c.employment_id AND p.year = c.year)`;
    expect(await count(alone)).toBe(0);
  });

  test('what was learnt is followed up on the days of the rule, and answered when it was asked, not before', async () => {
    const rows = await town.rows(`SELECT i.status, i.learnt_on::text AS learnt, i.followed_until::text AS until,
      (SELECT json_agg(json_build_object('step', f.step, 'dueOn', f.due_on) ORDER BY f.step) FROM follow_up f WHERE f.item_id = i.id) AS dates
      FROM plan_item i WHERE i.learnt_on IS NOT NULL`);
    expect(rows.length).toBeGreaterThan(people / 4);
    for (const { learnt, until, dates } of rows) {
      expect(dates).toEqual(followUpDates(String(learnt), STEPS));
      expect(until).toBe(followedUntil(followUpDates(String(learnt), STEPS)));
    }
    const early = `follow_up_answer a JOIN follow_up f ON f.id = a.follow_up_id
      WHERE a.answered_at::date < f.due_on OR a.answered_at::date >= $1`;
    expect(await count(early, [day])).toBe(0);
    expect(await count('follow_up WHERE due_on = $1', [day])).toBeGreaterThan(3);
    const strays = `follow_up f JOIN plan_item i ON i.id = f.item_id WHERE i.learnt_on IS NULL`;
    expect(await count(strays)).toBe(0);
    expect(await count(`plan_item WHERE learnt_on > $1 OR closed_on > $1`, [day])).toBe(0);
    expect(await count(`follow_up_answer`)).toBeGreaterThan(people);
  });

  test('consent is asked as the product asks it: answers while it is asked and until it is held, and some are missing', async () => {
    const votes = (await town.rows(`SELECT t.state, t.replaces_mus AS replaces, bool_and(v.agrees) AS agreed,
        bool_or(cardinality(s.missing) > 0) AS missing, bool_or(s.move IS NOT NULL) AS moves
      FROM team_conversation t CROSS JOIN LATERAL app.team_standing(t.id) s LEFT JOIN tus_vote v ON v.team_conversation_id = t.id
      GROUP BY 1, 2, t.id`)) as {
      state: string;
      replaces: boolean;
      agreed: boolean | null;
      missing: boolean;
      moves: boolean;
    }[];
    expect(votes.filter(({ moves }) => moves)).toEqual([]);
    for (const { state, replaces, agreed, missing } of votes) {
      if (state !== 'asking') expect([state, agreed]).toEqual([state, state === 'invited' && replaces ? true : null]);
      expect([state, missing]).toEqual([state, state === 'asking']);
    }
    const states = new Set(votes.map(({ state }) => state));
    for (const state of ['asking', 'invited', 'mus', 'held', 'concluded'])
      expect([state, states.has(state)]).toEqual([state, true]);
    expect(
      await count(
        `team_dot d JOIN team_need n ON n.id = d.need_id JOIN team_conversation t ON t.id = n.team_conversation_id WHERE t.state <> 'invited'`,
      ),
    ).toBe(0);
    expect(
      await count(
        `team_need n JOIN team_conversation t ON t.id = n.team_conversation_id WHERE (n.dots IS NULL) <> (t.held_on IS NULL)`,
      ),
    ).toBe(0);
    const covered = `team_conversation t JOIN team_conversation_member m ON m.team_conversation_id = t.id
      JOIN conversation c ON c.employment_id = m.employment_id AND c.year = t.year AND c.leader_employment_id = t.leader_employment_id
      WHERE t.replaces_mus AND t.state NOT IN ('mus', 'cancelled') AND c.occasion = 'yearly' AND c.created_on >= t.created_on`;
    expect(await count(covered)).toBe(0);
  });

  test('some act for a leader today, some were invited by a former one, and some wait for an answer', async () => {
    expect(await count('delegation WHERE app.holds(valid_from, valid_to, $1)', [day])).toBeGreaterThan(1);
    const inherited = `conversation c JOIN reporting_line l ON l.employment_id = c.employment_id AND app.holds(l.valid_from, l.valid_to, $1)
      WHERE c.state = 'invited' AND l.leader_employment_id <> c.leader_employment_id`;
    expect(await count(inherited, [day])).toBeGreaterThanOrEqual(2);
    const asked = `conversation_request r WHERE NOT EXISTS (SELECT FROM conversation c
      WHERE c.employment_id = r.employment_id AND c.year = r.year AND c.occasion = 'asked_for')`;
    expect(await count(asked)).toBeGreaterThan(3);
    const unasked = `conversation c WHERE occasion = 'asked_for' AND NOT EXISTS (
      SELECT FROM conversation_request r WHERE r.employment_id = c.employment_id AND r.year = c.year)`;
    expect(await count(unasked)).toBe(0);
  });
});
