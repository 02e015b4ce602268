import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import {
  buildCommittee,
  CLEAR_REVIEWS,
  placedMinutes,
  placedReview,
  type BuiltCommittee,
  type PlacedReview,
} from '../../testing/reviews.ts';
import {
  decisionInput,
  paragraph,
  reviewCodes,
  reviewDone,
  reviewStep,
  seenReview,
  type ReviewVerb,
  type SeenReview,
} from '../../testing/review-steps.ts';

let on: TestApp;
/** Seven people, and one of twelve. */
let built: BuiltCommittee;
let large: BuiltCommittee;
let chair: Session;
let member: Session;
let safety: Session;
let review: PlacedReview;
beforeAll(async () => {
  on = await testApp();
  built = await buildCommittee(on);
  large = await buildCommittee(on, 'Stor', 5);
  chair = await on.as(built.chair.person);
  member = await on.as(built.member.person);
  safety = await on.as(built.safety.person);
});
afterAll(() => on.close());
beforeEach(async () => {
  await on.build.sql.query(CLEAR_REVIEWS);
  review = await placedReview(on, { committee: built.committee, state: 'called' });
});

const seen = async (session = member) => (await seenReview(session, review.id)) as SeenReview;
const codes = async (session: Session, verb: ReviewVerb, variables: object) =>
  reviewCodes(await reviewStep(session, verb, variables));
const item = (kind: string) => review.agenda[kind] ?? '';
const wrongIn = async (state: string, work: () => Promise<unknown>) => {
  await on.build.sql.query('ALTER TABLE review DISABLE TRIGGER review_moves');
  await on.build.sql.query('UPDATE review SET state = $1', [state]);
  await on.build.sql.query('ALTER TABLE review ENABLE TRIGGER review_moves');
  return work();
};

describe('the agenda', () => {
  test('is worded by members, added to and shortened by who steers, and put in an order', async () => {
    const added = await reviewDone(chair, 'addAgendaItem', { reviewId: review.id, title: ' Sommerfest ' });
    const own = added.agenda.at(-1);
    expect(own).toMatchObject({ kind: 'OWN', title: 'Sommerfest', body: '', version: 1 });
    const written = await reviewStep(member, 'writeAgendaItem', {
      id: own?.id,
      version: 1,
      title: 'Fest',
      body: 'Hvor?',
    });
    expect(written.item).toMatchObject({ title: 'Fest', body: 'Hvor?', version: 2 });
    const ids = added.agenda.map(({ id }) => id).toReversed();
    expect((await reviewDone(member, 'orderAgenda', { reviewId: review.id, ids })).agenda.map(({ id }) => id)).toEqual(
      ids,
    );
    expect(await codes(member, 'addAgendaItem', { reviewId: review.id, title: 'x' })).toEqual(['id: WRONG_STATE']);
    expect(await codes(member, 'removeAgendaItem', { id: own?.id })).toEqual(['id: WRONG_STATE']);
    expect((await reviewDone(chair, 'removeAgendaItem', { id: own?.id })).agenda).toHaveLength(7);
    expect(await codes(chair, 'orderAgenda', { reviewId: review.id, ids })).toEqual(['ids: CONFLICT']);
  });

  test('keeps its own headings, its limits, and what the other wrote meanwhile', async () => {
    const goals = { id: item('goals'), version: 1, body: 'Min' };
    expect(await codes(chair, 'writeAgendaItem', { ...goals, title: 'Andet' })).toEqual(['title: MALFORMED']);
    expect(await codes(chair, 'writeAgendaItem', { ...goals, body: 'x'.repeat(4001) })).toEqual(['body: TOO_LONG']);
    expect(await codes(chair, 'writeAgendaItem', { ...goals, body: 'a\0b' })).toEqual(['body: MALFORMED']);
    expect(await codes(chair, 'addAgendaItem', { reviewId: review.id, title: ' ' })).toEqual(['title: REQUIRED']);
    const both = await Promise.all([
      reviewStep(chair, 'writeAgendaItem', { ...goals, body: 'Lederens' }),
      reviewStep(member, 'writeAgendaItem', { ...goals, body: 'Medlemmets' }),
    ]);
    const bodies = both.map((outcome) => outcome.item?.body);
    expect(both.flatMap(reviewCodes)).toEqual(['version: CONFLICT']);
    expect(new Set(bodies).size).toBe(1);
  });

  test('with minutes on it, an item stays', async () => {
    await reviewStep(member, 'writeMinutes', { id: item('goals'), version: 0, minutes: paragraph('Vi talte') });
    expect(await codes(chair, 'removeAgendaItem', { id: item('goals') })).toEqual(['id: WRONG_STATE']);
    expect((await seen()).agenda).toHaveLength(7);
  });
});

describe('the minutes on an item', () => {
  const write = (session: Session, minutes: unknown, version = 0) =>
    reviewStep(session, 'writeMinutes', { id: item('evaluation'), version, minutes });

  test('are a tree of rich text with a version of its own', async () => {
    const text = {
      type: 'doc',
      content: [
        { type: 'heading', content: [{ type: 'text', text: 'Det gik godt' }] },
        {
          type: 'bullet_list',
          content: [
            {
              type: 'list_item',
              content: [
                {
                  type: 'paragraph',
                  content: [{ type: 'text', marks: [{ type: 'strong' }, { type: 'em' }], text: '<b>æøå</b>' }],
                },
              ],
            },
          ],
        },
      ],
    };
    expect((await write(member, text)).item).toMatchObject({ minutes: text, minutesVersion: 1, version: 1 });
    expect((await write(chair, paragraph(''), 1)).item).toMatchObject({ minutes: paragraph(''), minutesVersion: 2 });
  });

  test('hold no script, link, image or attribute: what the product does not know is refused or left out', async () => {
    const doc = (...content: object[]) => ({ type: 'doc', content });
    for (const [name, tree] of Object.entries({
      image: doc({ type: 'image', attrs: { src: 'x', onerror: 'alert(1)' } }),
      link: doc({
        type: 'paragraph',
        content: [{ type: 'text', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }], text: 'x' }],
      }),
      'no document': { type: 'paragraph' },
      empty: doc(),
      'text in the document': doc({ type: 'text', text: 'x' }),
      'an empty text': doc({ type: 'paragraph', content: [{ type: 'text', text: '' }] }),
      'no text': doc({ type: 'paragraph', content: [{ type: 'text', text: { toString: 1 } }] }),
      'no list': { type: 'doc', content: 'x' },
      nul: paragraph('a\0b'),
      surrogate: paragraph('a\ud800'),
    })) {
      expect([name, reviewCodes(await write(member, tree))]).toEqual([name, ['minutes: MALFORMED']]);
    }
    const dressed = doc({
      type: 'paragraph',
      attrs: { onclick: 'alert(1)' },
      style: 'x',
      content: [{ type: 'text', text: 'ren' }],
    });
    expect((await write(member, dressed)).item?.minutes).toEqual(paragraph('ren'));
    let deep: object = { type: 'paragraph' };
    for (let n = 0; n < 900; n += 1) {
      deep = { type: 'bullet_list', content: [{ type: 'list_item', content: [{ type: 'paragraph' }, deep] }] };
    }
    expect(reviewCodes(await write(member, doc(deep), 1))).toEqual(['minutes: TOO_LONG']);
    expect(reviewCodes(await write(member, paragraph('x'.repeat(60_000)), 1))).toEqual(['minutes: TOO_LONG']);
    expect(reviewCodes(await write(member, paragraph('x'.repeat(59_000)), 1))).toEqual([]);
  });

  test('of two who write at once one is told what the other wrote', async () => {
    const [mine, theirs] = await Promise.all([write(member, paragraph('Mit')), write(safety, paragraph('Dit'))]);
    const lost = reviewCodes(mine).length > 0 ? mine : theirs;
    const won = lost === mine ? theirs : mine;
    expect(reviewCodes(lost)).toEqual(['version: CONFLICT']);
    expect(lost.item).toEqual(won.item);
  });

  test('are written while the review is open, and not after', async () => {
    for (const state of ['approving', 'approved', 'sent']) {
      const outcome = await wrongIn(state, () =>
        codes(chair, 'writeMinutes', { id: item('goals'), version: 0, minutes: paragraph('x') }),
      );
      expect([state, outcome]).toEqual([state, ['id: WRONG_STATE']]);
    }
    expect(
      await wrongIn('held', () =>
        codes(member, 'writeMinutes', { id: item('goals'), version: 0, minutes: paragraph('x') }),
      ),
    ).toEqual([]);
  });
});

describe('a decision', () => {
  test('is added once for a request, changed and removed from the version that was read', async () => {
    const { rows } = await on.build.sql.query<{ code: string }>('SELECT code FROM learning_form LIMIT 1');
    const input = decisionInput(review.id, {
      targetGroup: 'Alle på kontoret',
      howMany: 'SOME',
      dueOn: '2027-05-01',
      why: 'Vi mangler det',
      goalId: await on.build.goalId('F1'),
      learningForm: rows[0]?.code,
      followUpPersonId: built.employee.person,
    });
    const outcomes = await Promise.all([1, 2, 3].map(() => reviewStep(member, 'addDecision', input)));
    expect(outcomes.flatMap(reviewCodes)).toEqual([]);
    expect(new Set(outcomes.map(({ decision }) => decision?.id)).size).toBe(1);
    expect((await seen()).decisions.map(({ title }) => title)).toEqual([null, 'Flere kan konflikthåndtering']);
    const id = outcomes[0]?.decision?.id;
    const change = { kind: 'PROJECT', title: 'Et forløb' };
    const changed = await reviewStep(chair, 'changeDecision', { id, version: 1, decision: change });
    expect(changed.decision).toMatchObject({ title: 'Et forløb', howMany: null, version: 2 });
    const stale = await reviewStep(member, 'changeDecision', { id, version: 1, decision: change });
    expect([reviewCodes(stale), stale.decision?.version]).toEqual([['version: CONFLICT'], 2]);
    expect(await codes(member, 'removeDecision', { id, version: 1 })).toEqual(['version: CONFLICT']);
    expect((await reviewDone(member, 'removeDecision', { id, version: 2 })).decisions).toHaveLength(1);
  });

  test('names a competence or something in words, and only what there is', async () => {
    const wrong = async (over: object) => codes(member, 'addDecision', decisionInput(review.id, over));
    expect(await wrong({ title: ' ' })).toEqual(['title: REQUIRED']);
    expect(await wrong({ title: null, elementId: await on.build.elementId('E1.1') })).toEqual([]);
    const missing = crypto.randomUUID();
    expect(
      await wrong({ elementId: missing, goalId: missing, learningForm: 'x\0', followUpPersonId: missing }),
    ).toEqual(['elementId: NOT_FOUND', 'goalId: NOT_FOUND', 'learningForm: NOT_FOUND', 'followUpPersonId: NOT_FOUND']);
    const left = await on.build.employ('Forhen Fratrådt', { unit: built.unit, from: '2020-01-01', to: '2021-01-01' });
    expect(await wrong({ followUpPersonId: left.person })).toEqual(['followUpPersonId: NOT_FOUND']);
    expect(await wrong({ title: 'x'.repeat(201), targetGroup: 'x'.repeat(201), why: 'x'.repeat(1001) })).toEqual([
      'title: TOO_LONG',
      'targetGroup: TOO_LONG',
      'why: TOO_LONG',
    ]);
  });

  test('tells some or most where fewer than 10 work, and a number where more do', async () => {
    const held = await placedReview(on, { committee: large.committee, state: 'called' });
    const session = await on.as(large.member.person);
    for (const howMany of ['ABOUT_5', 'ABOUT_10', 'ABOUT_25']) {
      expect(await codes(member, 'addDecision', decisionInput(review.id, { howMany }))).toEqual([
        'howMany: NOT_OFFERED',
      ]);
      expect(await codes(session, 'addDecision', decisionInput(held.id, { howMany }))).toEqual([]);
    }
    expect((await seen()).isSmall).toBe(true);
    expect(((await seenReview(session, held.id)) as SeenReview).isSmall).toBe(false);
  });

  test('is taken away also in a correction, and stays in the minutes that were sent', async () => {
    await placedMinutes(on, { review: review.id, state: 'sent' });
    await reviewDone(chair, 'removeDecision', { id: review.decision, version: 1 });
    const { rows } = await on.build.sql.query('SELECT decision_id FROM minutes_decision');
    expect(rows).toEqual([{ decision_id: review.decision }]);
  });
});

describe('the silent vote', () => {
  const place = (session: Session, dots: number, decisionId = review.decision) =>
    reviewStep(session, 'placeDecisionDots', { decisionId, dots });

  test('is opened and closed by who steers; sums come when it is closed, single dots never', async () => {
    const other = (await reviewStep(member, 'addDecision', decisionInput(review.id))).decision?.id ?? '';
    expect(reviewCodes(await place(member, 1))).toEqual(['decisionId: WRONG_STATE']);
    expect(await codes(member, 'turnVote', { reviewId: review.id, isOpen: true })).toEqual(['id: WRONG_STATE']);
    expect(await codes(chair, 'turnVote', { reviewId: review.id, isOpen: false })).toEqual(['reviewId: WRONG_STATE']);
    await Promise.all([1, 2].map(() => reviewDone(chair, 'turnVote', { reviewId: review.id, isOpen: true })));
    await place(member, 2);
    await place(member, 1, other);
    await place(safety, 3, other);
    const dots = async (session: Session) =>
      (await seen(session)).decisions.map(({ ownDots, dots: sum }) => `${ownDots} of ${sum}`);
    expect(await dots(member)).toEqual(['2 of null', '1 of null']);
    expect(await dots(chair)).toEqual(['0 of null', '0 of null']);
    expect([(await seen(member)).dotsLeft, (await seen(chair)).dotsLeft]).toEqual([0, 3]);
    expect(await reviewDone(chair, 'turnVote', { reviewId: review.id, isOpen: false })).toMatchObject({
      vote: 'CLOSED',
      dotsLeft: null,
    });
    expect(await dots(member)).toEqual(['0 of 2', '0 of 4']);
    await reviewDone(chair, 'turnVote', { reviewId: review.id, isOpen: true });
    expect(await dots(member)).toEqual(['0 of null', '0 of null']);
  });

  test('gives each member three dots, whichever way they are placed', async () => {
    const other = (await reviewStep(member, 'addDecision', decisionInput(review.id))).decision?.id ?? '';
    await reviewDone(chair, 'turnVote', { reviewId: review.id, isOpen: true });
    for (const dots of [-1, 4]) expect(reviewCodes(await place(member, dots))).toEqual(['dots: OUT_OF_RANGE']);
    await place(member, 2);
    expect(reviewCodes(await place(member, 2, other))).toEqual(['dots: TOO_MANY']);
    const both = await Promise.all([place(member, 3), place(member, 1, other)]);
    const total = (await seen()).decisions.reduce((sum, { ownDots }) => sum + ownDots, 0);
    expect([both.flatMap(reviewCodes).length <= 1, total <= 3]).toEqual([true, true]);
    await place(member, 0);
    await place(member, 0, other);
    expect((await seen()).dotsLeft).toBe(3);
  });
});
