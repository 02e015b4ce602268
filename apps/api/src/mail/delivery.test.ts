import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import { until } from '../testing/live.ts';
import { builder, type Builder } from '../testing/municipality.ts';
import { letterOf, postOffice, type PostOffice } from './testing/post-office.ts';
import { instance, MEETING, queued, type Instance } from './testing/sending.ts';

let database: TestDatabase;
let build: Builder;
let office: PostOffice;
let person: string;
const running: Instance[] = [];
beforeAll(async () => {
  database = await testDatabase();
  build = await builder(database.url);
  const unit = await build.unit('municipality', null);
  ({ person } = await build.employ('Anna Prøve', { unit }));
});
beforeEach(async () => {
  office = await postOffice();
  await build.sql.query('DELETE FROM mail');
  await build.sql.query(`UPDATE person SET email = 'anna@kommune.example' WHERE id = $1`, [person]);
});
afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
  await office.close();
});
afterAll(async () => {
  await build.close();
  await database.drop();
});

const start = (...[url, change]: [url?: string, change?: Parameters<typeof instance>[2]]) => {
  const one = instance(database.loginUrl, url ?? office.url, change);
  running.push(one);
  return one;
};
const invite = (key: string) => queued(build, person, key, 'conversation_invitation', MEETING);
const rowOf = async (id: string) => (await build.sql.query('SELECT * FROM mail WHERE id = $1', [id])).rows[0];
const isSent = async (id: string) => (await rowOf(id)).sent_at !== null;
const idsOf = () => office.received.map((mail) => letterOf(mail).headers['message-id']);
/** The time that a claim or a pause lasts is over. */
const later = () =>
  build.sql.query(
    `UPDATE mail SET next_try_at = now(), claimed_until = now() - interval '1 second' WHERE sent_at IS NULL`,
  );

describe('a mail that waits', () => {
  test('is sent once, to its person alone, and keeps nothing of what it said', async () => {
    const id = await invite('a');
    const sending = start();
    await until(() => isSent(id));
    sending.wake();
    await sending.close();
    running.pop();
    expect(office.received.map(({ to }) => to)).toEqual([['anna@kommune.example']]);
    expect(idsOf()).toEqual([`<${id}@kommune.example>`]);
    expect((await rowOf(id)).params).toEqual({});
  });

  test('is sent once by several instances, and none is left', async () => {
    for (let n = 0; n < 40; n++) await invite(`many ${n}`);
    const all = [start(), start(), start()];
    await until(async () => (await build.sql.query('SELECT 1 FROM mail WHERE sent_at IS NULL')).rowCount === 0);
    for (const one of all) one.wake();
    expect(office.received.length).toBe(40);
    expect(new Set(idsOf()).size).toBe(40);
  });

  test('of somebody without an address that can be used is given up, and the others go', async () => {
    for (const address of [
      null,
      '',
      'anna',
      'a@b.example, c@d.example',
      'a@b.example\r\nBcc: c@d.example',
      '<x@y.example>',
    ]) {
      await build.sql.query('UPDATE person SET email = $2 WHERE id = $1', [person, address]);
      const id = await invite(`no address ${address}`);
      const sending = start();
      await until(async () => (await rowOf(id)).failed_at !== null);
      expect(await rowOf(id)).toMatchObject({ problem: 'no_address', params: {}, sent_at: null });
      await sending.close();
      running.pop();
    }
    expect(office.received).toEqual([]);
  });

  test('for more than five days is not sent any more', async () => {
    const [old, young] = [await invite('old'), await invite('young')];
    await build.sql.query(`UPDATE mail SET created_at = now() - interval '5 days 1 hour' WHERE id = $1`, [old]);
    await build.sql.query(`UPDATE mail SET created_at = now() - interval '4 days 23 hours' WHERE id = $1`, [young]);
    start();
    await until(async () => (await rowOf(old)).failed_at !== null && isSent(young));
    expect(idsOf()).toEqual([`<${young}@kommune.example>`]);
  });
});

describe('a mail server that', () => {
  test('says later is asked again, later and later, with the same message', async () => {
    const id = await invite('a');
    office.manners = { onRecipient: () => 451 };
    const sending = start();
    const waits: number[] = [];
    for (const tries of [1, 2, 3]) {
      await until(async () => (await rowOf(id)).tries === tries && (await rowOf(id)).problem === '451');
      const { rows } = await build.sql.query(
        `SELECT extract(epoch FROM next_try_at - now()) AS s FROM mail WHERE id = $1`,
        [id],
      );
      waits.push(Math.round(Number(rows[0].s) / 60));
      if (tries === 3) office.manners = {};
      await build.sql.query('UPDATE mail SET problem = NULL');
      await later();
      sending.wake();
    }
    await until(() => isSent(id));
    expect(waits).toEqual([1, 2, 4]);
    expect(idsOf()).toEqual([`<${id}@kommune.example>`]);
  });

  test('says no is left in peace for hours, and the next mail goes', async () => {
    office.manners = { onRecipient: (address) => (address.startsWith('anna') ? 550 : undefined) };
    const unit = await build.unit('centre', null);
    const other = await build.employ('Bo Prøve', { unit });
    await build.sql.query(`UPDATE person SET email = 'bo@kommune.example' WHERE id = $1`, [other.person]);
    const no = await invite('no');
    const yes = await queued(build, other.person, 'yes', 'conversation_invitation', MEETING);
    start();
    await until(async () => (await isSent(yes)) && (await rowOf(no)).problem !== null);
    const { rows } = await build.sql.query(
      `SELECT next_try_at > now() + interval '5 hours' AS late FROM mail WHERE id = $1`,
      [no],
    );
    expect([rows[0].late, (await rowOf(no)).problem]).toEqual([true, '550']);
  });

  test('is away is waited for, however many mails wait', async () => {
    const { url } = office;
    await office.close();
    for (const key of ['a', 'b', 'c']) await invite(key);
    start(url);
    await until(async () => (await build.sql.query('SELECT 1 FROM mail WHERE problem IS NOT NULL')).rowCount !== 0);
    office = await postOffice(Number(new URL(url).port));
    await until(async () => (await build.sql.query('SELECT 1 FROM mail WHERE sent_at IS NULL')).rowCount === 0);
    expect(new Set(idsOf()).size).toBe(3);
    expect(office.received.length).toBe(3);
  });

  test('hangs holds up nothing but mail, and the product can stop', async () => {
    let isHanging = false;
    office.manners = {
      onConnect: () => {
        isHanging = true;
        return new Promise(() => {});
      },
    };
    const id = await invite('a');
    const sending = start();
    await until(() => isHanging);
    const began = performance.now();
    await sending.close();
    running.pop();
    expect(performance.now() - began).toBeLessThan(5000);
    office.manners = {};
    start();
    await until(() => isSent(id));
    expect(office.received.length).toBe(1);
  });

  test('breaks off before it answered is given the mail again', async () => {
    let broken = 0;
    office.manners = {
      onMessage: async () => {
        broken += 1;
        return broken === 1 ? 421 : undefined;
      },
    };
    const id = await invite('a');
    const sending = start();
    await until(async () => (await rowOf(id)).problem === '421');
    expect((await rowOf(id)).handed_over_at).toBeNull();
    await later();
    sending.wake();
    await until(() => isSent(id));
    expect(idsOf()).toEqual([`<${id}@kommune.example>`]);
  });
});

describe('a crash', () => {
  test('of the database right after the server took a mail: it is recorded when the database is back, and not sent again', async () => {
    const admit = async (isAdmitted: boolean) => {
      const { rows } = await build.sql.query('SELECT current_database() AS name');
      await build.sql.query(`ALTER DATABASE ${rows[0].name} CONNECTION LIMIT ${isAdmitted ? -1 : 0}`);
    };
    const cut = () =>
      build.sql.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'medhjul jobs'`,
      );
    let cuts = 0;
    office.manners = {
      onMessage: async () => {
        await admit(false);
        await cut();
        cuts += 1;
        setTimeout(() => void admit(true), 800);
        return undefined;
      },
    };
    const id = await invite('a');
    const sending = start();
    await until(() => isSent(id));
    sending.wake();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([cuts, office.received.length]).toEqual([1, 1]);
  });

  test('of the product before the message was whole: another instance sends it, once', async () => {
    const id = await invite('a');
    start(office.url, (outbox) => ({
      ...outbox,
      handOver: () => new Promise(() => {}),
      renew: async () => {},
    }));
    await until(async () => (await rowOf(id)).claimed_by !== null);
    const other = start();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await isSent(id)).toBe(false);
    await later();
    other.wake();
    await until(() => isSent(id));
    expect(idsOf()).toEqual([`<${id}@kommune.example>`]);
    expect((await rowOf(id)).problem).toBeNull();
  });

  test('of the product before it heard the answer: the server has the mail, and no other instance sends it', async () => {
    const never = new Promise<void>(() => {});
    const id = await invite('a');
    start(office.url, (outbox) => ({ ...outbox, sent: () => never, renew: async () => {} }));
    await until(() => office.received.length === 1);
    await later();
    expect(await running[0]?.outbox.claim()).toBeNull();
    start();
    await until(() => isSent(id));
    expect(await rowOf(id)).toMatchObject({ problem: 'unconfirmed', params: {} });
    expect(office.received.length).toBe(1);
    await running.shift()?.pool.close();
  });

  test('of the product while the server hung over the answer: the mail is sent again', async () => {
    let isHanging = false;
    office.manners = {
      onMessage: () => {
        isHanging = true;
        return new Promise(() => {});
      },
    };
    const id = await invite('a');
    const dying = start();
    await until(() => isHanging);
    // The answer is long overdue: told by the next sign of life.
    await dying.outbox.renew([id], [id]);
    running.pop();
    await build.sql.query(`UPDATE mail SET claimed_by = gen_random_uuid()`);
    await later();
    office.manners = {};
    const other = start();
    await until(() => isSent(id));
    expect([office.received.length, (await rowOf(id)).problem]).toEqual([1, null]);
    await other.close();
    running.pop();
    await dying.close();
  });
});
