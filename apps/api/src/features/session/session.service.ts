import type { Text } from '../../db/reference/text.ts';
import { hashOf, newSecret } from '../../http/session-cookie.ts';
import type { Context } from '../../request/context.ts';
import { userError } from '../../request/errors.ts';
import type { Viewer } from '../../request/viewer.ts';

export interface PersonaRow {
  readonly person_id: string;
  readonly kind: string | null;
  readonly name: string;
  readonly job_title: string;
  readonly unit_name: string;
  readonly sees: Text | null;
}

/** The chosen personas, or up to 25 people whose name holds the text. */
export const personas = (ctx: Context, search: string): Promise<PersonaRow[]> =>
  ctx.tx.callAsSession<PersonaRow>('demonstration_people', [search.replaceAll('\0', '').slice(0, 100), ctx.today]);

/**
 * Begins a session with a new secret, whatever the browser brought along, and ends the one it replaces.
 * @throws NOT_FOUND when there is no such person
 */
export async function signIn(ctx: Context, personId: string): Promise<Viewer> {
  const { config, state, today } = ctx;
  const secret = newSecret();
  const [row] = await ctx.tx.callAsSession<{ begin_session: Viewer | null }>('begin_session', [
    personId,
    `\\x${hashOf(secret).toString('hex')}`,
    ctx.now().toISOString(),
    config.sessionIdleMinutes,
    config.sessionAbsoluteMinutes,
    state.sessionId,
  ]);
  if (!row?.begin_session) throw userError('NOT_FOUND', 'personId');
  state.viewer = row.begin_session;
  state.cookie = secret;
  await ctx.tx.become({ personId, today, now: ctx.now() });
  return state.viewer;
}

/** Ends the session and clears the cookie; harmless without one. */
export async function signOut(ctx: Context): Promise<void> {
  if (ctx.state.sessionId) await ctx.tx.callAsSession('end_session', [ctx.state.sessionId]);
  ctx.state.viewer = null;
  ctx.state.cookie = '';
}
