import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { codeOf } from '../db/embedded/start-problem.ts';
import { hostTransaction } from '../db/host-transaction.ts';
import { KIND_NAMES, type KindName } from './kinds.ts';
import { silent, type Progress } from './progress.ts';
import { writeFile } from './write-file.ts';

export interface ExportOptions {
  /** A login that may take the role `medhjul_import`. */
  readonly url: string;
  /** A folder that is empty or not there yet. */
  readonly folder: string;
  /** Leaves out levels, and requirements that are set for one person. */
  readonly withoutPersonal?: boolean;
  readonly now?: () => Date;
  readonly progress?: Progress;
}

/** The files cannot be written; nothing was. The message is one sentence for the console. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused';
}

async function openFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    throw new ExportRefused(
      `The folder ${folder} cannot be used (${codeOf(error) ?? String(error)}): name one that can be written.`,
    );
  }
  throw new ExportRefused(
    `The folder ${folder} is not empty: name an empty or a new one, so that nothing is written over.`,
  );
}

// Each person whose levels or own requirements go out can see that they did.
async function logLooks(client: pg.Client, now: Date): Promise<void> {
  await client.query(
    `insert into look (at, viewer_function, person_id, kind, request_id)
     select $1, 'host_export', person_id, 'export', $2 from employment
     where id in (select employment_id from holding union select employment_id from requirement where employment_id is not null)
     group by person_id`,
    [now, randomUUID()],
  );
}

/**
 * Writes what the database holds of the organisation, the rules and the levels as the files that the import reads, as it is at one moment.
 * @returns how many rows each file has; kinds of which there is nothing have no file
 * @throws ExportRefused; on any error the files of this run are taken away again
 */
export async function exportFolder(options: ExportOptions): Promise<ReadonlyMap<KindName, number>> {
  const { url, folder, withoutPersonal = false, now = () => new Date(), progress = silent } = options;
  await openFolder(folder);
  const kinds = KIND_NAMES.filter((kind) => !withoutPersonal || kind !== 'holdings');
  const pathOf = (kind: KindName): string => join(folder, `${kind}.csv`);
  try {
    return await hostTransaction(url, 'medhjul_import', async ({ client }) => {
      await client.query('set transaction isolation level repeatable read');
      if (!withoutPersonal) await logLooks(client, now());
      const counts = new Map<KindName, number>();
      for (const kind of kinds) {
        progress.step(`Writing ${kind.replaceAll('_', ' ')}`);
        const only = withoutPersonal && kind === 'requirements' ? 'employment is null' : 'true';
        const count = await writeFile(client, kind, pathOf(kind), only);
        if (count > 0) counts.set(kind, count);
      }
      const detail = { withoutPersonal, rows: Object.fromEntries(counts) };
      await client.query(`insert into system_log (at, action, detail) values ($1, 'export', $2)`, [now(), detail]);
      return counts;
    });
  } catch (error) {
    for (const kind of kinds) await rm(pathOf(kind), { force: true });
    throw error;
  }
}
