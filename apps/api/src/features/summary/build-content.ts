import { sql } from 'kysely';
import { together, type ShownCell } from '@medhjul/release/shown';
import type { Context } from '../../request/context.ts';
import { byId } from '../../request/loaders.ts';
import { demandElements, placed } from '../demand/demand-elements.ts';
import { proposalsOf, type ProposalRow } from '../demand/proposal.service.ts';
import { directionOf } from '../demand/served-goals.ts';
import { storedCells, type StoredCells } from '../demand/stored-cells.ts';
import { goalById } from '../goal/goal.loaders.ts';
import type { MeasureCode } from '../release/columns.ts';
import { releaseById } from '../release/release.loaders.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import {
  SECTIONS,
  summaryContent,
  type AreaLine,
  type AskedLine,
  type Cell,
  type SummaryContent,
} from './summary-content.ts';
import {
  findSummary,
  lastAdopted,
  outcomesOf,
  presentationsOf,
  textsOf,
  type PresentationRow,
  type SummaryRow,
} from './summary.loaders.ts';

const WHEELS: readonly WheelCode[] = ['employee', 'leader'];

/** The municipality's cells of a release: no block is asked for. */
interface MunicipalCells {
  readonly stored: StoredCells | undefined;
  cellOf(elementId: string): Cell;
}

async function municipalCells(
  ctx: Context,
  releaseId: string,
  wheel: WheelCode,
  measure: MeasureCode,
): Promise<MunicipalCells> {
  const [stored] = await storedCells(ctx, { releaseIds: [releaseId], wheel, measure, blockIds: [] });
  const place = new Map(stored?.elementIds.map((id, n) => [id, n]));
  const rows = stored?.rows?.read();
  return {
    stored,
    cellOf(elementId) {
      const n = place.get(elementId) ?? -1;
      const [shown, people] = [rows?.[0]?.[n] ?? null, rows?.[1]?.[n] ?? null];
      return shown === null || people === null ? null : { shown, people };
    },
  };
}

type ByWheel = ReadonlyMap<WheelCode, { readonly needs: MunicipalCells; readonly plans: MunicipalCells }>;

async function cellsByWheel(ctx: Context, releaseId: string): Promise<ByWheel> {
  const found = new Map<WheelCode, { needs: MunicipalCells; plans: MunicipalCells }>();
  for (const wheel of WHEELS) {
    const needs = await municipalCells(ctx, releaseId, wheel, 'need');
    found.set(wheel, { needs, plans: await municipalCells(ctx, releaseId, wheel, 'plan') });
  }
  return found;
}

async function askedLine(ctx: Context, row: ProposalRow, cells: ByWheel): Promise<AskedLine> {
  const { element, area } = await placed(ctx, row);
  const { goalIds } = await directionOf(ctx, row);
  const goals = await Promise.all(goalIds.map((id) => goalById(ctx, id)));
  const { proposal, decision, rank, wheel, elementId } = row;
  const numbers = cells.get(wheel);
  return {
    elementId,
    wheel,
    name: element.name,
    areaName: area.name,
    rank,
    mark: proposal.mark,
    centres: proposal.centres,
    throughPlans: proposal.reason.plans,
    throughMinutes: proposal.reason.minutes,
    needs: numbers?.needs.cellOf(elementId) ?? null,
    plans: numbers?.plans.cellOf(elementId) ?? null,
    goals: goals.map(({ code, name }) => ({ code, name })).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    decision: decision && { kind: decision.kind, reason: decision.reason },
  };
}

/** What is proposed from the release, in its order: what lacks a centre is not told outside the training house. */
async function askedOf(ctx: Context, releaseId: string, cells: ByWheel): Promise<AskedLine[]> {
  const proposed = (await proposalsOf(ctx, releaseId)).filter(({ proposal }) => proposal.state === 'proposed');
  return Promise.all(proposed.map((row) => askedLine(ctx, row, cells)));
}

/** Several cells as one; null where none of them is published. */
function over(cells: readonly Cell[]): Cell {
  const published: ShownCell[] = cells.filter((cell) => cell !== null);
  return published.length === 0 ? null : { ...together(published) };
}

async function areasOf(ctx: Context, wheel: WheelCode, needs: MunicipalCells): Promise<AreaLine[]> {
  const elements = needs.stored ? await demandElements(ctx, [needs.stored], wheel) : [];
  const lines = new Map<string, { line: Omit<AreaLine, 'needs'>; cells: Cell[] }>();
  for (const row of elements) {
    const { area } = await placed(ctx, row);
    const { id, name, shortName, isHub } = area;
    const found = lines.get(id) ?? { line: { areaId: id, wheel, name, shortName, isHub }, cells: [] as Cell[] };
    found.cells.push(needs.cellOf(row.elementId));
    lines.set(id, found);
  }
  return [...lines.values()].map(({ line, cells }) => ({ ...line, needs: over(cells) }));
}

async function minutesOf(ctx: Context, year: number): Promise<SummaryContent['minutes']> {
  const { rows } = await sql<SummaryContent['minutes']>`
    select count(*)::int as committees, (count(*) filter (where exists (
      select from minutes_version v where v.committee_id = c.id and v.year = ${year}::int and v.state = 'sent')))::int as sent
    from committee c where c.kind = 'c_med'`.execute(ctx.db);
  return rows[0] ?? { sent: 0, committees: 0 };
}

/** What the last adopted summary said would be offered, and what is told of it. */
async function becameOf(ctx: Context, { id, year }: SummaryRow): Promise<SummaryContent['became']> {
  const last = await lastAdopted(ctx, year);
  if (!last) return null;
  const told = new Map((await outcomesOf(ctx, id)).map((row) => [row.elementId, row]));
  const offered = summaryContent.parse(last.content).asked.filter(({ decision }) => decision?.kind === 'take_up');
  const offers = offered.map(({ elementId, name }) => {
    const row = told.get(elementId);
    return { elementId, name, status: row?.status ?? ('open' as const), word: row?.word ?? null };
  });
  return { year: last.year, offers };
}

function presentationLines(rows: readonly PresentationRow[]): SummaryContent['presentations'] {
  return rows.flatMap(({ body, responsible, heldOn, decision }) =>
    heldOn !== null && decision !== null ? [{ body, responsible, heldOn, decision }] : [],
  );
}

/** Puts together what a draft holds now. For the training house: nobody else reads all that it is made of. */
export async function buildContent(ctx: Context, row: SummaryRow): Promise<SummaryContent> {
  const { number, planYear, countedOn } = await releaseById(ctx, row.releaseId);
  const cells = await cellsByWheel(ctx, row.releaseId);
  const written = new Map((await textsOf(ctx, row.id)).map(({ section, body }) => [section, body]));
  const areas: AreaLine[] = [];
  for (const [wheel, { needs }] of cells) areas.push(...(await areasOf(ctx, wheel, needs)));
  return {
    year: row.year,
    release: { number, planYear, countedOn },
    minutes: await minutesOf(ctx, row.year),
    asked: await askedOf(ctx, row.releaseId, cells),
    areas,
    became: await becameOf(ctx, row),
    texts: SECTIONS.map((section) => ({ section, body: written.get(section) ?? '' })),
    presentations: presentationLines(await presentationsOf(ctx, row.id)),
  };
}

const contents = byId<{ readonly id: string; readonly content: SummaryContent }>(
  'summary-contents',
  ({ id }) => id,
  async (ctx, ids) => {
    const found: { id: string; content: SummaryContent }[] = [];
    for (const id of ids) {
      const row = await findSummary(ctx, id);
      if (row) found.push({ id, content: await readContent(ctx, row) });
    }
    return found;
  },
);

async function readContent(ctx: Context, row: SummaryRow): Promise<SummaryContent> {
  if (row.content === null) return buildContent(ctx, row);
  const content = summaryContent.parse(row.content);
  const kept = new Set(content.presentations.map(({ body }) => body));
  const later = presentationLines(await presentationsOf(ctx, row.id)).filter(({ body }) => !kept.has(body));
  return { ...content, presentations: [...content.presentations, ...later] };
}

/**
 * What a summary holds: of a draft as it is now, else as it was shared or adopted, with what bodies decided since.
 */
export const contentOf = async (ctx: Context, { id }: Pick<SummaryRow, 'id'>): Promise<SummaryContent> =>
  (await contents(ctx, id)).content;
