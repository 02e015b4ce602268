import { shareWithout } from '@medhjul/release/shown';
import type { WheelArea, WheelSeries } from '@medhjul/ui/wheel/wheel-data.ts';
import { over, type Cells, type CellRow, type Elements } from '../cells.ts';
import { areasOf } from '../columns.ts';

/** Per cent of (person, competence) pairs without need in some cells of a row; `null` where none is published. */
export function without(row: CellRow, indexes: readonly number[]): number | null {
  const cell = over(row, indexes);
  return cell && shareWithout(cell);
}

/** The areas as spokes, numbered in their order. */
export function spokesOf(elements: Elements): WheelArea[] {
  return areasOf(elements).map(({ area }, index) => ({
    id: area.id,
    number: index + 1,
    label: area.shortName,
    isHub: area.isHub,
  }));
}

/** The centre's line, where there is a centre, and the municipality's. */
export function seriesOf(
  elements: Elements,
  cells: Cells,
  blockId: string | null,
  labels: { centre: string; municipality: string },
): WheelSeries[] {
  const values = (row: CellRow) => areasOf(elements).map(({ indexes }) => without(row, indexes));
  const centre = blockId === null ? undefined : cells.byBlock.get(blockId);
  const whole = { id: 'municipality', label: labels.municipality, values: values(cells.municipality) };
  if (!centre) return [{ ...whole, style: 'holding' }];
  return [
    { id: 'centre', label: labels.centre, values: values(centre), style: 'holding' },
    { ...whole, style: 'compare' },
  ];
}
