import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { placedMinutes, placedReview, placedReviewDecision, seat, type PlacedReview } from '../../testing/reviews.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

/** How a statement ends: the number of rows it reached, or the SQLSTATE of its refusal. */
type End = number | string;

let on: TestApp;
let roles: Roles;
/** Of the C-MED of the north: a draft of 2026, and sent minutes of 2025 of which a correction is under way. */
let draft: PlacedReview;
let sent: PlacedReview;
let project: string;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  const { committees, Cm, Cc } = roles;
  // L was a member until yesterday, other sits in the C-MED of the south
  await seat(on, { committee: committees.north, person: roles.L.person, side: 'management', to: '2026-06-15' });
  await seat(on, { committee: committees.south, person: roles.other.person, side: 'management', duty: 'chair' });
  draft = await placedReview(on, { committee: committees.north, year: 2026, state: 'approving' });
  sent = await placedReview(on, { committee: committees.north, year: 2025, state: 'held' });
  project = await placedReviewDecision(on, { review: sent.id, element: null, title: 'Kursus', kind: 'project' });
  await placedMinutes(on, { review: sent.id, state: 'sent' });
  await on.build.sql.query(`UPDATE review SET number = 2, correction = 'Fejl' WHERE id = $1`, [sent.id]);
  await on.build.sql.query(`UPDATE review SET state = 'approving' WHERE id = $1`, [sent.id]);
  await placedMinutes(on, { review: sent.id, state: 'approving', number: 2, correction: 'Fejl' });
  await on.build.sql.query(
    `INSERT INTO minutes_remark (review_id, person_id, body, written_at) VALUES ($1, $2, 'a', '2026-06-13')`,
    [draft.id, Cm.person],
  );
  await on.build.sql.query(`INSERT INTO minutes_approval VALUES ($1, $2, 'employee', '2026-06-13')`, [
    draft.minutes,
    Cc.person,
  ]);
  await on.build.sql.query(
    `INSERT INTO decision_outcome VALUES ($1, 'done', 'Godt', '2026-06-14'), ($2, 'done', NULL, '2026-06-14')`,
    [project, draft.decision],
  );
});
afterAll(() => on.close());

const end = async (person: string, text: string, values: unknown[] = []): Promise<End> =>
  (await on.sqlRefusal(person, text, values)) ?? (await on.sqlAs(person, text, values)).length;
const ends = (text: string, ...values: unknown[]) => foundByColumn(roles, (person) => end(person, text, values));
const members = (count: End) => columns<End>(0, { Cm: count, Cc: count });
/** Who reads sent minutes of the north: its employees, and those who see every centre. */
const readers = (count: End, rest: End = count) => ({ ...columns<End>(rest, { other: 0 }), Cm: count, Cc: count });

describe('row 15: the draft', () => {
  test('is its members’ alone: not the training house’s, another C-MED’s or a former member’s', async () => {
    expect(await ends('SELECT 1 FROM minutes_version WHERE review_id = $1', draft.id)).toEqual(members(1));
    expect(await ends('SELECT 1 FROM minutes_decision WHERE version_id = $1', draft.minutes)).toEqual(members(1));
    expect(await ends('SELECT 1 FROM minutes_approval')).toEqual(members(1));
    expect(await ends('SELECT 1 FROM minutes_remark')).toEqual(members(1));
    expect(await ends('SELECT 1 FROM decision_outcome WHERE decision_id = $1', draft.decision)).toEqual(members(1));
    expect(await ends('SELECT * FROM app.missing_approvals($1)', draft.minutes)).toEqual(members(1));
    expect(await ends('SELECT * FROM app.review_seats($1)', draft.id)).toEqual(members(3));
  });

  test('of a correction is hidden while the old version is read', async () => {
    const text = 'SELECT 1 FROM minutes_version WHERE review_id = $1';
    expect(await ends(text, sent.id)).toEqual(readers(2, 1));
    expect(await ends(`${text} AND state <> 'sent'`, sent.id)).toEqual(members(1));
  });

  test('is not proposed, approved, sent or taken back by anybody else, nor past its state', async () => {
    const refused = columns<End>('MH001');
    const may = (named: Partial<Record<'Cm' | 'Cc', End>>) => ({ ...refused, ...named });
    const { rows } = await on.build.sql.query('SELECT fingerprint FROM minutes_version WHERE id = $1', [draft.minutes]);
    const [id, fingerprint] = [draft.minutes, rows[0].fingerprint];
    expect(await ends(`SELECT app.approve_minutes($1, $2)`, id, fingerprint)).toEqual(may({ Cm: 1, Cc: 1 }));
    expect(await ends(`SELECT app.approve_minutes($1, 'another')`, id)).toEqual(refused);
    expect(await ends(`SELECT app.withdraw_approval($1)`, id)).toEqual(may({ Cc: 1 }));
    expect(await ends(`SELECT app.take_back_minutes($1)`, draft.id)).toEqual(may({ Cc: 1 }));
    expect(await ends(`SELECT app.propose_minutes($1, '{}')`, draft.id)).toEqual(refused);
    expect(await ends(`SELECT * FROM app.send_minutes($1)`, id)).toEqual(refused);
    expect(await ends(`SELECT app.correct_minutes($1, 'Fejl')`, draft.id)).toEqual(refused);
    // what only these functions and the daily job call
    for (const text of [`app.hand_over_minutes($1, now())`, `app.lacking_approvals($1)`]) {
      expect(await ends(`SELECT * FROM ${text}`, id)).toEqual(columns<End>('42501'));
    }
    expect(await ends(`SELECT * FROM app.send_approved_minutes(now())`)).toEqual(columns<End>('42501'));
  });

  test('is remarked on by members, in their own name and while there is a draft', async () => {
    const insert = (review: string, by = 'app.person_id()') =>
      `INSERT INTO minutes_remark (review_id, person_id, body, written_at) VALUES ('${review}', ${by}, 'b', app.now()) RETURNING 1`;
    expect(await ends(insert(draft.id))).toEqual({ ...columns<End>('42501'), Cm: 1, Cc: 1 });
    expect(await end(roles.Cm.person, insert(draft.id, `'${roles.Cc.person}'`))).toBe('42501');
    const other = await placedReview(on, { committee: roles.committees.north, year: 2024, state: 'held' });
    expect(await end(roles.Cm.person, insert(other.id))).toBe('MH001');
    expect(await ends('UPDATE minutes_remark SET settled_at = app.now() RETURNING 1')).toEqual(
      columns<End>(0, { Cc: 1 }),
    );
    expect(await ends('DELETE FROM minutes_remark RETURNING 1')).toEqual(columns<End>(0, { Cm: 1 }));
    expect(await ends(`UPDATE minutes_remark SET body = 'c'`)).toEqual(columns<End>('42501'));
  });
});

describe('row 16: sent minutes', () => {
  test('are read by the centre, by those who see every centre and by the administrator', async () => {
    const of = (table: string, condition: string) =>
      `SELECT 1 FROM ${table} d JOIN minutes_version v ON v.id = ${condition} WHERE v.review_id = '${sent.id}' AND v.state = 'sent'`;
    expect(await ends(of('minutes_decision', 'd.version_id'))).toEqual(readers(2));
    expect(await ends('SELECT 1 FROM decision_outcome WHERE decision_id = $1', project)).toEqual(readers(1));
  });

  test('are changed by nobody, as the application’s role or as the owner', async () => {
    const { rows } = await on.build.sql.query(`SELECT id FROM minutes_version WHERE state = 'sent'`);
    const { id } = rows[0];
    const statements = [
      `UPDATE minutes_version SET content = '{}' WHERE id = $1`,
      `UPDATE minutes_version SET state = 'approved', sent_at = NULL, receipt = NULL WHERE id = $1`,
      `UPDATE minutes_version SET receipt = 77 WHERE id = $1`,
      'DELETE FROM minutes_version WHERE id = $1',
      `DELETE FROM review WHERE id = (SELECT review_id FROM minutes_version WHERE id = $1)`,
      `UPDATE minutes_decision SET title = 'x' WHERE version_id = $1`,
      `UPDATE minutes_decision SET follow_up_person_id = (SELECT id FROM person LIMIT 1) WHERE version_id = $1`,
      'DELETE FROM minutes_decision WHERE version_id = $1',
      `INSERT INTO minutes_decision (version_id, decision_id, kind, title, position)
         SELECT $1, d.id, 'need', 'x', 9 FROM review_decision d WHERE d.review_id <> (SELECT review_id FROM minutes_version WHERE id = $1)`,
    ];
    for (const text of statements) {
      for (const column of ['Cc', 'HR', 'ADM'] as const) {
        expect([text, await end(roles[column].person, text, [id])]).toEqual([text, '42501']);
      }
      await on.build.sql.query('BEGIN; SET LOCAL ROLE medhjul_owner');
      const refused = on.build.sql.query(text, [id]);
      await expect(refused).rejects.toMatchObject({ code: 'MH001' });
      await on.build.sql.query('ROLLBACK');
    }
  });

  test('only lose who follows up when that person is gone', async () => {
    const gone = await on.build.employ('Rejst', { unit: roles.units.school });
    const review = await placedReview(on, { committee: roles.committees.south, state: 'held' });
    await on.build.sql.query('UPDATE review_decision SET follow_up_person_id = $2 WHERE review_id = $1', [
      review.id,
      gone.person,
    ]);
    await placedMinutes(on, { review: review.id, state: 'sent' });
    for (const table of ['employment_term', 'employment']) {
      await on.build.sql.query(`DELETE FROM ${table} WHERE person_id = $1`, [gone.person]);
    }
    await on.build.sql.query('DELETE FROM person WHERE id = $1', [gone.person]);
    const { rows } = await on.build.sql.query(
      'SELECT follow_up_person_id AS who FROM minutes_decision WHERE decision_id = $1',
      [review.decision],
    );
    expect(rows).toEqual([{ who: null }]);
  });

  test('what became of a decision is written by members; the competence it names, by the training house', async () => {
    expect(
      await ends(`UPDATE decision_outcome SET status = 'dropped' WHERE decision_id = $1 RETURNING 1`, project),
    ).toEqual(members(1));
    const name = (decision: string, by = 'app.person_id()') =>
      `INSERT INTO decision_naming (decision_id, element_id, named_by, named_at)
       SELECT '${decision}', id, ${by}, app.now() FROM element WHERE code = 'E2.1' RETURNING 1`;
    expect(await ends(name(project))).toEqual(columns<End>('42501', { HR: 1 }));
    expect(await end(roles.HR.person, name(project, `'${roles.Cc.person}'`))).toBe('42501');
    // one that names a competence by itself, and one that was not sent
    expect(await end(roles.HR.person, name(sent.decision))).toBe('42501');
    expect(await end(roles.peer.person, name(draft.decision))).toBe('42501');
  });
});
