import { createClient } from 'graphql-sse';
import type { Client } from './client.ts';
import type { BenchDatabase } from './database.ts';
import { median } from './measure.ts';
import { rounded, type Result } from './report.ts';

/** What it is called among the entries. */
export const MEETING = 'review-meeting';

const AT_MOST_MS = 1000;
const PATIENCE_MS = 10_000;

const FOLLOW = `subscription ($id: ID!) { reviewChanged(id: $id) {
  id state agenda { id title body minutes minutesVersion } decisions { id title version } present { id } viewerCan } }`;
const WRITE = `mutation ($id: ID!, $version: Int!, $minutes: RichText!) {
  writeMinutes(id: $id, version: $version, minutes: $minutes) { item { minutesVersion } errors { code } } }`;

interface Told {
  readonly data?: {
    readonly reviewChanged: { readonly agenda: readonly { readonly minutesVersion: number }[] };
  } | null;
}

/** Members' open pages, each with the latest version of the minutes that it shows. */
function follow(port: number, cookies: readonly string[], id: string) {
  const shown = cookies.map(() => -1);
  const told = new Set<() => void>();
  const clients = cookies.map((cookie) =>
    createClient({ url: `http://127.0.0.1:${port}/graphql/stream`, headers: { cookie }, retryAttempts: 0 }),
  );
  const pages = clients.map(async (client, n) => {
    for await (const answer of client.iterate({ query: FOLLOW, variables: { id } }) as AsyncIterable<Told>) {
      shown[n] = answer.data?.reviewChanged.agenda[0]?.minutesVersion ?? -1;
      for (const wake of told) wake();
    }
  });
  /** Milliseconds until each page shows this version. */
  async function reached(version: number, begun: number): Promise<number[]> {
    const times = new Map<number, number>();
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('a page was not told')), PATIENCE_MS);
      const look = () => {
        for (const [n, each] of shown.entries()) {
          if (each >= version && !times.has(n)) times.set(n, performance.now() - begun);
        }
        if (times.size < shown.length) return;
        clearTimeout(timer);
        told.delete(look);
        resolve();
      };
      told.add(look);
      look();
    });
    return [...times.values()];
  }
  async function end(): Promise<void> {
    for (const client of clients) client.dispose();
    await Promise.allSettled(pages);
  }
  return { reached, end };
}

/** Twenty members with one review open: how long from a key's save until every page shows it; at most a second. */
export async function measureMeeting(
  client: Client,
  port: number,
  { people, reviews }: BenchDatabase,
  rounds: number,
): Promise<Result> {
  const { reviewId, agendaItemId, cookies } = reviews.meeting;
  const pages = follow(port, cookies, reviewId);
  try {
    await pages.reached(0, 0);
    const times: number[] = [];
    for (let version = 0; version <= rounds; version += 1) {
      const text = { type: 'text', text: `Words ${version}` };
      const minutes = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] };
      const body = { query: WRITE, variables: { id: agendaItemId, version, minutes } };
      const begun = performance.now();
      const answer = await client.send({ path: '/graphql', body }, cookies[version % cookies.length] ?? '');
      if (!answer.includes('"errors":[]')) throw new Error(`refused: ${answer.slice(0, 500)}`);
      const round = await pages.reached(version + 1, begun);
      // The first round warms up.
      if (version > 0) times.push(...round);
    }
    const milliseconds = { median: rounded(median(times)), max: rounded(Math.max(...times)) };
    console.log(`\nOne meeting: ${cookies.length} open pages, ${rounds} changes`);
    console.table({ ...milliseconds, asked: `max under ${AT_MOST_MS}` });
    const missed = milliseconds.max < AT_MOST_MS ? [] : [`${MEETING}: the last page took ${milliseconds.max} ms`];
    return { entry: MEETING, people, milliseconds, requestsASecond: {}, ratios: {}, missed };
  } finally {
    await pages.end();
  }
}
