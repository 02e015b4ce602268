/**
 * Everything that is shown about a cell, policy R7: functions of shown cells and their stored N, of nothing else. Numbers
 * and codes; the words are the screen's.
 */
export interface ShownCell {
  /** People, a multiple of 5. */
  readonly shown: number;
  /** N of the column at the cell's last refresh. */
  readonly people: number;
}

/** "under 5" or "about n". */
export interface ShownCount {
  readonly code: 'under' | 'about';
  readonly number: number;
}

export interface Trend {
  readonly code: 'rise' | 'fall' | 'level';
  /** Change of the share in percentage points, a multiple of 5. */
  readonly points: number;
}

const STEP = 5;

/** Share in per cent: "about", in steps of 5, at most 100; `null` without people. */
export function share({ shown, people }: ShownCell): number | null {
  if (people === 0) return null;
  return Math.min(100, STEP * Math.round((100 * shown) / people / STEP));
}

/** Share of those who are not in the cell, for a centre's wheel: of (person, element) pairs without need. */
export function shareWithout(cell: ShownCell): number | null {
  const counted = share(cell);
  return counted === null ? null : 100 - counted;
}

export function countOf({ shown }: ShownCell): ShownCount {
  return shown === 0 ? { code: 'under', number: STEP } : { code: 'about', number: shown };
}

/** Several cells as one: an area of its elements, a centre's or the municipality's total, some chosen blocks. */
export function together(cells: readonly ShownCell[]): ShownCell {
  return cells.reduce<ShownCell>((sum, cell) => ({ shown: sum.shown + cell.shown, people: sum.people + cell.people }), {
    shown: 0,
    people: 0,
  });
}

/** Order by share, then by count, the greatest first, ties by id. */
export function inOrder<Cell extends ShownCell & { readonly id: string }>(cells: readonly Cell[]): Cell[] {
  return cells.toSorted((one, other) => compare(one, other) || (one.id < other.id ? -1 : 1));
}

/** Rank of each cell by the same order, from 1; equals share a rank. */
export function ranks(cells: readonly ShownCell[]): number[] {
  return cells.map((cell) => 1 + cells.filter((other) => compare(other, cell) < 0).length);
}

/** Against the same cell of another release; a step of 5 people may be rounding alone and is no trend. */
export function trend(earlier: ShownCell, later: ShownCell): Trend | null {
  const [from, to] = [share(earlier), share(later)];
  if (from === null || to === null) return null;
  const points = to - from;
  const isClear = Math.abs(later.shown - earlier.shown) > STEP && points !== 0;
  return { code: isClear ? (points > 0 ? 'rise' : 'fall') : 'level', points };
}

const SCALE = [10, 20, 30, 45, 60];

/** Step of the colour scale, 0 to 5: from 10, 20, 30, 45 and 60 per cent; `null` without people. */
export function scaleStep(cell: ShownCell): number | null {
  const value = share(cell);
  return value === null ? null : SCALE.filter((from) => value >= from).length;
}

function compare(one: ShownCell, other: ShownCell): number {
  return (share(other) ?? -1) - (share(one) ?? -1) || other.shown - one.shown;
}
