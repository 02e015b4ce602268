import { nextReviewState, REVIEW_MOVES, type ReviewSide, type ReviewState } from '@medhjul/rules/review-state';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';
import {
  buildCommittee,
  placedMedInput,
  placedMinutes,
  placedReview,
  type BuiltCommittee,
  type PlacedReview,
} from '../../testing/reviews.ts';

const REFUSED = '42501';
const FORBIDDEN_STEP = 'MH001';
const BROKEN_RULE = '23514';
const STATES: readonly ReviewState[] = ['preparing', 'called', 'held', 'approving', 'approved', 'sent'];

let on: TestApp;
let roles: Roles;
let built: BuiltCommittee;
let guest: string;
/** Called, with papers to the guest and with dots. */
let review: PlacedReview;
/** Its minutes are put to approval. */
let draft: PlacedReview;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  built = await buildCommittee(on);
  guest = (await on.build.employ('Indbudt', { unit: roles.units.house })).person;
  review = await placedReview(on, { committee: built.committee, state: 'called', vote: 'open' });
  draft = await placedReview(on, { committee: built.committee, year: 2025, state: 'approving' });
  const { sql } = on.build;
  await sql.query(`INSERT INTO review_guest VALUES ($1, $2, '2026-06-01')`, [review.id, guest]);
  await sql.query(`INSERT INTO review_guest VALUES ($1, $2, '2026-06-01')`, [draft.id, guest]);
  await sql.query(`INSERT INTO review_papers VALUES ($1, 1, now(), $2, '[]'), ($1, 2, now(), '{}', '[]')`, [
    review.id,
    [guest],
  ]);
  await sql.query('INSERT INTO decision_dot VALUES ($1, $2, 2)', [review.decision, built.member.person]);
  await sql.query(`INSERT INTO minutes_remark (review_id, person_id, body, written_at) VALUES ($1, $2, 'Nej', now())`, [
    draft.id,
    built.member.person,
  ]);
  await sql.query(`INSERT INTO minutes_approval VALUES ($1, $2, 'employee', now())`, [
    draft.minutes,
    built.member.person,
  ]);
  await placedMedInput(on, { review: review.id, committee: built.aMed });
});
afterAll(() => on.close());

const rows = async (person: string, text: string, values: unknown[] = []) =>
  (await on.sqlAs(person, text, values)).length;
/** How many rows a write reaches, or the SQLSTATE of its refusal. */
const reach = async (person: string, text: string, values: unknown[] = []) =>
  (await on.sqlRefusal(person, text, values)) ?? rows(person, text, values);
const strangers = () => [built.employee, built.former, built.aMedChair].map(({ person }) => person);

describe('row 15: what is written before the minutes are sent', () => {
  const TABLES = [
    'review',
    'review_step',
    'agenda_item',
    'review_guest',
    'review_papers',
    'review_decision',
    'minutes_remark',
    'minutes_version',
    'minutes_decision',
    'minutes_approval',
  ];

  test('is rows for members alone, in every table', async () => {
    for (const table of TABLES) {
      const text = `SELECT 1 FROM ${table}`;
      expect([table, await foundByColumn(roles, (person) => rows(person, text))]).toEqual([table, columns(0)]);
      for (const person of strangers()) expect([table, await rows(person, text)]).toEqual([table, 0]);
      for (const { person } of [built.chair, built.member]) {
        expect([table, (await rows(person, text)) > 0]).toEqual([table, true]);
      }
    }
  });

  test('shows a guest the meeting, the papers addressed to them and their own invitation', async () => {
    const found: Record<string, number> = {};
    for (const table of TABLES) found[table] = await rows(guest, `SELECT 1 FROM ${table}`);
    const nothing = Object.fromEntries(TABLES.map((table) => [table, 0]));
    expect(found).toEqual({ ...nothing, review_papers: 1, review_guest: 2 });
    const meetings = (person: string) => on.sqlAs(person, 'SELECT id, state FROM app.guest_meetings()');
    expect(await meetings(guest)).toEqual([{ id: review.id, state: 'called' }]);
    expect([await meetings(built.member.person), await meetings(built.employee.person)]).toEqual([[], []]);
  });

  test('of the dots nobody reads one, and oneself through the function alone', async () => {
    for (const { person } of [built.chair, built.member]) {
      expect(await on.sqlRefusal(person, 'SELECT * FROM decision_dot')).toBe(REFUSED);
      expect(await on.sqlRefusal(person, 'SELECT count(*) FROM decision_dot')).toBe(REFUSED);
    }
    const own = (person: string) => on.sqlAs(person, 'SELECT dots FROM app.own_decision_dots($1)', [[review.decision]]);
    expect(await own(built.member.person)).toEqual([{ dots: 2 }]);
    expect(await own(built.chair.person)).toEqual([]);
    const { rows: granted } = await on.build.sql.query(`
      SELECT r, p FROM unnest(array['medhjul_app', 'medhjul_session', 'medhjul_import', 'medhjul_job', 'medhjul_login']) r,
        unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p WHERE has_table_privilege(r, 'decision_dot', p)`);
    expect(granted).toEqual([]);
  });

  test('an A-MED’s input that is being written is no row for the C-MED; who was asked, a function tells members alone', async () => {
    expect(await rows(built.chair.person, 'SELECT 1 FROM med_input')).toBe(0);
    expect(await rows(built.aMedChair.person, 'SELECT 1 FROM med_input')).toBe(1);
    const told = (person: string) => rows(person, 'SELECT 1 FROM app.review_inputs($1)', [[review.id]]);
    expect([await told(built.member.person), await told(built.aMedChair.person), await told(guest)]).toEqual([1, 0, 0]);
  });

  test('the board tells the training house states and dates, and others nothing', async () => {
    const found = await foundByColumn(roles, (person) => rows(person, 'SELECT 1 FROM app.review_board(2026)'));
    expect(found).toEqual(columns(0, { HR: 3 }));
    const reminded = 'SELECT app.remind_committee($1, 2026)';
    expect(await foundByColumn(roles, (person) => reach(person, reminded, [built.committee]))).toEqual(
      columns<string | number>(FORBIDDEN_STEP, { HR: 1 }),
    );
  });
});

describe('who writes what', () => {
  const write: Record<string, [text: string, of: () => unknown[]]> = {
    item: ['UPDATE agenda_item SET body = $2 WHERE review_id = $1 RETURNING 1', () => [review.id, 'x']],
    decide: [
      `INSERT INTO review_decision (review_id, kind, title, position) VALUES ($1, 'need', 'x', 9) RETURNING 1`,
      () => [review.id],
    ],
    undecide: ['DELETE FROM review_decision WHERE review_id = $1 RETURNING 1', () => [review.id]],
    add: [
      `INSERT INTO agenda_item (review_id, kind, title, body, position) VALUES ($1, 'own', 'x', '', 9) RETURNING 1`,
      () => [review.id],
    ],
    step: ['UPDATE review_step SET is_left_out = true WHERE review_id = $1 RETURNING 1', () => [review.id]],
    call: [`UPDATE review SET place = 'x' WHERE id = $1 RETURNING 1`, () => [review.id]],
    invite: [
      `INSERT INTO review_guest (review_id, person_id, invited_on) VALUES ($1, $2, app.today()) RETURNING 1`,
      () => [review.id, roles.DIR.person],
    ],
    send: [
      `INSERT INTO review_papers (review_id, number, sent_at, guests, agenda) VALUES ($1, 3, now(), $2, '[]') RETURNING 1`,
      () => [review.id, [guest]],
    ],
  };
  const found = async (person: string) => {
    const ends: Record<string, string | number> = {};
    for (const [name, [text, of]] of Object.entries(write)) ends[name] = await reach(person, text, of());
    return ends;
  };

  test('is a matter of the seat: members write, chair and secretary shape, others reach nothing', async () => {
    const shapes = { add: 1, step: 4, call: 1, invite: 1, send: 1 };
    const words = { item: 7, decide: 1, undecide: 1 };
    const refused = { add: REFUSED, step: 0, call: 0, invite: REFUSED, send: REFUSED };
    for (const { person } of [built.chair, built.secretary])
      expect(await found(person)).toEqual({ ...words, ...shapes });
    expect(await found(built.member.person)).toEqual({ ...words, ...refused });
    const nothing = { ...refused, item: 0, decide: REFUSED, undecide: 0 };
    for (const person of [...strangers(), guest, roles.Cc.person, roles.HR.person]) {
      expect(await found(person)).toEqual(nothing);
    }
  });

  test('ends when the minutes are put to approval', async () => {
    const { chair } = built;
    for (const text of [
      `UPDATE agenda_item SET minutes = '{}' WHERE review_id = $1 RETURNING 1`,
      `UPDATE review_decision SET title = 'x' WHERE review_id = $1 RETURNING 1`,
      'DELETE FROM review_decision WHERE review_id = $1 RETURNING 1',
      'UPDATE review_step SET is_left_out = true WHERE review_id = $1 RETURNING 1',
      `UPDATE review SET place = 'x' WHERE id = $1 RETURNING 1`,
    ]) {
      expect([text, await reach(chair.person, text, [draft.id])]).toEqual([text, 0]);
    }
  });

  test.each([
    `UPDATE review SET state = 'sent'`,
    `UPDATE review SET vote = 'closed'`,
    'UPDATE review SET number = 2',
    'DELETE FROM review',
    'INSERT INTO review (committee_id, year, opened_on) SELECT committee_id, 2030, opened_on FROM review LIMIT 1',
    'UPDATE review_decision SET dots = 9',
    'UPDATE review_papers SET number = 9',
    'DELETE FROM review_papers',
    'UPDATE review_guest SET person_id = person_id',
    `UPDATE minutes_version SET content = '{}'`,
    'DELETE FROM minutes_version',
    'DELETE FROM review_reminder',
  ])('nobody may: %s', async (statement) => {
    for (const { person } of [built.chair, roles.HR, roles.ADM]) {
      expect(await on.sqlRefusal(person, statement)).toBe(REFUSED);
    }
  });

  test('a standard step is not taken away, papers go to guests alone, and a small centre tells no number', async () => {
    const { chair } = built;
    expect(await reach(chair.person, 'DELETE FROM review_step WHERE review_id = $1 RETURNING 1', [review.id])).toBe(0);
    const standard = `INSERT INTO review_step (review_id, kind, position) VALUES ($1, 'discuss', 9)`;
    expect(await reach(chair.person, standard, [review.id])).toBe(REFUSED);
    expect(await reach(chair.person, write['send']?.[0] ?? '', [review.id, [roles.DIR.person]])).toBe(REFUSED);
    const number = `UPDATE review_decision SET how_many = 'about_5' WHERE review_id = $1`;
    expect(await reach(chair.person, number, [review.id])).toBe('MH003');
    const big = `UPDATE agenda_item SET minutes = to_jsonb(repeat('x', 100001)) WHERE review_id = $1`;
    expect(await reach(chair.person, big, [review.id])).toBe(BROKEN_RULE);
  });
});

describe('a move', () => {
  test('is the chair’s and the secretary’s by the functions, and of the states they know', async () => {
    const move = (person: string, target: string, id = review.id) =>
      reach(person, 'SELECT app.move_review($1, $2)', [id, target]);
    expect(await move(built.chair.person, 'held')).toBe(1);
    expect(await move(built.secretary.person, 'preparing')).toBe(1);
    for (const target of ['approving', 'approved', 'sent', 'called']) {
      expect([target, await move(built.chair.person, target)]).toEqual([target, FORBIDDEN_STEP]);
    }
    expect(await move(built.chair.person, 'held', draft.id)).toBe(FORBIDDEN_STEP);
    for (const person of [built.member.person, guest, ...strangers(), roles.Cc.person]) {
      expect(await move(person, 'held')).toBe(FORBIDDEN_STEP);
    }
    const open = 'SELECT app.open_review($1, 2027)';
    expect(await reach(built.chair.person, open, [built.committee])).toBe(1);
    expect(await reach(built.member.person, open, [built.committee])).toBe(FORBIDDEN_STEP);
    const vote = `SELECT app.turn_vote($1, 'closed')`;
    expect(await reach(built.chair.person, vote, [review.id])).toBe(1);
    expect(await reach(built.member.person, vote, [review.id])).toBe(FORBIDDEN_STEP);
    const dots = 'SELECT app.place_decision_dots($1, $2)';
    expect(await reach(built.member.person, dots, [review.decision, 3])).toBe(1);
    expect(await reach(built.member.person, dots, [review.decision, 4])).toBe(BROKEN_RULE);
    expect(await reach(guest, dots, [review.decision, 1])).toBe(FORBIDDEN_STEP);
  });

  test('goes no other way in the database than the table of moves knows', async () => {
    const sides: readonly ReviewSide[] = ['steer', 'member', 'itself'];
    const known = new Set(
      STATES.flatMap((from) =>
        REVIEW_MOVES.flatMap((move) =>
          sides.map((side) => `${from} ${nextReviewState(from, move, side, ['prepare', 'discuss'])}`),
        ),
      ),
    );
    const { sql } = on.build;
    for (const from of STATES) {
      for (const to of STATES.filter((state) => state !== from)) {
        await sql.query('BEGIN; ALTER TABLE review DISABLE TRIGGER review_moves');
        await sql.query('UPDATE review SET state = $2 WHERE id = $1', [review.id, from]);
        await sql.query('ALTER TABLE review ENABLE TRIGGER review_moves');
        const moved = await sql.query('UPDATE review SET state = $2 WHERE id = $1', [review.id, to]).then(
          () => true,
          () => false,
        );
        await sql.query('ROLLBACK');
        expect([`${from} ${to}`, moved]).toEqual([`${from} ${to}`, known.has(`${from} ${to}`)]);
      }
    }
  });

  test('of a correction leaves the sent minutes as they were', async () => {
    const sent = await placedReview(on, { committee: built.committee, year: 2024, state: 'sent' });
    const later = await placedMinutes(on, { review: sent.id, state: 'approving', number: 2, correction: 'Fejl' });
    for (const text of [
      `UPDATE minutes_version SET content = '{}' WHERE id = $1`,
      'DELETE FROM minutes_version WHERE id = $1',
      `UPDATE minutes_decision SET title = 'x' WHERE version_id = $1`,
    ]) {
      await expect(on.build.sql.query(text, [sent.minutes])).rejects.toThrow('minutes stay');
    }
    await on.build.sql.query('DELETE FROM minutes_version WHERE id = $1', [later]);
  });
});
