import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { entryOf } from '../mail/testing/calendar-entry.ts';
import { testApp, type Session, type TestApp } from '../testing/app.ts';
import { invited, reschedule, seen, talk, type Talk } from '../testing/conversations.ts';
import { placedTeam } from '../testing/team-conversations.ts';

let on: TestApp;
let unit: string;
let employee: Session;
let leader: Session;
let outsider: Session;
let anna: { person: string; employment: string };
let lis: { person: string; employment: string };
let made: Talk;
beforeAll(async () => {
  on = await testApp({
    PUBLIC_URL: 'https://medhjul.example',
    SMTP_URL: 'smtp://localhost:1',
    MAIL_FROM: 'Prøveby <post@proeveby.example>',
  });
  unit = await on.build.unit('unit', await on.build.unit('municipality', null));
  outsider = await on.as((await on.build.employ('Udefra', { unit, leaderLevel: 3 })).person);
});
afterAll(() => on.close());
beforeEach(async () => {
  lis = await on.build.employ('Lis Leder', { unit, leaderLevel: 3 });
  anna = await on.build.employ('Anna Prøve', { unit, leader: lis.employment });
  await on.build.sql.query(`UPDATE person SET email = 'anna@proeveby.example' WHERE id = $1`, [anna.person]);
  [employee, leader] = [await on.as(anna.person), await on.as(lis.person)];
  made = await invited(leader, anna.employment, { meeting: { ...MEETING } });
});

const MEETING = { startsAt: '2026-08-03T08:00:00Z', durationMinutes: 60, place: 'Lokale 2', note: 'Om ferien' };
const get = ({ cookie }: Pick<Session, 'cookie'>, file: string, of = 'conversations') =>
  on.post({ method: 'GET', url: `/calendar/${of}/${file}`, headers: { cookie } });
const looks = async () => Number((await on.build.sql.query('SELECT count(*) AS n FROM look')).rows[0].n);

test('the employee and the nearest leader take the entry that the mail carries', async () => {
  const before = await looks();
  const { status, headers, body } = await get(employee, `${made.id}.ics`);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8; method=REQUEST',
    'content-disposition': 'attachment; filename="medhjul.ics"',
    'cache-control': 'private, no-store',
  });
  expect(entryOf(body)).toMatchObject({
    method: 'REQUEST',
    uid: made.id,
    sequence: 0,
    status: 'CONFIRMED',
    class: 'PRIVATE',
    summary: 'MUS',
    location: 'Lokale 2',
    description: `https://medhjul.example/conversations/${made.id}`,
    organizer: 'mailto:post@proeveby.example',
    attendee: 'mailto:anna@proeveby.example',
    from: '2026-08-03T08:00:00.000Z',
    until: '2026-08-03T09:00:00.000Z',
  });
  expect(body).not.toContain('ferien');
  const leaders = await get(leader, `${made.id}.ics`);
  // the leader has no address here: nobody invites anybody, and the time is the same
  expect(entryOf(leaders.body)).toMatchObject({ method: 'PUBLISH', uid: made.id, organizer: 'null' });
  expect(await looks()).toBe(before);
});

test('moved and called off it is the same entry by a higher number', async () => {
  await reschedule(leader, made, { startsAt: '2026-08-04T09:00:00Z' });
  expect(entryOf((await get(employee, `${made.id}.ics`)).body)).toMatchObject({
    uid: made.id,
    sequence: 1,
    from: '2026-08-04T09:00:00.000Z',
  });
  await seen(leader, 'cancelConversation', await talk(leader, made.id));
  const { headers, body } = await get(employee, `${made.id}.ics`);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8; method=CANCEL');
  expect(entryOf(body)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: made.id, sequence: 2 });
});

test('missing, hidden and malformed answer alike; without a session there is nothing', async () => {
  const missing = await get(outsider, '11111111-1111-4111-8111-111111111111.ics');
  expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'private, no-store']);
  for (const file of [`${made.id}.ics`, 'a.ics', `${made.id}`, `${made.id}.ics.ics`, '%00.ics', `%27${made.id}.ics`]) {
    const { status, body } = await get(outsider, file);
    expect([file, status, body]).toEqual([file, 404, missing.body]);
  }
  expect((await get({ cookie: '' }, `${made.id}.ics`)).status).toBe(401);
  expect((await get({ cookie: `medhjul=${'x'.repeat(43)}` }, `${made.id}.ics`)).status).toBe(401);
});

test('of a team conversation it is the team’s, once it is invited', async () => {
  const members = [anna.employment];
  const asked = await placedTeam(on, { leader: lis.employment, members, state: 'asking', year: 2026 });
  const held = await placedTeam(on, { leader: lis.employment, members, state: 'invited', year: 2025 });
  const gone = await placedTeam(on, { leader: lis.employment, members, state: 'cancelled', year: 2024 });
  await on.build.sql.query('UPDATE team_conversation SET invitation = 0 WHERE id = $1', [asked]);
  await on.build.sql.query('UPDATE team_conversation SET invitation = 3 WHERE id = any ($1::uuid[])', [[held, gone]]);
  expect((await get(employee, `${asked}.ics`, 'team-conversations')).status).toBe(404);
  for (const session of [employee, leader]) {
    const { body } = await get(session, `${held}.ics`, 'team-conversations');
    expect(entryOf(body)).toMatchObject({ uid: held, sequence: 3, summary: 'TUS', status: 'CONFIRMED' });
  }
  expect(entryOf((await get(employee, `${gone}.ics`, 'team-conversations')).body)).toMatchObject({
    method: 'CANCEL',
    uid: gone,
  });
  expect((await get(outsider, `${held}.ics`, 'team-conversations')).status).toBe(404);
  // an id of the other kind is none
  expect((await get(employee, `${held}.ics`)).status).toBe(404);
});

test('without a mail server nobody is named as who invites', async () => {
  const bare = await on.serve({});
  const answer = await bare.post({
    method: 'GET',
    url: `/calendar/conversations/${made.id}.ics`,
    headers: { cookie: employee.cookie.replace('__Host-', '') },
  });
  expect(entryOf(answer.body)).toMatchObject({ method: 'PUBLISH', uid: made.id, organizer: 'null', attendee: 'null' });
});
