import type { Session, TestApp } from './app.ts';

export interface Refusal {
  readonly code: string;
  readonly field: string | null;
  readonly params: string;
}

/** What the mutations of requirements and marks answer. */
export interface Outcome {
  readonly id: string | null;
  readonly state: string | null;
  readonly version: number | null;
  readonly level: number | null;
  readonly validTo: string | null;
  readonly errors: readonly Refusal[];
}

const FIELDS = 'id state version level reason validFrom validTo viewerCanChange viewerCanWithdraw';

const DOCUMENTS = {
  draftRequirement: 'mutation ($input: RequirementInput!) { draftRequirement(input: $input)',
  changeRequirementDraft:
    'mutation ($id: ID!, $version: Int!, $input: RequirementInput!) { changeRequirementDraft(id: $id, version: $version, input: $input)',
  adoptRequirement:
    'mutation ($id: ID!, $version: Int!, $replaceTied: Boolean) { adoptRequirement(id: $id, version: $version, replaceTied: $replaceTied)',
  withdrawRequirement: 'mutation ($id: ID!, $version: Int!) { withdrawRequirement(id: $id, version: $version)',
};

/** One step with a requirement; throws what is not a typed error. */
export async function step(
  session: Session,
  verb: keyof typeof DOCUMENTS,
  variables: Record<string, unknown>,
): Promise<Outcome> {
  const document = `${DOCUMENTS[verb]} { requirement { ${FIELDS} } errors { code field params } } }`;
  const { data, errors } = await session.ask<Record<string, { requirement: Outcome | null; errors: Refusal[] }>>(
    document,
    variables,
  );
  const payload = data?.[verb];
  if (errors || !payload) throw new Error(errors?.[0]?.extensions.code);
  const nothing = { id: null, state: null, version: null, level: null, validTo: null };
  return { ...nothing, ...payload.requirement, errors: payload.errors };
}

export const codes = ({ errors }: { errors: readonly Refusal[] }) =>
  errors.map(({ code, field }) => `${field}: ${code}`);

/** An input for a unit on E1.1 at level 3 from 1 July 2026, but for what is said otherwise. */
export async function inputFor({ build }: TestApp, over: Record<string, unknown> = {}) {
  return {
    ...(over['areaId'] === undefined && { elementId: await build.elementId('E1.1') }),
    audience: 'EVERYBODY',
    level: 3,
    reason: 'Opgaven kræver det',
    validFrom: '2026-07-01',
    ...over,
  };
}
