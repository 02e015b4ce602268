import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { placedGlass, recordsOfE, type RecordsOfE } from '../../testing/break-glass.ts';
import { COLUMNS, everyRole, type Roles } from '../../testing/roles.ts';

const REFUSED = '42501';

let on: TestApp;
let roles: Roles;
let records: RecordsOfE;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  records = await recordsOfE(on, roles);
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query('DELETE FROM look; DELETE FROM glass_request');
});

const glass = (over: object = {}) =>
  placedGlass(on, { asker: roles.DPO.person, person: roles.E.person, answerer: roles.ADM.person, ...over });

/** What each table shows, as sorted words. */
const PROBES: Readonly<Record<string, string>> = {
  conversation: 'SELECT state AS word FROM conversation',
  conversation_text:
    "SELECT c.state || ' ' || t.field AS word FROM conversation_text t JOIN conversation c ON c.id = t.conversation_id",
  conversation_level:
    "SELECT c.state || ' ' || l.kind AS word FROM conversation_level l JOIN conversation c ON c.id = l.conversation_id",
  preparation: "SELECT 'preparation' AS word FROM preparation",
  preparation_answer: 'SELECT body AS word FROM preparation_answer',
  team_conversation: 'SELECT state AS word FROM team_conversation',
  team_conversation_member: `SELECT t.state || ' ' || p.given_name AS word FROM team_conversation_member m
    JOIN team_conversation t ON t.id = m.team_conversation_id JOIN employment e ON e.id = m.employment_id JOIN person p ON p.id = e.person_id`,
  team_need: 'SELECT t.state AS word FROM team_need n JOIN team_conversation t ON t.id = n.team_conversation_id',
  team_text:
    "SELECT t.state || ' ' || x.field AS word FROM team_text x JOIN team_conversation t ON t.id = x.team_conversation_id",
  plan: 'SELECT year::text AS word FROM plan',
  plan_item: 'SELECT aim AS word FROM plan_item',
  plan_version: 'SELECT number::text AS word FROM plan_version',
  follow_up: 'SELECT step::text AS word FROM follow_up',
  follow_up_answer: 'SELECT used AS word FROM follow_up_answer',
  holding: 'SELECT level::text AS word FROM holding',
  requirement: 'SELECT level::text AS word FROM requirement',
  conversation_request: "SELECT 'asked' AS word FROM conversation_request",
};

async function seenBy(person: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [table, text] of Object.entries(PROBES)) {
    const words = (await on.sqlAs<{ word: string }>(person, text)).map(({ word }) => word).toSorted();
    if (words.length > 0) found[table] = words;
  }
  return found;
}

const TALK = {
  conversation: ['held', 'plan_agreed', 'signed'],
  conversation_text: ['held goals', 'plan_agreed goals', 'signed goals'],
  // What each side brought along is preparation until both have signed.
  conversation_level: ['held agreed', 'plan_agreed agreed', 'signed agreed', 'signed leader', 'signed self'],
};
const TEAM = {
  team_conversation: ['concluded', 'held'],
  team_conversation_member: ['concluded Medarbejder', 'held Medarbejder'],
  team_need: ['concluded', 'held'],
  team_text: ['concluded tasks', 'held tasks'],
};
const PLAN = {
  plan: ['2026'],
  plan_item: ['Hemmeligt'],
  plan_version: ['1'],
  follow_up: ['1'],
  follow_up_answer: ['yes'],
};

describe('what a data protection officer reads by break-glass, as SQL', () => {
  test('nothing without', async () => {
    expect(await seenBy(roles.DPO.person)).toEqual({});
  });

  test.each([
    [['conversation'], TALK],
    [['team_conversation'], TEAM],
    [['plan'], PLAN],
    [['conversation', 'team_conversation', 'plan'], { ...TALK, ...TEAM, ...PLAN }],
  ])('of %j the records, never preparation, levels, personal requirements or another member', async (kinds, shown) => {
    await glass({ records: kinds });
    expect(await seenBy(roles.DPO.person)).toEqual(shown);
  });

  test('votes and dots of one person are shown to nobody', async () => {
    await glass();
    for (const table of ['tus_vote', 'team_dot']) {
      expect(await on.sqlRefusal(roles.DPO.person, `SELECT 1 FROM ${table}`)).toBe(REFUSED);
    }
    const own = await on.sqlAs(roles.DPO.person, 'SELECT * FROM app.own_team_answers($1)', [
      Object.values(records.teamTalks),
    ]);
    expect(own).toEqual([]);
    const consent = await on.sqlAs(roles.DPO.person, 'SELECT * FROM app.team_consent($1)', [
      Object.values(records.teamTalks),
    ]);
    expect(consent).toEqual([]);
  });

  test('and nobody else anything more: not who approved, not the one it is about, not the leader', async () => {
    const people = COLUMNS.filter((column) => column !== 'DPO').map((column) => roles[column].person);
    const before = await Promise.all(people.map(seenBy));
    await glass();
    expect(await Promise.all(people.map(seenBy))).toEqual(before);
  });

  test('no other person is opened', async () => {
    await glass({ person: roles.peer.person, records: ['conversation', 'plan'] });
    expect(await seenBy(roles.DPO.person)).toEqual({});
  });

  test.each([
    ['before it was opened', '2026-06-15T09:29:59Z', {}, false],
    ['at the moment it is opened', '2026-06-15T09:30:00Z', {}, true],
    ['at the last second', '2026-06-15T10:29:59Z', {}, true],
    ['after an hour', '2026-06-15T10:30:00Z', {}, false],
    ['before it was ended', '2026-06-15T09:59:59Z', { endedAt: '2026-06-15T10:00:00Z' }, true],
    ['once it was ended', '2026-06-15T10:00:00Z', { endedAt: '2026-06-15T10:00:00Z' }, false],
    ['while nobody has answered', '2026-06-15T10:00:00Z', { answeredAt: null }, false],
    ['when it was refused', '2026-06-15T10:00:00Z', { approved: false }, false],
  ])('%s', async (_, moment, over, isOpen) => {
    await glass(over);
    on.setNow(moment);
    expect(Object.keys(await seenBy(roles.DPO.person)).length > 0).toBe(isOpen);
  });

  test('outside the role, and outside a request, never', async () => {
    await glass();
    await glass({ asker: roles.ADM.person, answerer: roles.DPO.person });
    expect(await seenBy(roles.ADM.person)).toEqual({});
    const open = 'SELECT id FROM app.open_glass()';
    expect(await on.sqlAs(roles.DPO.person, open)).toHaveLength(1);
    expect(await on.sqlAs(null, open)).toEqual([]);
    const without = `SELECT count(*)::int AS n FROM set_config('medhjul.now', '', true), app.open_glass()`;
    expect(await on.sqlAs(roles.DPO.person, without)).toEqual([{ n: 0 }]);
    await on.build.sql.query(`UPDATE role_grant SET valid_to = '2026-06-15' WHERE person_id = $1`, [roles.DPO.person]);
    try {
      expect(await seenBy(roles.DPO.person)).toEqual({});
    } finally {
      await on.build.sql.query(`UPDATE role_grant SET valid_to = NULL WHERE person_id = $1`, [roles.DPO.person]);
    }
  });
});

describe('it opens nothing for writing', () => {
  const writes = (): [string, unknown[]][] => {
    const { talks, teamTalks, plan, item, followUp } = records;
    return [
      [`UPDATE conversation SET version = version + 1 WHERE id = ANY ($1)`, [Object.values(talks)]],
      [`UPDATE conversation_text SET body = 'x' WHERE conversation_id = ANY ($1)`, [Object.values(talks)]],
      [`INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, 'wishes', 'x')`, [talks['held']]],
      [`UPDATE conversation_level SET level = 1 WHERE conversation_id = ANY ($1)`, [Object.values(talks)]],
      [
        `INSERT INTO preparation (conversation_id, author_id, side) VALUES ($1, app.person_id(), 'leader')`,
        [talks['held']],
      ],
      [`UPDATE plan_item SET aim = 'x' WHERE id = $1`, [item]],
      [`DELETE FROM plan_item WHERE id = $1`, [item]],
      [
        `INSERT INTO plan_item (plan_id, employment_id, year, aim, priority, nature, position) VALUES ($1, $2, 2026, 'x', 1, 'need', 9)`,
        [plan, roles.E.employment],
      ],
      [
        `INSERT INTO plan (employment_id, year, created_on, created_at) VALUES ($1, 2027, '2026-06-15', now())`,
        [roles.E.employment],
      ],
      [`DELETE FROM follow_up WHERE id = $1`, [followUp]],
      [
        `INSERT INTO follow_up (item_id, employment_id, step, due_on) VALUES ($1, $2, 4, '2026-12-01')`,
        [item, roles.E.employment],
      ],
      [`UPDATE follow_up_answer SET used = 'no' WHERE follow_up_id = $1`, [followUp]],
      [
        `INSERT INTO follow_up_answer (follow_up_id, side, author_id, used, answered_at) VALUES ($1, 'leader', app.person_id(), 'no', now())`,
        [followUp],
      ],
      [`UPDATE team_conversation SET place = 'x' WHERE id = ANY ($1)`, [Object.values(teamTalks)]],
      [`UPDATE team_need SET body = 'x' WHERE team_conversation_id = ANY ($1)`, [Object.values(teamTalks)]],
      [`DELETE FROM team_need WHERE team_conversation_id = ANY ($1)`, [Object.values(teamTalks)]],
      [`INSERT INTO team_need (team_conversation_id, body) VALUES ($1, 'x')`, [teamTalks['held']]],
      [`UPDATE team_text SET body = 'x' WHERE team_conversation_id = ANY ($1)`, [Object.values(teamTalks)]],
    ];
  };

  test('of what is read', async () => {
    await glass();
    for (const [text, values] of writes()) {
      const end = await on
        .sqlAs(roles.DPO.person, `${text} RETURNING 1`, values)
        .then((rows) => rows.length)
        .catch((error: { code?: string }) => error.code);
      expect([text, [0, REFUSED].includes(end ?? '')]).toEqual([text, true]);
    }
  });

  test('by a function that writes', async () => {
    await glass();
    const { talks, teamTalks, plan } = records;
    const answers = async (text: string, id: string | undefined) =>
      Object.values((await on.sqlAs<Record<string, unknown>>(roles.DPO.person, text, [id]))[0] ?? {})[0];
    expect(await answers('SELECT app.sign_conversation($1, 1, now())', talks['plan_agreed'])).toBe('NOT_FOUND');
    expect(await answers('SELECT app.say_ready($1, now())', talks['both_ready'])).toBe('NOT_FOUND');
    expect(await answers('SELECT app.take_over_conversation($1, 1)', talks['held'])).toBe('NOT_FOUND');
    expect(await answers('SELECT app.sign_plan($1, 1)', plan)).toBe('not_found');
    const moved = (target: string, id: string | undefined) =>
      on.sqlRefusal(roles.DPO.person, `SELECT app.move_team_conversation($1, '${target}')`, [id]);
    expect(await moved('concluded', teamTalks['held'])).toBe('MH001');
    expect(await moved('held', teamTalks['concluded'])).toBe('MH001');
  });
});
