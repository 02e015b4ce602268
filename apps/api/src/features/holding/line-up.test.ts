import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testApp, type TestApp } from '../../testing/app.ts';

let on: TestApp;
let employment: string;
beforeAll(async () => {
  on = await testApp();
  employment = (await on.build.employ('Anna', { unit: await on.build.unit('municipality', null) })).employment;
});
afterAll(() => on.close());

interface Row {
  readonly id: string;
  readonly element_id: string;
  readonly kind: string;
  readonly assessed_on: string;
  readonly shared: boolean;
  readonly superseded_on: string | null;
}

/** A shared level is in force until the next shared one of its kind on the element; an unshared one stands aside. */
function expected(rows: readonly Row[]): (string | null)[] {
  return rows.map((row) => {
    if (!row.shared) return null;
    const later = rows
      .filter((other) => other.shared && other.kind === row.kind && other.element_id === row.element_id)
      .map((other) => other.assessed_on)
      .filter((day) => day > row.assessed_on);
    return later.toSorted()[0] ?? null;
  });
}

const day = fc.integer({ min: 1, max: 4 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
const inserted = fc.record({
  act: fc.constant('insert' as const),
  element: fc.constantFrom('E1.1', 'E1.2'),
  kind: fc.constantFrom('self' as const, 'agreed' as const),
  day,
  shared: fc.boolean(),
});
const changed = fc.record({ act: fc.constantFrom('share' as const, 'delete' as const, 'move' as const), day });
const step = fc.oneof({ weight: 4, arbitrary: inserted }, { weight: 1, arbitrary: changed });
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(one: Step): Promise<void> {
  const { sql, elementId } = on.build;
  if (one.act === 'insert') {
    await sql.query(
      `INSERT INTO holding (employment_id, element_id, kind, level, assessed_on, shared_at)
         VALUES ($1, $2, $3, 3, $4, $5) ON CONFLICT DO NOTHING`,
      [
        employment,
        await elementId(one.element),
        one.kind,
        one.day,
        one.shared || one.kind === 'agreed' ? one.day : null,
      ],
    );
  } else {
    const act = {
      share: 'UPDATE holding SET shared_at = now() WHERE assessed_on >= $1',
      delete: 'DELETE FROM holding WHERE assessed_on = $1',
      move: `UPDATE holding h SET assessed_on = h.assessed_on + 60 WHERE h.assessed_on = $1 AND NOT EXISTS (SELECT FROM holding other
        WHERE (other.element_id, other.kind, other.assessed_on) = (h.element_id, h.kind, h.assessed_on + 60))`,
    }[one.act];
    await sql.query(act, [one.day]);
  }
}

test('whatever is added, shared, moved or removed in whatever order, each level knows when it was overtaken', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), changed, async (steps, last) => {
      await on.build.sql.query('DELETE FROM holding');
      for (const one of [...steps, last]) await take(one);
      const { rows } = await on.build.sql.query<Row>(
        `SELECT id, element_id, kind, assessed_on, shared_at IS NOT NULL AS shared, superseded_on FROM holding ORDER BY id`,
      );
      expect(rows.map((row) => row.superseded_on)).toEqual(expected(rows));
    }),
    { numRuns: 40 },
  );
});
