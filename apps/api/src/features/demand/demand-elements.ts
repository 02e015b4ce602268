import type { Context } from '../../request/context.ts';
import { areasOf, elementsOf, type AreaRow, type ElementRow, type WheelCode } from '../wheel/wheel-content.loaders.ts';
import type { StoredCells } from './stored-cells.ts';

export interface DemandElementRow {
  readonly wheel: WheelCode;
  readonly element: ElementRow;
  readonly area: AreaRow;
}

type Placed = Omit<DemandElementRow, 'wheel'>;

async function placedIn(ctx: Context, { versionId, elementIds }: StoredCells): Promise<Placed[]> {
  if (versionId === null) return [];
  const [elements, areas] = await Promise.all([elementsOf(ctx, versionId, null), areasOf(ctx, versionId)]);
  const elementById = new Map(elements.map((element) => [element.id, element]));
  const areaById = new Map(areas.map((area) => [area.id, area]));
  return elementIds.flatMap((id) => {
    const element = elementById.get(id);
    const area = element && areaById.get(element.areaId);
    return element && area ? [{ element, area }] : [];
  });
}

/** Elements of one area stand together, areas in the order in which they first come. */
function byArea(placed: readonly Placed[]): Placed[] {
  const areas = new Map<string, Placed[]>();
  for (const each of placed) {
    const area = areas.get(each.area.id);
    if (area) area.push(each);
    else areas.set(each.area.id, [each]);
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
  const newestFirst = stored.toSorted((one, other) => other.release.number - one.release.number);
  // Loaders: one statement for the elements of all versions, one for their areas.
  const placed = (await Promise.all(newestFirst.map((cells) => placedIn(ctx, cells)))).flat();
  const first = new Map<string, Placed>();
  for (const each of placed) if (!first.has(each.element.id)) first.set(each.element.id, each);
  return byArea([...first.values()]).map((each) => ({ ...each, wheel }));
}
