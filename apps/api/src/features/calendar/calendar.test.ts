import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { placedActivity } from '../../testing/calendar.ts';
import { placed } from '../../testing/conversations.ts';
import { publishMadeUp } from '../../testing/releases.ts';
import { CLEAR_REVIEWS, placedMedInput, placedReview } from '../../testing/reviews.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';
import { placedSummary } from '../../testing/summaries.ts';

let on: TestApp;
let roles: Roles;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query(`DELETE FROM activity; DELETE FROM conversation; ${CLEAR_REVIEWS}`);
});

interface Entry {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  readonly firstOn: string;
  readonly state: string;
  readonly audience: string;
  readonly activity: { readonly id: string; readonly version: number; readonly viewerCanChange: boolean } | null;
}

const WHEEL = `query ($scope: CalendarScope!, $unit: ID, $year: Int!) {
  calendar(scope: $scope, year: $year, unitId: $unit) { viewerCanAdd unit { name }
    entries { key kind title firstOn state audience activity { id version viewerCanChange } } } }`;

async function wheel(session: Session, scope: string, over: { unit?: string; year?: number } = {}): Promise<Entry[]> {
  const asked = { scope, year: over.year ?? 2026, ...(over.unit && { unit: over.unit }) };
  return (await session.ask<{ calendar: { entries: Entry[] } }>(WHEEL, asked)).data.calendar.entries;
}
const lines = (entries: readonly Entry[], kind?: string) =>
  entries.filter((entry) => !kind || entry.kind === kind).map(({ title, firstOn, state }) => [title, firstOn, state]);

describe('the own wheel', () => {
  test('holds the own conversation and what is due, and of the team one season that names nobody', async () => {
    await placed(on, roles.E.employment, { leader: roles.L.employment, createdOn: '2026-05-20' });
    on.setNow('2026-06-22T10:00:00Z');
    const own = await wheel(await on.as(roles.E.person), 'PERSON');
    expect(lines(own)).toEqual([['Your development conversation', '2026-06-19', 'LATE']]);
    const leaders = await wheel(await on.as(roles.L.person), 'PERSON');
    expect(lines(leaders, 'CONVERSATION')).toContainEqual(['Conversations in your team 2026', '2026-01-01', 'LATE']);
    expect(JSON.stringify(leaders)).not.toContain('Medarbejder');
    expect(leaders.map(({ kind }) => kind)).not.toContain('DUTY');
  });

  test('is one’s own alone, as a session and by SQL', async () => {
    await placedActivity(on, { scope: 'person', person: roles.E.person, title: 'Mit eget' });
    const found = await foundByColumn(roles, async (person) => {
      const seen = await wheel(await on.as(person), 'PERSON');
      const rows = await on.sqlAs(person, `SELECT * FROM activity`);
      return [seen.some(({ title }) => title === 'Mit eget'), rows.length];
    });
    expect(found).toEqual(columns<unknown>([false, 0], { E: [true, 1] }));
  });
});

describe('a centre’s wheel', () => {
  const committeeLines = async (person: string) =>
    lines(await wheel(await on.as(person), 'CENTRE', { unit: roles.units.north }), 'C_MED');

  test('tells members the date of a meeting that is called, others in the centre the day it is due', async () => {
    await placedReview(on, { committee: roles.committees.north, state: 'called' });
    const due = ['C-MED review due: Udvalget i nord', '2026-11-30', 'COMING'];
    const meeting = ['C-MED review: Udvalget i nord', '2026-07-01', 'COMING'];
    expect(await committeeLines(roles.Cm.person)).toEqual([meeting, due]);
    for (const column of ['E', 'HR', 'DIR', 'CC'] as const)
      expect(await committeeLines(roles[column].person)).toEqual([due]);
  });

  test('says late to members and to the training house alone, and that minutes were sent to all who see it', async () => {
    await placedReview(on, { committee: roles.committees.north, state: 'held' });
    on.setNow('2026-12-01T10:00:00Z');
    const due = (state: string) => ['C-MED review due: Udvalget i nord', '2026-11-30', state];
    expect(await committeeLines(roles.Cm.person)).toContainEqual(due('LATE'));
    expect(await committeeLines(roles.HR.person)).toEqual([due('LATE')]);
    for (const column of ['E', 'DIR'] as const)
      expect(await committeeLines(roles[column].person)).toEqual([due('DONE')]);
    await on.build.sql.query(CLEAR_REVIEWS);
    await placedReview(on, { committee: roles.committees.north, state: 'sent' });
    const sent = ['Minutes were sent: Udvalget i nord', '2026-06-14', 'DONE'];
    for (const column of ['E', 'DIR', 'HR'] as const) {
      expect(await committeeLines(roles[column].person)).toEqual([sent, due('DONE')]);
    }
  });

  test('tells those who are asked by when input is due', async () => {
    const { id } = await placedReview(on, { committee: roles.committees.north });
    await on.build.sql.query(`UPDATE review SET input_due_on = '2026-06-30' WHERE id = $1`, [id]);
    await placedMedInput(on, { review: id, committee: roles.committees.school });
    const inputs = async (person: string) =>
      lines(await wheel(await on.as(person), 'CENTRE', { unit: roles.units.north }), 'A_MED').map(([title]) => title);
    expect(await inputs(roles.Cm.person)).toEqual(['A-MED input to Udvalget i nord due']);
    expect(await inputs(roles.peer.person)).toEqual([
      'A-MED input to Udvalget i nord due',
      'Input from Udvalget på skolen due',
    ]);
    for (const column of ['E', 'HR', 'DIR'] as const) expect(await inputs(roles[column].person)).toEqual([]);
  });

  test('is seen by its people, the training house and directors, and written by chair and chief: by SQL as well', async () => {
    await placedActivity(on, { scope: 'centre', unit: roles.units.north });
    const found = await foundByColumn(roles, async (person) => [
      (await on.sqlAs(person, 'SELECT 1 FROM activity')).length,
      (await on.sqlAs(person, `UPDATE activity SET title = 'x' RETURNING 1`)).length,
      await on.sqlRefusal(
        person,
        `INSERT INTO activity (scope, unit_id, kind, title, first_on, last_on, is_yearly, changed_at)
         VALUES ('centre', $1, 'own', 'x', '2026-01-01', '2026-01-01', false, now())`,
        [roles.units.north],
      ),
    ]);
    const reads: unknown[] = [1, 0, '42501'];
    const writes: unknown[] = [1, 1, null];
    expect(found).toEqual(
      columns<unknown>([0, 0, '42501'], {
        E: reads,
        L: reads,
        Cm: reads,
        former: reads,
        line: reads,
        HR: reads,
        DIR: reads,
        CC: writes,
        Cc: writes,
      }),
    );
  });
});

describe('the municipality’s wheel', () => {
  test('holds season, releases and what is next, the reviews’ day, and of the summary what the viewer may know', async () => {
    const blocks = [{ centres: [roles.units.north] }];
    const release = await publishMadeUp(on, { wheels: [{ elements: ['E1.1'], blocks, shown: { need: [[5]] } }] });
    await placedSummary(on, { year: 2026, release });
    on.setNow('2026-12-01T10:00:00Z');
    const titles = async (person: string) =>
      (await wheel(await on.as(person), 'MUNICIPALITY')).map(({ title, state }) => `${title} ${state}`);
    const house = await titles(roles.HR.person);
    expect(house).toEqual(
      expect.arrayContaining([
        'Season of conversations 2026 COMING',
        'Statistics no. 1 released DONE',
        'Next statistics expected by COMING',
        'C-MED reviews due LATE',
        'Minutes are missing: Udvalget i nord LATE',
        'Minutes are missing: Udvalget i syd LATE',
        'Yearly summary 2026 begun DONE',
      ]),
    );
    const others = await titles(roles.DIR.person);
    expect(others).toContain('C-MED reviews due DONE');
    expect(others.filter((title) => /missing|summary|LATE/.test(title))).toEqual([]);
  });
});

describe('an activity', () => {
  const INPUT = { kind: 'SURVEY', title: ' Trivsel ', firstOn: '2024-02-29', lastOn: '2024-03-01', isYearly: true };
  const add = (session: Session, over: object = {}) =>
    session.ask<{ addActivity: { activity: { id: string } | null; errors: { code: string; field: string }[] } }>(
      `mutation ($input: ActivityInput!) { addActivity(scope: MUNICIPALITY, input: $input) { activity { id } errors { code field } } }`,
      { input: { ...INPUT, ...over } },
    );
  const step = async (session: Session, call: string) => {
    const { data } = await session.ask<Record<string, { errors: { code: string }[] }>>(
      `mutation { ${call} { errors { code } } }`,
    );
    return Object.values(data)[0]?.errors.map(({ code }) => code);
  };

  test('comes back each year, is changed over the version that was read, and is gone', async () => {
    const house = await on.as(roles.HR.person);
    const id = (await add(house)).data.addActivity.activity?.id ?? '';
    const employee = await on.as(roles.E.person);
    for (const [year, firstOn] of [
      [2024, '2024-02-29'],
      [2026, '2026-02-28'],
      [2028, '2028-02-29'],
    ] as const) {
      expect(lines(await wheel(employee, 'MUNICIPALITY', { year }), 'SURVEY')).toEqual([
        ['Trivsel', firstOn, year < 2028 ? 'DONE' : 'COMING'],
      ]);
    }
    const input =
      'input: { kind: BUDGET, title: "Budget", firstOn: "2026-09-01", lastOn: "2026-09-01", isYearly: false }';
    expect(await step(house, `changeActivity(id: "${id}", version: 1, ${input})`)).toEqual([]);
    expect(await step(house, `changeActivity(id: "${id}", version: 1, ${input})`)).toEqual(['CONFLICT']);
    expect(await step(house, `removeActivity(id: "${id}", version: 1)`)).toEqual(['CONFLICT']);
    expect(await step(employee, `removeActivity(id: "${id}", version: 2)`)).toEqual(['NOT_FOUND']);
    expect(await step(house, `removeActivity(id: "${id}", version: 2)`)).toEqual([]);
    expect(lines(await wheel(employee, 'MUNICIPALITY'), 'BUDGET')).toEqual([]);
  });

  test('is refused field by field', async () => {
    const house = await on.as(roles.HR.person);
    const refusals = async (over: object) =>
      (await add(house, over)).data.addActivity.errors.map(({ code, field }) => `${field} ${code}`);
    expect(await refusals({ title: ' ', lastOn: '2024-02-28' })).toEqual(['title REQUIRED', 'lastOn DAY_OUT_OF_RANGE']);
    expect(await refusals({ title: 'x'.repeat(101), firstOn: '1999-12-31' })).toEqual([
      'title TOO_LONG',
      'firstOn DAY_OUT_OF_RANGE',
    ]);
    expect(await refusals({ title: 'a\0', lastOn: '2025-02-28' })).toEqual([
      'title MALFORMED',
      'lastOn DAY_OUT_OF_RANGE',
    ]);
  });
});
