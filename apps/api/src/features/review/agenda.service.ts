import type { RichTextNode } from '@medhjul/rules/rich-text';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import { textProblems, trimmed } from '../team-conversation/team-conversation-input.ts';
import { readAgendaItem, type AgendaItemRow, type ReviewRow } from './review.loaders.ts';
import { order } from './review-step.service.ts';
import { forReviewMove, forSteering, readReview } from './review.service.ts';
import { checkedRichText } from './rich-text.ts';

const TITLE_MAX = 200;
const BODY_MAX = 4000;
const ITEMS_MAX = 60;

async function itemById(ctx: Context, id: string): Promise<AgendaItemRow> {
  const item = await readAgendaItem(ctx, id);
  if (!item) throw userError('NOT_FOUND', 'id');
  return item;
}

const conflict = (item: AgendaItemRow) => new UserErrors([{ code: 'CONFLICT', field: 'version' }], { item });

function titleProblems(title: string | null): UserErrorEntry[] {
  return title === null ? [{ code: 'REQUIRED', field: 'title' }] : textProblems('title', title, TITLE_MAX);
}

/** Adds an own item, last. */
export async function addItem(ctx: Context, reviewId: string, words: string): Promise<ReviewRow> {
  await forSteering(ctx, reviewId);
  const title = trimmed(words);
  const problems = titleProblems(title);
  if (problems.length > 0) throw new UserErrors(problems);
  const { count, last } = await ctx.db
    .selectFrom('agenda_item')
    .select(({ fn }) => [fn.countAll<string>().as('count'), fn.max('position').as('last')])
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow();
  if (Number(count) >= ITEMS_MAX) throw userError('TOO_MANY', 'title', { max: ITEMS_MAX });
  await ctx.db
    .insertInto('agenda_item')
    .values({ review_id: reviewId, kind: 'own', title, body: '', position: (last ?? 0) + 1 })
    .execute();
  return readReview(ctx, reviewId);
}

export interface ItemWords {
  readonly title?: string | null;
  readonly body: string;
}

/** What is wrong with an item's words; only own items have a heading. */
function wordsProblems({ kind }: AgendaItemRow, title: string | null, body: string): UserErrorEntry[] {
  const problems = textProblems('body', body, BODY_MAX);
  if (kind === 'own') return [...titleProblems(title), ...problems];
  return title === null ? problems : [{ code: 'MALFORMED', field: 'title' }, ...problems];
}

/** @throws UserErrors CONFLICT with the item as the other left it */
export async function writeItem(
  ctx: Context,
  id: string,
  version: number,
  { title: words, body }: ItemWords,
): Promise<AgendaItemRow> {
  const item = await itemById(ctx, id);
  await forReviewMove(ctx, item.reviewId, 'write');
  const title = trimmed(words);
  const problems = wordsProblems(item, title, body);
  if (problems.length > 0) throw new UserErrors(problems);
  const { numUpdatedRows } = await ctx.db
    .updateTable('agenda_item')
    .set({ title, body, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  const now = await itemById(ctx, id);
  if (numUpdatedRows !== 1n) throw conflict(now);
  return now;
}

/** Takes an item from the agenda. @throws UserErrors WRONG_STATE where minutes were written on it */
export async function removeItem(ctx: Context, id: string): Promise<ReviewRow> {
  const { reviewId } = await itemById(ctx, id);
  const review = await forSteering(ctx, reviewId);
  const { numDeletedRows } = await ctx.db
    .deleteFrom('agenda_item')
    .where('id', '=', id)
    .where('minutes', 'is', null)
    .executeTakeFirst();
  if (numDeletedRows !== 1n) {
    throw new UserErrors([{ code: 'WRONG_STATE', field: 'id', params: { state: review.state.toUpperCase() } }], {
      review,
    });
  }
  return readReview(ctx, reviewId);
}

export const orderAgenda = async (ctx: Context, reviewId: string, ids: readonly string[]): Promise<ReviewRow> =>
  order(ctx, 'agenda_item', await forReviewMove(ctx, reviewId, 'write'), ids);

/**
 * Writes the minutes on an item over the version that was read.
 * @throws UserErrors MALFORMED, TOO_LONG; CONFLICT with the item as the other left it
 */
export async function writeMinutes(
  ctx: Context,
  id: string,
  version: number,
  tree: RichTextNode,
): Promise<AgendaItemRow> {
  await forReviewMove(ctx, (await itemById(ctx, id)).reviewId, 'write');
  const minutes = JSON.stringify(checkedRichText('minutes', tree));
  const { numAffectedRows } =
    await sql`update agenda_item set minutes = ${minutes}::jsonb, minutes_version = minutes_version + 1
    where id = ${id}::uuid and minutes_version = ${version}::int`.execute(ctx.db);
  const now = await itemById(ctx, id);
  if (numAffectedRows !== 1n) throw conflict(now);
  return now;
}
