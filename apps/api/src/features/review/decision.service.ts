import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import { worksHere } from '../organisation/organisation.loaders.ts';
import { textProblems, trimmed } from '../team-conversation/team-conversation-input.ts';
import { readDecision, type DecisionKindCode, type HowManyCode, type ReviewDecisionRow } from './decision.loaders.ts';
import type { ReviewRow } from './review.loaders.ts';
import { order } from './review-step.service.ts';
import { DOTS_EACH, forReviewMove, forSteeringAlone, isSmall, readReview } from './review.service.ts';

const DECISIONS_MAX = 100;
const MAX = { title: 200, targetGroup: 200, why: 1000 } as const;
const TOO_MANY_DOTS = 'MH002';

export interface DecisionInput {
  readonly kind: DecisionKindCode;
  readonly elementId?: string | null;
  readonly title?: string | null;
  readonly targetGroup?: string | null;
  readonly howMany?: HowManyCode | null;
  readonly dueOn?: string | null;
  readonly why?: string | null;
  readonly goalId?: string | null;
  readonly learningForm?: string | null;
  readonly followUpPersonId?: string | null;
}

/** A decision, and its review as it is now. */
export interface DecisionOutcome {
  readonly decision: ReviewDecisionRow;
  readonly review: ReviewRow;
}

interface Known {
  readonly element: boolean;
  readonly goal: boolean;
  readonly form: boolean;
  readonly person: boolean;
}

/** What a decision names already: it stays, though it is offered no longer or works here no more. */
type Kept = Pick<ReviewDecisionRow, 'learningFormId' | 'followUpPersonId'>;

const NOTHING_KEPT: Kept = { learningFormId: null, followUpPersonId: null };

/** Whether what a decision names is there. */
async function knownOf(ctx: Context, input: DecisionInput, kept: Kept): Promise<Known> {
  const { elementId = null, goalId = null, followUpPersonId } = input;
  // no code holds a NUL, and no statement may
  const form = input.learningForm?.includes('\0') ? '' : (input.learningForm ?? null);
  const { rows } = await sql<Omit<Known, 'person'>>`select
    ${elementId}::uuid is null or exists (select from element where id = ${elementId}::uuid) as element,
    ${goalId}::uuid is null or exists (select from goal where id = ${goalId}::uuid) as goal,
    ${form}::text is null or exists (select from learning_form where code = ${form}::text
      and (hidden_at is null or code = ${kept.learningFormId}::text)) as form`.execute(ctx.db);
  const person =
    !followUpPersonId || followUpPersonId === kept.followUpPersonId || (await worksHere(ctx, followUpPersonId));
  return { element: false, goal: false, form: false, ...rows[0], person };
}

const NUMBERS: readonly (HowManyCode | null | undefined)[] = ['about_5', 'about_10', 'about_25'];

/** @throws UserErrors with every field that is wrong: REQUIRED, NOT_OFFERED for a number where too few work … */
async function checked(ctx: Context, review: ReviewRow, input: DecisionInput, kept: Kept) {
  const [title, targetGroup, why] = [trimmed(input.title), trimmed(input.targetGroup), trimmed(input.why)];
  const known = await knownOf(ctx, input, kept);
  const problems: UserErrorEntry[] = [
    ...textProblems('title', title, MAX.title),
    ...textProblems('targetGroup', targetGroup, MAX.targetGroup),
    ...textProblems('why', why, MAX.why),
  ];
  if (!input.elementId && title === null) problems.push({ code: 'REQUIRED', field: 'title' });
  if (!known.element) problems.push({ code: 'NOT_FOUND', field: 'elementId' });
  if (!known.goal) problems.push({ code: 'NOT_FOUND', field: 'goalId' });
  if (!known.form) problems.push({ code: 'NOT_FOUND', field: 'learningForm' });
  if (!known.person) problems.push({ code: 'NOT_FOUND', field: 'followUpPersonId' });
  if (NUMBERS.includes(input.howMany) && (await isSmall(ctx, review))) {
    problems.push({ code: 'NOT_OFFERED', field: 'howMany' });
  }
  if (problems.length > 0) throw new UserErrors(problems);
  return {
    kind: input.kind,
    element_id: input.elementId ?? null,
    title,
    target_group: targetGroup,
    how_many: input.howMany ?? null,
    due_on: input.dueOn ?? null,
    why,
    goal_id: input.goalId ?? null,
    learning_form: input.learningForm ?? null,
    follow_up_person_id: input.followUpPersonId ?? null,
  };
}

async function decisionById(ctx: Context, id: string): Promise<ReviewDecisionRow> {
  const decision = await readDecision(ctx, id);
  if (!decision) throw userError('NOT_FOUND', 'id');
  return decision;
}

/** Adds a need or a project, last; asked for again under the same id, nothing more. */
export async function addDecision(
  ctx: Context,
  reviewId: string,
  requestId: string,
  input: DecisionInput,
): Promise<DecisionOutcome> {
  const review = await forReviewMove(ctx, reviewId, 'write');
  const values = await checked(ctx, review, input, NOTHING_KEPT);
  const { count, last } = await ctx.db
    .selectFrom('review_decision')
    .select(({ fn }) => [fn.countAll<string>().as('count'), fn.max('position').as('last')])
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow();
  if (Number(count) >= DECISIONS_MAX) throw userError('TOO_MANY', 'decision', { max: DECISIONS_MAX });
  await ctx.db
    .insertInto('review_decision')
    .values({ review_id: reviewId, ...values, position: (last ?? 0) + 1, request_id: requestId })
    .onConflict((conflict) => conflict.column('request_id').doNothing())
    .execute();
  const made = await ctx.db
    .selectFrom('review_decision')
    .select('id')
    .where('request_id', '=', requestId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst();
  if (!made) throw userError('NOT_FOUND', 'requestId');
  return { decision: await decisionById(ctx, made.id), review };
}

/** @throws UserErrors CONFLICT with the decision as the other left it */
export async function changeDecision(
  ctx: Context,
  id: string,
  version: number,
  input: DecisionInput,
): Promise<DecisionOutcome> {
  const kept = await decisionById(ctx, id);
  const review = await forReviewMove(ctx, kept.reviewId, 'write');
  const values = await checked(ctx, review, input, kept);
  const { numUpdatedRows } = await ctx.db
    .updateTable('review_decision')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  const decision = await decisionById(ctx, id);
  if (numUpdatedRows !== 1n) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { decision, review });
  return { decision, review };
}

/** Takes it away, and everybody's dots with it. @throws UserErrors CONFLICT with the review as it is now */
export async function removeDecision(ctx: Context, id: string, version: number): Promise<ReviewRow> {
  const { reviewId } = await decisionById(ctx, id);
  const review = await forReviewMove(ctx, reviewId, 'write');
  const { numDeletedRows } = await ctx.db
    .deleteFrom('review_decision')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numDeletedRows !== 1n) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { review });
  return readReview(ctx, reviewId);
}

export const orderDecisions = async (ctx: Context, reviewId: string, ids: readonly string[]): Promise<ReviewRow> =>
  order(ctx, 'review_decision', await forReviewMove(ctx, reviewId, 'write'), ids);

/** Opens the silent vote, or closes it; as it stands already, nothing happens. */
export async function turnVote(ctx: Context, reviewId: string, isOpen: boolean): Promise<ReviewRow> {
  const review = await forSteeringAlone(ctx, reviewId);
  const target = isOpen ? 'open' : 'closed';
  if (review.vote === target) return review;
  if (review.vote === 'none' && !isOpen) {
    const state = review.state.toUpperCase();
    throw new UserErrors([{ code: 'WRONG_STATE', field: 'reviewId', params: { state } }], { review });
  }
  await sql`select app.turn_vote(${reviewId}::uuid, ${target})`.execute(ctx.db);
  return readReview(ctx, reviewId);
}

/**
 * Places one's own dots anew on a decision; 0 takes them up.
 * @throws UserErrors TOO_MANY (params: max) where they are more than one has, WRONG_STATE while no vote is open
 */
export async function placeDots(ctx: Context, decisionId: string, dots: number): Promise<DecisionOutcome> {
  const review = await forReviewMove(ctx, (await decisionById(ctx, decisionId)).reviewId, 'write');
  if (review.vote !== 'open') {
    const state = review.state.toUpperCase();
    throw new UserErrors([{ code: 'WRONG_STATE', field: 'decisionId', params: { state } }], { review });
  }
  if (dots < 0 || dots > DOTS_EACH) throw userError('OUT_OF_RANGE', 'dots', { min: 0, max: DOTS_EACH });
  try {
    await sql`select app.place_decision_dots(${decisionId}::uuid, ${dots}::int)`.execute(ctx.db);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === TOO_MANY_DOTS) {
      throw userError('TOO_MANY', 'dots', { max: DOTS_EACH });
    }
    throw error;
  }
  return { decision: await decisionById(ctx, decisionId), review };
}
