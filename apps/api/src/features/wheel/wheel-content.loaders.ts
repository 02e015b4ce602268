import { sql } from 'kysely';
import type { Text } from '../../db/reference/text.ts';
import type { Context } from '../../request/context.ts';
import { byId, byKey } from '../../request/loaders.ts';

export type WheelCode = 'leader' | 'employee';

export interface WheelRow {
  readonly code: WheelCode;
  readonly name: Text;
  readonly description: Text;
}

/** Whose local elements a version is read with: null for everybody's. */
export interface LocalPlaces {
  readonly unitIds: readonly string[];
  readonly jobGroupIds: readonly string[];
}

export interface VersionRow {
  readonly id: string;
  readonly wheel: WheelCode;
  readonly number: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly places?: LocalPlaces | null;
}

export interface AreaRow {
  readonly id: string;
  readonly versionId: string;
  readonly wheel: WheelCode;
  readonly code: string;
  readonly name: Text;
  readonly shortName: Text;
  readonly description: Text;
  readonly isHub: boolean;
  readonly places?: LocalPlaces | null;
}

export interface ElementRow {
  readonly id: string;
  readonly versionId: string;
  readonly code: string;
  readonly areaId: string;
  readonly name: Text;
  readonly description: Text;
  readonly components: readonly string[];
  readonly unitId: string | null;
  readonly jobGroupId: string | null;
}

export interface ComponentRow {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly groupName: Text;
}

const versionColumns = [
  'id',
  'wheel_code as wheel',
  'number',
  'valid_from as validFrom',
  'valid_to as validTo',
] as const;

export const versionById = byId<VersionRow>(
  'wheel-version',
  (row) => row.id,
  (ctx, ids) =>
    ctx.db.selectFrom('wheel_version').select(versionColumns).$castTo<VersionRow>().where('id', 'in', ids).execute(),
);

export const versionsOf = byKey<VersionRow>(
  'wheel-versions',
  (row) => row.wheel,
  (ctx, codes) =>
    ctx.db
      .selectFrom('wheel_version')
      .select(versionColumns)
      .$castTo<VersionRow>()
      .where('wheel_code', 'in', codes)
      .orderBy('number', 'desc')
      .execute(),
);

const areaFields = sql`a.id, v.wheel_version_id as "versionId", a.wheel_code as wheel, a.code, v.name, v.short_name as "shortName",
  v.description, v.is_hub as "isHub"`;
const areaSource = sql`from wheel_area_version v join wheel_area a on a.id = v.area_id`;

export const areasOf = byKey<AreaRow>(
  'wheel-areas',
  (row) => row.versionId,
  async (ctx, ids) => {
    const rows = sql<AreaRow>`select ${areaFields} ${areaSource} where v.wheel_version_id = any (${ids}::uuid[])
    order by v.wheel_version_id, v.position`;
    return (await rows.execute(ctx.db)).rows;
  },
);

const elementFields = sql`e.id, v.wheel_version_id as "versionId", e.code, v.area_id as "areaId", v.name, v.description, v.components,
  e.unit_id as "unitId", e.job_group_id as "jobGroupId"`;
const elementSource = sql`from element_version v join element e on e.id = v.element_id`;

const elementsOfVersion = byKey<ElementRow>(
  'wheel-elements',
  (row) => row.versionId,
  async (ctx, ids) => {
    const rows = sql<ElementRow>`select ${elementFields} ${elementSource}
    join wheel_area_version a on a.wheel_version_id = v.wheel_version_id and a.area_id = v.area_id
    where v.wheel_version_id = any (${ids}::uuid[])
    order by v.wheel_version_id, a.position, (e.unit_id is not null or e.job_group_id is not null), v.position, e.id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export const isAmong = (
  element: { unitId: string | null; jobGroupId: string | null },
  places: LocalPlaces | null | undefined,
) =>
  !places ||
  (element.unitId === null && element.jobGroupId === null) ||
  (element.unitId !== null && places.unitIds.includes(element.unitId)) ||
  (element.jobGroupId !== null && places.jobGroupIds.includes(element.jobGroupId));

/** A version's elements in the order of its areas, local ones last in each; those local to other places left out. */
export async function elementsOf(
  ctx: Context,
  versionId: string,
  places: LocalPlaces | null | undefined,
): Promise<ElementRow[]> {
  return (await elementsOfVersion(ctx, versionId)).filter((element) => isAmong(element, places));
}

/** As today's version words it, or the last one that held it. */
const latestVersion = sql`join wheel_version w on w.id = v.wheel_version_id and w.valid_from <= app.today()`;

export const elementById = byId<ElementRow>(
  'element',
  (row) => row.id,
  async (ctx, ids) => {
    const rows = sql<ElementRow>`select distinct on (e.id) ${elementFields} ${elementSource} ${latestVersion}
    where e.id = any (${ids}::uuid[]) order by e.id, w.number desc`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export const areaById = byId<AreaRow>(
  'wheel-area',
  (row) => row.id,
  async (ctx, ids) => {
    const rows = sql<AreaRow>`select distinct on (a.id) ${areaFields} ${areaSource} ${latestVersion}
    where a.id = any (${ids}::uuid[]) order by a.id, w.number desc`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export interface AreaLinkRow {
  readonly areaId: string;
  readonly linkedId: string;
  readonly reason: Text;
}

export const linksOf = byKey<AreaLinkRow>(
  'area-links',
  (row) => row.areaId,
  (ctx, ids) =>
    ctx.db
      .selectFrom('wheel_area_link')
      .innerJoin('wheel_area', 'wheel_area.id', 'linked_area_id')
      .select(['area_id as areaId', 'linked_area_id as linkedId', 'reason'])
      .where('area_id', 'in', ids)
      .orderBy('wheel_area.code')
      .$castTo<AreaLinkRow>()
      .execute(),
);

export const componentById = byId<ComponentRow>(
  'component',
  (row) => row.id,
  (ctx, codes) => componentQuery(ctx).where('component.code', 'in', codes).execute(),
);

export const componentQuery = (ctx: Context) =>
  ctx.db
    .selectFrom('component')
    .innerJoin('component_group', 'component_group.code', 'component.group_code')
    .select(['component.code as id', 'component.name', 'component.description', 'component_group.name as groupName'])
    .orderBy('component.position')
    .$castTo<ComponentRow>();
