import type { GateRule } from '@medhjul/release/gate';
import type { GateRule as GateRuleName, Resolvers } from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import type { Context } from '../../request/context.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { personById } from '../organisation/organisation.loaders.ts';
import { elementById } from '../wheel/wheel-content.loaders.ts';
import { centresOf, isOwnCentre, releaseBlocks, releaseById, releases, sortedByName } from './release.loaders.ts';
import { centreOf, ownCounted, type OwnCountedRow } from './own-counted.service.ts';
import { releaseRunById } from './release-run.loaders.ts';
import * as runs from './release-run.service.ts';

export { access } from './release.access.ts';

const nothing = { run: null };

/** The gate's rules in their order on the screen. */
const gateRules: readonly (readonly [GateRule, GateRuleName])[] = [
  ['key', 'KEY'],
  ['year', 'YEAR'],
  ['multiplesOf5', 'MULTIPLES_OF_5'],
  ['within4', 'WITHIN_4'],
  ['sums', 'SUMS'],
  ['people', 'PEOPLE'],
  ['blocks', 'BLOCKS'],
  ['refresh', 'REFRESH'],
];

const elementsAt = (ctx: Context, { elements }: OwnCountedRow, places: readonly number[]) =>
  Promise.all(places.flatMap((place) => elements[place] ?? []).map(({ id }) => elementById(ctx, id)));

export const resolvers: Resolvers = {
  Query: {
    releases: (_, __, ctx) => releases(ctx),
    release: (_, { id }, ctx) => releaseById(ctx, id),
    ownCounted: (_, __, ctx) => ownCounted(ctx),
    releaseRuns: (_, __, ctx) => runs.releaseRuns(ctx),
    releaseRun: (_, { id }, ctx) => releaseRunById(ctx, id),
  },
  Mutation: {
    prepareRelease: verb(
      async (ctx, { requestId }: { requestId: string }) => ({ run: await runs.prepareRelease(ctx, requestId) }),
      nothing,
    ),
    publishRelease: verb(
      async (ctx, args: { runId: string; reason?: string | null }) => ({ run: await runs.publishRelease(ctx, args) }),
      nothing,
    ),
    cancelRelease: verb(
      async (ctx, { runId }: { runId: string }) => ({ run: await runs.cancelRelease(ctx, runId) }),
      nothing,
    ),
  },
  Release: { blocks: ({ id }, { wheel }, ctx) => releaseBlocks(ctx, { releaseId: id, wheel: fromEnum(wheel) }) },
  ReleaseBlock: {
    centres: ({ centreIds }, _, ctx) => centresOf(ctx, centreIds),
    isViewers: ({ centreIds }, _, ctx) => isOwnCentre(ctx, centreIds),
  },
  ReleaseRun: {
    askedBy: ({ askedById }, _, ctx) => (askedById ? personById(ctx, askedById) : null),
    state: ({ state }) => toEnum(state),
    gate: ({ gate }) => (gate ? gateRules.map(([rule, name]) => ({ rule: name, passes: gate[rule] === 'pass' })) : []),
    needsReason: (_, __, ctx) => runs.needsReason(ctx),
    release: ({ releaseId }, _, ctx) => (releaseId ? releaseById(ctx, releaseId) : null),
    viewerCanPublish: (run) => runs.canPublish(run),
    viewerCanCancel: (run) => runs.canCancel(run),
  },
  ReleasePreview: {
    blocks: async ({ blocks }, _, ctx) =>
      (await sortedByName(ctx, blocks)).toSorted((a, b) => b.wheel.localeCompare(a.wheel)),
  },
  PreviewBlock: {
    wheel: ({ wheel }) => toEnum(wheel),
    centres: ({ centreIds }, _, ctx) => centresOf(ctx, centreIds),
  },
  OwnCounted: {
    wheel: ({ wheel }) => toEnum(wheel),
    centre: ({ unitId }, _, ctx) => centreOf(ctx, unitId),
    needs: (row, _, ctx) => elementsAt(ctx, row, row.counted.needs),
    plans: (row, _, ctx) => elementsAt(ctx, row, row.counted.plans),
    offers: (row, _, ctx) => elementsAt(ctx, row, row.counted.offers),
    isHeld: ({ counted }) => counted.isHeld,
  },
  PreviewColumns: { wheel: ({ wheel }) => toEnum(wheel), measure: ({ measure }) => toEnum(measure) },
};
