/** How something in the year stands: each has a shape of its own. */
export type YearState = 'done' | 'coming' | 'late';

/** A ring of the wheel: things of one kind. */
export interface YearRing {
  id: string;
  /** Told by the number beside its name, in the drawing and in the list. */
  number: number;
  label: string;
}

/** Something in the year, by its first and last day (ISO), which may lie outside of it. */
export interface YearEntry {
  id: string;
  ringId: string;
  label: string;
  firstOn: string;
  lastOn: string;
  state: YearState;
}

export interface YearWheelData {
  year: number;
  rings: readonly YearRing[];
  entries: readonly YearEntry[];
  /** ISO day; shown where it lies in the year. */
  today: string;
}

const colors = ['petrol', 'blue', 'plum', 'olive', 'green', 'ink-2'] as const;

/** The colour of a ring; its number says the same. */
export const ringColor = ({ number }: Pick<YearRing, 'number'>): string =>
  `var(--mh-${colors[(number - 1) % colors.length]})`;
