import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { minutesStage, type MinutesStage } from '../../testing/minutes-stage.ts';
import {
  approvedBy,
  minutesDone,
  minutesRefusal,
  minutesStep,
  readableDecisions,
  readableMinutes,
  reviewSeen,
  type SeenReview,
} from '../../testing/minutes.ts';
import { buildCommittee, placedReview, seat } from '../../testing/reviews.ts';

let stage: MinutesStage;
beforeAll(async () => {
  stage = await minutesStage();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

describe('a remark', () => {
  test('is the committee’s alone, settled by who steers and taken back by who wrote it', async () => {
    const { id: reviewId } = await stage.proposed();
    const said = await minutesDone(await stage.member(), 'remarkOnMinutes', { reviewId, body: '  Punkt 2 mangler ' });
    expect(said.remarks).toMatchObject([{ body: 'Punkt 2 mangler', person: { name: 'Medlem Midt' }, settledAt: null }]);
    const id = said.remarks[0]?.id;
    expect(await minutesRefusal(await stage.member(), 'settleRemark', { id, isSettled: true })).toBe('WRONG_STATE id');
    expect(await minutesRefusal(await stage.chair(), 'removeRemark', { id })).toBe('WRONG_STATE id');
    for (const verb of ['settleRemark', 'removeRemark'] as const) {
      expect(await minutesRefusal(await stage.employee(), verb, { id, isSettled: true })).toBe('NOT_FOUND');
    }
    const settled = await minutesDone(await stage.chair(), 'settleRemark', { id, isSettled: true });
    expect(settled.remarks[0]?.settledAt).toBe('2026-06-15T10:00:00.000Z');
    expect(
      (await minutesDone(await stage.chair(), 'settleRemark', { id, isSettled: false })).remarks[0]?.settledAt,
    ).toBeNull();
    // it stays while the minutes are changed
    expect((await minutesDone(await stage.chair(), 'takeBackMinutes', { reviewId })).remarks).toHaveLength(1);
    expect((await minutesDone(await stage.member(), 'removeRemark', { id })).remarks).toEqual([]);
    expect(await minutesRefusal(await stage.member(), 'remarkOnMinutes', { reviewId, body: 'For tidligt' })).toBe(
      'WRONG_STATE id',
    );
  });

  test('has words, and not too many', async () => {
    const { id: reviewId } = await stage.proposed();
    for (const [body, refusal] of [
      ['  ', 'REQUIRED body'],
      ['a\0b', 'MALFORMED body'],
      ['å'.repeat(1001), 'TOO_LONG body'],
    ]) {
      expect(await minutesRefusal(await stage.member(), 'remarkOnMinutes', { reviewId, body })).toBe(refusal);
    }
  });
});

describe('the daily job', () => {
  test('sends the next day what both sides approved, once', async () => {
    const { draft } = await stage.approved();
    await stage.runJob('2026-06-15');
    expect(await readableMinutes(await stage.house())).toEqual([]);
    stage.setNow('2026-06-16T10:00:00Z');
    await stage.runJob('2026-06-16');
    await stage.runJob('2026-06-17');
    const seen = await stage.whole(await stage.house(), draft?.id ?? '');
    expect(seen).toMatchObject({
      state: 'SENT',
      sentAt: '2026-06-16T05:10:00.000Z',
      receipt: expect.stringMatching(/^2026-/),
    });
    expect((await stage.mails('minutes_sent')).map(({ params }) => params.receipt)).toEqual(
      stage.seated.map(() => seen.receipt),
    );
    expect(await stage.mails('minutes_received')).toHaveLength(1);
  });

  test('leaves what was withdrawn or taken back', async () => {
    const { id: reviewId, draft } = await stage.approved();
    await minutesDone(await stage.member(), 'withdrawApproval', { id: draft?.id });
    await stage.runJob('2026-06-16');
    expect((await reviewSeen(await stage.chair(), reviewId)) as SeenReview).toMatchObject({
      state: 'APPROVING',
      sentMinutes: [],
    });
  });

  test('sees that nothing lacks any more when a seat has ended, and sends the day after', async () => {
    await stage.on.build.sql.query(`UPDATE conversation_setting SET minutes_approval = 'majority_of_each'`);
    const leaving = await stage.on.build.employ('Stopper Midt', { unit: stage.at.unit });
    await seat(stage.on, { committee: stage.at.committee, person: leaving.person, side: 'employee', to: '2026-06-16' });
    const another = await stage.on.build.employ('Slutter Midt', { unit: stage.at.unit });
    await seat(stage.on, { committee: stage.at.committee, person: another.person, side: 'employee', to: '2026-06-16' });
    const { id } = await stage.proposed();
    await approvedBy(stage.on, id, stage.seated);
    expect(await reviewSeen(await stage.chair(), id)).toMatchObject({ state: 'APPROVING' });
    await stage.runJob('2026-06-16');
    expect(await reviewSeen(await stage.chair(), id)).toMatchObject({ state: 'APPROVED', sentMinutes: [] });
    await stage.runJob('2026-06-17');
    expect(await reviewSeen(await stage.chair(), id)).toMatchObject({ state: 'SENT' });
  });
});

describe('a correction', () => {
  test('makes a new version; others see the old one until it is sent, and afterwards both', async () => {
    const { id: reviewId, minutes: old } = await stage.sent();
    const because = 'En beslutning manglede';
    const opened = await minutesDone(await stage.chair(), 'correctMinutes', { reviewId, because: ` ${because} ` });
    expect(opened).toMatchObject({ state: 'HELD', minutesNumber: 2, correction: because, draft: null });
    await stage.on.build.sql.query(
      `INSERT INTO review_decision (review_id, kind, title, position) VALUES ($1, 'project', 'Fælles kursus', 2)`,
      [reviewId],
    );
    const again = await minutesDone(await stage.chair(), 'proposeMinutes', { reviewId });
    expect(again.draft).toMatchObject({ number: 2, correction: because });
    expect(await readableMinutes(await stage.employee())).toEqual([old]);
    expect(await stage.whole(await stage.employee(), old)).toMatchObject({ isReplaced: false });
    const { draft } = await approvedBy(stage.on, reviewId, stage.bothSides);
    const over = await minutesDone(await stage.chair(), 'sendMinutes', { id: draft?.id });
    expect(over.sentMinutes.map(({ number, isReplaced }) => [number, isReplaced])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(over.sentMinutes[0]?.receipt).not.toBe(over.sentMinutes[1]?.receipt);
    expect(await readableMinutes(await stage.employee())).toEqual([draft?.id]);
    const [first, second] = [
      await stage.whole(await stage.employee(), old),
      await stage.whole(await stage.employee(), draft?.id ?? ''),
    ];
    expect([first.decisions.length, second.decisions.length, first.isReplaced]).toEqual([1, 2, true]);
  });

  test('takes nothing from what others read: what became of a decision stays while a correction leaves it out', async () => {
    const { id: reviewId, minutes } = await stage.sent();
    const [decision] = (await stage.whole(await stage.member(), minutes)).decisions;
    await minutesStep(await stage.member(), 'tellOutcome', { decisionId: decision?.id, status: 'DONE', version: 0 });
    await minutesDone(await stage.chair(), 'correctMinutes', { reviewId, because: 'Skal ikke med' });
    await stage.on.build.sql.query('DELETE FROM review_decision WHERE review_id = $1', [reviewId]);
    const [read] = (await stage.whole(await stage.employee(), minutes)).decisions;
    expect(read).toMatchObject({ id: decision?.id, status: 'DONE' });
  });

  test('is of what was sent, and has a reason', async () => {
    const { id: reviewId } = await stage.sent();
    for (const [because, refusal] of [
      [' ', 'REQUIRED because'],
      ['å'.repeat(501), 'TOO_LONG because'],
      ['a\0', 'MALFORMED because'],
    ]) {
      expect(await minutesRefusal(await stage.chair(), 'correctMinutes', { reviewId, because })).toBe(refusal);
    }
    expect(await minutesRefusal(await stage.member(), 'correctMinutes', { reviewId, because: 'Fejl' })).toBe(
      'WRONG_STATE id',
    );
    await minutesDone(await stage.chair(), 'correctMinutes', { reviewId, because: 'Fejl' });
    expect(await minutesRefusal(await stage.chair(), 'correctMinutes', { reviewId, because: 'Fejl' })).toBe(
      'WRONG_STATE id',
    );
  });
});

describe('what became of a decision', () => {
  const tell = async (decisionId: string, over: object = {}) =>
    minutesStep(await stage.member(), 'tellOutcome', {
      decisionId,
      status: 'UNDER_WAY',
      word: 'Kurset er bestilt',
      version: 0,
      ...over,
    });

  test('is told by members, seen by all who read the minutes and in the next year’s review', async () => {
    const { minutes } = await stage.sent({ year: 2025 });
    const [decision] = (await stage.whole(await stage.member(), minutes)).decisions;
    expect(decision).toMatchObject({ status: 'OPEN', statusVersion: 0, viewerCanTell: true, viewerCanName: false });
    const id = decision?.id ?? '';
    const told = { status: 'UNDER_WAY', statusWord: 'Kurset er bestilt', statusVersion: 1 };
    expect((await tell(id)).decision).toMatchObject(told);
    expect((await readableDecisions(await stage.employee(), 2025))[0]).toMatchObject({ ...told, viewerCanTell: false });
    const next = await placedReview(stage.on, { committee: stage.at.committee, year: 2026 });
    const seen = (await reviewSeen(await stage.chair(), next.id)) as SeenReview;
    expect(seen.lastDecisions).toMatchObject([{ id, minutesId: minutes, ...told }]);
  });

  test('is kept where two tell at once, and can be taken back', async () => {
    const { minutes } = await stage.sent();
    const id = (await stage.whole(await stage.member(), minutes)).decisions[0]?.id ?? '';
    await tell(id);
    const late = await tell(id, { status: 'DROPPED', word: 'Nej' });
    expect(late).toMatchObject({ decision: { status: 'UNDER_WAY', statusVersion: 1 }, errors: [{ code: 'CONFLICT' }] });
    expect((await tell(id, { status: 'DONE', word: null, version: 1 })).decision).toMatchObject({
      status: 'DONE',
      statusWord: null,
    });
    expect((await tell(id, { version: 1 })).errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await tell(id, { status: 'OPEN', word: null, version: 2 })).decision).toMatchObject({
      status: 'OPEN',
      statusVersion: 0,
    });
    expect((await tell(id, { word: 'å'.repeat(501) })).errors).toMatchObject([{ code: 'TOO_LONG', field: 'word' }]);
    expect((await tell(id, { word: 'a\0' })).errors).toMatchObject([{ code: 'MALFORMED', field: 'word' }]);
    expect((await tell(id, { status: 'OPEN' })).errors).toMatchObject([{ code: 'MALFORMED', field: 'word' }]);
  });

  test('is not told of what was not sent, nor by others', async () => {
    const { draft } = await stage.approved();
    const id = (await stage.whole(await stage.member(), draft?.id ?? '')).decisions[0]?.id ?? '';
    expect((await tell(id)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await minutesDone(await stage.chair(), 'sendMinutes', { id: draft?.id });
    const word = { decisionId: id, status: 'DONE', word: null, version: 0 };
    const elsewhere = await buildCommittee(stage.on, 'Øst');
    for (const person of [stage.at.employee.person, stage.at.former.person, stage.trainer, elsewhere.chair.person]) {
      expect(await minutesRefusal(await stage.as(person), 'tellOutcome', word)).toBe('NOT_FOUND');
    }
  });
});

describe('the competence that a decision names', () => {
  test('is read by the training house where it names none, and found by it', async () => {
    const review = await stage.held();
    await stage.on.build.sql.query(
      `INSERT INTO review_decision (review_id, kind, title, position) VALUES ($1, 'project', 'Fælles kursus', 2)`,
      [review.id],
    );
    await minutesDone(await stage.chair(), 'proposeMinutes', { reviewId: review.id });
    const { draft } = await approvedBy(stage.on, review.id, stage.bothSides);
    const [plain, project] = (await stage.whole(await stage.member(), draft?.id ?? '')).decisions;
    const elementId = await stage.on.build.elementId('E2.1');
    const name = async (decisionId: string | undefined, element: string | null = elementId) =>
      minutesStep(await stage.house(), 'nameDecision', { decisionId, elementId: element });
    expect((await name(project?.id)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await minutesDone(await stage.chair(), 'sendMinutes', { id: draft?.id });
    expect((await name(plain?.id)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await name(project?.id)).decision).toMatchObject({
      element: null,
      namedElement: { code: 'E2.1' },
      viewerCanName: true,
    });
    const found = await readableDecisions(await stage.employee(), 2026, elementId);
    expect(found.map(({ id, viewerCanName }) => [id, viewerCanName])).toEqual([[project?.id, false]]);
    expect((await readableDecisions(await stage.house(), 2026)).map(({ id }) => id)).toEqual([plain?.id, project?.id]);
    expect(await readableDecisions(await stage.house(), 2025)).toEqual([]);
    expect((await name(project?.id, stage.trainer)).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'elementId' }]);
    expect((await name(project?.id, null)).decision?.namedElement).toBeNull();
    const asMember = { decisionId: project?.id, elementId };
    expect(await minutesRefusal(await stage.member(), 'nameDecision', asMember)).toBe('FORBIDDEN');
  });
});
