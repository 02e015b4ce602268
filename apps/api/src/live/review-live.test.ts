import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../testing/app.ts';
import { firstCode, followLive, type Following } from '../testing/live.ts';
import { buildCommittee, placedReview, type BuiltCommittee, type PlacedReview } from '../testing/reviews.ts';
import { paragraph, reviewDone, reviewStep } from '../testing/review-steps.ts';

let on: TestApp;
let [here, there] = ['', ''];
let built: BuiltCommittee;
let review: PlacedReview;
beforeAll(async () => {
  on = await testApp();
  const second = await on.serve({});
  [here, there] = [await on.listen(), await second.listen()];
  built = await buildCommittee(on);
  review = await placedReview(on, { committee: built.committee, state: 'called' });
});
afterAll(() => on.close());

interface Told extends Record<string, unknown> {
  readonly reviewChanged: {
    readonly state: string;
    readonly agenda: readonly { readonly kind: string; readonly minutes: unknown }[];
    readonly present: readonly { readonly id: string }[];
  };
}
const DOCUMENT = 'subscription ($id: ID!) { reviewChanged(id: $id) { state agenda { kind minutes } present { id } } }';
const open = async (url: string, person: string): Promise<Following<Told>> =>
  followLive<Told>(url, (await on.as(person)).cookie, DOCUMENT, { id: review.id });

/** What the page is told until it is as wanted. */
async function told(page: Following<Told>, isSo: (now: Told['reviewChanged']) => boolean): Promise<void> {
  for (;;) {
    const now = (await page.next())?.data?.reviewChanged;
    if (!now) throw new Error('the page has ended');
    if (isSo(now)) return;
  }
}

test('what one writes, another member sees at once, over all servers, and who else is there', async () => {
  const { chair, member } = built;
  const page = await open(there, member.person);
  const chairs = await open(here, chair.person);
  await told(page, ({ present }) => present.some(({ id }) => id === chair.person));
  await told(chairs, ({ present }) => present.some(({ id }) => id === member.person));
  const session = await on.as(chair.person);
  const began = performance.now();
  await reviewStep(session, 'writeMinutes', { id: review.agenda['goals'], version: 0, minutes: paragraph('Nu') });
  await told(page, ({ agenda }) => JSON.stringify(agenda).includes('Nu'));
  expect(performance.now() - began).toBeLessThan(3000);
  await reviewDone(session, 'holdReview', { id: review.id });
  await told(page, ({ state }) => state === 'HELD');

  // dots are silent: nobody learns that somebody placed some
  await reviewDone(session, 'turnVote', { reviewId: review.id, isOpen: true });
  await told(page, () => true);
  expect(await page.isQuiet(300)).toBe(true);
  await reviewStep(session, 'placeDecisionDots', { decisionId: review.decision, dots: 1 });
  expect(await page.isQuiet(500)).toBe(true);
  await chairs.end();

  // a seat that ends loses access at once
  await on.build.sql.query(`UPDATE committee_seat SET valid_to = '2026-06-15' WHERE person_id = $1`, [member.person]);
  await reviewStep(session, 'addAgendaItem', { reviewId: review.id, title: 'Efter' });
  const last = await page.next();
  expect(last?.data?.reviewChanged ?? null).toBeNull();
  await page.end();
});

test('who does not sit there follows nothing: guests neither', async () => {
  await on.build.sql.query(`INSERT INTO review_guest VALUES ($1, $2, '2026-06-01')`, [
    review.id,
    built.employee.person,
  ]);
  await on.build.sql.query(`INSERT INTO review_papers VALUES ($1, 1, now(), $2, '[]')`, [
    review.id,
    [built.employee.person],
  ]);
  for (const { person } of [built.employee, built.former, built.aMedChair]) {
    expect(await firstCode(here, (await on.as(person)).cookie, DOCUMENT, { id: review.id })).toBe('NOT_FOUND');
  }
});
