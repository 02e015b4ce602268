import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { writeAnew } from './home.ts';
import { StartProblem } from './start-problem.ts';

export const LOOPBACK = '127.0.0.1';

/** The port to serve on: the one asked for (StartProblem when it is taken), else the one of the last start if it is free, else a free one. */
export async function choosePort(home: string, asked: number | undefined): Promise<number> {
  if (asked !== undefined) {
    if ((await listenOn(asked)) === undefined) {
      throw new StartProblem(
        `Port ${asked} of ${LOOPBACK} is taken or may not be used: choose another port for the database, or none to get a free one.`,
      );
    }
    return asked;
  }
  const path = join(home, 'port');
  const kept = Number(await readFile(path, 'utf8').catch(() => '0'));
  const port = (await listenOn(Number.isInteger(kept) && kept > 0 && kept < 65_536 ? kept : 0)) ?? (await listenOn(0));
  if (port === undefined)
    throw new StartProblem(
      `No port of ${LOOPBACK} is free for the database: end programs that use them and start again.`,
    );
  if (port !== kept) await writeAnew(path, `${port}\n`, 0o644);
  return port;
}

/** Listens for a moment; returns the port (a free one for 0), or undefined when it cannot be had. */
function listenOn(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : undefined));
    });
  });
}
