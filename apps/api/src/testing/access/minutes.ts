import type { TestApp } from '../app.ts';
import { placedReview, placedReviewDecision, seat, type PlacedState } from '../reviews.ts';
import { columns } from '../roles.ts';
import { open, payload, type AccessRow, type Stage } from './answers.ts';

const NAME = 'Referatudvalget i nord';

/** A C-MED of the north of its own, in which Cm and Cc sit: its reviews stand beside those of other features. */
async function committeeOf({ on, roles: { units, Cm, Cc } }: Stage): Promise<string> {
  const { rows } = await on.build.sql.query<{ id: string }>('SELECT id FROM committee WHERE name = $1', [NAME]);
  if (rows[0]) return rows[0].id;
  const committee = await on.build.committee('c_med', units.north, NAME);
  await seat(on, { committee, person: Cm.person, side: 'employee' });
  await seat(on, { committee, person: Cc.person, side: 'management', duty: 'chair' });
  return committee;
}

const idFrom = async (on: TestApp, text: string, values: unknown[]) =>
  Object.values<string>((await on.build.sql.query(text, values)).rows[0] ?? {})[0] ?? '';

export async function minutesObjects(stage: Stage) {
  const { on, roles } = stage;
  const committee = await committeeOf(stage);
  const of = (state: PlacedState, year: number) => placedReview(on, { committee, state, year });
  const held = await of('held', 2023);
  const draft = await of('approving', 2024);
  const agreed = await of('approved', 2025);
  const sent = await of('sent', 2026);
  await on.build.sql.query(
    `INSERT INTO minutes_approval VALUES ($1, $2, 'employee', '2026-06-13'), ($1, $3, 'management', '2026-06-13')`,
    [agreed.minutes, roles.Cm.person, roles.CC.person],
  );
  const worded = await of('held', 2027);
  const project = await placedReviewDecision(on, {
    review: worded.id,
    element: null,
    title: 'Kursus',
    kind: 'project',
  });
  await on.build.sql.query(
    `WITH made AS (INSERT INTO minutes_version (review_id, committee_id, year, number, content, fingerprint, proposed_at)
       VALUES ($1, $2, 2027, 1, '{}', 'a', '2026-06-12') RETURNING id)
     INSERT INTO minutes_decision (version_id, decision_id, kind, title, position) SELECT made.id, $3, 'project', 'Kursus', 1 FROM made`,
    [worded.id, committee, project],
  );
  await on.build.sql.query(
    `UPDATE minutes_version SET state = 'sent', approved_at = '2026-06-13', sent_at = '2026-06-14', receipt = nextval('minutes_receipt')
     WHERE review_id = $1`,
    [worded.id],
  );
  return {
    minutesHeld: held.id,
    minutesDrafted: draft.id,
    minutesDraft: draft.minutes,
    minutesFingerprint: await idFrom(on, 'SELECT fingerprint FROM minutes_version WHERE id = $1', [draft.minutes]),
    minutesRemark: await idFrom(
      on,
      `INSERT INTO minutes_remark (review_id, person_id, body, written_at) VALUES ($1, $2, 'a', '2026-06-13') RETURNING id`,
      [draft.id, roles.Cm.person],
    ),
    minutesAgreed: agreed.minutes,
    minutesSentReview: sent.id,
    minutesSent: sent.minutes,
    minutesDecided: sent.decision,
    minutesProject: project,
  };
}

const members = (Cm: string, Cc: string) => columns('NOT_FOUND', { Cm, Cc });
const steering = members('WRONG_STATE', 'ok');

/** Matrix rows 15 and 16. */
export const minutesRows: readonly AccessRow[] = [
  ['Query.minutes', 'query ($minutesDraft: ID!) { minutes(id: $minutesDraft) { number } }', members('ok', 'ok')],
  [
    'Query.minutes',
    'query ($minutesSent: ID!) { minutes(id: $minutesSent) { number decisions { kind } } }',
    columns('ok', { other: 'NOT_FOUND' }),
  ],
  ['Query.minutesList', '{ minutesList { number } }', open],
  ['Query.minutesDecisions', '{ minutesDecisions(year: 2026) { kind } }', open],
  [
    'Mutation.proposeMinutes',
    `mutation ($minutesHeld: ID!) { proposeMinutes(reviewId: $minutesHeld) { ${payload} } }`,
    steering,
  ],
  [
    'Mutation.takeBackMinutes',
    `mutation ($minutesDrafted: ID!) { takeBackMinutes(reviewId: $minutesDrafted) { ${payload} } }`,
    steering,
  ],
  [
    'Mutation.remarkOnMinutes',
    `mutation ($minutesDrafted: ID!) { remarkOnMinutes(reviewId: $minutesDrafted, body: "a") { ${payload} } }`,
    members('ok', 'ok'),
  ],
  [
    'Mutation.settleRemark',
    `mutation ($minutesRemark: ID!) { settleRemark(id: $minutesRemark, isSettled: true) { ${payload} } }`,
    steering,
  ],
  [
    'Mutation.removeRemark',
    `mutation ($minutesRemark: ID!) { removeRemark(id: $minutesRemark) { ${payload} } }`,
    members('ok', 'WRONG_STATE'),
  ],
  [
    'Mutation.approveMinutes',
    `mutation ($minutesDraft: ID!, $minutesFingerprint: String!) {
      approveMinutes(id: $minutesDraft, fingerprint: $minutesFingerprint) { ${payload} } }`,
    members('ok', 'ok'),
  ],
  [
    'Mutation.withdrawApproval',
    `mutation ($minutesAgreed: ID!) { withdrawApproval(id: $minutesAgreed) { ${payload} } }`,
    members('ok', 'WRONG_STATE'),
  ],
  [
    'Mutation.sendMinutes',
    `mutation ($minutesAgreed: ID!) { sendMinutes(id: $minutesAgreed) { ${payload} } }`,
    steering,
  ],
  [
    'Mutation.correctMinutes',
    `mutation ($minutesSentReview: ID!) { correctMinutes(reviewId: $minutesSentReview, because: "a") { ${payload} } }`,
    steering,
  ],
  [
    'Mutation.tellOutcome',
    `mutation ($minutesDecided: ID!) { tellOutcome(decisionId: $minutesDecided, status: DONE, version: 0) { ${payload} } }`,
    members('ok', 'ok'),
  ],
  [
    'Mutation.nameDecision',
    `mutation ($minutesProject: ID!, $element: ID!) { nameDecision(decisionId: $minutesProject, elementId: $element) { ${payload} } }`,
    columns('FORBIDDEN', { HR: 'ok' }),
  ],
];
