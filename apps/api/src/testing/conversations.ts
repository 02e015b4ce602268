import type { Session, TestApp } from './app.ts';
import type { Refusal } from './requirements.ts';

/** What a conversation tells a test. */
export interface Talk {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly occasion: string;
  readonly year: number;
  readonly standing: string;
  readonly startsAt: string;
  readonly place: string | null;
  readonly link: string | null;
  readonly note: string | null;
  readonly heldOn: string | null;
  readonly isOwn: boolean;
  readonly isReadable: boolean;
  readonly isShared: boolean;
  readonly employeeSignedAt: string | null;
  readonly leaderSignedAt: string | null;
  readonly leaderEmployment: { readonly id: string };
  readonly ownPreparation: Part | null;
  readonly otherPreparation: Part | null;
  readonly texts: readonly { field: string; body: string; version: number }[];
}

export interface Part {
  readonly author: { readonly id: string };
  readonly readyAt: string | null;
  readonly answers: readonly { body: string; version: number; question: { id: string; theme: string } }[];
  readonly levels: readonly { kind: string; level: number | null; version: number; element: { id: string } }[];
}

const PART = `author { id } readyAt answers { body version question { id theme } } levels { kind level version element { id } }`;
export const TALK = `id version kind occasion year standing startsAt place link note heldOn isOwn isReadable isShared
  employeeSignedAt leaderSignedAt leaderEmployment { id }
  ownPreparation { ${PART} } otherPreparation { ${PART} } texts { field body version }`;

export interface Done {
  readonly conversation: Talk | null;
  readonly errors: readonly Refusal[];
}

/** Verbs that take the conversation's id and its version. */
const SEEN = [
  'cancelConversation',
  'takeOverConversation',
  'holdConversation',
  'agreePlan',
  'reopenPlan',
  'signConversation',
] as const;
export type SeenVerb = (typeof SEEN)[number];

/** One operation that must not fail as a whole. */
export async function answered<D>(session: Session, document: string, variables: Record<string, unknown>): Promise<D> {
  const { data, errors } = await session.ask<D>(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function payload<P>(
  session: Session,
  verb: string,
  document: string,
  variables: Record<string, unknown>,
): Promise<P> {
  const data = await answered<Record<string, P>>(session, document, variables);
  return data[verb] as P;
}

const ERRORS = 'errors { code field params }';

export const meeting = (over: Record<string, unknown> = {}) => ({
  startsAt: '2026-08-03T08:00:00Z',
  durationMinutes: 60,
  place: 'Lokale 2',
  ...over,
});

/** Invites and answers what came back. */
export const inviteAll = (session: Session, invitations: readonly Record<string, unknown>[]) =>
  payload<{ conversations: readonly Talk[] | null; errors: readonly Refusal[] }>(
    session,
    'inviteToConversations',
    `mutation ($invitations: [InvitationInput!]!) { inviteToConversations(invitations: $invitations) { conversations { ${TALK} } ${ERRORS} } }`,
    { invitations: invitations.map((each) => ({ occasion: 'YEARLY', meeting: meeting(), ...each })) },
  );

/** Invites one direct report. */
export async function invited(
  session: Session,
  employmentId: string,
  over: Record<string, unknown> = {},
): Promise<Talk> {
  const { conversations, errors } = await inviteAll(session, [{ employmentId, ...over }]);
  if (!conversations?.[0]) throw new Error(JSON.stringify(errors));
  return conversations[0];
}

export const seen = (session: Session, verb: SeenVerb, { id, version }: Pick<Talk, 'id' | 'version'>) =>
  payload<Done>(
    session,
    verb,
    `mutation ($id: ID!, $version: Int!) { ${verb}(id: $id, version: $version) { conversation { ${TALK} } ${ERRORS} } }`,
    { id, version },
  );

export const ready = (session: Session, id: string, verb: 'sayReady' | 'takeReadyBack' = 'sayReady') =>
  payload<Done>(
    session,
    verb,
    `mutation ($id: ID!) { ${verb}(conversationId: $id) { conversation { ${TALK} } ${ERRORS} } }`,
    { id },
  );

export const reschedule = (
  session: Session,
  { id, version }: Pick<Talk, 'id' | 'version'>,
  over: Record<string, unknown>,
) =>
  payload<Done>(
    session,
    'rescheduleConversation',
    `mutation ($id: ID!, $version: Int!, $input: MeetingInput!) {
      rescheduleConversation(id: $id, version: $version, input: $input) { conversation { ${TALK} } ${ERRORS} } }`,
    { id, version, input: meeting(over) },
  );

export const answer = (session: Session, conversationId: string, questionId: string, body: string, version = 0) =>
  payload<{ answer: { body: string; version: number } | null; errors: readonly Refusal[] }>(
    session,
    'answerPreparation',
    `mutation ($conversationId: ID!, $questionId: ID!, $body: String!, $version: Int!) {
      answerPreparation(conversationId: $conversationId, questionId: $questionId, body: $body, version: $version) {
        answer { body version } ${ERRORS} } }`,
    { conversationId, questionId, body, version },
  );

export interface LevelDone {
  readonly level: { kind: string; level: number | null; remark: string | null; version: number } | null;
  readonly conversation: { id: string; version: number; employeeSignedAt: string | null } | null;
  readonly errors: readonly Refusal[];
}

export const level = (
  session: Session,
  verb: 'assessInPreparation' | 'agreeLevel',
  conversationId: string,
  input: Record<string, unknown>,
) =>
  payload<LevelDone>(
    session,
    verb,
    `mutation ($conversationId: ID!, $input: ConversationLevelInput!) { ${verb}(conversationId: $conversationId, input: $input) {
      level { kind level remark version } conversation { id version employeeSignedAt } ${ERRORS} } }`,
    { conversationId, input: { missingComponents: [], version: 0, ...input } },
  );

export interface TextDone {
  readonly text: { field: string; body: string; version: number } | null;
  readonly conversation: { id: string; version: number; employeeSignedAt: string | null } | null;
  readonly errors: readonly Refusal[];
}

export const write = (session: Session, conversationId: string, body: string, version = 0, field = 'GOALS') =>
  payload<TextDone>(
    session,
    'writeConversationText',
    `mutation ($conversationId: ID!, $field: ConversationField!, $body: String!, $version: Int!) {
      writeConversationText(conversationId: $conversationId, field: $field, body: $body, version: $version) {
        text { field body version } conversation { id version employeeSignedAt } ${ERRORS} } }`,
    { conversationId, field, body, version },
  );

/** As this session sees it; throws when it is not the session's to see. */
export const talk = async (session: Session, id: string): Promise<Talk> =>
  (await answered<{ conversation: Talk }>(session, `query ($id: ID!) { conversation(id: $id) { ${TALK} } }`, { id }))
    .conversation;

/** Questions by their theme's default. */
export async function questionId({ build }: TestApp, code: string): Promise<string> {
  const { rows } = await build.sql.query<{ id: string }>('SELECT id FROM conversation_question WHERE code = $1', [
    code,
  ]);
  return rows[0]?.id ?? '';
}

/** From the invitation to both signatures, or as far as is said. */
export async function upTo(
  standing: 'both_ready' | 'held' | 'plan_agreed' | 'signed',
  { employee, leader, id }: { employee: Session; leader: Session; id: string },
): Promise<Talk> {
  await ready(employee, id);
  await ready(leader, id);
  const order = ['both_ready', 'held', 'plan_agreed', 'signed'].indexOf(standing);
  if (order >= 1) await seen(leader, 'holdConversation', await talk(leader, id));
  if (order >= 2) await seen(leader, 'agreePlan', await talk(leader, id));
  if (order >= 3) {
    await seen(employee, 'signConversation', await talk(employee, id));
    await seen(leader, 'signConversation', await talk(leader, id));
  }
  return talk(leader, id);
}

/** What was told by mail about meetings, in its order. */
export const mailsOf = async ({ build }: TestApp) =>
  (
    await build.sql.query<{ kind: string; person_id: string; sequence: number; startsAt: string }>(
      `SELECT kind, person_id, (params ->> 'sequence')::int AS sequence, params ->> 'startsAt' AS "startsAt" FROM mail ORDER BY created_at, kind, person_id`,
    )
  ).rows;

interface ConversationOptions {
  readonly leader: string;
  readonly state?: string;
  readonly year?: number;
  readonly kind?: 'mus' | 'lus';
  readonly occasion?: string;
  readonly heldOn?: string;
  readonly createdOn?: string;
  readonly shared?: boolean;
}

/** A conversation as it stands in the database, with the owner's rights. */
export async function placed({ build }: TestApp, employment: string, options: ConversationOptions): Promise<string> {
  const { state = 'invited', kind = 'mus', createdOn = '2026-06-01' } = options;
  const isHeld = ['held', 'plan_agreed', 'signed'].includes(state);
  const heldOn = isHeld ? (options.heldOn ?? createdOn) : null;
  const signed = state === 'signed' ? heldOn : null;
  const { rows } = await build.sql.query<{ id: string }>(
    `INSERT INTO conversation (kind, occasion, year, employment_id, leader_employment_id, led_since, state, starts_at, place,
       held_on, wheel_version_id, both_ready_at, employee_signed_at, leader_signed_at, shared_at, created_on, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $6::date + 30, 'Lokale 1', $8, $9, $10, $11, $11, $12, $6, $6) RETURNING id`,
    [
      kind,
      options.occasion ?? 'yearly',
      options.year ?? Number(createdOn.slice(0, 4)),
      employment,
      options.leader,
      createdOn,
      state,
      heldOn,
      heldOn
        ? (
            await build.sql.query(`SELECT id FROM wheel_version WHERE wheel_code = $1`, [
              kind === 'lus' ? 'leader' : 'employee',
            ])
          ).rows[0].id
        : null,
      state === 'both_ready' ? createdOn : null,
      signed,
      options.shared ? createdOn : null,
    ],
  );
  return rows[0]?.id ?? '';
}
