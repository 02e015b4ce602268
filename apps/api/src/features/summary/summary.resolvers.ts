import type { DecisionStatus, Resolvers, SummaryBody, SummarySection } from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import type { Context } from '../../request/context.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { personById } from '../organisation/organisation.loaders.ts';
import { releaseById } from '../release/release.loaders.ts';
import { contentOf } from './build-content.ts';
import { BODIES } from './summary-content.ts';
import {
  outcomesOf,
  presentationsOf,
  summaries,
  textsOf,
  type PresentationRow,
  type SummaryRow,
} from './summary.loaders.ts';
import * as service from './summary.service.ts';
import * as writing from './summary-write.service.ts';

export { access } from './summary.access.ts';

const nothing = { summary: null };

interface OutcomeArgs extends Omit<writing.OutcomeInput, 'status'> {
  readonly status: DecisionStatus;
}
interface TextArgs extends Omit<writing.SummaryTextInput, 'section'> {
  readonly section: SummarySection;
}
interface PresentArgs {
  readonly id: string;
  readonly body: SummaryBody;
  readonly version: number;
  readonly input: writing.PresentationInput;
}

async function textsWithVersions(ctx: Context, { id }: SummaryRow) {
  const versions = new Map((await textsOf(ctx, id)).map(({ section, version }) => [section, version]));
  const { texts } = await contentOf(ctx, { id });
  return texts.map((text) => ({ ...text, summaryId: id, version: versions.get(text.section) ?? 0 }));
}

async function becameWithVersions(ctx: Context, { id }: SummaryRow) {
  const versions = new Map((await outcomesOf(ctx, id)).map(({ elementId, version }) => [elementId, version]));
  const { became } = await contentOf(ctx, { id });
  return (became?.offers ?? []).map((offer) => ({ ...offer, version: versions.get(offer.elementId) ?? 0 }));
}

async function presentations(ctx: Context, { id }: SummaryRow): Promise<PresentationRow[]> {
  const rows = await presentationsOf(ctx, id);
  const none = { summaryId: id, responsibleId: null, responsible: null, heldOn: null, decision: null, version: 0 };
  return BODIES.map((body) => rows.find((row) => row.body === body) ?? { ...none, body });
}

export const resolvers: Resolvers = {
  Query: {
    summaries: (_, __, ctx) => summaries(ctx),
    summary: (_, { year }, ctx) => service.summaryOf(ctx, year),
    yearsToSummarise: (_, __, ctx) => service.yearsToSummarise(ctx),
  },
  Mutation: {
    beginSummary: verb(
      async (ctx, { year, releaseId }: { year: number; releaseId: string }) => ({
        summary: await service.beginSummary(ctx, year, releaseId),
      }),
      nothing,
    ),
    chooseSummaryRelease: verb(
      async (ctx, { id, releaseId }: { id: string; releaseId: string }) => ({
        summary: await service.chooseSummaryRelease(ctx, id, releaseId),
      }),
      nothing,
    ),
    writeSummaryText: verb(
      async (ctx, args: TextArgs) => ({
        text: await writing.writeSummaryText(ctx, { ...args, section: fromEnum(args.section) }),
      }),
      { text: null },
    ),
    tellSummaryOutcome: verb(
      async (ctx, args: OutcomeArgs) => ({
        summary: await writing.tellSummaryOutcome(ctx, { ...args, status: fromEnum(args.status) }),
      }),
      nothing,
    ),
    presentSummary: verb(
      async (ctx, args: PresentArgs) => ({
        summary: await writing.presentSummary(ctx, { ...args, body: fromEnum(args.body) }),
      }),
      nothing,
    ),
    shareSummary: verb(
      async (ctx, { id }: { id: string }) => ({ summary: await service.shareSummary(ctx, id) }),
      nothing,
    ),
    takeBackSummary: verb(
      async (ctx, { id }: { id: string }) => ({ summary: await service.takeBackSummary(ctx, id) }),
      nothing,
    ),
    adoptSummary: verb(
      async (ctx, { id, fingerprint }: { id: string; fingerprint: string }) => ({
        summary: await service.adoptSummary(ctx, id, fingerprint),
      }),
      nothing,
    ),
  },
  Summary: {
    state: ({ state }) => toEnum(state),
    release: ({ releaseId }, _, ctx) => releaseById(ctx, releaseId),
    minutes: async (row, _, ctx) => (await contentOf(ctx, row)).minutes,
    asked: async (row, _, ctx) => (await contentOf(ctx, row)).asked,
    areas: async (row, _, ctx) => (await contentOf(ctx, row)).areas,
    lastYear: async (row, _, ctx) => (await contentOf(ctx, row)).became?.year ?? null,
    became: (row, _, ctx) => becameWithVersions(ctx, row),
    texts: (row, _, ctx) => textsWithVersions(ctx, row),
    presentations: (row, _, ctx) => presentations(ctx, row),
    adoptedBy: ({ adoptedById }, _, ctx) => (adoptedById ? personById(ctx, adoptedById) : null),
    viewerCan: async (row, _, ctx) => (await service.movesOf(ctx, row)).map(toEnum),
  },
  SummaryAsked: {
    wheel: ({ wheel }) => toEnum(wheel),
    name: ({ name }, _, ctx) => name[ctx.language],
    areaName: ({ areaName }, _, ctx) => areaName[ctx.language],
    mark: ({ mark }) => mark && toEnum(mark),
  },
  SummaryGoal: { name: ({ name }, _, ctx) => name[ctx.language] },
  SummaryDecision: { kind: ({ kind }) => toEnum(kind) },
  SummaryAreaCell: {
    wheel: ({ wheel }) => toEnum(wheel),
    name: ({ name }, _, ctx) => name[ctx.language],
    shortName: ({ shortName }, _, ctx) => shortName[ctx.language],
  },
  SummaryBecame: {
    name: ({ name }, _, ctx) => name[ctx.language],
    status: ({ status }) => toEnum(status),
  },
  SummaryText: { section: ({ section }) => toEnum(section) },
  SummaryPresentation: {
    body: ({ body }) => toEnum(body),
    responsible: ({ responsibleId }, _, ctx) => (responsibleId ? personById(ctx, responsibleId) : null),
    viewerCanWrite: (row, _, ctx) => service.canPresent(ctx, row),
  },
};
