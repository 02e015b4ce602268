import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import pino from 'pino';
import { testApp, type Session, type TestApp } from '../testing/app.ts';
import { placedActivity } from '../testing/calendar.ts';
import { placed } from '../testing/conversations.ts';
import { placedReview } from '../testing/reviews.ts';
import { everyRole, type Roles } from '../testing/roles.ts';

const log: string[] = [];
let on: TestApp;
let roles: Roles;
beforeAll(async () => {
  const told = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  });
  on = await testApp({ PUBLIC_URL: 'https://medhjul.example' }, pino({ level: 'trace' }, told));
  roles = await everyRole(on);
  await placed(on, roles.E.employment, { leader: roles.L.employment, createdOn: '2026-06-01' });
  await placedReview(on, { committee: roles.committees.north, state: 'called' });
});
afterAll(() => on.close());

const RENEW = `mutation ($scope: CalendarScope!, $unit: ID) { renewCalendarFeed(scope: $scope, unitId: $unit) { path errors { code } } }`;
const renew = async (session: Session, scope: string, unit?: string) =>
  (await session.ask<{ renewCalendarFeed: { path: string } }>(RENEW, { scope, unit })).data.renewCalendarFeed.path;
const get = (path: string, headers: Record<string, string> = {}) => on.post({ method: 'GET', url: path, headers });

/** The entries as a calendar program reads them. */
function entries(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar));
  return root.getAllSubcomponents('vevent').map((event) => {
    const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
    const end = event.getFirstPropertyValue('dtend') as ICAL.Time;
    return {
      uid: String(event.getFirstPropertyValue('uid')),
      summary: event.getFirstPropertyValue('summary'),
      isDay: start.isDate,
      zone: start.zone?.tzid,
      from: start.toString(),
      to: end.toString(),
      changed: String(event.getFirstPropertyValue('last-modified')),
      properties: event.getAllProperties().map(({ name }) => name),
      alarms: event.getAllSubcomponents('valarm').length,
    };
  });
}
const found = (calendar: string, summary: string) => entries(calendar).find((entry) => entry.summary === summary);

test('holds days as days and meetings in UTC, with plain titles and nothing of what is in them', async () => {
  const id = await placedActivity(on, { scope: 'person', person: roles.E.person, title: 'Skriv; "mål", nu\r\nX-A:1' });
  const { status, headers, body } = await get(await renew(await on.as(roles.E.person), 'PERSON'));
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
  });
  expect(entries(body).find(({ uid }) => uid.startsWith(`activity-${id}`))).toMatchObject({
    uid: `activity-${id}-2026@medhjul`,
    isDay: true,
    from: '2026-09-10',
    to: '2026-09-12',
    changed: '2026-06-01T00:00:00Z',
    alarms: 0,
  });
  expect(body).not.toMatch(/^X-A/m);
  expect(found(body, 'Your development conversation')).toMatchObject({
    isDay: false,
    zone: 'UTC',
    from: '2026-07-01T00:00:00Z',
  });
  for (const { properties } of entries(body)) {
    expect(properties).toEqual(expect.arrayContaining(['uid', 'dtstamp', 'last-modified', 'summary']));
    for (const none of ['location', 'description', 'attendee', 'organizer']) expect(properties).not.toContain(none);
  }
  expect(body).not.toMatch(/Lederen|Lokale/);
});

test('is the same file until something changes, and is not sent twice', async () => {
  const path = await renew(await on.as(roles.E.person), 'PERSON');
  const first = await get(path);
  const etag = String(first.headers['etag']);
  expect(await get(path, { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
  await on.build.sql.query(`UPDATE activity SET title = 'Andet', version = 2, changed_at = '2026-06-14'`);
  expect(await get(path, { 'if-none-match': etag })).toMatchObject({ status: 200 });
});

test('of a centre shows a called meeting to a member until the seat ends', async () => {
  const path = await renew(await on.as(roles.Cm.person), 'CENTRE', roles.units.north);
  const meeting = 'C-MED review: Udvalget i nord';
  expect(found((await get(path)).body, meeting)).toMatchObject({
    from: '2026-07-01T08:00:00Z',
    to: '2026-07-01T10:00:00Z',
  });
  await on.build.sql.query(`UPDATE committee_seat SET valid_to = '2026-06-15' WHERE person_id = $1`, [roles.Cm.person]);
  const after = (await get(path)).body;
  expect(found(after, meeting)).toBeUndefined();
  expect(found(after, 'C-MED review due: Udvalget i nord')).toBeDefined();
});

test('a renewed link ends the former one, a stopped one is gone, and nothing that opens nothing differs', async () => {
  const employee = await on.as(roles.peer.person);
  const former = await renew(employee, 'MUNICIPALITY');
  const current = await renew(employee, 'MUNICIPALITY');
  const gone = await get(former);
  expect(gone).toMatchObject({ status: 404, body: '{"error":"not found"}' });
  expect((await get(current)).status).toBe(200);
  const fetched = `{ calendar(scope: MUNICIPALITY, year: 2026) { feed { createdOn fetchedOn } } }`;
  expect((await employee.ask(fetched)).data).toEqual({
    calendar: { feed: { createdOn: '2026-06-15', fetchedOn: '2026-06-15' } },
  });
  for (const path of ['/calendar/feed/x.ics', current.replace('.ics', ''), '/calendar/feed/%00.ics']) {
    expect(await get(path)).toMatchObject({ status: 404, body: gone.body });
  }
  await employee.ask('mutation { stopCalendarFeed(scope: MUNICIPALITY) { stopped } }');
  expect((await get(current)).status).toBe(404);
});

test('of somebody who left ends with the last day, and a centre’s with the right to see it', async () => {
  const { person, employment } = roles.former;
  const own = await renew(await on.as(person), 'PERSON');
  const centre = await renew(await on.as(person), 'CENTRE', roles.units.north);
  const move = 'UPDATE employment_term SET unit_id = $2 WHERE employment_id = $1';
  await on.build.sql.query(move, [employment, roles.units.house]);
  expect([(await get(own)).status, (await get(centre)).status]).toEqual([200, 404]);
  await on.build.sql.query(`UPDATE employment_term SET valid_to = '2026-06-15' WHERE employment_id = $1`, [employment]);
  expect((await get(own)).status).toBe(404);
  await on.build.sql.query(`SELECT set_config('medhjul.today', '2026-06-15', false); SELECT app.forget_calendars()`);
  const { rows } = await on.build.sql.query('SELECT 1 FROM calendar_feed WHERE person_id = $1', [person]);
  expect(rows).toEqual([]);
});

test('the secret stands in no log and in no table, and nobody reads the hash or another’s link', async () => {
  const path = await renew(await on.as(roles.E.person), 'PERSON');
  await get(path);
  const secret = path.slice('/calendar/feed/'.length, -'.ics'.length);
  expect(secret).toMatch(/^[\w-]{43}$/);
  // a reading that fails is logged as well
  await on.build.sql.query('ALTER TABLE activity RENAME TO activity_away');
  expect((await get(path)).status).toBe(500);
  await on.build.sql.query('ALTER TABLE activity_away RENAME TO activity');
  expect(log.join('')).toContain('a request failed');
  expect(log.join('')).not.toContain(secret);
  expect(await on.sqlRefusal(roles.E.person, 'SELECT token_hash FROM calendar_feed')).toBe('42501');
  expect(await on.sqlAs(roles.L.person, 'SELECT person_id FROM calendar_feed')).toEqual([]);
  expect(await on.sqlRefusal(roles.E.person, `SELECT app.enter_feed('a', now())`)).toBe('42501');
  const { rows } = await on.build.sql.query<{ text: string }>('SELECT calendar_feed::text AS text FROM calendar_feed');
  expect(rows.map(({ text }) => text).join()).not.toContain(secret);
});
