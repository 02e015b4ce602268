import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { placedGlass } from '../../testing/break-glass.ts';
import { COLUMNS, everyRole, type Roles } from '../../testing/roles.ts';

const REFUSED = '42501';

let on: TestApp;
let roles: Roles;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query('DELETE FROM look; DELETE FROM glass_request');
});

const glass = (over: object = {}) =>
  placedGlass(on, { asker: roles.DPO.person, person: roles.E.person, answerer: roles.ADM.person, ...over });

describe('the requests themselves', () => {
  const count = async (person: string) => (await on.sqlAs(person, 'SELECT 1 FROM glass_request')).length;

  test('are known to who asked, and while they wait to who may answer, never to who it is about', async () => {
    await glass({ answeredAt: null });
    expect(await count(roles.DPO.person)).toBe(1);
    expect(await count(roles.ADM.person)).toBe(1);
    for (const column of COLUMNS) {
      if (column !== 'DPO' && column !== 'ADM')
        expect([column, await count(roles[column].person)]).toEqual([column, 0]);
    }
    await glass({ person: roles.ADM.person, answeredAt: null });
    expect(await count(roles.ADM.person)).toBe(1);
    on.setNow('2026-06-22T09:00:00Z');
    expect([await count(roles.DPO.person), await count(roles.ADM.person)]).toEqual([2, 0]);
  });

  test('are told to the person once opened, and refused ones are not', async () => {
    await glass({ approved: false });
    expect(await count(roles.E.person)).toBe(0);
    await glass();
    expect(await count(roles.E.person)).toBe(1);
  });

  test('are written by the three functions alone', async () => {
    await glass();
    for (const column of COLUMNS) {
      for (const text of [
        `UPDATE glass_request SET open_until = open_until`,
        `DELETE FROM glass_request`,
        `INSERT INTO glass_request (asker_id, request_id, person_id, records, reason, asked_at, lapses_at)
         VALUES (app.person_id(), gen_random_uuid(), '${roles.E.person}', '{plan}', 'tyve tegn eller flere her', now(), now() + interval '1 day')`,
        `SELECT app.note_glass('glass_asked', gen_random_uuid())`,
        `SELECT app.forget_glass()`,
      ]) {
        expect([text, await on.sqlRefusal(roles[column].person, text)]).toEqual([text, REFUSED]);
      }
    }
  });

  test('cannot be answered by who asked or whom it is about, whoever they are, nor stay open longer than an hour', async () => {
    const check = (text: string) =>
      on.build.sql.query(text).then(
        () => 'written',
        (error: { code: string }) => error.code,
      );
    await glass();
    expect(await check('UPDATE glass_request SET answerer_id = asker_id')).toBe('23514');
    expect(await check('UPDATE glass_request SET answerer_id = person_id')).toBe('23514');
    expect(await check('UPDATE glass_request SET asker_id = person_id')).toBe('23514');
    expect(await check(`UPDATE glass_request SET open_until = open_until + interval '1 second'`)).toBe('23514');
  });

  test('are gone after two years, and the looks stay', async () => {
    const id = await glass();
    await on.build.sql.query(
      `INSERT INTO look (at, viewer_id, viewer_function, person_id, kind, request_id, glass_request_id)
       VALUES (now(), $1, 'break_glass', $2, 'plan', gen_random_uuid(), $3)`,
      [roles.DPO.person, roles.E.person, id],
    );
    const { sql } = on.build;
    const forget = async (day: string) => {
      await sql.query(`BEGIN; SET LOCAL "medhjul.today" = '${day}'; SET LOCAL ROLE medhjul_job`);
      await sql.query('SELECT app.forget_glass(); COMMIT');
      const { rows } = await sql.query(
        'SELECT (SELECT count(*) FROM glass_request)::int AS g, (SELECT count(*) FROM look)::int AS l',
      );
      return rows[0];
    };
    expect(await forget('2028-06-15')).toEqual({ g: 1, l: 1 });
    expect(await forget('2028-06-16')).toEqual({ g: 0, l: 1 });
  });
});

describe('a look by break-glass', () => {
  const look = (id: string, person: string, kind = 'plan', as = 'break_glass') =>
    on.sqlRefusal(
      roles.DPO.person,
      `INSERT INTO look (at, viewer_id, viewer_function, person_id, kind, request_id, glass_request_id)
       VALUES (now(), app.person_id(), $4, $1, $2, gen_random_uuid(), $3)`,
      [person, kind, id, as],
    );

  test('names the access that is open over this person and record, and no other', async () => {
    const id = await glass({ records: ['plan'] });
    expect(await look(id, roles.E.person)).toBeNull();
    expect(await look(id, roles.peer.person)).toBe(REFUSED);
    expect(await look(id, roles.E.person, 'conversation')).toBe(REFUSED);
    expect(await look(id, roles.E.person, 'plan', 'nearest_leader')).toBe('23514');
    on.setNow('2026-06-15T11:00:00Z');
    expect(await look(id, roles.E.person)).toBe(REFUSED);
  });
});
