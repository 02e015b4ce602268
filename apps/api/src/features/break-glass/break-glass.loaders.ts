import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byId, byKey } from '../../request/loaders.ts';

/** What may be opened: conversations (MUS, LUS), those of the teams, plans. */
export type GlassRecordCode = 'conversation' | 'team_conversation' | 'plan';

export interface GlassRequestRow {
  readonly id: string;
  readonly askerId: string | null;
  readonly personId: string;
  readonly records: readonly GlassRecordCode[];
  readonly reason: string;
  readonly askedAt: Date;
  readonly lapsesAt: Date;
  readonly answererId: string | null;
  readonly answeredAt: Date | null;
  readonly word: string | null;
  readonly openUntil: Date | null;
  readonly endedAt: Date | null;
  /** As it is at this moment. */
  readonly state: 'waiting' | 'lapsed' | 'refused' | 'open' | 'ended';
}

const columns = sql`g.id, g.asker_id as "askerId", g.person_id as "personId", array_to_json(g.records) as records, g.reason,
  g.asked_at as "askedAt", g.lapses_at as "lapsesAt", g.answerer_id as "answererId", g.answered_at as "answeredAt", g.word,
  g.open_until as "openUntil", g.ended_at as "endedAt",
  case when g.answered_at is null then case when g.lapses_at > app.now() then 'waiting' else 'lapsed' end
    when not g.approved then 'refused'
    when coalesce(g.ended_at, g.open_until) > app.now() then 'open' else 'ended' end as state`;

/** As far as row-level security lets the viewer know of them, the newest first (at most 200). */
export async function glassRows(ctx: Context, where: RawBuilder<unknown>): Promise<GlassRequestRow[]> {
  const { rows } = await sql<GlassRequestRow>`
    select ${columns} from glass_request g where ${where} order by g.asked_at desc, g.id limit 200`.execute(ctx.db);
  return rows;
}

/** Asked or to be answered by the viewer: what was opened about the viewer stands elsewhere. */
export const asParty = sql`g.person_id <> app.person_id()`;

export const glassRequestById = byId<GlassRequestRow>(
  'glass-request',
  (row) => row.id,
  (ctx, ids) => glassRows(ctx, sql`${asParty} and g.id = any (${ids}::uuid[])`),
);

const openGlassOver = byKey<GlassRequestRow>(
  'open-glass',
  (row) => row.personId,
  (ctx, ids) =>
    glassRows(
      ctx,
      sql`g.id in (select open.id from app.open_glass() open where open.person_id = any (${ids}::uuid[]))`,
    ),
);

/** The access by which the viewer reads a person's records of a kind at this moment; null for everybody without one. */
export async function glassOver(
  ctx: Context,
  personId: string,
  record: GlassRecordCode,
): Promise<GlassRequestRow | null> {
  if (!ctx.viewer.roles.includes('data_protection_officer')) return null;
  return (await openGlassOver(ctx, personId)).find(({ records }) => records.includes(record)) ?? null;
}

export interface GlassContentRow {
  readonly record: GlassRecordCode;
  readonly id: string;
  readonly employmentId: string;
  readonly year: number;
  readonly heldOn: string | null;
  readonly conversationKind: 'mus' | 'lus' | null;
}

/** What there is to read by an access that is open: facts alone, so that listing them is no look. */
export async function contentsOf(ctx: Context, { id }: GlassRequestRow): Promise<GlassContentRow[]> {
  const { rows } = await sql<GlassContentRow>`
    with glass as (
      select e.id as employment_id, open.records from app.open_glass() open join employment e on e.person_id = open.person_id
      where open.id = ${id}::uuid
    )
    select 'conversation' as record, c.id, c.employment_id as "employmentId", c.year, c.held_on as "heldOn", c.kind as "conversationKind"
      from glass join conversation c using (employment_id)
      where 'conversation' = any (glass.records) and c.id = any ((select app.glass_conversations())::uuid[])
    union all
    select 'team_conversation', c.id, m.employment_id, c.year, c.held_on, null
      from glass join team_conversation_member m using (employment_id) join team_conversation c on c.id = m.team_conversation_id
      where 'team_conversation' = any (glass.records) and c.id = any ((select app.glass_team_conversations())::uuid[])
    union all
    select 'plan', p.id, p.employment_id, p.year, null, null from glass join plan p using (employment_id)
      where 'plan' = any (glass.records)
    order by 1, 4 desc, 5 desc, 2`.execute(ctx.db);
  return rows;
}
