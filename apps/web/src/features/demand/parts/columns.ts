import type { CompetenceMarkKind } from '../../../lib/graphql/schema-types.generated.ts';
import type { Elements } from './cells.ts';

/** A column of the heatmap: one competence, an area of them, all that is shown together, or conversations held. */
export interface Column {
  readonly id: string;
  readonly kind: 'element' | 'area' | 'total' | 'held';
  /** May hold soft hyphens; empty where the words are the screen's. */
  readonly name: string;
  /** The same, short. */
  readonly shortName: string;
  /** Places of its elements among all; the one place of conversations held. */
  readonly indexes: readonly number[];
  readonly areaId: string | null;
  readonly mark: CompetenceMarkKind | null;
}

export const TOTAL = 'total';
const HELD = 'held';
const held: Column = { id: HELD, kind: 'held', name: '', shortName: '', indexes: [0], areaId: null, mark: null };

/** An area of the heatmap with the places of its elements. */
interface Area {
  readonly area: Elements[number]['area'];
  readonly indexes: readonly number[];
}

/** The areas in the order of the wheel. */
export function areasOf(elements: Elements): Area[] {
  const byId = new Map<string, { area: Area['area']; indexes: number[] }>();
  elements.forEach(({ area }, index) => {
    const known = byId.get(area.id);
    if (known) known.indexes.push(index);
    else byId.set(area.id, { area, indexes: [index] });
  });
  return [...byId.values()];
}

/** The mark that every one of the elements has at least: what is strategic is as good as core. */
function commonMark(marks: readonly (CompetenceMarkKind | null)[]): CompetenceMarkKind | null {
  if (marks.includes(null)) return null;
  return marks.includes('CORE') ? 'CORE' : 'STRATEGIC';
}

function elementColumn(elements: Elements, index: number): Column[] {
  const found = elements[index];
  if (!found) return [];
  const { element, area, mark } = found;
  const { id, name } = element;
  return [{ id, kind: 'element', name, shortName: name, indexes: [index], areaId: area.id, mark }];
}

function areaColumn(elements: Elements, { area, indexes }: Area): Column {
  const mark = commonMark(indexes.map((index) => elements[index]?.mark ?? null));
  const { id, name, shortName } = area;
  return { id, kind: 'area', name, shortName, indexes, areaId: id, mark };
}

function totalOf(columns: readonly Column[], areaId: string | null): Column {
  const indexes = columns.flatMap((column) => column.indexes);
  return { id: TOTAL, kind: 'total', name: '', shortName: '', indexes, areaId, mark: null };
}

const order: readonly Column['mark'][] = ['STRATEGIC', 'CORE', null];

/**
 * The columns that are shown: the areas, or one area's elements, and all of them together; for conversations held, which
 * have no elements, the one cell.
 */
export function columnsOf(elements: Elements, areaId: string | null, markedFirst: boolean): Column[] {
  if (elements.length === 0) return [held];
  const areas = areasOf(elements);
  const chosen = areas.find(({ area }) => area.id === areaId);
  const columns = chosen
    ? chosen.indexes.flatMap((index) => elementColumn(elements, index))
    : areas.map((area) => areaColumn(elements, area));
  const inOrder = markedFirst
    ? columns.toSorted((one, other) => order.indexOf(one.mark) - order.indexOf(other.mark))
    : columns;
  return inOrder.length > 1 ? [...inOrder, totalOf(inOrder, chosen ? chosen.area.id : null)] : inOrder;
}

/** The column that an address names, whether it is among those shown or not. */
export function columnOf(elements: Elements, shown: readonly Column[], id: string | null): Column | null {
  const among = shown.find((column) => column.id === id);
  if (among) return among;
  const area = areasOf(elements).find((one) => one.area.id === id);
  if (area) return areaColumn(elements, area);
  return (
    elementColumn(
      elements,
      elements.findIndex(({ element }) => element.id === id),
    )[0] ?? null
  );
}
