import { sql } from 'kysely';
import { hashOf, newSecret } from '../../http/session-cookie.ts';
import type { Context } from '../../request/context.ts';
import { userError } from '../../request/errors.ts';
import type { Place } from './activity.service.ts';
import { seesWheel } from './calendar.service.ts';

/** A private link, without what it says: the secret is kept nowhere. */
export interface FeedRow {
  readonly createdOn: string;
  readonly fetchedOn: string | null;
}

/** The viewer's own link to a wheel. */
export async function feedOf(ctx: Context, { scope, unitId }: Place): Promise<FeedRow | null> {
  const { rows } = await sql<FeedRow>`select created_on as "createdOn", fetched_on as "fetchedOn" from calendar_feed
    where scope = ${scope} and unit_id is not distinct from ${unitId}::uuid`.execute(ctx.db);
  return rows[0] ?? null;
}

/** Ends the link, if there is one. */
export async function stopFeed(ctx: Context, { scope, unitId }: Place): Promise<void> {
  await sql`delete from calendar_feed where scope = ${scope} and unit_id is not distinct from ${unitId}::uuid`.execute(
    ctx.db,
  );
}

/**
 * Makes a link with a new secret, in the viewer's language; the one before is at an end.
 * @throws UserErrors NOT_FOUND for a wheel that the viewer does not see
 */
export async function renewFeed(
  ctx: Context,
  place: Place,
): Promise<{ readonly path: string; readonly feed: FeedRow }> {
  const { scope, unitId } = place;
  if (!(await seesWheel(ctx, place))) throw userError('NOT_FOUND', scope === 'centre' ? 'unitId' : 'scope');
  // two presses at once make one link
  await sql`select pg_advisory_xact_lock(hashtextextended(${`feed:${ctx.viewer.personId}`}, 0))`.execute(ctx.db);
  const secret = newSecret();
  await stopFeed(ctx, place);
  await sql`insert into calendar_feed (person_id, scope, unit_id, token_hash, language, created_on)
    values (app.person_id(), ${scope}, ${unitId}::uuid, ${hashOf(secret)}, ${ctx.language}, ${ctx.today}::date)`.execute(
    ctx.db,
  );
  return { path: `/calendar/feed/${secret}.ics`, feed: { createdOn: ctx.today, fetchedOn: null } };
}
