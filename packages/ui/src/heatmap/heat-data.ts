/** Step of the heat scale, lightest first. */
export type HeatStep = 0 | 1 | 2 | 3 | 4 | 5;

/** One number of the map. */
export interface HeatCell {
  /** `null`: not relevant here; such a cell takes focus and opens nothing. */
  step: HeatStep | null;
  /** What stands in the cell: "35 %", "–". */
  text: string;
  /** The cell as a sentence, with the number and the trend in it: all that is read aloud. */
  label: string;
  /** Shown as a small arrow beside the number. */
  trend?: 'rise' | 'fall' | 'level';
}

/** Head of a column; its id is what `onSort` tells. */
export interface HeatHead {
  id: string;
  /** May hold soft hyphens where the parts of a compound meet. */
  label: string;
}

/** Head of a column of cells. */
export interface HeatColumn extends HeatHead {
  marks?: readonly { kind: 'strategic' | 'core'; label: string }[];
  /** Sums up the columns beside it: without colour, in bold. */
  isTotal?: boolean;
}

/** One row. Keep the object as long as nothing in it changes: a row that is the same is not drawn anew. */
export interface HeatRow {
  id: string;
  label: string;
  /** Said of a row that is the reader's own: "Your centre". */
  ownMark?: string;
  /** In the order of the columns. */
  cells: readonly HeatCell[];
}
