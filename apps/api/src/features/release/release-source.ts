import type { Contribution } from '@medhjul/release/release';
import { yearOf } from '@medhjul/rules/period';
import type { AudienceKind, ElementPlace, Position, RequirementRule } from '@medhjul/rules/requirement';
import { whichWheels, type WheelSetting } from '@medhjul/rules/which-wheel';
import type { ReleaseTransaction } from '../../db/release-pool.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import { measuredIn, type CountedWheel } from './columns.ts';
import { contributionOf, type CountableItem, type PersonFacts } from './contribution.ts';
import { PackedPeople, type CountedPerson } from './packed-people.ts';
import { heldSql, itemsSql, levelsSql, peopleSql, rulesSql, unitsSql, wheelsSql } from './release-source.sql.ts';
import { RequirementBook } from './requirement-book.ts';
import { SideBySide } from './side-by-side.ts';
import { UnitTree, type UnitRow } from './unit-tree.ts';

/** What is the same for everybody on the day. */
export interface Ground {
  readonly day: string;
  readonly planYear: number;
  readonly zone: string;
  readonly setting: WheelSetting;
  readonly tree: UnitTree;
  readonly wheels: readonly CountedWheel[];
  readonly books: ReadonlyMap<WheelCode, RequirementBook>;
}

/** A place that people share: what of the employment decides the wheels, the centre and the requirements. */
export interface Place {
  readonly centre: string;
  readonly wheels: readonly WheelCode[];
  readonly position: Omit<Position, 'employmentId'>;
}

export interface People {
  readonly people: PackedPeople;
  readonly places: readonly Place[];
  /** By wheel, centre and nearest leader: how many. */
  readonly teams: ReadonlyMap<WheelCode, ReadonlyMap<string, ReadonlyMap<string, number>>>;
}

interface WheelRow {
  readonly id: string;
  readonly code: WheelCode;
  readonly elements: readonly (readonly [element: string, area: string])[];
}

interface RuleRow extends Omit<RequirementRule, 'audience'> {
  readonly wheel: WheelCode;
  readonly audience: string;
}

interface PersonRow {
  readonly employment: string;
  readonly person: string;
  readonly unit: string;
  readonly group: string | null;
  readonly function: string | null;
  readonly level: string | null;
  readonly staff: boolean;
  readonly leader: string | null;
}

interface PackedRow {
  readonly employment: string;
  readonly packed: string;
}

const AUDIENCES: Readonly<Record<string, AudienceKind>> = {
  everybody: 'everybody',
  job_group: 'jobGroup',
  leader_function: 'leaderFunction',
  leader_level: 'leaderLevel',
};

const all = async <Row extends object>(tx: ReleaseTransaction, text: string, values: readonly unknown[]) => {
  const rows: Row[] = [];
  for await (const batch of tx.batches<Row>(text, values)) rows.push(...batch);
  return rows;
};

/** The organisation of a day. */
export const readTree = async (tx: ReleaseTransaction, day: string): Promise<UnitTree> =>
  new UnitTree(await all<UnitRow>(tx, unitsSql, [day]));

/** Null where there is no municipality yet. */
export async function readGround(tx: ReleaseTransaction, day: string): Promise<Ground | null> {
  const municipality = await tx.db
    .selectFrom('municipality')
    .select(['time_zone', 'leaders_have_both_wheels'])
    .executeTakeFirst();
  if (!municipality) return null;
  const wheels = (await all<WheelRow>(tx, wheelsSql, [day])).map(({ id, code, elements }) => ({
    code,
    versionId: id,
    elements: elements.map(([element, areaId]): ElementPlace => ({ id: element, areaId })),
  }));
  const rules = await all<RuleRow>(tx, rulesSql, [day]);
  const rulesOf = (code: WheelCode): RequirementRule[] =>
    rules
      .filter(({ wheel }) => wheel === code)
      .map((rule) => ({ ...rule, audience: AUDIENCES[rule.audience] ?? 'everybody' }));
  return {
    day,
    planYear: yearOf(day),
    zone: municipality.time_zone,
    setting: { leadersHaveBothWheels: municipality.leaders_have_both_wheels },
    tree: await readTree(tx, day),
    wheels,
    books: new Map(wheels.map(({ code, elements }) => [code, new RequirementBook(elements, rulesOf(code))])),
  };
}

/** Everybody with a primary employment on the day, by employment. */
export async function readPeople(tx: ReleaseTransaction, { day, tree, setting, wheels }: Ground): Promise<People> {
  const people = new PackedPeople();
  const places: Place[] = [];
  const known = new Map<string, number>();
  const teams = new Map(wheels.map(({ code }) => [code, new Map<string, Map<string, number>>()]));
  const placeOf = (row: PersonRow): Place => ({
    centre: tree.centreOf(row.unit),
    wheels: whichWheels({ leaderLevel: row.level, staffResponsibility: row.staff }, setting),
    position: {
      path: tree.pathOf(row.unit),
      jobGroupId: row.group,
      leaderFunction: row.function,
      leaderLevel: row.level,
    },
  });
  for await (const rows of tx.batches<PersonRow>(peopleSql, [day])) {
    for (const row of rows) {
      const key = [row.unit, row.group, row.function, row.level, row.staff].join('|');
      const index = known.get(key) ?? places.push(placeOf(row)) - 1;
      known.set(key, index);
      const place = places[index]!;
      people.add({ employmentId: row.employment, personId: row.person, place: index });
      for (const wheel of place.wheels) countIn(teams.get(wheel), place.centre, row.leader ?? '');
    }
  }
  return { people, places, teams };
}

function countIn(centres: Map<string, Map<string, number>> | undefined, centre: string, leader: string): void {
  const team = centres?.get(centre) ?? new Map<string, number>();
  team.set(leader, (team.get(leader) ?? 0) + 1);
  centres?.set(centre, team);
}

/**
 * What everybody contributes, wheel after wheel of one person after the other: levels, items and conversations are read
 * once, beside the people.
 * @param blockOf the block of a centre in a wheel
 * @param onPerson told after each person
 */
export async function* contributions(
  tx: ReleaseTransaction,
  ground: Ground,
  { people, places }: People,
  blockOf: (wheel: WheelCode, centre: string) => string,
  onPerson: () => void,
): AsyncGenerator<Contribution> {
  const { day, planYear, zone } = ground;
  const elements = ground.wheels.flatMap((wheel) => wheel.elements.map(({ id }) => id));
  const levels = new SideBySide(tx.batches<PackedRow>(levelsSql, [day, elements]));
  const items = new SideBySide(tx.batches<PackedRow>(itemsSql, [day, elements, planYear, zone]));
  const held = new SideBySide(tx.batches<{ employment: string }>(heldSql, [day, planYear]));
  const wheels = slicesOf(ground);
  for (const person of people) {
    const place = places[person.place]!;
    const found: Found = {
      levels: numbers((await levels.of(person.employmentId))?.packed),
      items: numbers((await items.of(person.employmentId))?.packed),
      isHeld: (await held.of(person.employmentId)) !== null,
    };
    for (const wheel of wheels) {
      if (!place.wheels.includes(wheel.code)) continue;
      const facts = factsOf(wheel, person, place, found);
      yield contributionOf(wheel.measured, person.personId, blockOf(wheel.code, place.centre), facts);
    }
    onPerson();
  }
}

/** What was read of one person, packed as in the statements. */
interface Found {
  readonly levels: readonly number[];
  readonly items: readonly number[];
  readonly isHeld: boolean;
}

const numbers = (packed: string | undefined): number[] => (packed === undefined ? [] : packed.split(',').map(Number));

interface Slice {
  readonly code: WheelCode;
  readonly first: number;
  readonly size: number;
  readonly book: RequirementBook;
  readonly measured: ReturnType<typeof measuredIn>;
}

/** Which of the numbers are of which wheel. */
function slicesOf({ wheels, books, planYear }: Ground): Slice[] {
  let first = 1;
  return wheels.map((wheel) => {
    const size = wheel.elements.length;
    const slice = {
      code: wheel.code,
      first,
      size,
      book: books.get(wheel.code)!,
      measured: measuredIn(wheel, planYear),
    };
    first += size;
    return slice;
  });
}

function factsOf(
  { first, size, book }: Slice,
  { employmentId }: CountedPerson,
  place: Place,
  found: Found,
): PersonFacts {
  const levels = Array.from({ length: size }, (): number | null => null);
  for (const number of found.levels) {
    const element = (number >> 3) - first;
    if (element >= 0 && element < size) levels[element] = number & 7;
  }
  const items = found.items.flatMap((number): CountableItem[] => {
    const element = (number >> 1) - first;
    return element >= 0 && element < size ? [{ element, isOfferWished: (number & 1) === 1 }] : [];
  });
  return { levels, items, isHeld: found.isHeld, ...book.of({ ...place.position, employmentId }) };
}
