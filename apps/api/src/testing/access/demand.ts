import { randomUUID } from 'node:crypto';
import { placedDecision } from '../demand.ts';
import { publishMadeUp } from '../releases.ts';
import { columns } from '../roles.ts';
import { open, payload, type AccessRow, type Stage } from './answers.ts';

/** A release with a proposal stays, so one serves all operations. */
async function releaseWithProposal({ on, roles: { units } }: Stage): Promise<string> {
  const { rows } = await on.build.sql.query<{ id: string }>(
    `SELECT release_id AS id FROM release_cells WHERE measure = 'plan' LIMIT 1`,
  );
  if (rows[0]) return rows[0].id;
  const blocks = [{ centres: [units.north] }, { centres: [units.south] }];
  return publishMadeUp(on, { wheels: [{ elements: ['E1.1'], blocks, shown: { plan: [[5], [10]] } }] });
}

export async function demandObjects(stage: Stage) {
  const proposing = await releaseWithProposal(stage);
  const { HR } = stage.roles;
  const decision = await placedDecision(stage.on, { release: proposing, element: 'E1.1', by: HR.person });
  return { proposing, decision, decisionRequest: randomUUID() };
}

const house = columns('FORBIDDEN', { HR: 'ok' });

/** What was released, and what is proposed from it. */
export const demandRows: readonly AccessRow[] = [
  [
    'Query.demand',
    `query ($proposing: ID!) { demand(releaseIds: [$proposing], wheel: EMPLOYEE, measure: PLAN) {
      elements { element { name } } releases { blocks { people } cells } } }`,
    open,
  ],
  [
    'Query.proposals',
    'query ($proposing: ID!) { proposals(releaseId: $proposing) { rank decision { by { name } } } }',
    columns('FORBIDDEN', { HR: 'ok', DIR: 'ok', HM: 'ok', DPO: 'ok' }),
  ],
  [
    'Mutation.decideProposal',
    `mutation ($proposing: ID!, $element: ID!, $decisionRequest: ID!) { decideProposal(releaseId: $proposing, elementId: $element,
      kind: TAKE_UP, requestId: $decisionRequest) { ${payload} } }`,
    house,
  ],
  [
    'Mutation.withdrawProposalDecision',
    `mutation ($decision: ID!) { withdrawProposalDecision(id: $decision) { ${payload} } }`,
    house,
  ],
];
