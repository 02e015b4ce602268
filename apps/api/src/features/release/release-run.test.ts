import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { placedRun } from '../../testing/release-runs.ts';
import { cancel, prepare, publish, runFor, runsFor, type RunOutcome } from '../../testing/release-steps.ts';
import { publishMadeUp, withoutReleases } from '../../testing/releases.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let house: Session;
let colleague: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
});
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  house = await on.as(roles.HR.person);
  colleague = await on.as(roles.peer.person);
  await withoutReleases(on);
  await on.build.sql.query('DELETE FROM system_log');
});
afterAll(() => on.close());

const problems = ({ errors }: RunOutcome) => errors.map(({ code, field, params }) => [code, field, JSON.parse(params)]);
const published = async (...moments: string[]) => {
  for (const publishedAt of moments) {
    const wheel = { elements: ['E1.1'], blocks: [{ centres: [roles.units.north] }], shown: { need: [[5]] } };
    await publishMadeUp(on, { publishedAt, wheels: [wheel] });
  }
};
const logged = async () =>
  (await on.build.sql.query('SELECT action, detail FROM system_log ORDER BY at')).rows.filter(({ action }) =>
    action.startsWith('release'),
  );

describe('preparing', () => {
  test('begins once for one request, and says who asked', async () => {
    const requestId = randomUUID();
    const [first, again] = [await prepare(house, requestId), await prepare(house, requestId)];
    expect(first).toMatchObject({
      errors: [],
      run: { state: 'PREPARING', progress: 0, preview: null, gate: [], askedBy: { name: 'Uddannelse Prøve' } },
    });
    expect(first.run).toMatchObject({ viewerCanPublish: false, viewerCanCancel: true, needsReason: false });
    expect(again).toEqual(first);
    expect(await logged()).toEqual([
      { action: 'release_asked', detail: { person: roles.HR.person, run: first.run?.id } },
    ]);
  });

  test.each(['preparing', 'prepared', 'publishing'])('waits while one is %s, and shows that one', async (state) => {
    const id = await placedRun(on, { state });
    const outcome = await prepare(colleague);
    expect(problems(outcome)).toEqual([['WRONG_STATE', null, { state }]]);
    expect(outcome.run?.id).toBe(id);
    expect(await runsFor(house)).toHaveLength(1);
  });

  test('of two who ask at once one begins', async () => {
    const outcomes = await Promise.all([prepare(house), prepare(colleague)]);
    expect(outcomes.flatMap(problems).map(([code]) => code)).toEqual(['WRONG_STATE']);
    expect(await runsFor(house)).toHaveLength(1);
  });
});

describe('what was prepared', () => {
  test('shows its structure by wheel and name, and the gate’s answers', async () => {
    const { north, south } = roles.units;
    const block = { people: 60, isMerged: false, isCarried: false };
    const id = await placedRun(on, {
      asker: roles.HR.person,
      gate: { within4: 'fail' },
      blocks: [
        { ...block, wheel: 'employee', centreIds: [south] },
        { ...block, wheel: 'employee', centreIds: [north], isCarried: true },
        { ...block, wheel: 'leader', centreIds: [south, north], isMerged: true, people: 12 },
      ],
    });
    const { preview, gate, ...run } = await runFor(house, id);
    expect(preview?.blocks).toEqual([
      {
        wheel: 'LEADER',
        people: 12,
        isMerged: true,
        isCarried: false,
        centres: [{ name: 'Center Nord' }, { name: 'Center Syd' }],
      },
      { wheel: 'EMPLOYEE', people: 60, isMerged: false, isCarried: true, centres: [{ name: 'Center Nord' }] },
      { wheel: 'EMPLOYEE', people: 60, isMerged: false, isCarried: false, centres: [{ name: 'Center Syd' }] },
    ]);
    expect(gate.map(({ rule, passes }) => `${rule} ${passes}`)).toEqual([
      'KEY true',
      'YEAR true',
      'MULTIPLES_OF_5 true',
      'WITHIN_4 false',
      'SUMS true',
      'PEOPLE true',
      'BLOCKS true',
      'REFRESH true',
    ]);
    expect([run.viewerCanPublish, run.viewerCanCancel]).toEqual([false, true]);
    expect(problems(await publish(house, id))).toEqual([['WRONG_STATE', null, { state: 'prepared' }]]);
    expect((await runFor(house, id)).state).toBe('PREPARED');
  });

  test('is published once', async () => {
    const id = await placedRun(on);
    expect(await publish(colleague, id)).toMatchObject({ errors: [], run: { state: 'PUBLISHING', reason: null } });
    expect(problems(await publish(house, id))).toEqual([['WRONG_STATE', null, { state: 'publishing' }]]);
    expect(problems(await cancel(house, id))).toEqual([['WRONG_STATE', null, { state: 'publishing' }]]);
  });

  test('is let go once, and then another may be prepared', async () => {
    const id = await placedRun(on);
    expect(await cancel(house, id)).toMatchObject({
      errors: [],
      run: { state: 'CANCELLED', viewerCanCancel: false, viewerCanPublish: false },
    });
    expect(problems(await cancel(house, id))).toEqual([['WRONG_STATE', null, { state: 'cancelled' }]]);
    expect(problems(await publish(house, id))).toEqual([['WRONG_STATE', null, { state: 'cancelled' }]]);
    expect((await prepare(house)).errors).toEqual([]);
    expect((await runsFor(house)).map(({ state }) => state)).toEqual(['PREPARING', 'CANCELLED']);
  });

  test('that is not there is not found', async () => {
    for (const outcome of [await publish(house, randomUUID()), await cancel(house, randomUUID())]) {
      expect(problems(outcome)).toEqual([['NOT_FOUND', 'runId', {}]]);
    }
    await expect(runFor(house, randomUUID())).rejects.toThrow('NOT_FOUND');
  });
});

describe('a reason', () => {
  const spring = ['2026-01-10T10:00:00Z', '2026-02-10T10:00:00Z', '2026-03-10T10:00:00Z'];

  test('is taken by the fifth release of a year', async () => {
    await published(...spring);
    const id = await placedRun(on, { gate: {} });
    expect((await runFor(house, id)).needsReason).toBe(false);
    await published('2026-04-10T10:00:00Z');
    expect(await runFor(house, id)).toMatchObject({ needsReason: true, viewerCanPublish: true });
    for (const reason of [undefined, '', '  ']) {
      expect(problems(await publish(house, id, reason))).toEqual([['REQUIRED', 'reason', {}]]);
    }
    expect(await publish(house, id, ' En ny lov ')).toMatchObject({
      errors: [],
      run: { state: 'PUBLISHING', reason: 'En ny lov' },
    });
  });

  test('opens the rule of the year and no other', async () => {
    const id = await placedRun(on, { gate: { year: 'fail' } });
    expect((await runFor(house, id)).viewerCanPublish).toBe(true);
    expect((await publish(house, id, 'En ny lov')).errors).toEqual([]);
  });

  test('goes by the calendar year of the municipality, and by what it has set', async () => {
    // new year's night: 23:30 in London is 00:30 in Copenhagen
    await published('2025-12-31T22:30:00Z', '2025-12-31T23:30:00Z', '2026-02-01T10:00:00Z');
    const id = await placedRun(on);
    // by then the session would have ended
    const needs = async () => (await runFor(await on.as(roles.HR.person), id)).needsReason;
    await on.build.sql.query('UPDATE conversation_setting SET releases_a_year = 2');
    expect(await needs()).toBe(true);
    await on.build.sql.query('UPDATE conversation_setting SET releases_a_year = 3');
    expect(await needs()).toBe(false);
    await on.build.sql.query('UPDATE conversation_setting SET releases_a_year = 1');
    on.setNow('2026-12-31T22:30:00Z');
    expect(await needs()).toBe(true);
    on.setNow('2026-12-31T23:30:00Z');
    expect(await needs()).toBe(false);
    await on.build.sql.query('UPDATE conversation_setting SET releases_a_year = DEFAULT');
  });

  test('is text of at most 1,000 characters', async () => {
    const id = await placedRun(on);
    expect(problems(await publish(house, id, 'x'.repeat(1001)))).toEqual([['TOO_LONG', 'reason', { max: 1000 }]]);
    expect(problems(await publish(house, id, 'a\0b'))).toEqual([['MALFORMED', 'reason', {}]]);
    expect((await runFor(house, id)).state).toBe('PREPARED');
    expect((await publish(house, id, '🎡'.repeat(1000))).errors).toEqual([]);
  });
});

test('what is no id names nothing', async () => {
  for (const id of ['', 'undefined', "' OR '1'='1", 'a\0b']) {
    await expect(runFor(house, id)).rejects.toThrow('NOT_FOUND');
    for (const verb of [prepare, publish, cancel]) await expect(verb(house, id)).rejects.toThrow('NOT_FOUND');
  }
});

test('the list holds the newest twenty', async () => {
  for (let n = 0; n < 22; n++) {
    await placedRun(on, { state: 'cancelled', askedAt: `2026-06-${String(n + 1).padStart(2, '0')}T09:00:00Z` });
  }
  const seen = await runsFor(house);
  expect(seen.map(({ askedAt }) => Number(askedAt.slice(8, 10)))).toEqual(Array.from({ length: 20 }, (_, n) => 22 - n));
});
