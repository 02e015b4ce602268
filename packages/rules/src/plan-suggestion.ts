export interface NeedToServe {
  readonly need: number | null;
  readonly isStrategic: boolean;
  readonly isCore: boolean;
}

const rank = ({ isStrategic, isCore }: NeedToServe): number => {
  if (isStrategic) return 0;
  return isCore ? 1 : 2;
};

/** What to suggest for a plan: needs in strategic competences first, then in core ones, then the rest; large ones first. */
export function suggestionsFrom<T extends NeedToServe>(elements: readonly T[]): T[] {
  return elements
    .filter(({ need }) => need !== null && need > 0)
    .toSorted((a, b) => rank(a) - rank(b) || (b.need ?? 0) - (a.need ?? 0));
}
