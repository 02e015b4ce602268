import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { answered, invited, placed, ready, upTo } from '../../testing/conversations.ts';

let on: TestApp;
let units: Record<'root' | 'centre' | 'school', string>;
let people: Record<'chief' | 'lis' | 'anna' | 'bo', { person: string; employment: string }>;
beforeAll(async () => {
  on = await testApp();
  const root = await on.build.unit('municipality', null);
  const centre = await on.build.unit('centre', root);
  units = { root, centre, school: await on.build.unit('unit', centre) };
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  const director = await on.build.employ('Direktør', { unit: units.root, leaderLevel: 1 });
  const chief = await on.build.employ('Chefen', {
    unit: units.centre,
    leaderLevel: 2,
    leads: units.centre,
    leader: director.employment,
  });
  const lis = await on.build.employ('Lis Leder', {
    unit: units.school,
    leaderLevel: 3,
    leader: chief.employment,
    leads: units.school,
  });
  people = {
    chief,
    lis,
    bo: await on.build.employ('Bo Prøve', { unit: units.school, leader: lis.employment }),
    anna: await on.build.employ('Anna Prøve', { unit: units.school, leader: lis.employment }),
  };
});

const MEMBER =
  'employment { person { name } } kind standing isOffered dueOn isOverdue lastHeldOn askedOn isCoveredByTeamTalk needsTakeOver viewerCanInvite conversation { id } others { occasion }';
interface Season {
  readonly year: number;
  readonly members: readonly Record<string, unknown>[];
  readonly leadersBelow: readonly { employment: { person: { name: string } }; standing: string }[];
}
const season = async (session: Session, year?: number) =>
  (
    await answered<{ conversationOverview: Season }>(
      session,
      `query ($year: Int) { conversationOverview(year: $year) { year members { ${MEMBER} } leadersBelow { employment { person { name } } standing } } }`,
      { year },
    )
  ).conversationOverview;
const asLis = () => on.as(people.lis.person);

describe('the leader’s season', () => {
  test('is for leaders, and of years that have begun', async () => {
    const document = 'query ($year: Int) { conversationOverview(year: $year) { year } }';
    expect(await (await on.as(people.anna.person)).refusal(document)).toBe('FORBIDDEN');
    expect(await (await asLis()).refusal(document, { year: 2027 })).toBe('BAD_USER_INPUT');
  });

  test('holds every direct report by name, and who was not yet offered a conversation', async () => {
    const found = await season(await asLis());
    const row = (name: string) => ({
      employment: { person: { name } },
      kind: 'MUS',
      standing: 'NOT_INVITED',
      isOffered: false,
      dueOn: '2026-12-31',
      isOverdue: false,
      lastHeldOn: null,
      askedOn: null,
      isCoveredByTeamTalk: false,
      needsTakeOver: false,
      viewerCanInvite: true,
      conversation: null,
      others: [],
    });
    expect(found).toEqual({ year: 2026, members: [row('Anna Prøve'), row('Bo Prøve')], leadersBelow: [] });
  });

  test('says how far each is', async () => {
    const lis = await asLis();
    const { id } = await invited(lis, people.anna.employment);
    const anna = await on.as(people.anna.person);
    const standing = async () => (await season(lis)).members[0]?.['standing'];
    const found = [await standing()];
    await ready(anna, id);
    found.push(await standing());
    await ready(lis, id);
    found.push(await standing());
    for (const next of ['held', 'plan_agreed', 'signed'] as const) {
      await upTo(next, { employee: anna, leader: lis, id });
      found.push(await standing());
    }
    expect(found).toEqual(['INVITED', 'INVITED', 'BOTH_READY', 'HELD', 'PLAN_AGREED', 'SIGNED']);
  });

  test.each([
    ['2025-03-10', '2026-03-10', true],
    ['2025-06-15', '2026-06-15', false],
    ['2025-06-14', '2026-06-14', true],
    ['2025-09-01', '2026-09-01', false],
    ['2024-02-29', '2025-02-28', true],
  ])('with the last one on %s is due on %s', async (last, dueOn, isOverdue) => {
    await placed(on, people.anna.employment, { leader: people.lis.employment, state: 'signed', createdOn: last });
    expect((await season(await asLis())).members[0]).toMatchObject({ lastHeldOn: last, dueOn, isOverdue });
  });

  test('is not overdue once this year’s was held', async () => {
    await placed(on, people.anna.employment, {
      leader: people.lis.employment,
      state: 'signed',
      createdOn: '2025-03-10',
    });
    await placed(on, people.anna.employment, { leader: people.lis.employment, state: 'held', createdOn: '2026-06-10' });
    expect((await season(await asLis())).members[0]).toMatchObject({
      isOverdue: false,
      lastHeldOn: '2026-06-10',
      standing: 'HELD',
    });
  });

  test('keeps further conversations beside, and leaves out what was called off', async () => {
    const lis = await asLis();
    await invited(lis, people.anna.employment, { occasion: 'AFTER_ABSENCE' });
    await placed(on, people.anna.employment, { leader: people.lis.employment, state: 'cancelled' });
    expect((await season(lis)).members[0]).toMatchObject({
      standing: 'NOT_INVITED',
      conversation: null,
      viewerCanInvite: true,
      others: [{ occasion: 'AFTER_ABSENCE' }],
    });
  });

  test('of an earlier year shows that year, and nobody can be invited to it', async () => {
    await placed(on, people.anna.employment, {
      leader: people.lis.employment,
      state: 'signed',
      createdOn: '2025-03-10',
    });
    expect((await season(await asLis(), 2025)).members).toMatchObject([
      { standing: 'SIGNED', viewerCanInvite: false },
      { standing: 'NOT_INVITED', viewerCanInvite: false, isOverdue: true },
    ]);
  });
});

test('the season costs the same number of statements, however many direct reports and conversations', async () => {
  const query = jest.spyOn(pg.Client.prototype, 'query');
  const statements = async () => {
    const lis = await asLis();
    query.mockClear();
    const { members } = await season(lis);
    return [members.length, query.mock.calls.length];
  };
  const [, few] = await statements();
  for (let n = 0; n < 10; n += 1) {
    const { employment } = await on.build.employ(`Nr${n}`, { unit: units.school, leader: people.lis.employment });
    await placed(on, employment, { leader: people.lis.employment });
  }
  expect(await statements()).toEqual([12, few]);
  query.mockRestore();
});

describe('leaders further below (row 11)', () => {
  test('are a state and nothing else, and only leaders, down the own chain', async () => {
    const vice = await on.build.employ('Vice Leder', {
      unit: units.school,
      leaderLevel: 4,
      leader: people.lis.employment,
    });
    const peer = await on.build.employ('Side Leder', { unit: units.centre, leaderLevel: 2 });
    const foreign = await on.build.employ('Fremmed Leder', {
      unit: units.school,
      leaderLevel: 4,
      leader: peer.employment,
    });
    await placed(on, vice.employment, { leader: people.lis.employment, kind: 'lus', state: 'both_ready' });
    await placed(on, foreign.employment, { leader: people.lis.employment, kind: 'lus', state: 'held' });
    const chief = await on.as(people.chief.person);
    const { members, leadersBelow } = await season(chief);
    expect(members.map(({ employment }) => employment)).toEqual([{ person: { name: 'Lis Leder' } }]);
    // Both ready is told as invited: who is ready is the two's.
    expect(leadersBelow).toEqual([{ employment: { person: { name: 'Vice Leder' } }, standing: 'INVITED' }]);
    const rows = await on.sqlAs(people.chief.person, 'SELECT 1 FROM conversation WHERE employment_id = $1', [
      vice.employment,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('the own conversations', () => {
  test('are all of the viewer’s, newest first, also those with an earlier leader', async () => {
    const mine = [
      await placed(on, people.anna.employment, {
        leader: people.chief.employment,
        state: 'signed',
        createdOn: '2024-03-10',
      }),
      await placed(on, people.anna.employment, { leader: people.lis.employment, createdOn: '2026-06-10' }),
    ];
    await placed(on, people.bo.employment, { leader: people.lis.employment });
    const { conversations } = await answered<{ conversations: { id: string; isReadable: boolean; isOwn: boolean }[] }>(
      await on.as(people.anna.person),
      '{ conversations { id isReadable isOwn } }',
      {},
    );
    expect(conversations).toEqual(mine.toReversed().map((id) => ({ id, isReadable: true, isOwn: true })));
  });

  test('know the one before', async () => {
    const before = await placed(on, people.anna.employment, {
      leader: people.lis.employment,
      state: 'signed',
      createdOn: '2025-03-10',
    });
    await placed(on, people.anna.employment, {
      leader: people.lis.employment,
      state: 'signed',
      createdOn: '2024-03-10',
    });
    const now = await placed(on, people.anna.employment, { leader: people.lis.employment });
    const document = 'query ($id: ID!) { conversation(id: $id) { previous { id previous { year } } } }';
    expect(await answered(await on.as(people.anna.person), document, { id: now })).toEqual({
      conversation: { previous: { id: before, previous: { year: 2024 } } },
    });
  });
});

describe('the settings', () => {
  test('tell the municipality’s clause in the reader’s language', async () => {
    const document =
      '{ conversationSetting { teamTalkName tusMinMembers openItemsMax followUpSteps reminderDays clause } }';
    const { conversationSetting } = await answered<{ conversationSetting: { clause: string } }>(
      await on.as(people.anna.person),
      document,
      {},
    );
    expect(conversationSetting).toMatchObject({
      teamTalkName: 'TUS',
      tusMinMembers: 3,
      openItemsMax: 5,
      followUpSteps: ['P14D', 'P1M', 'P3M', 'P6M'],
      reminderDays: [-14, 0, 7],
    });
    expect(conversationSetting.clause).toMatch(/^Every employee/);
  });
});
