import { yearOf } from '@medhjul/rules/period';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { userError } from '../../request/errors.ts';
import { conversationSetting } from './conversation.loaders.ts';

/** That an employee asks for a conversation of their own this year. */
export interface RequestRow {
  readonly employmentId: string;
  readonly askedOn: string;
  /** Whether the nearest leader has invited since. */
  readonly isAnswered: boolean;
}

/** The viewer's own requests of this year. */
export async function ownRequests(ctx: Context): Promise<RequestRow[]> {
  const own = ctx.viewer.employments.map(({ id }) => id);
  const { rows } = await sql<RequestRow>`
    select r.employment_id as "employmentId", r.asked_on as "askedOn",
      exists (select from conversation c where c.employment_id = r.employment_id and c.year = r.year
        and c.state <> 'cancelled' and c.created_on >= r.asked_on) as "isAnswered"
    from conversation_request r
    where r.employment_id = any (${own}::uuid[]) and r.year = ${yearOf(ctx.today)} order by r.asked_on, r.employment_id`.execute(
    ctx.db,
  );
  return rows;
}

/** What was asked for can be taken back until there is an invitation. */
export const canWithdraw = ({ isAnswered }: RequestRow): boolean => !isAnswered;

function checkOwn(ctx: Context, employmentId: string): void {
  if (!ctx.viewer.employments.some(({ id }) => id === employmentId)) throw userError('NOT_FOUND', 'employmentId');
}

/**
 * The employee asks for a conversation of their own this year; asked again, it is the first time that counts.
 * @returns the day
 * @throws UserErrors NOT_FOUND, NOT_OFFERED where a team conversation takes its place and the municipality lets it
 */
export async function ask(ctx: Context, employmentId: string): Promise<string> {
  const year = yearOf(ctx.today);
  checkOwn(ctx, employmentId);
  const { rows } = await sql<{ covered: boolean }>`
    select app.team_talk_covers(${employmentId}::uuid, ${year}) as covered`.execute(ctx.db);
  if (rows[0]?.covered && !(await conversationSetting(ctx)).musBesideTus) throw userError('NOT_OFFERED');
  await ctx.db
    .insertInto('conversation_request')
    .values({ employment_id: employmentId, year, asked_on: ctx.today })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const asked = await ctx.db
    .selectFrom('conversation_request')
    .select('asked_on')
    .where('employment_id', '=', employmentId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return asked.asked_on;
}

/**
 * The employee takes back having asked; done again, it is done.
 * @throws UserErrors NOT_FOUND, WRONG_STATE once the leader has invited
 */
export async function withdraw(ctx: Context, employmentId: string): Promise<void> {
  checkOwn(ctx, employmentId);
  const request = (await ownRequests(ctx)).find((row) => row.employmentId === employmentId);
  if (!request) return;
  if (!canWithdraw(request)) throw userError('WRONG_STATE');
  await ctx.db
    .deleteFrom('conversation_request')
    .where('employment_id', '=', employmentId)
    .where('year', '=', yearOf(ctx.today))
    .execute();
}
