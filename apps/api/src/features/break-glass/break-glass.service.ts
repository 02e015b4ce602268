import { sql } from 'kysely';
import { queueMail } from '../../mail/queue-mail.ts';
import type { UserErrorCode } from '../../graphql/generated.ts';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import { employmentById, type EmploymentRow } from '../organisation/organisation.loaders.ts';
import { asParty, glassRows, type GlassRecordCode, type GlassRequestRow } from './break-glass.loaders.ts';

const REASON = { min: 20, max: 1000 } as const;
const WORD = { min: 1, max: 1000 } as const;
/** How many people a search answers, and from how many letters on. */
const FOUND_MAX = 20;
const SEARCH_MIN = 2;

/** What the viewer asked for, answered, or may answer now. */
export const glassRequests = (ctx: Context): Promise<GlassRequestRow[]> => glassRows(ctx, asParty);

/** What was opened about the viewer, by break-glass. */
export const glassAccesses = (ctx: Context): Promise<GlassRequestRow[]> =>
  glassRows(ctx, sql`g.person_id = app.person_id() and g.approved`);

/**
 * People by a part of the name, each in the primary employment; none for fewer than 2 letters. Those who have left are found
 * by the data protection officer alone, for their records are still here.
 */
export async function people(ctx: Context, search: string): Promise<EmploymentRow[]> {
  const wanted = search.replaceAll('\0', '').trim().slice(0, 100).toLowerCase();
  if (wanted.length < SEARCH_MIN) return [];
  const findsLeavers = ctx.viewer.roles.includes('data_protection_officer');
  const { rows } = await sql<{ id: string }>`
    select term.employment_id as id from person p
    join lateral (
      select t.employment_id from employment_term t where t.person_id = p.id
        and (${findsLeavers} or app.holds(t.valid_from, t.valid_to, app.today()))
      order by app.holds(t.valid_from, t.valid_to, app.today()) desc, t.is_primary desc, t.valid_from desc limit 1
    ) term on true
    where position(${wanted} in lower(p.given_name || ' ' || p.family_name)) > 0
    order by p.given_name collate "da-x-icu", p.family_name collate "da-x-icu", p.id limit ${FOUND_MAX}`.execute(
    ctx.db,
  );
  return Promise.all(rows.map(({ id }) => employmentById(ctx, id)));
}

/** Counted as the database counts, in characters. */
function textProblems(text: string, field: string, { min, max }: { min: number; max: number }): UserErrorEntry[] {
  const { length } = [...text];
  if (text.includes('\0')) return [{ code: 'MALFORMED', field }];
  if (length === 0) return [{ code: 'REQUIRED', field }];
  if (length < min) return [{ code: 'TOO_SHORT', field, params: { min } }];
  return length > max ? [{ code: 'TOO_LONG', field, params: { max } }] : [];
}

async function readGlass(ctx: Context, id: string): Promise<GlassRequestRow> {
  const [row] = await glassRows(ctx, sql`${asParty} and g.id = ${id}::uuid`);
  if (!row) throw userError('NOT_FOUND', 'id');
  return row;
}

export interface GlassInput {
  readonly personId: string;
  readonly records: readonly GlassRecordCode[];
  readonly reason: string;
  readonly requestId: string;
}

/**
 * Asks in the viewer's own name; the same form sent again answers what was asked.
 * @throws UserErrors NOT_FOUND, NEEDS_ANOTHER about oneself, REQUIRED, TOO_SHORT, TOO_LONG, MALFORMED
 */
export async function askForGlass(ctx: Context, input: GlassInput): Promise<GlassRequestRow> {
  const reason = input.reason.trim();
  const records = [...new Set(input.records)];
  const problems = textProblems(reason, 'reason', REASON);
  if (records.length === 0) problems.push({ code: 'REQUIRED', field: 'records' });
  if (input.personId === ctx.viewer.personId) problems.push({ code: 'NEEDS_ANOTHER', field: 'personId' });
  if (problems.length > 0) throw new UserErrors(problems);
  const { rows } = await sql<{ id: string | null }>`
    select app.ask_for_glass(${input.personId}::uuid, ${records}::text[], ${reason}, ${input.requestId}::uuid) as id`.execute(
    ctx.db,
  );
  const id = rows[0]?.id;
  if (!id) throw userError('NOT_FOUND', 'personId');
  return readGlass(ctx, id);
}

/** What a function of the database answers: null for done, else why not. @throws UserErrors */
const unless = (refusal: UserErrorCode | null | undefined) => {
  if (refusal) throw userError(refusal, 'id');
};

/**
 * Somebody else's answer. With a yes it opens at once, and the person is told.
 * @throws UserErrors NOT_FOUND, also when it lapsed or another answered; NEEDS_ANOTHER for who asked; WRONG_STATE for
 *   another answer than the one given before
 */
export async function answerGlass(
  ctx: Context,
  { id, approves, word }: { id: string; approves: boolean; word: string },
): Promise<GlassRequestRow> {
  const said = word.trim();
  const problems = textProblems(said, 'word', WORD);
  if (problems.length > 0) throw new UserErrors(problems);
  const { rows } = await sql<{ refusal: UserErrorCode | null }>`
    select app.answer_glass(${id}::uuid, ${approves}, ${said}) as refusal`.execute(ctx.db);
  unless(rows[0]?.refusal);
  const row = await readGlass(ctx, id);
  if (approves) {
    const { personId } = row;
    await queueMail(ctx, {
      personId,
      kind: 'glass_opened',
      uniqueKey: `glass_opened:${id}`,
      params: { path: '/looks' },
    });
  }
  return row;
}

/** @throws UserErrors NOT_FOUND, WRONG_STATE for what was never opened */
export async function endGlass(ctx: Context, id: string): Promise<GlassRequestRow> {
  const { rows } = await sql<{ refusal: UserErrorCode | null }>`
    select app.end_glass(${id}::uuid) as refusal`.execute(ctx.db);
  unless(rows[0]?.refusal);
  return readGlass(ctx, id);
}

/** Whether the answer is the viewer's to give: the guard in the database asks the same. */
export const canAnswer = (ctx: Context, { state, askerId, personId }: GlassRequestRow): boolean =>
  state === 'waiting' && askerId !== ctx.viewer.personId && personId !== ctx.viewer.personId;

export const canEnd = (ctx: Context, { state, askerId }: GlassRequestRow): boolean =>
  state === 'open' && askerId === ctx.viewer.personId;
