import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';
import { buildCommittee, CLEAR_REVIEWS, placedReview, type BuiltCommittee } from '../../testing/reviews.ts';
import { seenReview } from '../../testing/review-steps.ts';

let on: TestApp;
let roles: Roles;
let built: BuiltCommittee;
let house: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  built = await buildCommittee(on);
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query(`${CLEAR_REVIEWS}; DELETE FROM mail`);
  house = await on.as(roles.HR.person);
});

const sql = async <R>(text: string, values: unknown[] = []) => (await on.build.sql.query(text, values)).rows as R[];

const FIELDS = 'committee { id } state meetsOn heldOn sentOn dueOn isLate remindedOn viewerCanRemind';
const board = async (session: Session, year?: number) => {
  const { data, errors } = await session.ask<{ reviewBoard: { committee: { id: string } }[] } | null>(
    `query ($year: Int) { reviewBoard(year: $year) { ${FIELDS} } }`,
    { year },
  );
  return errors
    ? errors[0]?.extensions.code
    : data?.reviewBoard.find(({ committee }) => committee.id === built.committee);
};
const remind = async (session: Session, committeeId = built.committee, year = 2026) => {
  const { data, errors } = await session.ask<{ remindCommittee: { errors: [] } } | null>(
    `mutation ($committeeId: ID!, $year: Int!) { remindCommittee(committeeId: $committeeId, year: $year) {
      row { remindedOn viewerCanRemind } errors { code field params } } }`,
    { committeeId, year },
  );
  return errors ? errors[0]?.extensions.code : data?.remindCommittee;
};

test('the training house’s board tells states and dates of every C-MED live, late ones too, and is for nobody else', async () => {
  expect(await board(house)).toMatchObject({
    state: null,
    dueOn: '2026-11-30',
    isLate: false,
    viewerCanRemind: true,
  });
  await placedReview(on, { committee: built.committee, state: 'held' });
  await placedReview(on, { committee: built.committee, year: 2025, state: 'sent' });
  expect(await board(house)).toMatchObject({
    state: 'HELD',
    meetsOn: '2026-07-01',
    heldOn: '2026-06-10',
    sentOn: null,
  });
  expect(await board(house, 2025)).toMatchObject({ state: 'SENT', sentOn: '2026-06-14', isLate: false });
  expect(await board(house, 2024)).toMatchObject({ state: null, isLate: true, viewerCanRemind: false });
  on.setNow('2026-12-01T08:00:00Z');
  expect(await board(await on.as(roles.HR.person))).toMatchObject({ state: 'HELD', isLate: true });
  on.setNow('2026-11-30T20:00:00Z');
  expect(await board(await on.as(roles.HR.person))).toMatchObject({ isLate: false });
  for (const person of [built.chair, built.member, roles.DIR, roles.ADM, roles.HM]) {
    expect(await board(await on.as(person.person))).toBe('FORBIDDEN');
  }
});

test('the board reminds chair and secretary once a day by mail, and they see when', async () => {
  const { id } = await placedReview(on, { committee: built.committee });
  const outcomes = await Promise.all([remind(house), remind(house), remind(house)]);
  const done = { row: { remindedOn: '2026-06-15', viewerCanRemind: false }, errors: [] };
  const there = { row: null, errors: [{ code: 'THERE_ALREADY', field: 'committeeId', params: '{}' }] };
  expect(outcomes).toEqual(expect.arrayContaining([done, there, there]));
  const mails = await sql('SELECT person_id, kind, params FROM mail ORDER BY person_id');
  const params = { committee: 'C-MED Midt', year: 2026, dueOn: '2026-11-30', path: `/reviews/${id}` };
  expect(mails).toEqual(
    [built.chair.person, built.secretary.person]
      .toSorted()
      .map((person_id) => ({ person_id, kind: 'review_reminder', params })),
  );
  on.setNow('2026-06-16T10:00:00Z');
  expect(await remind(await on.as(roles.HR.person))).toMatchObject({ errors: [] });
  expect(await seenReview(await on.as(built.chair.person), id)).toMatchObject({
    remindedOn: ['2026-06-16', '2026-06-15'],
  });
  expect(await seenReview(await on.as(built.member.person), id)).toMatchObject({ remindedOn: [] });
});

test('the board reminds nobody who has sent, and nothing that is no C-MED', async () => {
  await placedReview(on, { committee: built.committee, state: 'sent' });
  expect(await remind(house)).toMatchObject({ errors: [{ code: 'WRONG_STATE' }] });
  expect(await remind(house, built.aMed)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  expect(await remind(house, built.committee, 2020)).toMatchObject({ errors: [{ code: 'WRONG_STATE' }] });
  expect(await remind(await on.as(built.chair.person))).toBe('FORBIDDEN');
  expect(await sql('SELECT 1 FROM mail')).toEqual([]);
});

test('the day follows the setting', async () => {
  await sql(`UPDATE conversation_setting SET review_due_month = 6, review_due_day = 14`);
  expect(await board(house)).toMatchObject({ dueOn: '2026-06-14', isLate: true });
  await sql(`UPDATE conversation_setting SET review_due_month = DEFAULT, review_due_day = DEFAULT`);
});
