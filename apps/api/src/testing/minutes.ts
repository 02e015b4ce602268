/**
 * Minutes for tests.
 * - `minutesStep`, `minutesDone` take one of the feature's steps as somebody; `done` ones throw what was refused.
 * - `seenMinutes` and `readableMinutes` are what a person finds of one version, and of all sent ones.
 * - `approvedBy` lets people approve the draft of a review, one after the other.
 */
import type { Session, TestApp } from './app.ts';

const DECISION = `id minutesId year kind element { code } namedElement { code } title targetGroup howMany dots followUp { name }
  status statusWord statusVersion viewerCanTell viewerCanName`;
const MINUTES = `id year number correction state fingerprint proposedAt approvedAt sentAt receipt isReplaced
  approvals { side person { name } } missing { side approvals }`;
const REVIEW = `id state minutesNumber correction viewerCan draft { ${MINUTES} } sentMinutes { ${MINUTES} }
  remarks { id body person { name } settledAt } lastDecisions { ${DECISION} }`;
const ERRORS = 'errors { code field params }';

export interface SeenDecision {
  readonly id: string;
  readonly minutesId: string;
  readonly element: { code: string } | null;
  readonly namedElement: { code: string } | null;
  readonly title: string | null;
  readonly status: string;
  readonly statusWord: string | null;
  readonly statusVersion: number;
  readonly viewerCanTell: boolean;
  readonly viewerCanName: boolean;
}
interface SeenVersion {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly fingerprint: string;
  readonly receipt: string | null;
  readonly isReplaced: boolean;
  readonly approvals: readonly { side: string; person: { name: string } }[];
  readonly missing: readonly { side: string; approvals: number }[];
}
export interface SeenReview {
  readonly id: string;
  readonly state: string;
  readonly minutesNumber: number;
  readonly correction: string | null;
  readonly viewerCan: readonly string[];
  readonly draft: SeenVersion | null;
  readonly sentMinutes: readonly SeenVersion[];
  readonly remarks: readonly { id: string; body: string; person: { name: string }; settledAt: string | null }[];
  readonly lastDecisions: readonly SeenDecision[];
}

const ofReview = (verb: string, declared: string, given: string) =>
  `mutation (${declared}) { ${verb}(${given}) { review { ${REVIEW} } ${ERRORS} } }`;
const onReview = (verb: string) => ofReview(verb, '$reviewId: ID!', 'reviewId: $reviewId');
const onMinutes = (verb: string) => ofReview(verb, '$id: ID!', 'id: $id');

export const MINUTES_VERBS = {
  proposeMinutes: onReview('proposeMinutes'),
  takeBackMinutes: onReview('takeBackMinutes'),
  remarkOnMinutes: ofReview('remarkOnMinutes', '$reviewId: ID!, $body: String!', 'reviewId: $reviewId, body: $body'),
  settleRemark: ofReview('settleRemark', '$id: ID!, $isSettled: Boolean!', 'id: $id, isSettled: $isSettled'),
  removeRemark: onMinutes('removeRemark'),
  approveMinutes: ofReview('approveMinutes', '$id: ID!, $fingerprint: String!', 'id: $id, fingerprint: $fingerprint'),
  withdrawApproval: onMinutes('withdrawApproval'),
  sendMinutes: onMinutes('sendMinutes'),
  correctMinutes: ofReview(
    'correctMinutes',
    '$reviewId: ID!, $because: String!',
    'reviewId: $reviewId, because: $because',
  ),
  tellOutcome: `mutation ($decisionId: ID!, $status: DecisionStatus!, $word: String, $version: Int!) {
    tellOutcome(decisionId: $decisionId, status: $status, word: $word, version: $version) { decision { ${DECISION} } ${ERRORS} } }`,
  nameDecision: `mutation ($decisionId: ID!, $elementId: ID) {
    nameDecision(decisionId: $decisionId, elementId: $elementId) { decision { ${DECISION} } ${ERRORS} } }`,
} as const;
export type MinutesVerb = keyof typeof MINUTES_VERBS;

interface Outcome {
  readonly review?: SeenReview | null;
  readonly decision?: SeenDecision | null;
  readonly errors: readonly { code: string; field: string | null; params: string }[];
}

/** One step; what is no typed error comes as one, without a field. */
export async function minutesStep(session: Session, verb: MinutesVerb, variables: object): Promise<Outcome> {
  const { data, errors } = await session.ask<Record<string, Outcome> | null>(MINUTES_VERBS[verb], { ...variables });
  return data?.[verb] ?? { errors: [{ code: errors?.[0]?.extensions.code ?? 'nothing', field: null, params: '{}' }] };
}

/** The only code with which a step is refused, with its field; null where it is done. */
export async function minutesRefusal(session: Session, verb: MinutesVerb, variables: object): Promise<string | null> {
  const { errors } = await minutesStep(session, verb, variables);
  return errors.map(({ code, field }) => (field ? `${code} ${field}` : code)).join(', ') || null;
}

/** The review after a step that must succeed. */
export async function minutesDone(session: Session, verb: MinutesVerb, variables: object): Promise<SeenReview> {
  const { review, errors } = await minutesStep(session, verb, variables);
  if (!review || errors.length > 0) throw new Error(`${verb}: ${errors.map(({ code }) => code).join(', ')}`);
  return review;
}

/** A review with its minutes as this person sees it; NOT_FOUND as a word. */
export async function reviewSeen(session: Session, id: string): Promise<SeenReview | string> {
  const { data, errors } = await session.ask<{ review: SeenReview } | null>(
    `query ($id: ID!) { review(id: $id) { ${REVIEW} } }`,
    { id },
  );
  return errors?.[0]?.extensions.code ?? data?.review ?? 'nothing';
}

export interface WholeMinutes extends SeenVersion {
  readonly content: {
    readonly language: string;
    readonly committee: string;
    readonly centre: string;
    readonly startsAt: string | null;
    readonly place: string | null;
    readonly seats: readonly { name: string; side: string; duty: string }[];
    readonly items: readonly { title: string; body: string; minutes: unknown }[];
  };
  readonly decisions: readonly SeenDecision[];
}

/** One version as this person sees it; NOT_FOUND as a word. */
export async function seenMinutes(session: Session, id: string): Promise<WholeMinutes | string> {
  const { data, errors } = await session.ask<{ minutes: WholeMinutes } | null>(
    `query ($id: ID!) { minutes(id: $id) { ${MINUTES} content { language committee centre startsAt place
      seats { name side duty } items { title body minutes } } decisions { ${DECISION} } } }`,
    { id },
  );
  return errors?.[0]?.extensions.code ?? data?.minutes ?? 'nothing';
}

/** Ids of the sent minutes that this person finds, newest year first. */
export async function readableMinutes(session: Session, year: number | null = null): Promise<string[]> {
  const document = 'query ($year: Int) { minutesList(year: $year) { id } }';
  const { data } = await session.ask<{ minutesList: { id: string }[] }>(document, { year });
  return data.minutesList.map(({ id }) => id);
}

/** The decisions of a year that this person finds. */
export async function readableDecisions(session: Session, year: number, elementId: string | null = null) {
  const document = `query ($year: Int!, $elementId: ID) { minutesDecisions(year: $year, elementId: $elementId) {
    ${DECISION} committee { name } } }`;
  const { data } = await session.ask<{ minutesDecisions: (SeenDecision & { committee: { name: string } })[] }>(
    document,
    {
      year,
      elementId,
    },
  );
  return data.minutesDecisions;
}

/** Lets these people approve the draft of the review. @returns the review as the last of them sees it */
export async function approvedBy(on: TestApp, reviewId: string, people: readonly string[]): Promise<SeenReview> {
  let review: SeenReview | string = 'nobody';
  for (const person of people) {
    const session = await on.as(person);
    review = await reviewSeen(session, reviewId);
    if (typeof review === 'string' || !review.draft) throw new Error('there is no draft');
    const { id, fingerprint } = review.draft;
    review = await minutesDone(session, 'approveMinutes', { id, fingerprint });
  }
  if (typeof review === 'string') throw new Error(review);
  return review;
}
