import type pg from 'pg';
import type { DB } from '../../tables.generated.ts';
import { copyRows, type CopyValue, type Row } from '../copy.ts';

/** What the season fills, in the order in which rows point to each other. */
const columns = {
  delegation: ['id', 'leader_employment_id', 'substitute_id', 'valid_from', 'valid_to', 'created_by', 'created_at'],
  conversation: [
    'id',
    'kind',
    'occasion',
    'year',
    'employment_id',
    'leader_employment_id',
    'led_since',
    'state',
    'starts_at',
    'duration_minutes',
    'place',
    'link',
    'wheel_version_id',
    'held_on',
    'both_ready_at',
    'employee_signed_at',
    'leader_signed_at',
    'leader_signed_by',
    'shared_at',
    'created_on',
    'created_at',
  ],
  conversation_request: ['employment_id', 'year', 'asked_on'],
  conversation_text: ['conversation_id', 'field', 'body'],
  preparation: ['conversation_id', 'author_id', 'side', 'ready_at', 'revealed'],
  preparation_answer: ['conversation_id', 'author_id', 'question_id', 'body', 'revealed', 'version'],
  conversation_level: [
    'id',
    'conversation_id',
    'element_id',
    'kind',
    'level',
    'missing_components',
    'remark',
    'author_id',
    'revealed',
  ],
  plan: [
    'id',
    'employment_id',
    'year',
    'conversation_id',
    'number',
    'employee_signed_at',
    'leader_signed_at',
    'leader_signer_id',
    'version',
    'created_on',
    'created_at',
  ],
  plan_item: [
    'id',
    'plan_id',
    'employment_id',
    'year',
    'carried_from',
    'element_id',
    'aim',
    'why',
    'learning_form_code',
    'activity',
    'own_part',
    'leader_part',
    'starts_on',
    'ends_on',
    'priority',
    'nature',
    'task',
    'offer_wish_code',
    'ordered_by_employer',
    'first_use',
    'status',
    'closing_word',
    'learnt_on',
    'followed_until',
    'closed_on',
    'position',
  ],
  plan_version: ['plan_id', 'number', 'items', 'employee_signed_at', 'leader_signed_at', 'leader_signer_id'],
  follow_up: ['id', 'item_id', 'employment_id', 'step', 'due_on'],
  follow_up_answer: ['follow_up_id', 'side', 'author_id', 'used', 'helps', 'answered_at'],
  team_conversation: [
    'id',
    'leader_employment_id',
    'year',
    'replaces_mus',
    'state',
    'consent_days',
    'consent_closes_on',
    'starts_at',
    'duration_minutes',
    'place',
    'note',
    'invitation',
    'held_on',
    'created_on',
  ],
  team_conversation_member: ['team_conversation_id', 'employment_id', 'joined_on'],
  tus_vote: ['team_conversation_id', 'employment_id', 'agrees'],
  team_need: ['id', 'team_conversation_id', 'element_id', 'body', 'dots'],
  team_dot: ['need_id', 'person_id', 'dots'],
  team_text: ['team_conversation_id', 'field', 'body'],
} as const satisfies { readonly [T in keyof DB]?: readonly (keyof DB[T] & string)[] };

export type SeasonTable = keyof typeof columns;
type ColumnOf<T extends SeasonTable> = (typeof columns)[T][number];
export type SeasonRow<T extends SeasonTable> = Readonly<Record<ColumnOf<T>, CopyValue>>;

/** The rows of one district's season, until they are streamed. */
export type SeasonRows = { readonly [T in SeasonTable]: SeasonRow<T>[] };

export const SEASON_TABLES = Object.keys(columns) as readonly SeasonTable[];

export const noRows = (): SeasonRows => ({
  delegation: [],
  conversation: [],
  conversation_request: [],
  conversation_text: [],
  preparation: [],
  preparation_answer: [],
  conversation_level: [],
  plan: [],
  plan_item: [],
  plan_version: [],
  follow_up: [],
  follow_up_answer: [],
  team_conversation: [],
  team_conversation_member: [],
  tus_vote: [],
  team_need: [],
  team_dot: [],
  team_text: [],
});

/** Streams them into their tables. */
export async function writeSeason(client: pg.Client, rows: SeasonRows): Promise<void> {
  for (const table of SEASON_TABLES) await writeTable(client, table, rows);
}

const columnsOf: { readonly [T in SeasonTable]: readonly (keyof DB[T] & string)[] } = columns;

async function writeTable<T extends SeasonTable>(client: pg.Client, table: T, rows: SeasonRows): Promise<void> {
  const names = columnsOf[table];
  const records: readonly Readonly<Record<string, CopyValue>>[] = rows[table];
  function* inOrder(): Generator<Row> {
    for (const record of records) yield names.map((name) => record[name] ?? null);
  }
  if (records.length > 0) await copyRows(client, table, names, inOrder());
}
