import type { Measure, WheelCode } from '../../lib/graphql/schema-types.generated.ts';
import { wheelSlug } from '../wheel/wheel.url.ts';

const slugs: Record<Measure, string> = { NEED: 'need', PLAN: 'plan', OFFER: 'offer', HELD: 'held' };

/** What an address of the heatmap may say; each is left out when it is not chosen. */
export interface DemandAddress {
  /** The release's number; left out: the newest. */
  release?: number;
  wheel?: WheelCode;
  measure?: Measure;
  areaId?: string;
  /** The cell that is open: a block, or the whole municipality. */
  cell?: { blockId: string; columnId: string };
}

/** Stands for the whole municipality where a block is named. */
export const MUNICIPALITY = 'all';

function withSearch(path: string, search: Record<string, string | number | undefined>): string {
  const said = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`;
}

/** The heatmap, or for somebody who sees one centre that centre's wheel. */
export function demandUrl({ release, wheel, measure, areaId, cell }: DemandAddress = {}): string {
  return withSearch('/demand', {
    release,
    wheel: wheel && wheelSlug(wheel),
    measure: measure && slugs[measure],
    area: areaId,
    block: cell?.blockId,
    column: cell?.columnId,
  });
}

/** A centre's wheel beside the municipality's. */
export function centreUrl(blockId?: string, { release, wheel }: Pick<DemandAddress, 'release' | 'wheel'> = {}): string {
  return withSearch('/demand/centre', { block: blockId, release, wheel: wheel && wheelSlug(wheel) });
}

/** What is proposed as an offer; without a release from the newest. */
export function proposalsUrl(release?: number): string {
  return withSearch('/demand/proposals', { release });
}

/** The word for a measure in addresses. */
export function measureSlug(measure: Measure): string {
  return slugs[measure];
}

/** The measure that an address names; needs when it names none. */
export function measureOfAddress(params: URLSearchParams): Measure {
  const found = Object.entries(slugs).find(([, slug]) => slug === params.get('measure'));
  return found ? (found[0] as Measure) : 'NEED';
}

export type ExportKind = 'xlsx' | 'csv' | 'pdf';

/** What a file of cells holds. */
export interface ExportAddress {
  releaseId: string;
  wheel: WheelCode;
  measure: Measure;
  language: string;
  /** Only these; empty: all. */
  blockIds: readonly string[];
  elementIds: readonly string[];
}

/** The address of a file of cells. */
export function exportUrl(kind: ExportKind, of: ExportAddress): string {
  return withSearch(`/export/demand.${kind}`, {
    release: of.releaseId,
    wheel: wheelSlug(of.wheel),
    measure: slugs[of.measure],
    blocks: of.blockIds.length > 0 ? of.blockIds.join(',') : undefined,
    elements: of.elementIds.length > 0 ? of.elementIds.join(',') : undefined,
    language: of.language,
  });
}
