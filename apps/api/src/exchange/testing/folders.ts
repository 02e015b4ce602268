import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostTransaction } from '../../db/host-transaction.ts';

export const NOW = (): Date => new Date('2026-11-21T10:00:00Z');

/** A small municipality: a director, a chief, a team leader, three members; today is 2026-11-21. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'municipality.csv': 'name;time_zone\nPrøveby;Europe/Copenhagen\n',
  'units.csv': `code;name;level;parent;valid_from;valid_to
K;Prøveby;municipality;;2015-01-01;
C1;Center et;centre;K;2015-01-01;
U1;Skolen;unit;C1;2015-01-01;
T1;Team et;team;U1;2015-01-01;
`,
  'people.csv': `code;given_name;family_name;email
P1;Ane;Prøve;ane@proeve.example
P2;Bo;Prøve;
P3;Cia;Prøve;
P4;Dan;Prøve;
P5;Eva;Prøve;
P6;Fie;Prøve;
`,
  'employments.csv': `code;person;unit;job_title;job_group;leader_level;leader_function;staff_responsibility;primary;valid_from;valid_to;nearest_leader
E1;P1;K;Direktør;;1;leader_of_leaders;yes;yes;2016-01-01;;
E2;P2;C1;Chef;;2;leader_of_leaders;yes;yes;2016-01-01;;E1
E3;P3;T1;Leder;;3;citizen_facing;yes;yes;2016-01-01;;E2
E4;P4;T1;Lærer;teacher;;;no;yes;2018-01-01;;E3
E5;P5;T1;Lærer;teacher;;;no;yes;2018-01-01;2022-01-01;E2
E5;P5;T1;Lærer;teacher;;;no;yes;2022-01-01;;E3
E6;P6;T1;Pædagog;pedagogue;;;no;yes;2018-01-01;;E3
`,
  'unit_leaders.csv': `unit;employment;valid_from;valid_to
C1;E2;2016-01-01;
T1;E3;2016-01-01;
`,
  'committees.csv': 'code;kind;name;unit\nCM;c_med;C-MED et;C1\n',
  'committee_seats.csv':
    'committee;person;side;duty;valid_from;valid_to\nCM;P2;management;chair;2024-01-01;\nCM;P4;employee;member;2024-01-01;\n',
  'roles.csv': 'person;role;valid_from;valid_to\nP6;training_house;2024-01-01;\n',
  'requirements.csv': `unit;employment;audience;audience_value;area;element;level;reason;goal;valid_from;valid_to;adopted;author
;E4;everybody;;;E1.2;5;Superbruger;;2025-01-01;;2025-01-01;P3
C1;;everybody;;E1;;3;Fælles mål;F4;2024-01-01;;2024-01-01;P2
K;;job_group;teacher;E3;;2;Grundlag;F4;2024-01-01;;2024-01-01;P1
`,
  'marks.csv':
    'kind;unit;area;element;reason;goal;valid_from;valid_to;author\ncore;K;E1;;Daglig drift;F3;2024-01-01;;P1\n',
  'holdings.csv': `employment;element;kind;level;date;shared;missing_components
E4;E1.1;self;1;2025-02-01;no;
E4;E1.1;agreed;2;2025-03-01;yes;attitude knowledge_practical
E5;E1.1;agreed;4;2025-03-01;yes;
`,
};

export const textOf = (name: string): string => SAMPLE[`${name}.csv`] ?? '';

/** The sample's file with rows below its header, so that the first of them stands on line 2. */
export const added = (name: string, ...rows: string[]): string => textOf(name).replace('\n', `\n${rows.join('\n')}\n`);

/** The sample's file with one text in it replaced. */
export function edited(name: string, from: string, to: string, text = textOf(name)): string {
  if (!text.includes(from)) throw new Error(`${name}.csv has no ${from}`);
  return text.replace(from, to);
}

const made: string[] = [];

/** Writes the files into a new folder; a null leaves one out. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'medhjul-files-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) if (text !== null) await writeFile(join(folder, name), text);
  return folder;
}

/** A name for a folder that is not there yet. */
export async function newFolder(): Promise<string> {
  return join(await folderOf({}), 'export');
}

/** Takes away what `folderOf` made. */
export async function removeFolders(): Promise<void> {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
}

export async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** Asks as the owner of the tables, who sees every row. */
export async function query<R extends object>(url: string, text: string, values: unknown[] = []): Promise<R[]> {
  return hostTransaction(
    url,
    'medhjul_owner',
    async ({ client }) => (await client.query<R & object>(text, values)).rows,
  );
}

/** Every row of every table with the transaction that wrote it, but for the tables named. */
export async function everything(url: string, except: readonly string[] = []): Promise<Record<string, string>> {
  return hostTransaction(url, 'medhjul_owner', async ({ client }) => {
    const tables = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where tableowner = 'medhjul_owner' and not tablename = any ($1) order by 1`,
      [except],
    );
    const rows: Record<string, string> = {};
    for (const { name } of tables.rows) {
      const all = await client.query<{ row: string }>(
        `select concat(xmin, ' ', t::text) as row from "${name}" t order by ctid`,
      );
      rows[name] = all.rows.map(({ row }) => row).join('\n');
    }
    return rows;
  });
}
