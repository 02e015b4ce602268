import { columns } from '../roles.ts';
import { CLEAR_REVIEWS, placedReview } from '../reviews.ts';
import { paragraph, reviewMeetingInput } from '../review-steps.ts';
import { payload, type AccessRow, type Stage } from './answers.ts';

/** Of the C-MED in the north, in which Cm and Cc sit. */
export async function reviewObjects({ on, roles: { committees, DIR } }: Stage) {
  const { sql } = on.build;
  await sql.query(CLEAR_REVIEWS);
  const committee = committees.north;
  const preparing = await placedReview(on, { committee, leftOut: ['prepare'] });
  const called = await placedReview(on, { committee, year: 2025, state: 'called', vote: 'open' });
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO review_step (review_id, kind, title, position) VALUES ($1, 'own', 'Vores eget', 9) RETURNING id`,
    [preparing.id],
  );
  return {
    reviewCommittee: committee,
    reviewPreparing: preparing.id,
    reviewCalled: called.id,
    reviewStep: rows[0]?.id,
    reviewSteps: [...Object.values(preparing.steps), rows[0]?.id],
    reviewItem: preparing.agenda['goals'],
    reviewItems: Object.values(preparing.agenda),
    reviewDecision: called.decision,
    reviewDecisions: [called.decision],
    reviewGuest: DIR.person,
    reviewMeeting: reviewMeetingInput(),
    reviewMinutes: paragraph('Vi talte om det'),
  };
}

const members = columns('NOT_FOUND', { Cm: 'ok', Cc: 'ok' });
/** Chair and secretary alone. */
const steering = columns('NOT_FOUND', { Cm: 'WRONG_STATE', Cc: 'ok' });
const house = columns('FORBIDDEN', { HR: 'ok' });
const own = columns('ok');

/** An operation by what it declares; `$reviewItem` is passed as the argument that is named. */
const row = (name: string, declared: string, passed: string, expected: AccessRow[2]): AccessRow => [
  `Mutation.${name}`,
  `mutation (${declared}) { ${name}(${passed}) { ${payload} } }`,
  expected,
];
const onPreparing = (name: string, passed: string, expected: AccessRow[2], declared = '') =>
  row(name, `$reviewPreparing: ID!${declared}`, passed, expected);

/** Matrix row 15. */
export const reviewRows: readonly AccessRow[] = [
  ['Query.reviewCommittees', '{ reviewCommittees { viewerSteers } }', own],
  ['Query.review', 'query ($reviewPreparing: ID!) { review(id: $reviewPreparing) { state } }', members],
  ['Query.invitedReviews', '{ invitedReviews { year } }', own],
  ['Query.reviewBoard', '{ reviewBoard { state isLate } }', house],
  row(
    'openReview',
    '$reviewCommittee: ID!',
    'committeeId: $reviewCommittee, year: 2027',
    columns('NOT_FOUND', { Cc: 'ok' }),
  ),
  row('setReviewStep', '$reviewStep: ID!', 'id: $reviewStep, isLeftOut: true', steering),
  onPreparing('writeReviewStep', 'reviewId: $reviewPreparing, title: "a"', steering),
  row('removeReviewStep', '$reviewStep: ID!', 'id: $reviewStep', steering),
  onPreparing('orderReviewSteps', 'reviewId: $reviewPreparing, ids: $reviewSteps', steering, ', $reviewSteps: [ID!]!'),
  onPreparing(
    'callReview',
    'id: $reviewPreparing, version: 1, meeting: $reviewMeeting',
    steering,
    ', $reviewMeeting: MeetingInput!',
  ),
  row('cancelReviewCall', '$reviewCalled: ID!', 'id: $reviewCalled', steering),
  onPreparing(
    'inviteToReview',
    'reviewId: $reviewPreparing, personId: $reviewGuest, isInvited: true',
    steering,
    ', $reviewGuest: ID!',
  ),
  onPreparing('sendReviewPapers', 'id: $reviewPreparing', steering),
  onPreparing('holdReview', 'id: $reviewPreparing', steering),
  onPreparing('addAgendaItem', 'reviewId: $reviewPreparing, title: "a"', steering),
  row('writeAgendaItem', '$reviewItem: ID!', 'id: $reviewItem, version: 1, body: "a"', members),
  row('removeAgendaItem', '$reviewItem: ID!', 'id: $reviewItem', steering),
  onPreparing('orderAgenda', 'reviewId: $reviewPreparing, ids: $reviewItems', members, ', $reviewItems: [ID!]!'),
  row(
    'writeMinutes',
    '$reviewItem: ID!, $reviewMinutes: RichText!',
    'id: $reviewItem, version: 0, minutes: $reviewMinutes',
    members,
  ),
  onPreparing(
    'addDecision',
    'reviewId: $reviewPreparing, requestId: $requestId, decision: { kind: NEED, title: "a" }',
    members,
    ', $requestId: ID!',
  ),
  row(
    'changeDecision',
    '$reviewDecision: ID!',
    'id: $reviewDecision, version: 1, decision: { kind: NEED, title: "a" }',
    members,
  ),
  row('removeDecision', '$reviewDecision: ID!', 'id: $reviewDecision, version: 1', members),
  row(
    'orderDecisions',
    '$reviewCalled: ID!, $reviewDecisions: [ID!]!',
    'reviewId: $reviewCalled, ids: $reviewDecisions',
    members,
  ),
  row('turnVote', '$reviewCalled: ID!', 'reviewId: $reviewCalled, isOpen: false', steering),
  row('placeDecisionDots', '$reviewDecision: ID!', 'decisionId: $reviewDecision, dots: 1', members),
  row('remindCommittee', '$reviewCommittee: ID!', 'committeeId: $reviewCommittee, year: 2026', house),
  [
    'Subscription.reviewChanged',
    'subscription ($reviewPreparing: ID!) { reviewChanged(id: $reviewPreparing) { state } }',
    members,
  ],
];
