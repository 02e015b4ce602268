import type { Session, TestApp } from './app.ts';

interface Employed {
  readonly person: string;
  readonly employment: string;
}

/** A leader with a team. */
export interface BuiltTeam {
  readonly leader: Employed;
  readonly members: readonly Employed[];
  readonly unit: string;
}

export async function buildTeam({ build }: TestApp, size: number): Promise<BuiltTeam> {
  const unit = await build.unit('unit', null);
  const leader = await build.employ('Lederen', { unit, leaderLevel: 3, leads: unit });
  const members: Employed[] = [];
  for (let n = 1; n <= size; n += 1) {
    members.push(await build.employ(`Medlem${n} Prøve`, { unit, leader: leader.employment }));
  }
  return { leader, members, unit };
}

export interface TeamProblem {
  readonly code: string;
  readonly field: string | null;
  readonly params: string;
}

export interface SeenNeed {
  readonly id: string;
  readonly body: string;
  readonly ownDots: number;
  readonly dots: number | null;
  readonly version: number;
}

/** A team conversation as one of the team sees it. */
export interface SeenTeamConversation {
  readonly id: string;
  readonly year: number;
  readonly state: string;
  readonly consent: {
    readonly closesOn: string;
    readonly round: number;
    readonly missing: readonly { readonly id: string }[] | null;
    readonly ownAnswer: boolean | null;
  } | null;
  readonly startsAt: string;
  readonly heldOn: string | null;
  readonly place: string | null;
  readonly members: readonly { readonly id: string }[];
  readonly needs: readonly SeenNeed[];
  readonly texts: readonly { readonly field: string; readonly body: string; readonly version: number }[];
  readonly version: number;
  readonly dotsLeft: number | null;
  readonly [ability: `viewer${string}`]: boolean;
}

const NEED = 'id body ownDots dots version';
export const TEAM_CONVERSATION = `id year state consent { closesOn round missing { id } ownAnswer } startsAt heldOn place
  members { id } needs { ${NEED} } texts { field body version } version dotsLeft viewerLeads viewerCanAnswerConsent
  viewerCanWithdrawConsent viewerCanReschedule viewerCanCancel viewerCanWrite viewerCanPlaceDots viewerCanHold
  viewerCanConclude viewerCanReopen`;

const NOW = `teamConversation { ${TEAM_CONVERSATION} }`;
const ERRORS = 'errors { code field params }';
const byId = (verb: string) =>
  `mutation ($id: ID!) { ${verb}(id: $id) { teamConversation { ${TEAM_CONVERSATION} } ${ERRORS} } }`;

export const TEAM_VERBS = {
  callTeamConversation: `mutation ($input: TeamConversationInput!) {
    callTeamConversation(input: $input) { teamConversation { ${TEAM_CONVERSATION} } ${ERRORS} } }`,
  rescheduleTeamConversation: `mutation ($id: ID!, $version: Int!, $input: MeetingInput!) {
    rescheduleTeamConversation(id: $id, version: $version, input: $input) { teamConversation { ${TEAM_CONVERSATION} } ${ERRORS} } }`,
  cancelTeamConversation: byId('cancelTeamConversation'),
  holdTeamConversation: byId('holdTeamConversation'),
  concludeTeamConversation: byId('concludeTeamConversation'),
  reopenTeamConversation: byId('reopenTeamConversation'),
  withdrawTeamConsent: byId('withdrawTeamConsent'),
  answerTeamConsent: `mutation ($id: ID!, $round: Int!, $agrees: Boolean!) {
    answerTeamConsent(id: $id, round: $round, agrees: $agrees) { teamConversation { ${TEAM_CONVERSATION} } ${ERRORS} } }`,
  addTeamNeed: `mutation ($teamConversationId: ID!, $input: TeamNeedInput!) {
    addTeamNeed(teamConversationId: $teamConversationId, input: $input) { need { ${NEED} } ${NOW} ${ERRORS} } }`,
  changeTeamNeed: `mutation ($id: ID!, $version: Int!, $input: TeamNeedInput!) {
    changeTeamNeed(id: $id, version: $version, input: $input) { need { ${NEED} } ${NOW} ${ERRORS} } }`,
  removeTeamNeed: `mutation ($id: ID!, $version: Int!) { removeTeamNeed(id: $id, version: $version) { removedId ${NOW} ${ERRORS} } }`,
  placeDots: `mutation ($needId: ID!, $dots: Int!) { placeDots(needId: $needId, dots: $dots) { need { ${NEED} } ${NOW} ${ERRORS} } }`,
  writeTeamText: `mutation ($teamConversationId: ID!, $field: TeamTextField!, $version: Int!, $body: String!) {
    writeTeamText(teamConversationId: $teamConversationId, field: $field, version: $version, body: $body) {
      text { field body version } ${ERRORS} } }`,
} as const;
export type TeamVerb = keyof typeof TEAM_VERBS;

/** Each verb's payload holds one of these. */
interface Outcome {
  readonly teamConversation?: SeenTeamConversation | null;
  readonly need?: SeenNeed | null;
  readonly removedId?: string | null;
  readonly text?: SeenTeamConversation['texts'][number] | null;
  readonly errors: readonly TeamProblem[];
}

/** One step with a team conversation; throws what is not a typed error. */
export async function teamStep(session: Session, verb: TeamVerb, variables: object): Promise<Outcome> {
  const { data, errors } = await session.ask<Record<string, Outcome>>(TEAM_VERBS[verb], { ...variables });
  const payload = data?.[verb];
  if (errors || !payload) throw new Error(errors?.[0]?.extensions.code);
  return payload;
}

/** The same where it must succeed. */
export async function teamDone(session: Session, verb: TeamVerb, variables: object): Promise<SeenTeamConversation> {
  const { teamConversation, errors } = await teamStep(session, verb, variables);
  if (!teamConversation || errors.length > 0) throw new Error(errors.map(({ code }) => code).join(', '));
  return teamConversation;
}

/** What this person sees of it; NOT_FOUND as a word. */
export async function seenTeam(session: Session, id: string): Promise<SeenTeamConversation | string> {
  const { data, errors } = await session.ask<{ teamConversation: SeenTeamConversation } | null>(
    `query ($id: ID!) { teamConversation(id: $id) { ${TEAM_CONVERSATION} } }`,
    { id },
  );
  return errors?.[0]?.extensions.code ?? data?.teamConversation ?? 'nothing';
}

export const teamCodes = ({ errors }: { errors: readonly TeamProblem[] }) =>
  errors.map(({ code, field }) => `${field}: ${code}`);

/** A call on 15 June 2026 for 1 July, with answers until 22 June, but for what is said otherwise. */
export const teamCall = (leaderEmploymentId: string, over: object = {}, meeting: object = {}) => ({
  input: {
    leaderEmploymentId,
    replacesMus: true,
    consentClosesOn: '2026-06-22',
    meeting: { startsAt: '2026-07-01T08:00:00Z', durationMinutes: 120, place: 'Lokale 2', ...meeting },
    ...over,
  },
});

/** Somebody who signs in anew for each step, for tests in which days pass. */
export function whoever(on: TestApp, person: string): Session {
  return {
    ask: async (document, variables) => (await on.as(person)).ask(document, variables),
    refusal: async (document, variables) => (await on.as(person)).refusal(document, variables),
    send: async (document, variables, headers) => (await on.as(person)).send(document, variables, headers),
    cookie: '',
  };
}

/** A team of this size that was called, with everybody's session. */
export async function calledTeam(on: TestApp, size: number, over: object = {}) {
  const team = await buildTeam(on, size);
  const leader = whoever(on, team.leader.person);
  const members = team.members.map(({ person }) => whoever(on, person));
  const called = await teamDone(leader, 'callTeamConversation', teamCall(team.leader.employment, over));
  return { ...team, leader, leaderEmployment: team.leader, members, employed: team.members, id: called.id, called };
}

export type CalledTeam = Awaited<ReturnType<typeof calledTeam>>;

/** One that does not replace the MUS, which is invited at once. */
export const invitedTeam = (on: TestApp, size: number) =>
  calledTeam(on, size, { replacesMus: false, consentClosesOn: null });

/** The n-th member answers. */
export const answer = (team: CalledTeam, n: number, agrees: boolean, round = 1) => {
  const session = team.members[n];
  if (!session) throw new Error('no such member');
  return teamStep(session, 'answerTeamConsent', { id: team.id, round, agrees });
};

/** A team conversation as it stands in the database, with these members. */
export async function placedTeam(
  { build }: TestApp,
  { leader, members, state, year }: { leader: string; members: readonly string[]; state: string; year: number },
): Promise<string> {
  const isHeld = state === 'held' || state === 'concluded';
  const { rows } = await build.sql.query<{ id: string }>(
    `INSERT INTO team_conversation (leader_employment_id, year, replaces_mus, state, consent_days, consent_closes_on,
       starts_at, duration_minutes, place, invitation, held_on, created_on)
     VALUES ($1, $2, true, $3, 7, '2026-06-22', '2026-07-01T08:00:00Z', 60, 'Lokale 2', 1, $4, '2026-06-10') RETURNING id`,
    [leader, year, state, isHeld ? '2026-06-12' : null],
  );
  const id = rows[0]?.id ?? '';
  for (const employment of members) {
    await build.sql.query(`INSERT INTO team_conversation_member VALUES ($1, $2, '2026-06-10')`, [id, employment]);
  }
  return id;
}

/** A need of a team conversation as it stands in the database. */
export async function placedNeed({ build }: TestApp, conversation: string): Promise<string> {
  const { rows } = await build.sql.query<{ id: string }>(
    `INSERT INTO team_need (team_conversation_id, body) VALUES ($1, 'Et behov') RETURNING id`,
    [conversation],
  );
  return rows[0]?.id ?? '';
}
