import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateIn } from '@medhjul/rules/period';
import pg from 'pg';
import { startEmbedded } from '../../apps/api/src/db/embedded/embedded.ts';
import { requestLogin } from '../../apps/api/src/db/login.ts';
import { migrate } from '../../apps/api/src/db/migrate.ts';
import { seedEmptyDatabase } from '../../apps/api/src/db/seed/ensure.ts';
import { fillReleases, seatInHMed } from './releases.ts';
import { fillReviews, type Reviews } from './reviews.ts';
import { signedIn } from './session.ts';

/** A leader's team and a session of that leader. */
export interface Team {
  readonly leaderEmploymentId: string;
  readonly cookie: string;
  readonly members: number;
  /** Made-up releases, the newest first; the leader sees every centre's cells. */
  readonly releaseIds: readonly string[];
  readonly reviews: Reviews;
}

export interface BenchDatabase {
  readonly people: number;
  /** The address under which requests reach it. */
  readonly loginUrl: string;
  /** The owner's, past every policy. */
  readonly ownerUrl: string;
  readonly teams: readonly Team[];
  readonly reviews: Reviews;
}

export interface BenchCluster {
  readonly databases: readonly BenchDatabase[];
  stop(): Promise<void>;
}

const TEAMS = 12;
const TYPICAL_MEMBERS = 12;

const toDatabase = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

/**
 * A throw-away server with one demonstration municipality for each size, each with sessions of leaders whose teams are
 * nearest to twelve members, so that what is asked for is alike at every size.
 * @param shapeSql file with what PostGraphile's schema needs in the database
 */
export async function startCluster(
  sizes: readonly number[],
  shapeSql: string,
  say: (line: string) => void,
): Promise<BenchCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'medhjul-bench-'));
  const server = await startEmbedded({ dataDir: folder, throwAway: true });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const databases: BenchDatabase[] = [];
    // One login for the server: it may take the product's roles, which the first migration makes.
    let login: string | undefined;
    for (const people of sizes) {
      const name = `bench_${people}`;
      const ownerUrl = toDatabase(server.url, name);
      await onClient(server.url, (client) => client.query(`CREATE DATABASE ${name}`));
      await migrate(ownerUrl);
      login ??= await requestLogin(server.url);
      const filled = await fill(ownerUrl, people, shapeSql, say);
      databases.push({ people, loginUrl: toDatabase(login, name), ownerUrl, ...filled });
    }
    return { databases, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function fill(
  ownerUrl: string,
  people: number,
  shapeSql: string,
  say: (line: string) => void,
): Promise<Pick<BenchDatabase, 'teams' | 'reviews'>> {
  let told = 0;
  await seedEmptyDatabase(ownerUrl, {
    people,
    seed: 1,
    onProgress(done, of) {
      const tenth = Math.floor((done / of) * 10);
      if (tenth > told) say(`Filling in ${people} people: ${tenth * 10} %`);
      told = Math.max(told, tenth);
    },
  });
  const shape = await readFile(shapeSql, 'utf8');
  return onClient(ownerUrl, async (client) => {
    await client.query(shape);
    const releaseIds = await fillReleases(client);
    const reviews = await fillReviews(client);
    // As autovacuum would have done by the time anybody measures.
    await client.query('VACUUM (ANALYZE)');
    return { teams: await sessionsOf(client, { releaseIds: releaseIds.toReversed(), reviews }), reviews };
  });
}

async function sessionsOf(client: pg.Client, same: Pick<Team, 'releaseIds' | 'reviews'>): Promise<Team[]> {
  const today = dateIn('Europe/Copenhagen', new Date());
  const { rows } = await client.query<{ leader: string; person: string; members: number }>(
    `SELECT line.leader_employment_id AS leader, leader.person_id AS person, count(*)::int AS members
     FROM reporting_line line
     JOIN employment_term term ON term.employment_id = line.employment_id AND app.holds(term.valid_from, term.valid_to, $1)
     JOIN employment leader ON leader.id = line.leader_employment_id
     WHERE app.holds(line.valid_from, line.valid_to, $1)
       AND (term.leader_level IS NULL OR NOT term.staff_responsibility)
       AND EXISTS (SELECT FROM employment_term own WHERE own.employment_id = leader.id AND app.holds(own.valid_from, own.valid_to, $1))
     GROUP BY leader, leader.person_id
     ORDER BY abs(count(*) - $2), leader LIMIT $3`,
    [today, TYPICAL_MEMBERS, TEAMS],
  );
  await seatInHMed(
    client,
    rows.map(({ person }) => person),
  );
  const teams: Team[] = [];
  for (const { leader, person, members } of rows) {
    teams.push({ leaderEmploymentId: leader, cookie: await signedIn(client, person), members, ...same });
  }
  if (teams.length < TEAMS) throw new Error('the demonstration has too few teams to measure');
  return teams;
}

async function onClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
