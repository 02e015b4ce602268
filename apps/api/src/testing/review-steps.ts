import { randomUUID } from 'node:crypto';
import type { Session } from './app.ts';

/** Steps with a review through the API, and what somebody sees of it. */
export interface ReviewProblem {
  readonly code: string;
  readonly field: string | null;
  readonly params: string;
}

export interface SeenItem {
  readonly id: string;
  readonly kind: string;
  readonly title: string | null;
  readonly body: string;
  readonly version: number;
  readonly minutes: unknown;
  readonly minutesVersion: number;
}

export interface SeenDecision {
  readonly id: string;
  readonly title: string | null;
  readonly howMany: string | null;
  readonly ownDots: number;
  readonly dots: number | null;
  readonly version: number;
}

export interface SeenReview {
  readonly id: string;
  readonly year: number;
  readonly state: string;
  readonly startsAt: string | null;
  readonly heldOn: string | null;
  readonly dueOn: string;
  readonly version: number;
  readonly steps: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: string | null;
    readonly isLeftOut: boolean;
    readonly isDone: boolean;
  }[];
  readonly agenda: readonly SeenItem[];
  readonly guests: readonly { readonly id: string }[];
  readonly papersSentAt: string | null;
  readonly inputs: readonly {
    readonly committee: { readonly id: string };
    readonly isSent: boolean;
    readonly input: { readonly id: string } | null;
  }[];
  readonly decisions: readonly SeenDecision[];
  readonly vote: string;
  readonly dotsLeft: number | null;
  readonly correction: string | null;
  readonly minutesNumber: number;
  readonly remindedOn: readonly string[];
  readonly isSmall: boolean;
  readonly viewerIs: string;
  readonly viewerCan: readonly string[];
}

const ITEM = 'id kind title body version minutes minutesVersion';
const DECISION = 'id title howMany ownDots dots version';
export const REVIEW = `id year state startsAt heldOn dueOn version steps { id kind title isLeftOut isDone } agenda { ${ITEM} }
  guests { id } papersSentAt inputs { committee { id } isSent input { id } } decisions { ${DECISION} } vote dotsLeft
  correction minutesNumber remindedOn isSmall viewerIs viewerCan`;

const NOW = `review { ${REVIEW} }`;
const ERRORS = 'errors { code field params }';
const verb = (name: string, declared: string, answers = NOW) => {
  const passed = declared.replaceAll(/\$(\w+): [^,]+/g, '$1: $$$1');
  return `mutation (${declared}) { ${name}(${passed}) { ${answers} ${ERRORS} } }`;
};

export const REVIEW_VERBS = {
  openReview: verb('openReview', '$committeeId: ID!, $year: Int!'),
  setReviewStep: verb('setReviewStep', '$id: ID!, $isLeftOut: Boolean, $isDone: Boolean'),
  writeReviewStep: verb('writeReviewStep', '$reviewId: ID!, $id: ID, $title: String, $body: String'),
  removeReviewStep: verb('removeReviewStep', '$id: ID!'),
  orderReviewSteps: verb('orderReviewSteps', '$reviewId: ID!, $ids: [ID!]!'),
  callReview: verb('callReview', '$id: ID!, $version: Int!, $meeting: MeetingInput!'),
  cancelReviewCall: verb('cancelReviewCall', '$id: ID!'),
  inviteToReview: verb('inviteToReview', '$reviewId: ID!, $personId: ID!, $isInvited: Boolean!'),
  sendReviewPapers: verb('sendReviewPapers', '$id: ID!'),
  holdReview: verb('holdReview', '$id: ID!'),
  addAgendaItem: verb('addAgendaItem', '$reviewId: ID!, $title: String!'),
  removeAgendaItem: verb('removeAgendaItem', '$id: ID!'),
  orderAgenda: verb('orderAgenda', '$reviewId: ID!, $ids: [ID!]!'),
  writeAgendaItem: verb(
    'writeAgendaItem',
    '$id: ID!, $version: Int!, $title: String, $body: String!',
    `item { ${ITEM} }`,
  ),
  writeMinutes: verb('writeMinutes', '$id: ID!, $version: Int!, $minutes: RichText!', `item { ${ITEM} }`),
  addDecision: verb(
    'addDecision',
    '$reviewId: ID!, $requestId: ID!, $decision: DecisionInput!',
    `decision { ${DECISION} } ${NOW}`,
  ),
  changeDecision: verb(
    'changeDecision',
    '$id: ID!, $version: Int!, $decision: DecisionInput!',
    `decision { ${DECISION} } ${NOW}`,
  ),
  removeDecision: verb('removeDecision', '$id: ID!, $version: Int!'),
  orderDecisions: verb('orderDecisions', '$reviewId: ID!, $ids: [ID!]!'),
  turnVote: verb('turnVote', '$reviewId: ID!, $isOpen: Boolean!'),
  placeDecisionDots: verb('placeDecisionDots', '$decisionId: ID!, $dots: Int!', `decision { ${DECISION} } ${NOW}`),
  askMedInputs: verb('askMedInputs', '$reviewId: ID!, $dueOn: Date!'),
  proposeMinutes: verb('proposeMinutes', '$reviewId: ID!'),
  takeBackMinutes: verb('takeBackMinutes', '$reviewId: ID!'),
  approveMinutes: verb('approveMinutes', '$id: ID!, $fingerprint: String!'),
  withdrawApproval: verb('withdrawApproval', '$id: ID!'),
  sendMinutes: verb('sendMinutes', '$id: ID!'),
  correctMinutes: verb('correctMinutes', '$reviewId: ID!, $because: String!'),
} as const;
export type ReviewVerb = keyof typeof REVIEW_VERBS;

/** Each verb's payload holds some of these. */
interface Outcome {
  readonly review?: SeenReview | null;
  readonly item?: SeenItem | null;
  readonly decision?: SeenDecision | null;
  readonly errors: readonly ReviewProblem[];
}

/** One step with a review; throws the code of what is not a typed error. */
export async function reviewStep(session: Session, name: ReviewVerb, variables: object): Promise<Outcome> {
  const { data, errors } = await session.ask<Record<string, Outcome>>(REVIEW_VERBS[name], { ...variables });
  const payload = data?.[name];
  if (errors || !payload) throw new Error(errors?.[0]?.extensions.code);
  return payload;
}

/** The same where it must succeed and answers the review. */
export async function reviewDone(session: Session, name: ReviewVerb, variables: object): Promise<SeenReview> {
  const { review, errors } = await reviewStep(session, name, variables);
  if (!review || errors.length > 0) throw new Error(errors.map(({ code, field }) => `${field}: ${code}`).join(', '));
  return review;
}

export const reviewCodes = ({ errors }: { errors: readonly ReviewProblem[] }) =>
  errors.map(({ code, field }) => `${field}: ${code}`);

/** What this person sees of it; a refusal as its code. */
export async function seenReview(session: Session, id: string): Promise<SeenReview | string> {
  const { data, errors } = await session.ask<{ review: SeenReview } | null>(
    `query ($id: ID!) { review(id: $id) { ${REVIEW} } }`,
    { id },
  );
  return errors?.[0]?.extensions.code ?? data?.review ?? 'nothing';
}

/** A meeting on 1 July 2026, but for what is said otherwise. */
export const reviewMeetingInput = (over: object = {}) => ({
  startsAt: '2026-07-01T08:00:00Z',
  durationMinutes: 120,
  place: 'Lokale 2',
  note: 'Om forløbet',
  ...over,
});

/** A need in words, but for what is said otherwise, under a fresh request. */
export const decisionInput = (reviewId: string, over: object = {}) => ({
  reviewId,
  requestId: randomUUID(),
  decision: { kind: 'NEED', title: 'Flere kan konflikthåndtering', ...over },
});

/** Rich text of one paragraph. */
export const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', ...(text !== '' && { content: [{ type: 'text', text }] }) }],
});
