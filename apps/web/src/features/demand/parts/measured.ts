import type { DemandCellsFragment } from '../demand.generated.ts';
import { cellsOf, type Cells, type Elements } from './cells.ts';
import type { Release } from './releases.ts';

/** The cells of one measure: of the release, and of the one it is held beside. */
export interface Measured {
  readonly elements: Elements;
  readonly cells: Cells;
  readonly beside: { readonly cells: Cells; readonly countedOn: string } | null;
}

/** What was asked for in the order: the chosen release, and `beside`, if there is one. Throws when rows do not match. */
export function measuredOf({ elements, releases }: DemandCellsFragment, beside: Release | null): Measured {
  const [now, then] = releases;
  if (!now) throw new RangeError('no cells of the release');
  const earlier = then && beside ? { cells: cellsOf(then), countedOn: beside.countedOn } : null;
  return { elements, cells: cellsOf(now), beside: earlier };
}
