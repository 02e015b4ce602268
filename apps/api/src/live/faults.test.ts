import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type Reached, type Session, type TestApp } from '../testing/app.ts';
import { until } from '../testing/live.ts';
import { everyRole } from '../testing/roles.ts';
import { follow, readings, thingsSchema } from './testing/things.ts';

let on: TestApp;
let server: Reached;
let address: string;
let leader: Session;
let id: string;
beforeAll(async () => {
  on = await testApp();
  server = await on.serve({}, thingsSchema());
  const { L, E } = await everyRole(on);
  await on.build.holding(E.employment, 'E1.1', 'agreed', 3, '2026-03-01');
  address = await server.listen();
  leader = await on.as(L.person);
  id = E.employment;
});
afterAll(() => on.close());

const tell = () => on.build.sql.query(`SELECT app.notify_live('conversation', $1)`, [id]);
const query = (fields: string) => `subscription ($id: ID!) { levelChanged(id: $id) { ${fields} } }`;

/** A page at the level of the socket. */
function rawPage(cookie: string, fields = 'id'): Socket {
  const { hostname, port } = new URL(address);
  const body = JSON.stringify({ query: query(fields), variables: { id } });
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(
    `POST /graphql/stream HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\nAccept: text/event-stream\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  return socket;
}

const heard = (socket: Socket) => new Promise<void>((resolve) => void socket.once('data', () => resolve()));
const connections = async () =>
  (
    await on.build.sql.query(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'medhjul live'`,
    )
  ).rows[0].n as number;

test('pages that go without a word leave nothing behind, and share one listening connection', async () => {
  const sessions: Session[] = [];
  for (let n = 0; n < 10; n++)
    sessions.push(
      await on.as((await on.build.sql.query('SELECT person_id FROM employment WHERE id = $1', [id])).rows[0].person_id),
    );
  for (let round = 0; round < 3; round++) {
    const pages = sessions.flatMap(({ cookie }) => Array.from({ length: 10 }, () => rawPage(cookie, 'id others')));
    await Promise.all(pages.map(heard));
    expect(server.hub.size()).toBe(100);
    expect(await connections()).toBe(1);
    for (const [n, page] of pages.entries()) {
      if (n % 2) page.destroy();
      else page.resetAndDestroy();
    }
    await until(() => server.hub.size() === 0);
  }
  await until(() => server.hub.presentOn(`conversation:${id}`).length === 0);
  let reads = 0;
  readings.onRead = async () => void (reads += 1);
  await tell();
  await new Promise((resolve) => setTimeout(resolve, 200));
  readings.onRead = async () => {};
  expect(reads).toBe(0);
});

test('who reads nothing is read for no further, and keeps nobody else waiting', async () => {
  let reads = 0;
  const slow = rawPage(leader.cookie, 'id filler');
  await heard(slow);
  slow.pause();
  readings.onRead = async () => void (reads += 1);
  for (let n = 0; n < 60; n++) {
    await tell();
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  readings.onRead = async () => {};
  // What the network takes in by itself, and not the sixty megabytes that were there to be sent.
  expect(reads).toBeLessThan(30);
  const quick = follow(address, leader.cookie, id);
  expect((await quick.next())?.data?.levelChanged.id).toBe(id);
  await tell();
  expect((await quick.next())?.data?.levelChanged.id).toBe(id);
  await quick.end();
  slow.destroy();
  await until(() => server.hub.size() === 0);
});

test('the listening connection comes back when it breaks, and what was missed is read', async () => {
  const page = follow(address, leader.cookie, id);
  await page.next();
  const { sql } = on.build;
  const set = (level: number) => sql.query('UPDATE holding SET level = $1 WHERE employment_id = $2', [level, id]);
  // A page may be read again without need: when the connection came back just before the word was said, both wake it.
  const shows = async (level: number) => {
    while ((await page.next())?.data?.levelChanged.level !== level);
  };
  for (const [missed, told] of [
    [4, 1],
    [2, 4],
    [3, 2],
  ] as const) {
    await sql.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'medhjul live'`,
    );
    await set(missed);
    await tell();
    await shows(missed);
    await until(async () => (await connections()) === 1);
    await set(told);
    await tell();
    await shows(told);
  }
  await page.end();
});

test('a session has at most twenty pages', async () => {
  const pages = Array.from({ length: 20 }, () => rawPage(leader.cookie));
  await Promise.all(pages.map(heard));
  const { status, headers } = await server.post({
    url: '/graphql/stream',
    payload: { query: query('id'), variables: { id } },
    headers: { cookie: leader.cookie, accept: 'text/event-stream' },
  });
  expect([status, headers['retry-after']]).toEqual([503, '30']);
  for (const page of pages) page.destroy();
  await until(() => server.hub.size() === 0);
});

test('a server that stops ends its pages and does not wait for them', async () => {
  const last = await on.serve({}, thingsSchema());
  const page = follow(await last.listen(), leader.cookie, id, 'id others');
  await page.next();
  const began = performance.now();
  await last.close();
  expect(performance.now() - began).toBeLessThan(2000);
  expect(last.hub.size()).toBe(0);
  await expect(page.next().catch(() => null)).resolves.toBeNull();
});
