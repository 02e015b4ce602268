import type { Database } from '../connection.ts';
import { localElements } from '../reference/job-groups.ts';
import type { Derivation, Wheel, WheelArea } from '../reference/wheel.ts';
import { idOf } from './ids.ts';

/** The day from which the shipped wheels hold. */
const FIRST_VERSION_FROM = '2012-04-01';

/** Fills one wheel and its version 1. The goals and job groups it names must be there. */
export async function loadWheel(db: Database, wheel: Wheel): Promise<void> {
  const { code, name, description } = wheel;
  const versionId = idOf('wheel_version', `${code}:1`);
  await db.insertInto('wheel').values({ code, name, description }).execute();
  await db
    .insertInto('wheel_version')
    .values({ id: versionId, wheel_code: code, number: 1, valid_from: FIRST_VERSION_FROM, valid_to: null })
    .execute();
  await db
    .insertInto('wheel_area')
    .values(wheel.areas.map((area) => ({ id: areaId(area.code), code: area.code, wheel_code: code })))
    .execute();
  await db
    .insertInto('wheel_area_version')
    .values(wheel.areas.map((area, index) => areaVersionRow(versionId, wheel, area, index + 1)))
    .execute();
  await loadElements(db, versionId, wheel);
  await loadLinks(db, wheel);
}

const areaId = (code: string): string => idOf('wheel_area', code);
const elementId = (code: string): string => idOf('element', code);

function areaVersionRow(versionId: string, { code }: Wheel, area: WheelArea, position: number) {
  return {
    wheel_version_id: versionId,
    wheel_code: code,
    area_id: areaId(area.code),
    position,
    is_hub: area.isHub,
    name: area.name,
    short_name: area.shortName,
    description: area.description,
  };
}

async function loadElements(db: Database, versionId: string, { code, areas }: Wheel): Promise<void> {
  const placed = areas.flatMap((area) => {
    const local = localElements.filter((element) => element.area === area.code);
    return [...area.elements.map((element) => ({ ...element, jobGroup: null })), ...local].map((element, index) => ({
      ...element,
      area: area.code,
      position: index + 1,
    }));
  });
  await db
    .insertInto('element')
    .values(
      placed.map((element) => ({
        id: elementId(element.code),
        code: element.code,
        wheel_code: code,
        job_group_id: element.jobGroup === null ? null : idOf('job_group', element.jobGroup),
      })),
    )
    .execute();
  await db
    .insertInto('element_version')
    .values(
      placed.map(({ name, description, components, position, ...element }) => ({
        wheel_version_id: versionId,
        wheel_code: code,
        element_id: elementId(element.code),
        area_id: areaId(element.area),
        position,
        name,
        description,
        components,
      })),
    )
    .execute();
}

async function loadLinks(db: Database, { code, derivations, areas }: Wheel): Promise<void> {
  const derivationRow = (area: WheelArea | null, { goal, reason }: Derivation) => ({
    id: idOf('wheel_derivation', `${area?.code ?? code}:${goal}`),
    wheel_code: code,
    area_id: area && areaId(area.code),
    goal_id: idOf('goal', goal),
    reason,
  });
  const derived = [
    ...derivations.map((derivation) => derivationRow(null, derivation)),
    ...areas.flatMap((area) => area.derivations.map((derivation) => derivationRow(area, derivation))),
  ];
  await db.insertInto('wheel_derivation').values(derived).execute();
  const links = areas.flatMap((area) =>
    area.links.map((link) => ({
      area_id: areaId(area.code),
      linked_area_id: areaId(link.area),
      reason: link.reason,
    })),
  );
  if (links.length > 0) await db.insertInto('wheel_area_link').values(links).execute();
}
