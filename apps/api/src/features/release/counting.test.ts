import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openReleasePool, type ReleasePool } from '../../db/release-pool.ts';
import { testDatabase, type TestDatabase } from '../../testing/database.ts';
import { builder, type Builder } from '../../testing/municipality.ts';
import { crowd, plan, talk, teamTalk } from '../../testing/release-rows.ts';
import { publishRelease } from './build-release.ts';

const DAY = '2025-11-14';

let database: TestDatabase;
let build: Builder;
let pool: ReleasePool;
let north: string;
let people: string[];

/** So many of a block count in a column, of so many: the true figures, which only the state holds. */
async function figures(column: string, code: string, year?: number): Promise<unknown> {
  const id = [column, column === 'held' ? code : await build.elementId(code), year].filter(Boolean).join(':');
  const { rows } = await build.sql.query(`SELECT state FROM release_column WHERE column_id = $1`, [id]);
  const cells = rows[0]?.state.cells as [string, number, number, number][] | undefined;
  return cells?.map(([block, count, of]) => [block.split(':')[1] === north ? 'north' : 'south', count, of]).toSorted();
}

beforeAll(async () => {
  database = await testDatabase();
  build = await builder(database.url);
  pool = openReleasePool(database.loginUrl, () => {});
  const root = await build.unit('municipality', null);
  north = await build.unit('centre', root);
  const south = await build.unit('centre', root);
  const team = await build.unit('team', await build.unit('unit', north));
  const leaders = await crowd(build, north, 10, { leaderLevel: 3 });
  people = await crowd(build, team, 12);
  await crowd(build, south, 15);
  const second = await build.employ('Anden', { unit: south, person: await personOf(people[4]!) });
  await build.requirement({ unit: root, element: 'E1.1', level: 3 });
  await build.requirement({ unit: root, element: 'E1.4', level: 3, draft: true });
  await build.requirement({ unit: root, element: 'E3.SSA2', level: 5 });
  await build.requirement({ unit: root, element: 'L1.1', level: 4 });
  await build.requirement({ employment: people[0]!, element: 'E1.2', level: 5 });
  await build.requirement({ employment: people[5]!, element: 'E1.1', level: 0 });
  await build.requirement({ employment: people[6]!, element: 'E1.1', level: 5 });
  await levels(second.employment);
  await plans();
  await talks(leaders[0]!);
  await build.holding(leaders[1]!, 'L1.1', 'agreed', 3, '2025-02-01');
  await build.holding(leaders[2]!, 'E1.1', 'agreed', 0, '2025-02-01');
  await publishRelease(pool, { key: Buffer.alloc(32, 1), countedOn: DAY, now: new Date(DAY), reason: null });
});

afterAll(async () => {
  await pool?.close();
  await build?.close();
  await database?.drop();
});

const personOf = async (employment: string): Promise<string> =>
  (await build.sql.query('SELECT person_id FROM employment WHERE id = $1', [employment])).rows[0].person_id;

async function levels(secondEmployment: string): Promise<void> {
  const agreed = (n: number, level: number, on: string) => build.holding(people[n]!, 'E1.1', 'agreed', level, on);
  await agreed(0, 1, '2024-02-01');
  await build.holding(people[0]!, 'E1.2', 'agreed', 0, '2025-02-01');
  await agreed(1, 3, '2025-02-01');
  await build.holding(people[2]!, 'E1.1', 'self', 0, '2025-02-01');
  await build.holding(people[3]!, 'E1.1', 'leader', 0, '2025-02-01');
  await agreed(4, 2, '2025-02-01');
  await build.holding(secondEmployment, 'E1.1', 'agreed', 0, '2025-02-01');
  await agreed(5, 1, '2025-02-01');
  await agreed(6, 4, '2025-02-01');
  await agreed(7, 1, '2024-02-01');
  await agreed(7, 4, '2025-02-01');
  await agreed(8, 4, '2024-02-01');
  await agreed(8, 0, '2025-11-15');
  await build.holding(people[9]!, 'E3.SSA2', 'agreed', 0, '2025-02-01');
}

async function plans(): Promise<void> {
  const open = [{ element: 'E1.1' }];
  await plan(build, people[0]!, 2025, '2025-02-01', [{ element: 'E1.1' }, { element: 'E1.1', offer: true }]);
  await plan(build, people[1]!, 2025, null, open);
  await plan(build, people[2]!, 2025, '2025-02-01', [{ element: 'E1.1', learntOn: DAY }]);
  await plan(build, people[3]!, 2025, '2025-02-01', [{ element: 'E1.1', closedOn: '2025-06-01' }]);
  await plan(build, people[4]!, 2025, '2025-02-01', [{ element: 'E1.1', closedOn: '2025-11-15' }]);
  await plan(build, people[5]!, 2024, '2024-02-01', open);
  await plan(build, people[6]!, 2025, '2025-02-01', [{ element: 'E3.SSA2' }, { element: 'L1.1' }]);
  await plan(build, people[7]!, 2025, '2025-11-15', open);
}

async function talks(leader: string): Promise<void> {
  await talk(build, people[0]!, leader, 2025, '2025-02-01');
  await talk(build, people[1]!, leader, 2025, null);
  await talk(build, people[2]!, leader, 2024, '2024-02-01');
  await talk(build, people[3]!, leader, 2025, '2025-02-01', { occasion: 'asked_for' });
  await talk(build, people[4]!, leader, 2025, '2025-11-15');
  await teamTalk(build, leader, 2025, '2025-03-01', [
    [people[0]!, null],
    [people[5]!, null],
    [people[6]!, '2025-04-01'],
    [people[7]!, '2025-02-25'],
  ]);
  await teamTalk(build, leader, 2025, '2025-03-02', [[people[8]!, null]], false);
}

describe('what is counted', () => {
  test('a need is what the agreed level of the day lacks: unknown is none, a second employment counts nothing', async () => {
    // 0 and 4 lack something; 5 does not have to, 6 has to because of a personal requirement; 7 has learnt, 8 not yet lost.
    expect(await figures('need', 'E1.1')).toEqual([
      ['north', 3, 12],
      ['south', 0, 15],
    ]);
  });

  test('a requirement set for a person alone, a draft, and none open no column', async () => {
    expect(await figures('need', 'E1.2')).toEqual([]);
    expect(await figures('need', 'E1.4')).toEqual([]);
    expect(await figures('need', 'E1.5')).toEqual([]);
  });

  test('an element that is local to somebody is no column', async () => {
    for (const column of ['need', 'plan', 'offer'] as const) {
      expect(await figures(column, 'E3.SSA2', column === 'need' ? undefined : 2025)).toBeUndefined();
    }
  });

  test('an item counts while it is open, in a plan of the year that both had signed by the day, a person once', async () => {
    expect(await figures('plan', 'E1.1', 2025)).toEqual([
      ['north', 2, 12],
      ['south', 0, 15],
    ]);
    expect(await figures('offer', 'E1.1', 2025)).toEqual([
      ['north', 1, 12],
      ['south', 0, 15],
    ]);
    expect(await figures('plan', 'E1.1', 2024)).toBeUndefined();
  });

  test('a conversation of the year held by the day counts, and a team conversation that replaces it for its members', async () => {
    expect(await figures('held', 'employee', 2025)).toEqual([
      ['north', 3, 12],
      ['south', 0, 15],
    ]);
  });

  test('leaders with staff count on their own wheel alone', async () => {
    expect(await figures('need', 'L1.1')).toEqual([['north', 1, 10]]);
    expect(await figures('plan', 'L1.1', 2025)).toEqual([['north', 0, 10]]);
  });

  test('stores what is shown, cell by cell in the order of the wheel', async () => {
    const { rows } = await build.sql.query(
      `SELECT c.measure, c.block_id IS NULL AS total, cardinality(w.element_ids) AS elements, cardinality(c.shown) AS cells,
         c.people[array_position(w.element_ids, $1)] AS of
       FROM release_cells c JOIN release_wheel w USING (release_id, wheel_code)
       WHERE w.wheel_code = 'employee' ORDER BY 1, 2, 5`,
      [await build.elementId('E1.1')],
    );
    const elements = rows[0]?.elements as number;
    // The first of its wheel, so that it stands where conversations held have their one cell.
    const expected = ['held', 'need', 'offer', 'plan'].flatMap((measure) => {
      const size = measure === 'held' ? 1 : elements;
      return [
        [measure, false, size, 12],
        [measure, false, size, 15],
        [measure, true, size, 27],
      ];
    });
    expect(rows.map(({ measure, total, cells, of }) => [measure, total, cells, of])).toEqual(expected);
  });
});
