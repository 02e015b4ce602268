import { nextReleaseBy } from '@medhjul/rules/calendar';
import { yearOf } from '@medhjul/rules/period';
import type { SummaryBody } from '@medhjul/rules/summary-state';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { conversationSetting } from '../conversation/conversation.loaders.ts';
import { isLate, reviewBoard } from '../review/review-board.service.ts';
import { reviewDueOn } from '../review/review.service.ts';
import { derived, wholeYear, type Asked, type EntryRow } from './calendar-entry.ts';

const forAll = { audience: 'everybody' } as const;
const isHouse = ({ viewer }: Context) => viewer.roles.includes('training_house');

function seasonEntry(ctx: Context, year: number): EntryRow {
  return derived(ctx, {
    ...forAll,
    key: `season-${year}`,
    kind: 'conversation',
    title: 'season',
    values: { year: String(year) },
    on: wholeYear(year),
    isDone: null,
    path: '/my-conversations',
  });
}

async function releaseEntries(ctx: Context, year: number): Promise<EntryRow[]> {
  const { rows } = await sql<{ id: string; number: number; on: string }>`
    select id, number, app.day_of(published_at) as "on" from release
    where extract(year from app.day_of(published_at)) = ${year} order by number`.execute(ctx.db);
  const of = { ...forAll, kind: 'release', path: '/demand' } as const;
  const published = rows.map(({ id, number, on }) =>
    derived(ctx, {
      ...of,
      key: `release-${id}`,
      title: 'release',
      values: { number: String(number) },
      on,
      isDone: true,
    }),
  );
  const by =
    year === yearOf(ctx.today)
      ? nextReleaseBy(published.length, (await conversationSetting(ctx)).releasesAYear, ctx.today)
      : null;
  if (by === null) return published;
  const key = `release-expected-${year}-${published.length + 1}`;
  return [...published, derived(ctx, { ...of, key, title: 'releaseExpected', on: by, isDone: null })];
}

/** The day for all; which C-MEDs are late, for the training house alone. */
async function reviewEntries(ctx: Context, year: number): Promise<EntryRow[]> {
  const board = isHouse(ctx) ? await reviewBoard(ctx, year) : null;
  const path = board ? `/reviews/board?year=${year}` : '/reviews';
  const of = { kind: 'c_med', on: await reviewDueOn(ctx, year), path } as const;
  const isDone = board && board.length > 0 ? board.every(({ sentOn }) => sentOn !== null) : null;
  const due = derived(ctx, { ...of, ...forAll, key: `reviews-due-${year}`, title: 'reviewsDue', isDone });
  const late = (board ?? []).filter((row) => isLate(ctx, row));
  return [
    due,
    ...late.map(({ committeeId, name }) =>
      derived(ctx, {
        ...of,
        key: `minutes-missing-${committeeId}-${year}`,
        title: 'minutesMissing',
        values: { committee: name },
        isDone: false,
        audience: 'training_house',
      }),
    ),
  ];
}

interface SummaryDays {
  readonly id: string;
  readonly year: number;
  readonly begunOn: string;
  readonly sharedOn: string | null;
  readonly adoptedOn: string | null;
}

/** As far as the viewer may read the summary; that it was begun is the training house's own. */
async function summaryEntries(ctx: Context): Promise<EntryRow[]> {
  const { rows } =
    await sql<SummaryDays>`select id, year, app.day_of(begun_at) as "begunOn", app.day_of(shared_at) as "sharedOn",
      app.day_of(adopted_at) as "adoptedOn" from summary order by year`.execute(ctx.db);
  return rows.flatMap(({ id, year, begunOn, sharedOn, adoptedOn }) => {
    const of = {
      ...forAll,
      kind: 'summary',
      values: { year: String(year) },
      isDone: true,
      path: `/summaries/${year}`,
    } as const;
    const begun =
      isHouse(ctx) &&
      derived(ctx, {
        ...of,
        key: `summary-begun-${id}`,
        title: 'summaryBegun',
        on: begunOn,
        audience: 'training_house',
      });
    const shared =
      sharedOn !== null && derived(ctx, { ...of, key: `summary-shared-${id}`, title: 'summaryShared', on: sharedOn });
    const adopted =
      adoptedOn !== null &&
      derived(ctx, { ...of, key: `summary-adopted-${id}`, title: 'summaryAdopted', on: adoptedOn });
    return [begun, shared, adopted].filter((entry) => entry !== false);
  });
}

interface PresentationDay {
  readonly summaryId: string;
  readonly year: number;
  readonly body: SummaryBody;
  readonly on: string;
  readonly isDecided: boolean;
}

async function presentationEntries(ctx: Context): Promise<EntryRow[]> {
  const { rows } = await sql<PresentationDay>`select p.summary_id as "summaryId", s.year, p.body, p.held_on as "on",
      p.decision is not null as "isDecided"
    from summary_presentation p join summary s on s.id = p.summary_id where p.held_on is not null`.execute(ctx.db);
  return rows.map(({ summaryId, year, body, on, isDecided }) =>
    derived(ctx, {
      ...forAll,
      key: `presentation-${body}-${summaryId}`,
      kind: 'summary',
      title: `presented_${body}`,
      values: { year: String(year) },
      on,
      isDone: isDecided || (isHouse(ctx) ? false : null),
      path: `/summaries/${year}`,
    }),
  );
}

/** The municipality's wheel. */
export async function municipalityEntries(ctx: Context, { year }: Asked): Promise<EntryRow[]> {
  const parts = await Promise.all([
    releaseEntries(ctx, year),
    reviewEntries(ctx, year),
    summaryEntries(ctx),
    presentationEntries(ctx),
  ]);
  return [seasonEntry(ctx, year), ...parts.flat()];
}
