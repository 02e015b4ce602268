import { randomUUID } from 'node:crypto';
import type { Session } from './app.ts';

const RUN = `id state progress needsReason reason problem viewerCanPublish viewerCanCancel askedAt askedBy { name }
  preview {
    countedOn planYear
    blocks { wheel people isMerged isCarried centres { name } }
    columns { wheel measure forBlocks forMunicipality unpublished }
  }
  gate { rule passes } release { id number planYear countedOn reason }`;
const ERRORS = 'errors { code field params }';

export interface SeenRun {
  readonly id: string;
  readonly state: string;
  readonly progress: number;
  readonly needsReason: boolean;
  readonly reason: string | null;
  readonly problem: string | null;
  readonly viewerCanPublish: boolean;
  readonly viewerCanCancel: boolean;
  readonly askedAt: string;
  readonly askedBy: { readonly name: string } | null;
  readonly preview: {
    readonly countedOn: string;
    readonly planYear: number;
    readonly blocks: readonly { readonly wheel: string; readonly centres: readonly { readonly name: string }[] }[];
    readonly columns: readonly object[];
  } | null;
  readonly gate: readonly { readonly rule: string; readonly passes: boolean }[];
  readonly release: { readonly id: string; readonly number: number } | null;
}

export interface RunOutcome {
  readonly run: SeenRun | null;
  readonly errors: readonly { readonly code: string; readonly field: string | null; readonly params: string }[];
}

const VERBS = {
  prepareRelease: ['$requestId: ID!', 'requestId: $requestId'],
  publishRelease: ['$runId: ID!, $reason: String', 'runId: $runId, reason: $reason'],
  cancelRelease: ['$runId: ID!', 'runId: $runId'],
} as const;

/** One step with a release to be; throws what is not a typed error. */
async function step(
  session: Session,
  verb: keyof typeof VERBS,
  variables: Record<string, unknown>,
): Promise<RunOutcome> {
  const [declared, passed] = VERBS[verb];
  const document = `mutation (${declared}) { ${verb}(${passed}) { run { ${RUN} } ${ERRORS} } }`;
  const { data, errors } = await session.ask<Record<string, RunOutcome>>(document, variables);
  const outcome = data?.[verb];
  if (errors || !outcome) throw new Error(errors?.[0]?.extensions.code);
  return outcome;
}

export const prepare = (session: Session, requestId: string = randomUUID()) =>
  step(session, 'prepareRelease', { requestId });
export const publish = (session: Session, runId: string, reason?: string) =>
  step(session, 'publishRelease', { runId, reason });
export const cancel = (session: Session, runId: string) => step(session, 'cancelRelease', { runId });

export async function runFor(session: Session, id: string): Promise<SeenRun> {
  const { data, errors } = await session.ask<{ releaseRun: SeenRun }>(
    `query ($id: ID!) { releaseRun(id: $id) { ${RUN} } }`,
    { id },
  );
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.releaseRun;
}

export async function runsFor(session: Session): Promise<readonly SeenRun[]> {
  return (await session.ask<{ releaseRuns: SeenRun[] }>(`{ releaseRuns { ${RUN} } }`)).data.releaseRuns;
}
