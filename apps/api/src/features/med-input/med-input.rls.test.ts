import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';
import { buildCommittee, placedMedInput, placedReview, seat, type BuiltCommittee } from '../../testing/reviews.ts';

const REFUSED = '42501';
const FORBIDDEN_STEP = 'MH001';
const TOO_FEW = 'MH003';

let on: TestApp;
let roles: Roles;
let built: BuiltCommittee;
let other: BuiltCommittee;
/** They work in another centre: what they see comes of their seat alone. */
let aMedMember: string;
let formerAMed: string;
let cMedMember: string;
let formerCMed: string;
let leaderAbove: string;
let open: string;
let sent: string;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  built = await buildCommittee(on);
  other = await buildCommittee(on, 'Vest');
  const away = async (name: string) => (await on.build.employ(name, { unit: roles.units.house })).person;
  const { committee, aMed, centre } = built;
  aMedMember = await away('Udsendt');
  formerAMed = await away('Gammel');
  cMedMember = await away('Valgt');
  formerCMed = await away('Forrige');
  leaderAbove = (await on.build.employ('Overleder', { unit: centre, leaderLevel: 2, leads: centre })).person;
  await seat(on, { committee: aMed, person: aMedMember, side: 'employee' });
  await seat(on, { committee: aMed, person: formerAMed, side: 'employee', to: '2026-06-15' });
  await seat(on, { committee, person: cMedMember, side: 'employee' });
  await seat(on, { committee, person: formerCMed, side: 'management', duty: 'chair', to: '2026-06-15' });
  const called = await placedReview(on, { committee, state: 'called' });
  const held = await placedReview(on, { committee, year: 2025, state: 'held' });
  open = await placedMedInput(on, { review: called.id, committee: aMed });
  sent = await placedMedInput(on, { review: held.id, committee: aMed, isSent: true });
  for (const input of [open, sent]) {
    await on.build.sql.query(`INSERT INTO med_need (input_id, element_id, how_many) SELECT $1, $2, 'some'`, [
      input,
      await on.build.elementId('E1.1'),
    ]);
    await on.build.sql.query(
      `INSERT INTO med_measure (input_id, kind, body, position) VALUES ($1, 'project', 'Nyt', 1)`,
      [input],
    );
  }
});
afterAll(() => on.close());

const rows = async (person: string, text: string, values: unknown[] = []) =>
  (await on.sqlAs(person, text, values)).length;
/** How many rows a write reaches, or the SQLSTATE of its refusal. */
const reach = async (person: string, text: string, values: unknown[] = []) =>
  (await on.sqlRefusal(person, text, values)) ?? rows(person, text, values);

/** Which of the two inputs somebody sees: the same in all three tables. */
async function seen(person: string): Promise<string[]> {
  const ids = async (table: string, column: string) =>
    (await on.sqlAs<{ id: string }>(person, `SELECT ${column} AS id FROM ${table}`)).map(({ id }) => id);
  const found = [
    await ids('med_input', 'id'),
    await ids('med_need', 'input_id'),
    await ids('med_measure', 'input_id'),
    await ids('app.input_receivers(array(SELECT id FROM med_input))', 'input_id'),
  ];
  const names = found.map((list) => list.map((id) => (id === open ? 'open' : 'sent')).toSorted());
  for (const list of names) expect(list).toEqual(names[0]);
  return names[0] ?? [];
}

describe('row 17', () => {
  test('an input is its A-MED’s own until it is sent; then also the unit’s, of leaders above and of the C-MED', async () => {
    for (const person of [built.aMedChair.person, aMedMember]) expect(await seen(person)).toEqual(['open', 'sent']);
    for (const person of [built.employee.person, built.chair.person, cMedMember, leaderAbove]) {
      expect(await seen(person)).toEqual(['sent']);
    }
    for (const person of [formerAMed, formerCMed, other.chair.person, other.aMedChair.person, other.employee.person]) {
      expect(await seen(person)).toEqual([]);
    }
    expect(await foundByColumn(roles, seen)).toEqual(columns([]));
  });

  test('on the day after the seat ends nothing is left', async () => {
    const ends = (day: string | null) =>
      on.build.sql.query('UPDATE committee_seat SET valid_to = $2 WHERE person_id = $1', [aMedMember, day]);
    await ends('2026-06-15');
    expect(await seen(aMedMember)).toEqual([]);
    await ends('2026-06-16');
    expect(await seen(aMedMember)).toEqual(['open', 'sent']);
    await ends(null);
  });

  test('what is being written is told to nobody by the functions either', async () => {
    const receivers = 'SELECT 1 FROM app.input_receivers($1)';
    for (const person of [built.chair.person, built.employee.person, formerAMed, roles.HR.person, roles.ADM.person]) {
      expect(await rows(person, receivers, [[open]])).toBe(0);
    }
    expect(await rows(aMedMember, receivers, [[open]])).toBe(1);
  });
});

describe('who writes what', () => {
  const writes: Record<string, string> = {
    text: `UPDATE med_input SET words = 'x' WHERE id = $1 RETURNING 1`,
    pick: `INSERT INTO med_need (input_id, element_id, how_many) SELECT $1, id, 'some' FROM element WHERE code = 'E1.2' RETURNING 1`,
    change: `UPDATE med_need SET how_many = 'most' WHERE input_id = $1 RETURNING 1`,
    drop: 'DELETE FROM med_need WHERE input_id = $1 RETURNING 1',
    add: `INSERT INTO med_measure (input_id, kind, body, position) VALUES ($1, 'project', 'x', 2) RETURNING 1`,
    remove: 'DELETE FROM med_measure WHERE input_id = $1 RETURNING 1',
    send: 'SELECT app.send_input($1)',
    answer: `UPDATE med_input SET answer = 'Tak' WHERE id = $1 RETURNING 1`,
  };
  const found = async (person: string, input: string) => {
    const ends: Record<string, string | number> = {};
    for (const [name, text] of Object.entries(writes)) ends[name] = await reach(person, text, [input]);
    return ends;
  };
  const nothing = {
    text: 0,
    pick: REFUSED,
    change: 0,
    drop: 0,
    add: REFUSED,
    remove: 0,
    send: FORBIDDEN_STEP,
    answer: 0,
  };
  const written = { text: 1, pick: 1, change: 1, drop: 1, add: 1, remove: 1, answer: FORBIDDEN_STEP };

  test('the A-MED writes until it is sent, and its chair sends', async () => {
    expect(await found(aMedMember, open)).toEqual({ ...written, send: FORBIDDEN_STEP });
    expect(await found(built.aMedChair.person, open)).toEqual({ ...written, send: 1 });
    for (const person of [built.employee.person, built.chair.person, leaderAbove, formerAMed, other.aMedChair.person]) {
      expect(await found(person, open)).toEqual(nothing);
    }
  });

  test('once it is sent nobody writes in it, and the C-MED’s chair and secretary answer', async () => {
    for (const person of [
      built.aMedChair.person,
      aMedMember,
      built.employee.person,
      cMedMember,
      formerCMed,
      other.chair.person,
    ]) {
      expect(await found(person, sent)).toEqual(nothing);
    }
    const answering = { ...nothing, text: FORBIDDEN_STEP, answer: 1 };
    for (const { person } of [built.chair, built.secretary]) expect(await found(person, sent)).toEqual(answering);
  });

  test('nor when the review’s minutes are put to approval', async () => {
    const late = await placedReview(on, { committee: built.committee, year: 2024, state: 'approving' });
    const input = await placedMedInput(on, { review: late.id, committee: built.aMed });
    expect(await found(built.aMedChair.person, input)).toEqual(nothing);
    await on.build.sql.query('DELETE FROM med_input WHERE id = $1', [input]);
  });

  test('of fewer than ten people no number is kept', async () => {
    const number = `UPDATE med_need SET how_many = 'about_5' WHERE input_id = $1 RETURNING 1`;
    expect(await reach(aMedMember, number, [open])).toBe(TOO_FEW);
  });

  test.each([
    `UPDATE med_input SET state = 'sent'`,
    'UPDATE med_input SET sent_at = now()',
    'UPDATE med_input SET due_on = NULL',
    'DELETE FROM med_input',
    `INSERT INTO med_input (review_id, committee_id, year) SELECT review_id, committee_id, 2030 FROM med_input LIMIT 1`,
    'UPDATE med_need SET input_id = input_id',
    'UPDATE med_measure SET input_id = input_id',
  ])('nobody may: %s', async (statement) => {
    for (const { person } of [built.aMedChair, built.chair, roles.HR, roles.ADM]) {
      expect(await on.sqlRefusal(person, statement)).toBe(REFUSED);
    }
  });

  test('an input is begun by the A-MED’s members, and asked for by who steers the C-MED', async () => {
    const { committee, aMed } = built;
    const later = await placedReview(on, { committee, year: 2027 });
    const begin = (person: string) => reach(person, 'SELECT app.begin_input($1, 2027)', [aMed]);
    const toBegin = (person: string) => rows(person, 'SELECT 1 FROM app.inputs_to_begin()');
    const ask = (person: string) => reach(person, `SELECT app.ask_inputs($1, '2026-06-20')`, [later.id]);
    expect([await begin(aMedMember), await toBegin(aMedMember)]).toEqual([1, 1]);
    for (const person of [built.employee.person, built.chair.person, formerAMed, other.aMedChair.person]) {
      expect([await begin(person), await toBegin(person)]).toEqual([FORBIDDEN_STEP, 0]);
    }
    expect([await ask(built.chair.person), await ask(built.secretary.person)]).toEqual([1, 1]);
    for (const person of [cMedMember, built.aMedChair.person, other.chair.person, formerCMed, roles.HR.person]) {
      expect(await ask(person)).toBe(FORBIDDEN_STEP);
    }
  });
});
