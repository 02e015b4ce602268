import type { Database } from '../connection.ts';

/** An element as the demonstration needs it. */
export interface CatalogueElement {
  readonly id: string;
  readonly code: string;
  readonly area: string;
  readonly components: readonly string[];
  /** The job group that a local element is for; null: all whom the wheel is for. */
  readonly jobGroupId: string | null;
}

export type WheelCode = 'leader' | 'employee';

/** What stands in the reference tables, by code. Read and not worked out, so that any ids will do. */
export interface Catalogue {
  readonly elements: Readonly<Record<WheelCode, readonly CatalogueElement[]>>;
  /** The id of an area or an element. */
  targetId(code: string): string;
  jobGroupId(code: string): string;
  /** The first of these goals whose period holds on the day, else null. */
  goalOn(codes: readonly string[], day: string): string | null;
}

/** The wheel that an area or element belongs to, as its code tells. */
export function wheelOf(code: string): WheelCode {
  return code.startsWith('L') ? 'leader' : 'employee';
}

export async function readCatalogue(db: Database): Promise<Catalogue> {
  const areas = await db.selectFrom('wheel_area').select(['id', 'code']).execute();
  const rows = await db
    .selectFrom('element as e')
    .innerJoin('element_version as v', 'v.element_id', 'e.id')
    .innerJoin('wheel_version as w', 'w.id', 'v.wheel_version_id')
    .innerJoin('wheel_area as a', 'a.id', 'v.area_id')
    .where('w.number', '=', 1)
    .select(['e.id', 'e.code', 'e.wheel_code', 'e.job_group_id as jobGroupId', 'a.code as area', 'v.components'])
    .orderBy('e.code')
    .execute();
  const groups = await db.selectFrom('job_group').select(['id', 'code']).execute();
  const goals = await db.selectFrom('goal').select(['id', 'code', 'valid_from', 'valid_to']).execute();

  const targets = new Map([...areas, ...rows].map(({ code, id }) => [code, id]));
  const groupIds = new Map(groups.map(({ code, id }) => [code, id]));
  const goalsByCode = new Map(goals.map((goal) => [goal.code, goal]));
  return {
    elements: {
      leader: rows.filter((row) => row.wheel_code === 'leader'),
      employee: rows.filter((row) => row.wheel_code === 'employee'),
    },
    targetId: (code) => known(targets, code),
    jobGroupId: (code) => known(groupIds, code),
    goalOn: (codes, day) => {
      const holding = codes
        .map((code) => known(goalsByCode, code))
        .find((goal) => goal.valid_from <= day && (goal.valid_to === null || day < goal.valid_to));
      return holding?.id ?? null;
    },
  };
}

function known<T>(map: ReadonlyMap<string, T>, code: string): T {
  const value = map.get(code);
  if (value === undefined) throw new Error(`The reference content has nothing with the code ${code}.`);
  return value;
}
