import type { HostTransaction } from '../host-transaction.ts';
import type { DB } from '../tables.generated.ts';
import { tellBreakGlass } from './break-glass.ts';
import { bulkLoad } from './bulk-load.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { copyRows, type Row } from './copy.ts';
import { addWorkGoals } from './direction.ts';
import { buildDistrict } from './district.ts';
import type { District } from './organisation.ts';
import { districtPeople, planOf, type Plan } from './plan.ts';
import { markColumns, requirementColumns, type RuleBook } from './requirements.ts';
import { districtMarks, districtRequirements, municipalityMarksRows, municipalityRequirements } from './rules.ts';
import { readSeasonReference } from './season/reference.ts';
import { SEASON_TABLES } from './season/rows.ts';
import { keepSignedLevels } from './season/tell-season.ts';
import { staffDistrict, type Staff } from './staff.ts';
import { personaTexts } from './templates/persona-texts.ts';
import { buildTop, MUNICIPALITY, type Top } from './top.ts';
import { nodesOf, writeLines, writeNodes, writePeople, writeSeats } from './write-organisation.ts';
import { seasonIds, writeDistrictSeason } from './write-season.ts';

export interface DemonstrationOptions {
  /** How many people work there today or begin soon; those who have left come on top. */
  readonly people: number;
  /** The same seed and day give the same municipality. */
  readonly seed: number;
  /** ISO day that everything is told from. */
  readonly today: string;
  /** Told how many people have been written, of how many, and what comes now. */
  onProgress?(done: number, of: number, what: string): void;
}

/** What the planner has to know anew. */
const FILLED: readonly (keyof DB)[] = [
  'organisation_unit',
  'organisation_unit_version',
  'person',
  'employment',
  'employment_term',
  'reporting_line',
  'unit_leader',
  'committee',
  'committee_seat',
  'role_grant',
  'requirement',
  'competence_mark',
  'holding',
  ...SEASON_TABLES,
];

/**
 * Fills an empty database with the invented municipality: organisation, people, committees, requirements, and three
 * years of conversations, levels and plans. The reference content must be there.
 * @param tx as `medhjul_owner`
 */
export async function seedDemonstration(tx: HostTransaction, options: DemonstrationOptions): Promise<void> {
  const plan = planOf(options);
  const top = buildTop(plan);
  const catalogue = await readCatalogue(tx.db);
  await tx.db.insertInto('municipality').values({ name: MUNICIPALITY }).execute();
  await writeNodes(tx.client, [top.root]);
  await writePeople(tx.client, top.people, catalogue.jobGroupId);
  await writeLines(tx.client, top.people);
  await bulkLoad(tx.client, ['holding', ...SEASON_TABLES], async () => {
    await writeDistricts(tx, plan, top, catalogue, options.onProgress);
    await keepSignedLevels(tx.client);
  });
  await tx.client.query(`ANALYZE ${FILLED.join(', ')}`);
}

async function writeDistricts(
  tx: HostTransaction,
  plan: Plan,
  top: Top,
  reference: Catalogue,
  onProgress: DemonstrationOptions['onProgress'],
): Promise<void> {
  const ids = seasonIds(plan);
  const season = await readSeasonReference(tx.db);
  let catalogue = reference;
  let done = 0;
  for (let index = 0; index < plan.districts; index += 1) {
    const tell = (what: string): void => onProgress?.(done, plan.people, what);
    tell('people and organisation');
    const district = buildDistrict(plan, index, top.root, top.chairsOf(index));
    const staff = staffDistrict(plan, district, index === 0 ? top.chairsOf(0).length : top.chairsOf(index).length - 1);
    await writeOrganisation(tx, plan, top, catalogue, district, staff);
    if (index === 0) {
      await addWorkGoals(tx.db, plan.calendar, district);
      await writePersonas(tx, top, staff);
      await tellBreakGlass(tx, plan.calendar, staff);
      catalogue = await readCatalogue(tx.db);
    }
    tell('requirements');
    await writeRules(tx, { plan, catalogue, top, district, staff });
    const people = index === 0 ? [...top.people, ...staff.people] : staff.people;
    const told = { plan, catalogue, reference: season, ids, district, staff, people };
    await writeDistrictSeason(tx, told, (written) =>
      onProgress?.(Math.min(done + written, plan.people), plan.people, 'levels, conversations and plans'),
    );
    done += districtPeople(plan, index);
  }
  onProgress?.(done, plan.people, 'indexes');
}

async function writeOrganisation(
  { client }: HostTransaction,
  plan: Plan,
  top: Top,
  { jobGroupId }: Catalogue,
  district: District,
  staff: Staff,
): Promise<void> {
  await writeNodes(client, nodesOf(district));
  await writePeople(client, staff.people, jobGroupId);
  await writeLines(client, staff.people);
  await writeSeats(client, plan, top, district, staff);
}

async function writePersonas({ db }: HostTransaction, top: Top, { personas }: Staff): Promise<void> {
  const director = top.people[2];
  const people = new Map([...personas, ...(director ? [['director', director] as const] : [])]);
  await db
    .insertInto('persona')
    .values(
      personaTexts.map(({ kind, sees }, index) => {
        const person = people.get(kind);
        if (!person) throw new Error(`Nobody is the persona ${kind}.`);
        return { person_id: person.id, kind, sees, position: index + 1 };
      }),
    )
    .execute();
}

interface DistrictContent {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly top: Top;
  readonly district: District;
  readonly staff: Staff;
}

async function writeRules({ client }: HostTransaction, content: DistrictContent): Promise<void> {
  const { plan, catalogue, top, district, staff } = content;
  const book: RuleBook = { catalogue, calendar: plan.calendar };
  const isFirst = district.index === 0;
  function* requirements(): Generator<Row> {
    if (isFirst) yield* municipalityRequirements(book, top);
    yield* districtRequirements(book, plan, district, staff.personas);
  }
  function* marks(): Generator<Row> {
    if (isFirst) yield* municipalityMarksRows(book, top);
    yield* districtMarks(book, district);
  }
  await copyRows(client, 'requirement', requirementColumns, requirements());
  await copyRows(client, 'competence_mark', markColumns, marks());
}
