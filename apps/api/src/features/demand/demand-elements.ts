import type { Context } from '../../request/context.ts';
import { areasOf, elementsOf, type AreaRow, type ElementRow, type WheelCode } from '../wheel/wheel-content.loaders.ts';
import type { StoredCells } from './stored-cells.ts';

/** An element that releases count; its words are read only where they are asked for. */
export interface DemandElementRow {
  readonly wheel: WheelCode;
  readonly elementId: string;
  /** The version that words and places it. */
  readonly versionId: string;
}

interface Placed {
  readonly element: ElementRow;
  readonly area: AreaRow;
}

const missing = () => new Error('a release counts an element that its version of the wheel does not have');

/** The element as the version words it. */
export async function worded(ctx: Context, { elementId, versionId }: DemandElementRow): Promise<ElementRow> {
  const element = (await elementsOf(ctx, versionId, null)).find(({ id }) => id === elementId);
  if (!element) throw missing();
  return element;
}

/** The element and its area as the version words them. */
export async function placed(ctx: Context, row: DemandElementRow): Promise<Placed> {
  // Loaders: one statement for the elements of all versions, one for their areas.
  const [element, areas] = await Promise.all([worded(ctx, row), areasOf(ctx, row.versionId)]);
  const area = areas.find(({ id }) => id === element.areaId);
  if (!area) throw missing();
  return { element, area };
}

/** Elements of one area stand together, areas in the order in which they first come. */
async function byArea(ctx: Context, rows: readonly DemandElementRow[]): Promise<DemandElementRow[]> {
  const areas = new Map<string, DemandElementRow[]>();
  for (const row of rows) {
    const { area } = await placed(ctx, row);
    areas.set(area.id, [...(areas.get(area.id) ?? []), row]);
  }
  return [...areas.values()].flat();
}

/**
 * The elements that any of these releases counts, as the newest that counts them words and places them, in the newest's
 * order; those that only an older one counts stand last in their area.
 */
export async function demandElements(
  ctx: Context,
  stored: readonly StoredCells[],
  wheel: WheelCode,
): Promise<DemandElementRow[]> {
  const newestFirst = stored
    .filter(({ versionId }) => versionId !== null)
    .toSorted((one, other) => other.release.number - one.release.number);
  const first = new Map<string, DemandElementRow>();
  for (const { versionId, elementIds } of newestFirst) {
    for (const elementId of elementIds) {
      if (!first.has(elementId)) first.set(elementId, { wheel, elementId, versionId: versionId ?? '' });
    }
  }
  // A release stores the order of its version: only what older ones add has to be put in its place.
  const addsNothing = first.size === newestFirst[0]?.elementIds.length;
  return addsNothing ? [...first.values()] : byArea(ctx, [...first.values()]);
}
