import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { codes, step, type Outcome, type Refusal } from '../../testing/requirements.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let setters: Session[];
beforeAll(async () => {
  on = await testApp({ DATABASE_POOL: '8' });
  roles = await everyRole(on);
  setters = [await on.as(roles.L.person), await on.as(roles.CC.person), await on.as(roles.DIR.person)];
});
afterAll(() => on.close());
beforeEach(() => on.build.sql.query('DELETE FROM requirement'));

const draft = (level: number) =>
  on.build.requirement({ unit: roles.units.school, element: 'E1.1', level, draft: true, from: '2026-07-01' });
const standing = async () =>
  (
    await on.build.sql.query<{ level: number }>(
      `SELECT level FROM requirement WHERE adopted_at IS NOT NULL AND withdrawn_at IS NULL AND valid_to IS DISTINCT FROM valid_from`,
    )
  ).rows.map(({ level }) => level);
const refusals = (outcomes: readonly Outcome[]) => outcomes.flatMap(codes).toSorted();

const ROUNDS = Array.from({ length: 8 }, (_, round) => round);

describe('at the same time', () => {
  test.each(ROUNDS)('three adopt rules that tie: one wins, the others hear of it (%i)', async () => {
    const ids = [await draft(1), await draft(2), await draft(3)];
    const outcomes = await Promise.all(
      ids.map((id, n) => step(setters[n] as Session, 'adoptRequirement', { id, version: 1 })),
    );
    const levels = await standing();
    expect(levels).toHaveLength(1);
    expect(refusals(outcomes)).toEqual(['validFrom: TIES_WITH_ANOTHER', 'validFrom: TIES_WITH_ANOTHER']);
    for (const { errors } of outcomes.filter((outcome) => outcome.errors.length > 0)) {
      expect(JSON.parse(errors[0]?.params ?? '')).toMatchObject({ level: levels[0], validFrom: '2026-07-01' });
    }
  });

  test.each(ROUNDS)('three let their rule take the place of what ties: one stands at the end (%i)', async () => {
    const ids = [await draft(1), await draft(2), await draft(3)];
    const outcomes = await Promise.all(
      ids.map((id, n) => step(setters[n] as Session, 'adoptRequirement', { id, version: 1, replaceTied: true })),
    );
    expect([refusals(outcomes), (await standing()).length]).toEqual([[], 1]);
  });

  test('what gave way stands again when the draft was changed before its turn came', async () => {
    const rival = await on.build.requirement({
      unit: roles.units.school,
      element: 'E1.1',
      level: 2,
      from: '2026-01-01',
    });
    const id = await draft(4);
    const lock = (act: 'lock' | 'unlock') =>
      on.build.sql.query(`SELECT pg_advisory_${act}(hashtextextended($1, 0))`, [roles.units.school]);
    await lock('lock');
    const adopting = step(setters[0] as Session, 'adoptRequirement', { id, version: 1, replaceTied: true });
    const waits = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
    while ((await on.build.sql.query(waits)).rows.length === 0);
    await on.build.sql.query('UPDATE requirement SET level = 5, version = 2 WHERE id = $1', [id]);
    await lock('unlock');
    expect(codes(await adopting)).toEqual(['version: CONFLICT']);
    const { rows } = await on.build.sql.query('SELECT valid_to, version FROM requirement WHERE id = $1', [rival]);
    expect(rows).toEqual([{ valid_to: null, version: 1 }]);
  });

  test('the database itself refuses what ties, should nobody have asked before', async () => {
    const at = (over: object) => on.build.requirement({ unit: roles.units.school, element: 'E1.1', level: 2, ...over });
    await at({ to: '2026-07-01' });
    await expect(at({ from: '2026-06-30' })).rejects.toThrow('requirement_tie');
    await at({ from: '2026-07-01' });
    await at({ draft: true });
  });

  test('one clicks five times: it is adopted once', async () => {
    const id = await draft(4);
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => step(setters[0] as Session, 'adoptRequirement', { id, version: 1 })),
    );
    expect(refusals(outcomes)).toEqual(Array.from({ length: 4 }, () => 'version: CONFLICT'));
    const { rows } = await on.build.sql.query('SELECT version, adopted_at FROM requirement WHERE id = $1', [id]);
    expect(rows[0]).toMatchObject({ version: 2, adopted_at: new Date('2026-06-15T10:00:00Z') });
  });

  test.each(ROUNDS)('one adopts, another throws away: one of the two happens (%i)', async () => {
    const id = await draft(4);
    const discard =
      'mutation ($id: ID!) { discardRequirementDraft(id: $id) { discardedId errors { code field params } } }';
    const [adopted, discarded] = await Promise.all([
      step(setters[0] as Session, 'adoptRequirement', { id, version: 1 }),
      (setters[1] as Session).ask<{ discardRequirementDraft: { discardedId: string | null; errors: Refusal[] } }>(
        discard,
        { id },
      ),
    ]);
    const thrown = discarded.data.discardRequirementDraft;
    expect(Boolean(adopted.state) !== Boolean(thrown.discardedId)).toBe(true);
    expect((await standing()).length).toBe(adopted.state ? 1 : 0);
    expect(adopted.state ? codes(thrown) : codes(adopted)).toEqual([
      adopted.state ? 'id: WRONG_STATE' : 'id: NOT_FOUND',
    ]);
  });

  test.each(ROUNDS)('four set the same mark: one stands (%i)', async () => {
    await on.build.sql.query('DELETE FROM competence_mark');
    const input = {
      kind: 'CORE',
      unitId: roles.units.school,
      reason: 'x',
      validFrom: '2026-07-01',
      elementId: await on.build.elementId('E1.1'),
      goalId: await on.build.goalId('F1'),
    };
    const document = 'mutation ($input: CompetenceMarkInput!) { markCompetence(input: $input) { errors { code } } }';
    const answers = await Promise.all(
      [0, 1, 2, 0].map((n) =>
        (setters[n] as Session).ask<{ markCompetence: { errors: { code: string }[] } }>(document, { input }),
      ),
    );
    const found = answers.map(({ data }) => data.markCompetence.errors[0]?.code ?? 'ok').toSorted();
    expect(found).toEqual(['MARKED_ALREADY', 'MARKED_ALREADY', 'MARKED_ALREADY', 'ok']);
  });
});
