import { dateIn } from '@medhjul/rules/period';
import { hostTransaction } from '../../host-transaction.ts';
import { addDecision } from '../../../features/demand/proposal-decision.ts';
import { proposalsOf } from '../../../features/demand/proposal.service.ts';
import { releases } from '../../../features/release/release.loaders.ts';
import {
  presentSummary,
  tellSummaryOutcome,
  writeSummaryText,
} from '../../../features/summary/summary-write.service.ts';
import { SECTIONS, type Section } from '../../../features/summary/summary-content.ts';
import type { SummaryRow } from '../../../features/summary/summary.loaders.ts';
import { adoptSummary, beginSummary, shareSummary } from '../../../features/summary/summary.service.ts';
import type { Context } from '../../../request/context.ts';
import { calendarOf, momentOf } from '../days.ts';
import { idOf } from '../ids.ts';
import {
  draftTexts,
  offerOutcomes,
  presentations,
  summaryDecisions,
  summaryTexts,
} from '../templates/reviews/summary-texts.ts';
import { acting, type Act } from './acting.ts';

/** The demonstration lies in Denmark. */
const ZONE = 'Europe/Copenhagen';

/** Who takes part, by the persona that they are. */
type People = Readonly<Record<'training_house' | 'leader_of_leaders' | 'director', string>>;

const byCode = <T>(texts: Readonly<Record<string, T>>): readonly [string, T][] => Object.entries(texts);

/**
 * Lets the training house write last year's summary and have it adopted, and begin this year's, each on its day and with
 * the product's own steps. The releases and the reviews must be there.
 * @param url a login that may take the roles `medhjul_app` and `medhjul_owner`
 */
export async function tellSummaries(url: string, now: Date): Promise<void> {
  const { people, elements } = await hostTransaction(url, 'medhjul_owner', async ({ db }) => ({
    people: await db.selectFrom('persona').select(['kind', 'person_id']).execute(),
    elements: new Map(
      (await db.selectFrom('element').select(['code', 'id']).execute()).map((row) => [row.code, row.id]),
    ),
  }));
  const find = (kind: string): string => people.find((row) => row.kind === kind)?.person_id ?? '';
  const cast: People = {
    training_house: find('training_house'),
    leader_of_leaders: find('leader_of_leaders'),
    director: find('director'),
  };
  const { year } = calendarOf(dateIn(ZONE, now));
  await acting(url, ZONE, async (act) => {
    const offered = await tellAdopted(act, cast, elements, year - 1);
    await tellDraft(act, cast, { elements, offered }, { year, now });
  });
}

const on = (year: number, monthDay: string): Date => new Date(momentOf(`${year}-${monthDay}`));

type Elements = ReadonlyMap<string, string>;

/** @returns codes of what it says will be offered */
async function tellAdopted(act: Act, people: People, elements: Elements, year: number): Promise<ReadonlySet<string>> {
  const { training_house: house, leader_of_leaders: chief, director } = people;
  const offered = await act(house, on(year, '11-24'), async (ctx) => {
    const releaseId = await latestOf(ctx, year);
    const { id } = await beginSummary(ctx, year, releaseId);
    await write(ctx, id, summaryTexts);
    return decide(ctx, releaseId, elements);
  });
  const shared = await act(house, on(year, '11-25'), async (ctx) => shareSummary(ctx, await idOfYear(ctx, year)));
  for (const body of ['centre_council', 'h_med'] as const) {
    const { monthDay, decision } = presentations[body];
    const input = { responsibleId: body === 'h_med' ? director : house, heldOn: `${year}-${monthDay}`, decision };
    await act(house, on(year, monthDay), (ctx) => presentSummary(ctx, { id: shared.id, body, version: 0, input }));
  }
  await act(chief, on(year, '12-04'), (ctx) => adoptSummary(ctx, shared.id, shared.fingerprint ?? ''));
  return offered;
}

async function latestOf(ctx: Context, year: number): Promise<string> {
  const release = (await releases(ctx)).find(({ planYear }) => planYear === year);
  if (!release) throw new Error(`There is no release of ${year}.`);
  return release.id;
}

async function idOfYear(ctx: Context, year: number): Promise<string> {
  const row = await ctx.db.selectFrom('summary').select('id').where('year', '=', year).executeTakeFirstOrThrow();
  return row.id;
}

/** On what is proposed: a small municipality asks for less. @returns codes of what is taken up */
async function decide(ctx: Context, releaseId: string, elements: Elements): Promise<ReadonlySet<string>> {
  const rows = await proposalsOf(ctx, releaseId);
  const proposed = new Set(rows.filter(({ proposal }) => proposal.state === 'proposed').map((row) => row.elementId));
  const offered = new Set<string>();
  for (const [code, { kind, reason }] of byCode(summaryDecisions)) {
    const elementId = elements.get(code) ?? '';
    const requestId = idOf('summary decision', `${releaseId}-${code}`);
    if (!proposed.has(elementId)) continue;
    await addDecision(ctx, { releaseId, elementId, kind, reason, requestId });
    if (kind === 'take_up') offered.add(code);
  }
  return offered;
}

async function write(ctx: Context, id: string, texts: Readonly<Partial<Record<Section, string>>>): Promise<void> {
  for (const section of SECTIONS) {
    const body = texts[section];
    if (body !== undefined) await writeSummaryText(ctx, { id, section, version: 0, body });
  }
}

interface Told {
  readonly elements: Elements;
  /** Codes of what last year's summary offered. */
  readonly offered: ReadonlySet<string>;
}

async function tellDraft(
  act: Act,
  people: People,
  { elements, offered }: Told,
  { year, now }: { year: number; now: Date },
): Promise<void> {
  await act(people.training_house, now, async (ctx) => {
    const row: SummaryRow = await beginSummary(ctx, year, await latestOf(ctx, year));
    await write(ctx, row.id, draftTexts);
    for (const [code, { status, word }] of byCode(offerOutcomes)) {
      if (!offered.has(code)) continue;
      await tellSummaryOutcome(ctx, { id: row.id, elementId: elements.get(code) ?? '', status, word, version: 0 });
    }
  });
}
