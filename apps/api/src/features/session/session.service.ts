import { sql } from 'kysely';
import type { Text } from '../../db/reference/text.ts';
import { hashOf, newSecret } from '../../http/session-cookie.ts';
import type { Context } from '../../request/context.ts';
import { userError } from '../../request/errors.ts';
import type { Viewer } from '../../request/viewer.ts';

export interface PersonaRow {
  readonly personId: string;
  readonly kind: string | null;
  readonly name: string;
  readonly jobTitle: string;
  readonly unitName: string;
  readonly sees: Text | null;
}

/** The chosen personas, or up to 25 people whose name holds the text. */
export async function personas(ctx: Context, search: string): Promise<PersonaRow[]> {
  return ctx.tx.asSessionRole(async () => {
    const { rows } = await sql<PersonaRow>`
      select person_id as "personId", kind, name, job_title as "jobTitle", unit_name as "unitName", sees
      from app.demonstration_people(${search.slice(0, 100)}, ${ctx.today})`.execute(ctx.db);
    return rows;
  });
}

/**
 * Begins a session with a new secret, whatever the browser brought along, and ends the one it replaces.
 * @throws NOT_FOUND when there is no such person
 */
export async function signIn(ctx: Context, personId: string): Promise<Viewer> {
  const { config, state, today } = ctx;
  const secret = newSecret();
  const moment = ctx.now();
  const viewer = await ctx.tx.asSessionRole(async () => {
    const { rows } = await sql<{ viewer: Viewer | null }>`
      select app.viewer(${personId}::uuid, ${today}) as viewer`.execute(ctx.db);
    const found = rows[0]?.viewer;
    if (!found) throw userError('NOT_FOUND', 'personId');
    await endSession(ctx);
    await ctx.db.deleteFrom('session').where('ends_at', '<', moment).execute();
    await ctx.db
      .insertInto('session')
      .values({
        token_hash: hashOf(secret),
        person_id: personId,
        created_at: moment,
        last_seen_at: moment,
        idle_limit: `${config.sessionIdleMinutes} minutes`,
        ends_at: new Date(moment.getTime() + config.sessionAbsoluteMinutes * 60_000),
      })
      .execute();
    return found;
  });
  state.viewer = viewer;
  state.cookie = secret;
  await ctx.tx.become({ personId, today });
  return viewer;
}

/** Ends the session and clears the cookie; harmless without one. */
export async function signOut(ctx: Context): Promise<void> {
  await ctx.tx.asSessionRole(() => endSession(ctx));
  ctx.state.viewer = null;
  ctx.state.cookie = '';
}

async function endSession({ db, state }: Context): Promise<void> {
  if (state.sessionId) await db.deleteFrom('session').where('id', '=', state.sessionId).execute();
}
