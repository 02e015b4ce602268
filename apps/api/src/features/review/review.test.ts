import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';
import {
  buildCommittee,
  CLEAR_REVIEWS,
  placedMedInput,
  placedReview,
  type BuiltCommittee,
} from '../../testing/reviews.ts';
import { reviewCodes, reviewDone, reviewStep, seenReview, type SeenReview } from '../../testing/review-steps.ts';

let on: TestApp;
let roles: Roles;
let built: BuiltCommittee;
let chair: Session;
let secretary: Session;
let member: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  built = await buildCommittee(on);
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query(`${CLEAR_REVIEWS}; DELETE FROM mail`);
  chair = await on.as(built.chair.person);
  secretary = await on.as(built.secretary.person);
  member = await on.as(built.member.person);
});

const STATES = ['preparing', 'called', 'held', 'approving', 'approved', 'sent'] as const;

const open = (session: Session, year = 2026) =>
  reviewDone(session, 'openReview', { committeeId: built.committee, year });
const seen = async (session: Session, id: string) => (await seenReview(session, id)) as SeenReview;
const sql = async <R>(text: string, values: unknown[] = []) => (await on.build.sql.query(text, values)).rows as R[];

describe('a review', () => {
  test('is opened by chair or secretary with the standard steps and a full agenda, once for a year', async () => {
    const made = await open(chair);
    expect(made).toMatchObject({ year: 2026, state: 'PREPARING', viewerIs: 'STEERS', dueOn: '2026-11-30', version: 1 });
    expect(made.viewerCan).toEqual(['CALL', 'WRITE']);
    expect(made.steps.map(({ kind, isLeftOut, isDone }) => [kind, isLeftOut, isDone])).toEqual(
      ['PREPARE', 'A_MED_INPUT', 'DISCUSS', 'CONCLUDE'].map((kind) => [kind, false, false]),
    );
    expect(made.agenda.map(({ kind }) => kind)).toEqual([
      'LAST_DECISIONS',
      'GOALS',
      'LINK',
      'WHEEL',
      'INPUTS',
      'DECISIONS',
      'EVALUATION',
    ]);
    const again = await Promise.all([open(chair), open(secretary), open(chair), open(chair)]);
    expect(new Set(again.map(({ id }) => id))).toEqual(new Set([made.id]));
    expect((await open(secretary, 2027)).id).not.toBe(made.id);
  });

  test('is opened for this year and the next, and by nobody else', async () => {
    const attempt = async (session: Session, year = 2026) =>
      reviewCodes(await reviewStep(session, 'openReview', { committeeId: built.committee, year }));
    expect(await attempt(chair, 2025)).toEqual(['year: OUT_OF_RANGE']);
    expect(await attempt(chair, 2028)).toEqual(['year: OUT_OF_RANGE']);
    for (const person of [built.member, built.former, built.employee, roles.Cc, roles.HR, roles.DIR, roles.ADM]) {
      expect(await attempt(await on.as(person.person))).toEqual(['committeeId: NOT_FOUND']);
    }
    expect(await sql('SELECT 1 FROM review')).toEqual([]);
  });

  test('stands among the committees of who sits there, with the years that can be opened', async () => {
    await open(chair);
    const ask = async (session: Session) =>
      (
        await session.ask<{ reviewCommittees: object[] }>(
          '{ reviewCommittees { committee { id } viewerSteers yearsToOpen reviews { year } } }',
        )
      ).data.reviewCommittees;
    const own = { committee: { id: built.committee }, reviews: [{ year: 2026 }] };
    expect(await ask(chair)).toEqual([{ ...own, viewerSteers: true, yearsToOpen: [2027] }]);
    expect(await ask(member)).toEqual([{ ...own, viewerSteers: false, yearsToOpen: [] }]);
    for (const person of [built.employee, built.former, built.aMedChair]) {
      expect(await ask(await on.as(person.person))).toEqual([]);
    }
  });
});

describe('row 15: a review that is not sent', () => {
  test('is seen by members alone: not by employees, former members, other committees, HR, directors and administrators', async () => {
    const placed: string[] = [];
    for (const [n, state] of STATES.entries()) {
      placed.push((await placedReview(on, { committee: built.committee, state, year: 2026 - n })).id);
    }
    const found = async (session: Session) => {
      const answers = await Promise.all(placed.map((id) => seenReview(session, id)));
      return answers.map((answer) => (typeof answer === 'string' ? answer : answer.id));
    };
    for (const session of [chair, secretary, member]) expect(await found(session)).toEqual(placed);
    const nothing = placed.map(() => 'NOT_FOUND');
    expect(await foundByColumn(roles, async (person) => found(await on.as(person)))).toEqual(columns(nothing));
    for (const person of [built.employee, built.former, built.aMedChair]) {
      expect(await found(await on.as(person.person))).toEqual(nothing);
    }
  });

  test('is gone for a member on the day after the seat has ended', async () => {
    const { id } = await placedReview(on, { committee: built.committee });
    const endsOn = (day: string | null) =>
      sql(`UPDATE committee_seat SET valid_to = $2 WHERE person_id = $1`, [built.safety.person, day]);
    await endsOn('2026-06-16');
    const session = await on.as(built.safety.person);
    expect(await seen(session, id)).toMatchObject({ viewerIs: 'MEMBER' });
    on.setNow('2026-06-16T08:00:00Z');
    expect(await seenReview(await on.as(built.safety.person), id)).toBe('NOT_FOUND');
    await endsOn(null);
  });

  test('offers in each state what the table of moves and the facts allow', async () => {
    const can: Record<string, [string[], string[]]> = {};
    for (const state of STATES) {
      const { id } = await placedReview(on, { committee: built.committee, state });
      can[state] = [[...(await seen(chair, id)).viewerCan], [...(await seen(member, id)).viewerCan]];
      await on.build.sql.query(CLEAR_REVIEWS);
    }
    expect(can).toEqual({
      preparing: [['CALL', 'WRITE'], ['WRITE']],
      called: [['CALL', 'CANCEL_CALL', 'WRITE', 'HOLD'], ['WRITE']],
      held: [['CALL', 'WRITE', 'PROPOSE'], ['WRITE']],
      approving: [['TAKE_BACK', 'APPROVE'], ['APPROVE']],
      approved: [['TAKE_BACK', 'SEND'], []],
      sent: [['CORRECT'], []],
    });
    const { id } = await placedReview(on, { committee: built.committee, state: 'held', vote: 'open' });
    expect((await seen(chair, id)).viewerCan).toEqual(['CALL', 'WRITE']);
  });

  test('withdraws what one approved, and approves only once', async () => {
    const { id, minutes } = await placedReview(on, { committee: built.committee, state: 'approving' });
    await on.build.sql.query(`INSERT INTO minutes_approval VALUES ($1, $2, 'employee', now())`, [
      minutes,
      built.member.person,
    ]);
    expect((await seen(member, id)).viewerCan).toEqual(['WITHDRAW_APPROVAL']);
    expect((await seen(chair, id)).viewerCan).toEqual(['TAKE_BACK', 'APPROVE']);
  });
});

describe('the shape of the process', () => {
  test('is the committee’s own: left out, moved, added; and next year’s begins with it', async () => {
    const { id, steps } = await open(chair);
    const [prepare, asked] = steps;
    await reviewDone(chair, 'setReviewStep', { id: asked?.id, isLeftOut: true });
    await reviewDone(chair, 'writeReviewStep', { reviewId: id, title: 'Studietur', body: 'Hos naboen' });
    const worded = await reviewDone(secretary, 'writeReviewStep', { reviewId: id, id: prepare?.id, body: 'I god tid' });
    const turned = worded.steps.map((step) => step.id).toReversed();
    const shaped = await reviewDone(secretary, 'orderReviewSteps', { reviewId: id, ids: turned });
    const words = (review: SeenReview) => review.steps.map(({ kind, title, isLeftOut }) => title ?? [kind, isLeftOut]);
    const expected = ['Studietur', ['CONCLUDE', false], ['DISCUSS', false], ['A_MED_INPUT', true], ['PREPARE', false]];
    expect(words(shaped)).toEqual(expected);
    expect(words(await open(chair, 2027))).toEqual(expected);
    const own = shaped.steps[0]?.id;
    const done = await reviewDone(chair, 'setReviewStep', { id: own, isDone: true });
    expect(done.steps[0]).toMatchObject({ isDone: true });
    expect((await reviewDone(chair, 'removeReviewStep', { id: own })).steps).toHaveLength(4);
  });

  test('is shaped by who steers, keeps its standard steps, and takes all steps in an order', async () => {
    const { id, steps } = await open(chair);
    const first = steps[0]?.id;
    const codes = async (session: Session, verb: Parameters<typeof reviewStep>[1], variables: object) =>
      reviewCodes(await reviewStep(session, verb, variables));
    expect(await codes(member, 'setReviewStep', { id: first, isLeftOut: true })).toEqual(['id: WRONG_STATE']);
    expect(await codes(member, 'writeReviewStep', { reviewId: id, title: 'Mit' })).toEqual(['id: WRONG_STATE']);
    expect(await codes(chair, 'removeReviewStep', { id: first })).toEqual(['id: NOT_FOUND']);
    expect(await codes(chair, 'setReviewStep', { id: first, isDone: true })).toEqual(['isDone: MALFORMED']);
    expect(await codes(chair, 'writeReviewStep', { reviewId: id, id: first, title: 'Nyt' })).toEqual([
      'title: MALFORMED',
    ]);
    expect(await codes(chair, 'writeReviewStep', { reviewId: id, title: ' ', body: 'x'.repeat(1001) })).toEqual([
      'body: TOO_LONG',
      'title: REQUIRED',
    ]);
    for (const ids of [[first], [first, first, first, first], [...steps.map((step) => step.id), id]]) {
      expect(await codes(chair, 'orderReviewSteps', { reviewId: id, ids })).toEqual(['ids: CONFLICT']);
    }
    const other = await placedReview(on, { committee: built.committee, year: 2025 });
    expect(await codes(chair, 'writeReviewStep', { reviewId: other.id, id: first, body: 'x' })).toEqual([
      'id: NOT_FOUND',
    ]);
  });

  test('a step is done by what has happened', async () => {
    const doneIn = async (options: Partial<Parameters<typeof placedReview>[1]>, after = async (_id: string) => {}) => {
      const { id } = await placedReview(on, { committee: built.committee, ...options });
      await after(id);
      const done = (await seen(chair, id)).steps.filter(({ isDone }) => isDone).map(({ kind }) => kind);
      await on.build.sql.query(CLEAR_REVIEWS);
      return done;
    };
    const askedUntil = (day: string) => (id: string) =>
      sql('UPDATE review SET input_due_on = $2 WHERE id = $1', [id, day]).then(() => undefined);
    const input = (isSent: boolean) => async (id: string) => {
      await askedUntil('2026-06-30')(id);
      await placedMedInput(on, { review: id, committee: built.aMed, isSent });
    };
    expect(await doneIn({ state: 'preparing' })).toEqual([]);
    expect(await doneIn({ state: 'called' })).toEqual(['PREPARE']);
    expect(await doneIn({ state: 'held' })).toEqual(['PREPARE', 'DISCUSS']);
    expect(await doneIn({ state: 'held', vote: 'closed' })).toEqual(['PREPARE', 'DISCUSS', 'CONCLUDE']);
    expect(await doneIn({ state: 'approving' })).toEqual(['PREPARE', 'DISCUSS', 'CONCLUDE']);
    expect(await doneIn({}, input(false))).toEqual([]);
    expect(await doneIn({}, input(true))).toEqual(['A_MED_INPUT']);
    expect(await doneIn({}, askedUntil('2026-06-14'))).toEqual(['A_MED_INPUT']);
  });

  test('leaving out the preparation opens the meeting without a call', async () => {
    const { id } = await placedReview(on, { committee: built.committee, leftOut: ['prepare'] });
    expect(await reviewDone(chair, 'holdReview', { id })).toMatchObject({ state: 'HELD', heldOn: '2026-06-15' });
    const called = await placedReview(on, { committee: built.committee, year: 2027 });
    expect(reviewCodes(await reviewStep(chair, 'holdReview', { id: called.id }))).toEqual(['id: WRONG_STATE']);
  });
});

describe('an A-MED’s input', () => {
  test('is told as asked for or sent; its text once it is sent, and one that nobody asked for not before', async () => {
    const { id } = await placedReview(on, { committee: built.committee });
    const other = await on.build.committee('a_med', built.centre, 'A-MED B');
    const unasked = await on.build.committee('a_med', built.centre, 'A-MED C');
    await placedMedInput(on, { review: id, committee: built.aMed });
    const sent = await placedMedInput(on, { review: id, committee: other, isSent: true });
    await placedMedInput(on, { review: id, committee: unasked, asked: false });
    expect((await seen(member, id)).inputs).toEqual([
      { committee: { id: other }, isSent: true, input: { id: sent } },
      { committee: { id: built.aMed }, isSent: false, input: null },
    ]);
  });
});
