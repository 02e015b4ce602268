import { publishMadeUp } from '../releases.ts';
import { columns } from '../roles.ts';
import { CLEAR_SUMMARIES, placedSummary } from '../summaries.ts';
import { open, payload, type AccessRow, type Stage } from './answers.ts';

/** A release stays, so one of each year serves all operations. */
async function releaseOf({ on, roles: { units } }: Stage, planYear: number): Promise<string> {
  const { rows } = await on.build.sql.query<{ id: string }>('SELECT id FROM release WHERE plan_year = $1 LIMIT 1', [
    planYear,
  ]);
  if (rows[0]) return rows[0].id;
  const blocks = [{ centres: [units.north] }, { centres: [units.south] }];
  const made = { planYear, countedOn: `${planYear}-05-29`, publishedAt: `${planYear}-06-01T10:00:00Z` };
  return publishMadeUp(on, { ...made, wheels: [{ elements: ['E1.1'], blocks, shown: { plan: [[5], [10]] } }] });
}

/** One adopted, one shared, one being written, and a year to begin. */
export async function summaryObjects(stage: Stage) {
  const { on } = stage;
  await on.build.sql.query(CLEAR_SUMMARIES);
  const toBegin = await releaseOf(stage, 2020);
  const drafted = await releaseOf(stage, 2023);
  await placedSummary(on, { year: 2021, release: toBegin, state: 'adopted' });
  return {
    sharedSummary: await placedSummary(on, { year: 2022, release: drafted, state: 'shared', isDecided: true }),
    draftSummary: await placedSummary(on, { year: 2023, release: drafted }),
    toBegin,
    drafted,
  };
}

const house = columns('FORBIDDEN', { HR: 'ok' });
const mutation = (args: string, call: string, answer = payload) => `mutation (${args}) { ${call} { ${answer} } }`;

/** Matrix row 18. */
export const summaryRows: readonly AccessRow[] = [
  ['Query.summaries', '{ summaries { year state } }', open],
  ['Query.summary', '{ summary(year: 2021) { asked { name } viewerCan } }', open],
  [
    'Query.summary',
    '{ summary(year: 2022) { asked { name } viewerCan } }',
    columns('NOT_FOUND', { HR: 'ok', DIR: 'ok', CC: 'ok', HM: 'ok', DPO: 'ok' }),
  ],
  ['Query.summary', '{ summary(year: 2023) { asked { name } viewerCan } }', columns('NOT_FOUND', { HR: 'ok' })],
  ['Query.yearsToSummarise', '{ yearsToSummarise { year releases { number } } }', house],
  ['Mutation.beginSummary', mutation('$toBegin: ID!', 'beginSummary(year: 2020, releaseId: $toBegin)'), house],
  [
    'Mutation.chooseSummaryRelease',
    mutation('$draftSummary: ID!, $drafted: ID!', 'chooseSummaryRelease(id: $draftSummary, releaseId: $drafted)'),
    house,
  ],
  [
    'Mutation.writeSummaryText',
    mutation('$draftSummary: ID!', 'writeSummaryText(id: $draftSummary, section: CLOSING, version: 0, body: "Ord")'),
    house,
  ],
  [
    'Mutation.tellSummaryOutcome',
    mutation(
      '$draftSummary: ID!, $element: ID!',
      'tellSummaryOutcome(id: $draftSummary, elementId: $element, status: DONE, version: 0)',
    ),
    house,
  ],
  [
    'Mutation.presentSummary',
    mutation(
      '$sharedSummary: ID!',
      'presentSummary(id: $sharedSummary, body: H_MED, version: 0, input: { heldOn: "2026-06-20" })',
    ),
    house,
  ],
  ['Mutation.shareSummary', mutation('$draftSummary: ID!', 'shareSummary(id: $draftSummary)'), house],
  ['Mutation.takeBackSummary', mutation('$sharedSummary: ID!', 'takeBackSummary(id: $sharedSummary)'), house],
  [
    'Mutation.adoptSummary',
    mutation('$sharedSummary: ID!', 'adoptSummary(id: $sharedSummary, fingerprint: "f2022")'),
    columns('FORBIDDEN', { DIR: 'ok', CC: 'ok' }),
  ],
];
