import { randomUUID } from 'node:crypto';
import { placedRun } from '../release-runs.ts';
import { publishMadeUp } from '../releases.ts';
import { columns } from '../roles.ts';
import { open, payload, type AccessRow, type Stage } from './answers.ts';

/** A release stays, so one serves all operations. */
async function oneRelease({ on, roles: { units } }: Stage): Promise<string> {
  const { rows } = await on.build.sql.query<{ id: string }>('SELECT id FROM release LIMIT 1');
  if (rows[0]) return rows[0].id;
  const blocks = [{ centres: [units.north] }, { centres: [units.south] }];
  return publishMadeUp(on, { wheels: [{ elements: ['E1.1'], blocks, shown: { need: [[5], [10]] } }] });
}

export async function releaseObjects(stage: Stage) {
  const releaseRequest = randomUUID();
  return {
    release: await oneRelease(stage),
    releaseRequest,
    releaseRun: await placedRun(stage.on, { asker: stage.roles.HR.person, requestId: releaseRequest }),
  };
}

/** Matrix row 27: the training house alone makes releases. */
const house = columns('FORBIDDEN', { HR: 'ok' });

export const releaseRows: readonly AccessRow[] = [
  ['Query.releases', '{ releases { number blocks(wheel: EMPLOYEE) { people isViewers centres { name } } } }', open],
  ['Query.release', 'query ($release: ID!) { release(id: $release) { number } }', open],
  ['Query.ownCounted', '{ ownCounted { wheel centre { name } needs { name } } }', open],
  ['Query.releaseRuns', '{ releaseRuns { state gate { rule passes } needsReason } }', house],
  ['Query.releaseRun', 'query ($releaseRun: ID!) { releaseRun(id: $releaseRun) { preview { countedOn } } }', house],
  [
    'Mutation.prepareRelease',
    `mutation ($releaseRequest: ID!) { prepareRelease(requestId: $releaseRequest) { ${payload} } }`,
    house,
  ],
  [
    'Mutation.publishRelease',
    `mutation ($releaseRun: ID!) { publishRelease(runId: $releaseRun) { ${payload} } }`,
    house,
  ],
  ['Mutation.cancelRelease', `mutation ($releaseRun: ID!) { cancelRelease(runId: $releaseRun) { ${payload} } }`, house],
];
