import type { UnitKind, UnitStep } from '@medhjul/rules/requirement';

export interface UnitRow {
  readonly id: string;
  readonly parent: string | null;
  readonly kind: UnitKind;
}

const DEEPEST = 50;

/** The organisation as it stands on one day. */
export class UnitTree {
  readonly #units: ReadonlyMap<string, UnitRow>;
  readonly #centres = new Map<string, string>();

  constructor(units: readonly UnitRow[]) {
    this.#units = new Map(units.map((unit) => [unit.id, unit]));
  }

  /** The unit first, then up to the municipality. */
  pathOf(unit: string): UnitStep[] {
    const path: UnitStep[] = [];
    let next = this.#units.get(unit);
    while (next !== undefined && path.length < DEEPEST) {
      path.push({ id: next.id, kind: next.kind });
      next = next.parent === null ? undefined : this.#units.get(next.parent);
    }
    return path;
  }

  /** The nearest centre upward; the municipality's own unit for what lies in none, which then counts as a centre. */
  centreOf(unit: string): string {
    const known = this.#centres.get(unit);
    if (known !== undefined) return known;
    const path = this.pathOf(unit);
    const centre = (path.find(({ kind }) => kind === 'centre') ?? path.at(-1))?.id ?? unit;
    this.#centres.set(unit, centre);
    return centre;
  }
}
