import type pg from 'pg';
import { hostTransaction } from '../db/host-transaction.ts';
import { runChecks } from './checks/check.ts';
import { employmentChecks, leaderChecks, peopleChecks } from './checks/employment-checks.ts';
import { holdingChecks } from './checks/holding-checks.ts';
import { plan2learnChecks } from './checks/plan2learn-checks.ts';
import { markChecks, requirementChecks } from './checks/rule-checks.ts';
import { seatChecks } from './checks/seat-checks.ts';
import { municipalityChecks, unitChecks, unitLeaderChecks } from './checks/unit-checks.ts';
import { confirmEnded, type Confirmation } from './confirm-ended.ts';
import { readFolder, type SourceFolder } from './folder.ts';
import { PERIOD_NAMES, type PeriodName } from './held.ts';
import type { KindName } from './kinds.ts';
import { noticesOf } from './notices.ts';
import { comparePeriods } from './periods.ts';
import { placesOf } from './places.ts';
import { translatePlan2learn } from './plan2learn.ts';
import { Problems } from './problems.ts';
import { silent, type Progress } from './progress.ts';
import { compareRules } from './rules.ts';
import { createStages, stageFile } from './stage.ts';
import type { Changes } from './write/changes.ts';
import { writeHoldings, writeMarks, writeRequirements } from './write/write-competence.ts';
import { writeEmployments, writeMunicipality, writePeople, writeUnits } from './write/write-organisation.ts';
import { writeCommittees, writeRoles, writeSeats, writeUnitLeaders } from './write/write-seats.ts';

export interface ImportOptions {
  /** A login that may take the role `medhjul_import`; the schema and the reference content are there. */
  readonly url: string;
  readonly now?: () => Date;
  readonly confirmation?: Confirmation;
  readonly progress?: Progress;
}

export interface ImportSummary {
  /** For each kind that the folder speaks of, in the order of writing. */
  readonly changes: ReadonlyMap<KindName, Changes>;
  /** Things that are no error and yet worth a look. */
  readonly notices: readonly string[];
}

const CHECKS = [
  ...plan2learnChecks,
  ...municipalityChecks,
  ...unitChecks,
  ...peopleChecks,
  ...employmentChecks,
  ...leaderChecks,
  ...unitLeaderChecks,
  ...seatChecks,
  ...requirementChecks,
  ...markChecks,
  ...holdingChecks,
];

const WRITERS: Readonly<Record<KindName, (client: pg.Client) => Promise<Changes>>> = {
  municipality: writeMunicipality,
  units: writeUnits,
  people: writePeople,
  employments: writeEmployments,
  unit_leaders: writeUnitLeaders,
  committees: writeCommittees,
  committee_seats: writeSeats,
  roles: writeRoles,
  requirements: writeRequirements,
  marks: writeMarks,
  holdings: writeHoldings,
};

// Room for the sets of codes; no compilation, which costs more than it gains here; one import after the other.
const SETTINGS = `set local work_mem = '256MB'; set local jit = off; select pg_advisory_xact_lock(hashtext('medhjul import'))`;

/** Sets the municipality's day for this transaction; the time zone is the file's, where it gives one. */
async function setToday(client: pg.Client, now: Date): Promise<void> {
  await client.query(
    `select set_config('medhjul.today', ($1::timestamptz at time zone coalesce(
       (select time_zone from file_municipality limit 1),
       (select time_zone from municipality), 'Europe/Copenhagen'))::date::text, true)`,
    [now],
  );
}

// What an empty cell means.
const DEFAULTS = `
update file_employments set staff_responsibility = leader_level is not null where staff_responsibility is null;
update file_requirements set adopted = least(valid_from, app.today()) where adopted is null;
insert into file_municipality (line, name, time_zone)
select 0, name, 'Europe/Copenhagen' from file_units
where level = 'municipality' and not exists (select from municipality) and not exists (select from file_municipality)
order by valid_from desc limit 1`;

async function stage(client: pg.Client, source: SourceFolder, now: Date, progress: Progress): Promise<void> {
  const problems = new Problems();
  await createStages(client);
  progress.begin(
    'Reading',
    source.files.reduce((sum, file) => sum + file.size, 0),
  );
  try {
    for (const file of source.files) {
      if (!problems.full) await stageFile(client, file, problems, progress.advance);
    }
  } finally {
    progress.end();
  }
  problems.refuseIfAny();
  await setToday(client, now);
  if (source.hasPlan2learn) await translatePlan2learn(client);
  await client.query(DEFAULTS);
}

async function compare(client: pg.Client, has: (kind: KindName) => boolean): Promise<void> {
  const personIsGone = has('people') ? `h.person not in (select code from file_people)` : 'false';
  const gone = (name: PeriodName): string => (has(name) ? 'true' : name === 'employments' ? personIsGone : 'false');
  for (const name of PERIOD_NAMES) await comparePeriods(client, name, gone(name));
  await client.query(`
create temp table held_employment_people on commit drop as select e.code, p.code as person from employment e join person p on p.id = e.person_id;
create temp table known_people on commit drop as select code from file_people union select code from person;
create temp table known_employments on commit drop as
  select code, person from wanted_employments union select code, person from held_employment_people;
analyze held_employment_people; analyze known_people; analyze known_employments`);
  if (has('requirements')) await compareRules(client, 'requirements');
  if (has('marks')) await compareRules(client, 'marks');
}

/**
 * Takes the files of a folder in: all of it or nothing.
 * @throws ImportRefused with all that is wrong in the files (at most 100); ImportStopped when ending many people was not confirmed
 */
export async function importFiles(source: SourceFolder, options: ImportOptions): Promise<ImportSummary> {
  const { url, now = () => new Date(), confirmation = {}, progress = silent } = options;
  const places = placesOf(source);
  const has = (kind: KindName): boolean => places.fileOf(kind) !== null;
  return hostTransaction(url, 'medhjul_import', async ({ client }) => {
    await client.query(SETTINGS);
    await stage(client, source, now(), progress);
    progress.step('Checking');
    await compare(client, has);
    const problems = new Problems();
    await runChecks(client, CHECKS, places, problems);
    problems.refuseIfAny();
    const { ended } = await confirmEnded(client, confirmation);
    const changes = new Map<KindName, Changes>();
    for (const [kind, write] of Object.entries(WRITERS) as [KindName, (typeof WRITERS)[KindName]][]) {
      const { rowCount } = await client.query(`select from file_${kind} limit 1`);
      if (!has(kind) && !rowCount && !(kind === 'employments' && has('people'))) continue;
      progress.step(`Writing ${kind.replaceAll('_', ' ')}`);
      changes.set(kind, await write(client));
    }
    const detail = {
      files: source.files.map(({ name }) => name),
      endedPeople: ended,
      changes: Object.fromEntries(changes),
    };
    await client.query(`insert into system_log (at, action, detail) values ($1, 'import', $2)`, [now(), detail]);
    return { changes, notices: await noticesOf(client) };
  });
}

/** The same from the folder's path; see `readFolder` and `importFiles`. */
export async function importFolder({ folder, ...options }: ImportOptions & { folder: string }): Promise<ImportSummary> {
  return importFiles(await readFolder(folder), options);
}
