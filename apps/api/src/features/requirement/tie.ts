import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import type { UserErrors } from '../../request/errors.ts';

const EXCLUSION_VIOLATION = '23P01';

/**
 * Until the request ends, nobody else sets rules at this place: two at once that tie would each wait for the other, and
 * the second hears what the first has set.
 */
export async function oneAtATime(ctx: Context, placeId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${placeId}, 0))`.execute(ctx.db);
}

/** The database refuses a second rule that says the same; whoever sets it hears so in words. */
export async function refusedAs<T>(refusal: UserErrors, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === EXCLUSION_VIOLATION) throw refusal;
    throw error;
  }
}
