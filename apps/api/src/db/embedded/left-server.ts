import { constants } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { birthOf, endServer, servesFolder } from './os-process.ts';
import { codeOf } from './start-problem.ts';

/**
 * Ends the server that a process which is gone has left on the cluster. Its pid file is marked as left behind when the number in it is a
 * zombie's or another program's: PostgreSQL takes the number of its own parent for that, and still looks for backends itself.
 */
export async function endLeftServer(pgdata: string, say: (step: string) => void): Promise<void> {
  const path = join(pgdata, 'postmaster.pid');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  if (text === undefined) return;
  const [first, ...rest] = text.split('\n');
  const pid = Number(first);
  if (!Number.isInteger(pid) || pid <= 0) return rm(path);
  if ((await birthOf(pid)) !== undefined && (await servesFolder(pid, pgdata))) {
    say(`Ending the database server that an earlier run left behind (process ${pid})`);
    await endServer(pid);
  } else {
    // Never through a link: the folder belongs to the server's user, and this process may be root.
    const flag = constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW;
    await writeFile(path, [process.pid, ...rest].join('\n'), { flag });
  }
}
