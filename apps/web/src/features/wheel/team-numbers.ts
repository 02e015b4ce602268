import type { TeamBesideFragment, TeamWheelFragment } from './wheel.generated.ts';

type Row = readonly (number | null)[];

/** A team's numbers in an area or on an element, as the API rounds them. `null` is "nothing known", never zero. */
export interface TeamNumbers {
  /** Mean levels. */
  readonly holding: number | null;
  readonly requirement: number | null;
  /** What the centre requires. */
  readonly target: number | null;
  /** Holding minus target, and minus requirement. */
  readonly toTarget: number | null;
  readonly toRequirement: number | null;
  /** How many members have a need, and the sum of their needs in levels. */
  readonly needCount: number;
  readonly needSum: number;
  /** Members with a requirement and a level that counts. */
  readonly counted: number;
  /** Members with a requirement. */
  readonly required: number;
}

/** An element of the team's wheel; `spread` says how many of the counted members stand at level 0, 1 … 5. */
export interface TeamElement {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly localTo: string | null;
  readonly areaId: string;
  readonly numbers: TeamNumbers;
  readonly spread: readonly number[];
}

/** An area of the team's wheel with its elements. */
export interface TeamArea {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
  readonly isHub: boolean;
  readonly numbers: TeamNumbers;
  readonly elements: readonly TeamElement[];
}

const AREA_COLUMNS = 9;
const ELEMENT_COLUMNS = 15;

function count(row: Row, column: number): number {
  const value = row[column];
  if (value == null) throw new RangeError(`column ${column} of a team's numbers holds no count`);
  return value;
}

function numbersOf(row: Row): TeamNumbers {
  const [holding = null, requirement = null, target = null, toTarget = null, toRequirement = null] = row;
  return {
    holding,
    requirement,
    target,
    toTarget,
    toRequirement,
    needCount: count(row, 5),
    needSum: count(row, 6),
    counted: count(row, 7),
    required: count(row, 8),
  };
}

function checked(rows: readonly Row[], length: number, columns: number): readonly Row[] {
  if (rows.length !== length) throw new RangeError(`${rows.length} rows of numbers for ${length} areas or elements`);
  if (rows.some((row) => row.length !== columns)) throw new RangeError(`a row of numbers has not ${columns} columns`);
  return rows;
}

/**
 * A team's wheel with each row of numbers at the area or element that it is of.
 * @throws RangeError when rows and areas or elements do not match: numbers must never stand at the wrong name
 */
export function teamAreas(wheel: Pick<TeamWheelFragment, 'version' | 'areas' | 'elements'>): TeamArea[] {
  const { areas } = wheel.version;
  const areaRows = checked(wheel.areas, areas.length, AREA_COLUMNS);
  const elementCount = areas.reduce((sum, { elements }) => sum + elements.length, 0);
  const elementRows = checked(wheel.elements, elementCount, ELEMENT_COLUMNS).values();
  return areas.map((area, index) => ({
    ...area,
    numbers: numbersOf(areaRows[index] ?? []),
    elements: area.elements.map((element) => {
      const row = elementRows.next().value ?? [];
      return {
        ...element,
        areaId: area.id,
        numbers: numbersOf(row),
        spread: [0, 1, 2, 3, 4, 5].map((level) => count(row, AREA_COLUMNS + level)),
      };
    }),
  }));
}

/** The numbers of another period or another team by area, to be laid beside. */
export function numbersByArea(wheel: Pick<TeamBesideFragment, 'version' | 'areas'>): ReadonlyMap<string, TeamNumbers> {
  const rows = checked(wheel.areas, wheel.version.areas.length, AREA_COLUMNS);
  return new Map(wheel.version.areas.map(({ id }, index) => [id, numbersOf(rows[index] ?? [])]));
}
