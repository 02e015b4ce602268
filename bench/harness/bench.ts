import { parseArgs } from 'node:util';
import { dateIn } from '@medhjul/rules/period';
import pg from 'pg';
import { z } from 'zod';
import { entries } from '../entries.ts';
import { BUILDING, measureBuilding } from './building.ts';
import { connect } from './client.ts';
import { startCluster, type BenchDatabase } from './database.ts';
import type { Contestant, Entry } from './entry.ts';
import { MEETING, measureMeeting } from './meeting.ts';
import { latency, median, ratioOf, throughput, warmUp, type Rounds, type Runner } from './measure.ts';
import { askNaively } from './naive.ts';
import { missedTargets, printTable, rounded, writeJson, type Result } from './report.ts';
import { measureSaving, SAVING } from './saving.ts';
import { startServer } from './server-process.ts';

const CONTESTANTS = ['medhjul', 'bare', 'postgraphile'] as const satisfies Contestant[];
const CONNECTIONS = 8;
const WARM_UP = 400;
const REQUESTS_A_ROUND = 100;
const THROUGHPUT_ROUND_MS = 1500;

export interface BenchFiles {
  readonly args: readonly string[];
  readonly servers: Readonly<Record<Contestant, string>>;
  /** Program that builds releases, and the plain query that it is held against. */
  readonly building: { readonly program: string; readonly query: string };
  readonly shapeSql: string;
  readonly results: string;
}

const settings = z.object({
  people: z
    .string()
    .default('2400,60000')
    .transform((list) => list.split(',').map(Number))
    .pipe(z.array(z.number().int().min(500)).min(1).max(2)),
  rounds: z.coerce.number().int().min(3).max(100).default(15),
  only: z.enum([...entries.map(({ name }) => name), SAVING, MEETING, BUILDING]).optional(),
});

/** A way to ask one contestant over one database with so many connections; null where the entry has nothing like it. */
type Reach = (contestant: Contestant, database: BenchDatabase, connections: number) => (entry: Entry) => Runner | null;

/**
 * Fills the databases, starts every contestant, measures the entries, prints and writes what came out.
 * @returns the exit code: 1 when a target was missed
 */
export async function runBench({
  args,
  servers,
  building,
  shapeSql,
  results: resultFile,
}: BenchFiles): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { people: text, rounds: text, only: text } });
  const { people, rounds, only } = settings.parse(values);
  const say = (line: string) => console.error(`  ${line}`);
  const closers: (() => unknown)[] = [];
  try {
    const cluster = await startCluster(people, shapeSql, say);
    closers.push(cluster.stop);
    const [small, large] = cluster.databases;
    if (!small) throw new Error('no database to measure');
    const ports = new Map<string, number>();
    for (const [database, contestants] of [
      [small, CONTESTANTS],
      [large, ['medhjul']],
    ] as const) {
      for (const contestant of database ? contestants : []) {
        const server = await startServer(servers[contestant], database?.loginUrl ?? '');
        closers.push(server.stop);
        ports.set(`${contestant} ${database?.people}`, server.port);
      }
    }
    const reach: Reach = (contestant, database, connections) => {
      const client = connect(ports.get(`${contestant} ${database.people}`) ?? 0, connections);
      closers.push(client.close);
      return (entry) => {
        const side = entry.sides[contestant];
        return side ? { name: `${contestant} ${database.people}`, side, client, teams: database.teams } : null;
      };
    };
    const results: Result[] = [];
    for (const entry of entries.filter(({ name }) => !only || name === only)) {
      say(entry.title);
      const result = await measure(entry, { small, large, rounds, reach, queryFile: building.query });
      printTable(entry, result);
      results.push(result);
    }
    if (!only || only === SAVING) {
      say('Saving a conversation');
      const client = connect(ports.get(`medhjul ${small.people}`) ?? 0, 1);
      closers.push(client.close);
      results.push(await measureSaving(client, small, rounds));
    }
    if (!only || only === MEETING) {
      say('A meeting');
      const port = ports.get(`medhjul ${small.people}`) ?? 0;
      const client = connect(port, 1);
      closers.push(client.close);
      results.push(await measureMeeting(client, port, small, rounds));
    }
    // Last: its releases stay.
    if (!only || only === BUILDING) {
      say('Building a release');
      results.push(await measureBuilding(building.program, building.query, large ?? small));
    }
    await writeJson(resultFile, results);
    const missed = results.flatMap((result) => result.missed);
    for (const line of missed) console.error(line);
    return missed.length > 0 ? 1 : 0;
  } finally {
    for (const close of closers.toReversed()) await close();
  }
}

interface Ground {
  readonly small: BenchDatabase;
  readonly large: BenchDatabase | undefined;
  readonly rounds: number;
  readonly reach: Reach;
  readonly queryFile: string;
}

async function measure(entry: Entry, { small, large, rounds, reach, queryFile }: Ground): Promise<Result> {
  const sides = (connections: number) =>
    CONTESTANTS.map((contestant) => reach(contestant, small, connections)(entry)).filter((side) => side !== null);
  const alone = sides(1);
  await checkAnswers(alone);
  const grown = [small, large]
    .map((database) => (large && database ? reach('medhjul', database, 1)(entry) : null))
    .filter((side) => side !== null);
  await warmUp([...alone, ...grown], WARM_UP);
  const times = await latency(alone, rounds, REQUESTS_A_ROUND);
  const served = await throughput(sides(CONNECTIONS), Math.ceil(rounds / 2), CONNECTIONS, THROUGHPUT_ROUND_MS);
  const growth = await latency(grown, rounds, REQUESTS_A_ROUND);
  const largest = large ?? small;
  const plain = entry.hasPlainQuery ? await plainly(queryFile, largest) : undefined;
  const own = median((large ? growth : times).get(`medhjul ${largest.people}`) ?? []);
  const name = (contestant: Contestant) => `${contestant} ${small.people}`;
  const ratios: Result['ratios'] = {
    ...(entry.sides.bare && { 'latency / bare': ratioOf(times, name('medhjul'), name('bare')) }),
    ...(entry.sides.postgraphile && {
      'requests a second / postgraphile': ratioOf(served, name('medhjul'), name('postgraphile')),
    }),
    ...(plain !== undefined && { 'latency / plain SQL': own / plain }),
    ...(large && { 'latency large / small': ratioOf(growth, `medhjul ${large.people}`, name('medhjul')) }),
  };
  return {
    entry: entry.name,
    people: small.people,
    milliseconds: { ...figures(times), ...(plain !== undefined && { 'plain SQL': rounded(plain) }) },
    requestsASecond: figures(served),
    ratios,
    missed: missedTargets(entry, ratios),
  };
}

/** Milliseconds of the plain query over the base tables, once they have been read. */
async function plainly(queryFile: string, { ownerUrl }: BenchDatabase): Promise<number> {
  const sql = new pg.Client({ connectionString: ownerUrl });
  await sql.connect();
  try {
    const today = dateIn('Europe/Copenhagen', new Date());
    await askNaively(sql, queryFile, today);
    return (await askNaively(sql, queryFile, today)).seconds * 1000;
  } finally {
    await sql.end();
  }
}

const figures = (rounds: Rounds): Record<string, number> =>
  Object.fromEntries([...rounds].map(([name, values]) => [name.split(' ')[0] ?? name, rounded(median(values))]));

/** What answers something else is not measured. */
async function checkAnswers(runners: readonly Runner[]): Promise<void> {
  const [first] = runners;
  for (const team of first?.teams ?? []) {
    const answers = [];
    for (const { side, client } of runners) {
      const question = side.ask(team);
      answers.push(JSON.parse(await client.send(question, question.cookie ?? team.cookie)));
    }
    for (const [n, { name, side }] of runners.entries()) {
      if (!side.agrees(answers[n], answers[0])) {
        throw new Error(`${name} does not answer the same: ${JSON.stringify(answers[n]).slice(0, 1000)}`);
      }
    }
  }
}
