import type { ConversationSide, ConversationState } from '@medhjul/rules/conversation-state';
import { sql, type RawBuilder } from 'kysely';
import type { Text } from '../../db/reference/text.ts';
import type { Context } from '../../request/context.ts';
import { byId, byKey } from '../../request/loaders.ts';

export type ConversationKindCode = 'mus' | 'lus';
export type OccasionCode = 'yearly' | 'after_absence' | 'asked_for';
export type FieldCode = 'goals' | 'competence' | 'cooperation' | 'feedback' | 'wishes' | 'agreements';
export const FIELDS: readonly FieldCode[] = ['goals', 'competence', 'cooperation', 'feedback', 'wishes', 'agreements'];

export interface ConversationRow {
  readonly id: string;
  readonly kind: ConversationKindCode;
  readonly occasion: OccasionCode;
  readonly year: number;
  readonly employmentId: string;
  readonly personId: string;
  readonly leaderEmploymentId: string;
  readonly state: ConversationState;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly place: string | null;
  readonly link: string | null;
  readonly invitation: number;
  readonly wheelVersionId: string | null;
  readonly heldOn: string | null;
  readonly bothReadyAt: Date | null;
  readonly employeeSignedAt: Date | null;
  readonly leaderSignedAt: Date | null;
  readonly leaderSignedById: string | null;
  readonly isShared: boolean;
  /** The day on which the record was erased. */
  readonly recordErasedOn: string | null;
  readonly ledSince: string;
  readonly createdOn: string;
  readonly version: number;
  /** The side on which the viewer takes part today. */
  readonly side: ConversationSide | null;
  readonly isOwn: boolean;
  /** Whether it is of somebody whose nearest leader the viewer is today, whoever invited. */
  readonly isTeams: boolean;
  /** Whether the content is the viewer's to read, not the facts alone. */
  readonly isReadable: boolean;
  /** Whether it is so by break-glass alone. */
  readonly isByGlass: boolean;
  /** Whether the viewer has said ready. Of the other nothing is read. */
  readonly isReady: boolean;
  /** For today's nearest leader: whether the employee and another leader write together already. */
  readonly hasBegun: boolean;
}

const columns = sql`c.id, c.kind, c.occasion, c.year, c.employment_id as "employmentId",
  e.person_id as "personId", c.leader_employment_id as "leaderEmploymentId", c.state, c.starts_at as "startsAt",
  c.duration_minutes as "durationMinutes", c.place, c.link, c.invitation, c.wheel_version_id as "wheelVersionId",
  c.held_on as "heldOn", c.both_ready_at as "bothReadyAt", c.employee_signed_at as "employeeSignedAt",
  c.leader_signed_at as "leaderSignedAt", c.leader_signed_by as "leaderSignedById", c.shared_at is not null as "isShared",
  c.record_erased_on as "recordErasedOn",
  c.led_since as "ledSince", c.created_on as "createdOn", c.version,
  case when c.employment_id = any ((select app.own_employments_today())::uuid[]) then 'employee'
    when c.id = any ((select led from viewer)::uuid[]) then 'leader' end as side,
  e.person_id = app.person_id() as "isOwn",
  c.employment_id = any ((select app.team_employments())::uuid[]) as "isTeams",
  c.id = any ((select led from viewer)::uuid[])
    or c.id = any ((select app.open_conversations() || glass from viewer)::uuid[]) as "isReadable",
  c.id = any ((select glass from viewer)::uuid[]) and c.id <> all ((select app.open_conversations())::uuid[]) as "isByGlass",
  exists (select from preparation p where p.conversation_id = c.id and p.author_id = app.person_id()
    and p.ready_at is not null) as "isReady",
  e.person_id <> app.person_id() and c.id <> all ((select led from viewer)::uuid[])
    and c.id = any ((select app.begun_conversations())::uuid[]) as "hasBegun"`;

/**
 * The select of conversations' columns, and who the viewer is in them. What is led is worked out once, and what is open
 * only for those that are not led.
 * @param which conditions on `c`, the conversation, and on `e`, its employment; and an order
 */
export const selectConversations = (which: RawBuilder<unknown>): RawBuilder<ConversationRow> => sql<ConversationRow>`
  with viewer as materialized (select app.led_conversations() as led, app.glass_conversations() as glass)
  select ${columns} from conversation c join employment e on e.id = c.employment_id ${which}`;

/** By id, as far as row-level security lets the viewer know of it: the facts at least. */
export const conversationById = byId<ConversationRow>(
  'conversation',
  (row) => row.id,
  async (ctx, ids) => {
    const rows = selectConversations(sql`where c.id = any (${ids}::uuid[])`);
    return (await rows.execute(ctx.db)).rows;
  },
);

/** An employment's conversations whose facts the viewer may know, newest first. */
export const conversationsOf = byKey<ConversationRow>(
  'conversations-of-employment',
  (row) => row.employmentId,
  async (ctx, ids) => {
    const rows = selectConversations(sql`where c.employment_id = any (${ids}::uuid[])
      order by c.year desc, c.starts_at desc, c.id`);
    return (await rows.execute(ctx.db)).rows;
  },
);

/** A field of the shared record, or the words of the invitation. */
export interface TextRow<F = FieldCode> {
  readonly conversationId: string;
  readonly field: F;
  readonly body: string;
  readonly version: number;
}

/** What was written together so far; row-level security leaves out what is not the viewer's. */
export const textsOf = byKey<TextRow<FieldCode | 'note'>>(
  'conversation-texts',
  (row) => row.conversationId,
  (ctx, ids) =>
    ctx.db
      .selectFrom('conversation_text')
      .select(['conversation_id as conversationId', 'field', 'body', 'version'])
      .$castTo<TextRow<FieldCode | 'note'>>()
      .where('conversation_id', 'in', ids)
      .execute(),
);

export interface SettingRow {
  readonly teamTalkName: 'tus' | 'grus';
  readonly tusMinMembers: number;
  readonly musBesideTus: boolean;
  readonly openItemsMax: number;
  readonly followUpSteps: readonly string[];
  readonly absenceTalk: boolean;
  readonly clause: Text;
  readonly language: keyof Text;
  readonly reminderDays: readonly number[];
  readonly recordYears: number;
  readonly holdingYears: number;
  readonly planYears: number;
  readonly leaverMonths: number;
  readonly releasesAYear: number;
  readonly proposalThreshold: number;
  readonly minutesApproval: 'one_of_each' | 'majority_of_each';
  /** By which day of each year a C-MED's minutes are to be sent. */
  readonly reviewDueMonth: number;
  readonly reviewDueDay: number;
  readonly version: number;
}

/** The one row of settings for conversations and plans. */
export const conversationSetting = (ctx: Pick<Context, 'db'>): Promise<SettingRow> =>
  ctx.db
    .selectFrom('conversation_setting')
    .select([
      'team_talk_name as teamTalkName',
      'tus_min_members as tusMinMembers',
      'mus_beside_tus as musBesideTus',
      'open_items_max as openItemsMax',
      'follow_up_steps as followUpSteps',
      'absence_talk as absenceTalk',
      'clause',
      'language',
      'reminder_days as reminderDays',
      'record_years as recordYears',
      'holding_years as holdingYears',
      'plan_years as planYears',
      'leaver_months as leaverMonths',
      'releases_a_year as releasesAYear',
      'proposal_threshold as proposalThreshold',
      'minutes_approval as minutesApproval',
      'review_due_month as reviewDueMonth',
      'review_due_day as reviewDueDay',
      'version',
    ])
    .$castTo<SettingRow>()
    .executeTakeFirstOrThrow();
