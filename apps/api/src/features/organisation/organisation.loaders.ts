import { sql } from 'kysely';
import type { Text } from '../../db/reference/text.ts';
import type { Context } from '../../request/context.ts';
import { byId, byKey } from '../../request/loaders.ts';

export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly kind: 'municipality' | 'centre' | 'unit' | 'team';
  readonly levelName: Text;
  readonly name: string;
  readonly parentId: string | null;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
}

export interface EmploymentRow {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly jobTitle: string;
  readonly jobGroupId: string | null;
  readonly leaderFunction: string | null;
  readonly leaderLevel: number | null;
  readonly staffResponsibility: boolean;
}

export interface SeatRow {
  readonly committeeId: string;
  readonly personId: string;
  readonly side: 'management' | 'employee' | 'safety';
  readonly duty: 'member' | 'chair' | 'secretary';
}

export interface CommitteeRow {
  readonly id: string;
  readonly kind: 'h_med' | 'c_med' | 'a_med';
  readonly name: string;
  readonly unitId: string;
}

export interface NamedRow {
  readonly id: string;
  readonly name: Text;
}

/** A unit as it is named and placed today; one that has ended, as it last was. */
const unitColumns = sql<UnitRow>`
  select distinct on (u.id) u.id, u.code, l.kind, l.name as "levelName", v.name, v.parent_id as "parentId"
  from organisation_unit u
  join unit_level l on l.code = u.level_code
  join organisation_unit_version v on v.unit_id = u.id`;
const latestFirst = sql`order by u.id, app.holds(v.valid_from, v.valid_to, app.today()) desc, v.valid_from desc`;

export const unitById = byId<UnitRow>(
  'unit',
  (row) => row.id,
  async (ctx, ids) => {
    return (await sql<UnitRow>`${unitColumns} where u.id = any (${ids}::uuid[]) ${latestFirst}`.execute(ctx.db)).rows;
  },
);

export const childrenOf = byKey<UnitRow>(
  'unit-children',
  (row) => row.parentId ?? '',
  async (ctx, ids) => {
    const children = sql<UnitRow>`${unitColumns}
    where v.parent_id = any (${ids}::uuid[]) and app.holds(v.valid_from, v.valid_to, app.today()) ${latestFirst}`;
    return (await sql<UnitRow>`select * from (${children}) child order by name collate "da-x-icu", id`.execute(ctx.db))
      .rows;
  },
);

/** The steps from a unit up to the municipality today, nearest first. */
export const pathOf = byKey<UnitRow & { readonly below: string }>(
  'unit-path',
  (row) => row.below,
  async (ctx, ids) => {
    const path = sql<UnitRow & { below: string }>`
    with recursive path as (
      select v.unit_id as below, v.parent_id as id, 1 as depth from organisation_unit_version v
      where v.unit_id = any (${ids}::uuid[]) and app.holds(v.valid_from, v.valid_to, app.today())
      union all
      select path.below, v.parent_id, path.depth + 1 from path join organisation_unit_version v on v.unit_id = path.id
        and app.holds(v.valid_from, v.valid_to, app.today()) where path.depth < 50
    )
    select path.below, u.id, u.code, l.kind, l.name as "levelName", v.name, v.parent_id as "parentId"
    from path join organisation_unit u on u.id = path.id join unit_level l on l.code = u.level_code
    join organisation_unit_version v on v.unit_id = u.id and app.holds(v.valid_from, v.valid_to, app.today())
    order by path.below, path.depth`;
    return (await path.execute(ctx.db)).rows;
  },
);

export const personById = byId<PersonRow>(
  'person',
  (row) => row.id,
  (ctx, ids) =>
    ctx.db
      .selectFrom('person')
      .select(['id', sql<string>`given_name || ' ' || family_name`.as('name')])
      .where('id', 'in', ids)
      .execute(),
);

const employmentColumns = sql<EmploymentRow>`
  select distinct on (t.employment_id) t.employment_id as id, t.person_id as "personId", t.unit_id as "unitId",
    t.job_title as "jobTitle", t.job_group_id as "jobGroupId", t.leader_function as "leaderFunction",
    t.leader_level as "leaderLevel", t.staff_responsibility as "staffResponsibility"
  from employment_term t`;

/** An employment as it is today; one that has ended or not begun, in its nearest term. */
export const employmentById = byId<EmploymentRow>(
  'employment',
  (row) => row.id,
  async (ctx, ids) => {
    const rows = sql<EmploymentRow>`${employmentColumns} where t.employment_id = any (${ids}::uuid[])
    order by t.employment_id, app.holds(t.valid_from, t.valid_to, app.today()) desc, t.valid_from desc`;
    return (await rows.execute(ctx.db)).rows;
  },
);

/** Whether the person has an employment today. */
export async function worksHere(ctx: Context, personId: string): Promise<boolean> {
  const { rows } = await sql`select from employment_term where person_id = ${personId}::uuid
    and app.holds(valid_from, valid_to, app.today()) limit 1`.execute(ctx.db);
  return rows.length > 0;
}

/** The people who sit in a unit today, by name: at most 200 a unit. */
export const employmentsIn = byKey<EmploymentRow>(
  'unit-people',
  (row) => row.unitId,
  async (ctx, ids) => {
    const rows = sql<EmploymentRow>`
    select id, "personId", "unitId", "jobTitle", "jobGroupId", "leaderFunction", "leaderLevel", "staffResponsibility"
    from (
      select t.employment_id as id, t.person_id as "personId", t.unit_id as "unitId", t.job_title as "jobTitle",
        t.job_group_id as "jobGroupId", t.leader_function as "leaderFunction", t.leader_level as "leaderLevel",
        t.staff_responsibility as "staffResponsibility", p.family_name, p.given_name,
        row_number() over (partition by t.unit_id order by p.family_name, p.given_name, p.id) as n
      from employment_term t join person p on p.id = t.person_id
      where t.unit_id = any (${ids}::uuid[]) and app.holds(t.valid_from, t.valid_to, app.today())
    ) sitting where n <= 200 order by "unitId", given_name collate "da-x-icu", family_name collate "da-x-icu", id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export const leadersOf = byKey<EmploymentRow & { readonly led: string }>(
  'unit-leaders',
  (row) => row.led,
  async (ctx, ids) => {
    const rows = sql<EmploymentRow & { led: string }>`
    select l.unit_id as led, e.* from unit_leader l
    join (${employmentColumns} where app.holds(t.valid_from, t.valid_to, app.today())) e on e.id = l.employment_id
    where l.unit_id = any (${ids}::uuid[]) and app.holds(l.valid_from, l.valid_to, app.today())
    order by e."leaderLevel", e.id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export const committeesOf = byKey<CommitteeRow>(
  'unit-committees',
  (row) => row.unitId,
  async (ctx, ids) =>
    ctx.db
      .selectFrom('committee')
      .select(['id', 'kind', 'name', 'unit_id as unitId'])
      .$castTo<CommitteeRow>()
      .where('unit_id', 'in', ids)
      .orderBy('name')
      .execute(),
);

export const committeeById = byId<CommitteeRow>(
  'committee',
  (row) => row.id,
  (ctx, ids) =>
    ctx.db
      .selectFrom('committee')
      .select(['id', 'kind', 'name', 'unit_id as unitId'])
      .$castTo<CommitteeRow>()
      .where('id', 'in', ids)
      .execute(),
);

/** Seats held today; row-level security leaves those that this viewer may know of (matrix row 23). */
export const seatsOf = byKey<SeatRow>(
  'committee-seats',
  (row) => row.committeeId,
  async (ctx, ids) =>
    ctx.db
      .selectFrom('committee_seat')
      .innerJoin('person', 'person.id', 'committee_seat.person_id')
      .select(['committee_id as committeeId', 'person_id as personId', 'side', 'duty'])
      .$castTo<SeatRow>()
      .where('committee_id', 'in', ids)
      .where(sql<boolean>`app.holds(committee_seat.valid_from, committee_seat.valid_to, app.today())`)
      .orderBy(sql`array_position(array['chair', 'secretary', 'member'], duty)`)
      .orderBy('family_name')
      .orderBy('given_name')
      .execute(),
);

export const jobGroupById = byId<NamedRow>(
  'job-group',
  (row) => row.id,
  (ctx, ids) =>
    ctx.db.selectFrom('job_group').select(['id', 'name']).$castTo<NamedRow>().where('id', 'in', ids).execute(),
);

export const leaderFunctionById = byId<NamedRow>(
  'leader-function',
  (row) => row.id,
  (ctx, ids) =>
    ctx.db
      .selectFrom('leader_function')
      .select(['code as id', 'name'])
      .$castTo<NamedRow>()
      .where('code', 'in', ids)
      .execute(),
);

export const leaderLevelById = byId<NamedRow>(
  'leader-level',
  (row) => row.id,
  (ctx, ids) =>
    ctx.db
      .selectFrom('leader_level')
      .select([sql<string>`value::text`.as('id'), 'name'])
      .$castTo<NamedRow>()
      .where(sql`value::text`, 'in', ids)
      .execute(),
);

/** The nearest leader's employment today, where this viewer may know the line. */
export const nearestLeaderOf = byKey<{ readonly employmentId: string; readonly leaderId: string }>(
  'nearest-leader',
  (row) => row.employmentId,
  (ctx, ids) =>
    ctx.db
      .selectFrom('reporting_line')
      .select(['employment_id as employmentId', 'leader_employment_id as leaderId'])
      .where('employment_id', 'in', ids)
      .where(sql<boolean>`app.holds(valid_from, valid_to, app.today())`)
      .execute(),
);
