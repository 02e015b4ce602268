import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { testDatabase, type TestDatabase } from '../testing/database.ts';
import { openPool, type RequestPool } from './request-transaction.ts';

let database: TestDatabase;
let pool: RequestPool;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => {
  pool = openPool(database.loginUrl, 1, () => {});
});
afterAll(() => database.drop());

const now = new Date('2026-06-15T10:00:00Z');
const someone = () => ({ personId: randomUUID(), today: '2026-06-15', now });
const nobody = { personId: null, today: '2026-06-15', now };

describe('a request’s transaction', () => {
  test.each(['commit', 'rollback'] as const)(
    'is over after its %s: a late statement does not reach the next one',
    async (end) => {
      const first = await pool.begin(someone(), 'read');
      const late = first.db.selectFrom('goal').select('id');
      await (end === 'commit'
        ? first.commit({ looks: [], requestId: randomUUID(), moment: new Date() })
        : first.rollback());
      const second = await pool.begin(someone(), 'read');
      await expect(late.execute()).rejects.toThrow('is over');
      await second.rollback();
      await pool.close();
    },
  );

  test('works as the application’s role for one person, and leaves neither behind', async () => {
    const [one, other] = [someone(), someone()];
    const identity = async (who: typeof one | typeof nobody) => {
      const tx = await pool.begin(who, 'read');
      const found = await sql<{ role: string; person: string | null; today: string }>`
        select current_user as role, app.person_id() as person, app.today() as today`.execute(tx.db);
      await tx.rollback();
      return found.rows[0];
    };
    expect(await identity(one)).toEqual({ role: 'medhjul_app', person: one.personId, today: one.today });
    expect(await identity(nobody)).toEqual({ role: 'medhjul_app', person: null, today: nobody.today });
    expect(await identity(other)).toEqual({ role: 'medhjul_app', person: other.personId, today: other.today });
    await pool.close();
  });

  test('of a query cannot write', async () => {
    const tx = await pool.begin(someone(), 'read');
    await expect(sql`delete from requirement`.execute(tx.db)).rejects.toThrow('read-only transaction');
    await tx.rollback();
    await pool.close();
  });

  test.each([
    { personId: `' OR true --`, today: '2026-06-15' },
    { personId: randomUUID().toUpperCase(), today: '2026-06-15' },
    { personId: randomUUID(), today: `2026-06-15'; reset role --` },
  ])('takes no identity of another form: %o', async (identity) => {
    await expect(pool.begin({ ...identity, now }, 'read')).rejects.toThrow('not of the form');
    const tx = await pool.begin(nobody, 'read');
    await tx.rollback();
    await pool.close();
  });
});
