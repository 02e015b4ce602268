import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { publishMadeUp } from '../../testing/releases.ts';
import { CLEAR_REVIEWS, placedMinutes, placedReview, placedReviewDecision } from '../../testing/reviews.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

interface Line {
  readonly element: { code: string };
  readonly state: string;
  readonly centres: number;
  readonly throughPlans: number;
  readonly throughMinutes: number;
}
const PROPOSALS = `query ($id: ID!) { proposals(releaseId: $id) {
  element { code } state centres throughPlans throughMinutes } }`;

let on: TestApp;
let roles: Roles;
let house: Session;
let release: string;
/** C-MEDs of the two centres that are one block. */
let merged: string[];
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  house = await on.as(roles.HR.person);
  const { units } = roles;
  const east = await on.build.unit('centre', units.root, 'Center Øst');
  const west = await on.build.unit('centre', units.root, 'Center Vest');
  merged = [await on.build.committee('c_med', east), await on.build.committee('c_med', west)];
  const blocks = [{ centres: [units.north] }, { centres: [units.south] }, { centres: [east, west] }];
  const plan = [
    [5, 0, 0],
    [0, 5, 0],
    [0, 5, 0],
  ];
  release = await publishMadeUp(on, { wheels: [{ elements: ['E1.1', 'E1.3', 'E2.2'], blocks, shown: { plan } }] });
});
afterEach(() => on.build.sql.query(CLEAR_REVIEWS));
afterAll(() => on.close());

/** Minutes that name this element and nothing else. */
async function named(committee: string, code: string, over: { year?: number; state?: 'sent' | 'approved' } = {}) {
  const { year = 2026, state = 'sent' } = over;
  const review = await placedReview(on, { committee, year, state: 'held' });
  await on.build.sql.query('UPDATE review_decision SET element_id = $2 WHERE id = $1', [
    review.decision,
    await on.build.elementId(code),
  ]);
  await placedMinutes(on, { review: review.id, state });
  return review;
}
const asked = async (code: string, session = house) => {
  const { data } = await session.ask<{ proposals: Line[] }>(PROPOSALS, { id: release });
  const line = data.proposals.find(({ element }) => element.code === code);
  return line && [line.state, line.centres, line.throughPlans, line.throughMinutes];
};

test('a centre counts once, through plans or through minutes', async () => {
  const { north, south } = roles.committees;
  await named(north, 'E1.1');
  expect(await asked('E1.1')).toEqual(['ONE_CENTRE_MISSING', 1, 1, 1]);
  await named(south, 'E1.1');
  expect(await asked('E1.1')).toEqual(['PROPOSED', 2, 1, 2]);
});

test('each centre of a block counts with minutes for itself, for every reader alike', async () => {
  for (const committee of merged) await named(committee, 'E2.2');
  for (const column of ['HR', 'DIR', 'HM', 'DPO'] as const) {
    const session = await on.as(roles[column].person);
    expect([column, await asked('E2.2', session)]).toEqual([column, ['PROPOSED', 2, 0, 2]]);
  }
});

test('drafts, other years and versions that were replaced do not count', async () => {
  const [east = '', west = ''] = merged;
  await named(roles.committees.north, 'E2.2');
  await named(roles.committees.south, 'E2.2', { state: 'approved' });
  await named(east, 'E2.2', { year: 2025 });
  const corrected = await named(west, 'E2.2');
  expect(await asked('E2.2')).toEqual(['PROPOSED', 2, 0, 2]);
  await on.build.sql.query('UPDATE review_decision SET element_id = $2 WHERE id = $1', [
    corrected.decision,
    await on.build.elementId('E1.3'),
  ]);
  await placedMinutes(on, { review: corrected.id, state: 'approved', number: 2, correction: 'Fejl' });
  expect(await asked('E2.2')).toEqual(['PROPOSED', 2, 0, 2]);
  await on.build.sql.query(
    `UPDATE minutes_version SET state = 'sent', sent_at = now(), receipt = nextval('minutes_receipt') WHERE review_id = $1 AND number = 2`,
    [corrected.id],
  );
  expect(await asked('E2.2')).toEqual(['ONE_CENTRE_MISSING', 1, 0, 1]);
  expect(await asked('E1.3')).toEqual(['PROPOSED', 2, 2, 1]);
});

test('a decision in words counts once the training house has read a competence in it', async () => {
  const [east = '', west = ''] = merged;
  await named(east, 'E2.2');
  const review = await placedReview(on, { committee: west, state: 'held' });
  await on.build.sql.query('DELETE FROM review_decision WHERE review_id = $1', [review.id]);
  const project = await placedReviewDecision(on, {
    review: review.id,
    element: null,
    title: 'Kursus',
    kind: 'project',
  });
  await placedMinutes(on, { review: review.id, state: 'sent' });
  expect((await asked('E2.2'))?.at(0)).toBe('ONE_CENTRE_MISSING');
  const text = `mutation ($id: ID!, $elementId: ID) { nameDecision(decisionId: $id, elementId: $elementId) { errors { code } } }`;
  await house.ask(text, { id: project, elementId: await on.build.elementId('E2.2') });
  expect(await asked('E2.2')).toEqual(['PROPOSED', 2, 0, 2]);
  await house.ask(text, { id: project, elementId: null });
  expect((await asked('E2.2'))?.at(0)).toBe('ONE_CENTRE_MISSING');
});
