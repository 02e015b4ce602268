import { randomUUID } from 'node:crypto';
import type { Session } from './app.ts';
import { REASON } from './break-glass.ts';

export const GLASS = 'id state askedAt lapsesAt answeredAt openUntil endedAt reason word viewerCanAnswer viewerCanEnd';

export interface SeenGlass {
  readonly id: string;
  readonly state: string;
  readonly openUntil: string | null;
  readonly endedAt: string | null;
  readonly viewerCanAnswer: boolean;
  readonly viewerCanEnd: boolean;
}
export interface GlassOutcome {
  readonly glassRequest: SeenGlass | null;
  readonly errors: readonly { code: string; field: string | null }[];
}

async function step(session: Session, text: string, variables: Record<string, unknown>): Promise<GlassOutcome> {
  const { data, errors } = await session.ask<Record<string, GlassOutcome> | null>(text, variables);
  const payload = Object.values(data ?? {})[0];
  if (!payload) throw new Error(errors?.[0]?.extensions.code);
  return payload;
}
const RESULT = `{ glassRequest { ${GLASS} } errors { code field } }`;

/** Asks for everything that is written down about a person, but for what is said otherwise. */
export const askForGlass = (session: Session, personId: string, over: Record<string, unknown> = {}) =>
  step(
    session,
    `mutation ($personId: ID!, $records: [GlassRecord!]!, $reason: String!, $requestId: ID!) {
      askForGlass(personId: $personId, records: $records, reason: $reason, requestId: $requestId) ${RESULT} }`,
    {
      personId,
      records: ['CONVERSATION', 'TEAM_CONVERSATION', 'PLAN'],
      reason: REASON,
      requestId: randomUUID(),
      ...over,
    },
  );

export const answerGlass = (session: Session, id: string | undefined, approves = true, word = 'I orden') =>
  step(
    session,
    `mutation ($id: ID!, $approves: Boolean!, $word: String!) { answerGlass(id: $id, approves: $approves, word: $word) ${RESULT} }`,
    { id, approves, word },
  );

export const endGlass = (session: Session, id: string | undefined) =>
  step(session, `mutation ($id: ID!) { endGlass(id: $id) ${RESULT} }`, { id });

export const glassCodes = ({ errors }: GlassOutcome) => errors.map(({ code, field }) => `${field}: ${code}`).toSorted();
