import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { COLUMNS, columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';
import { changeSetting, problems, RESET_SETTINGS, settingFor, settingInput } from '../../testing/settings.ts';

let on: TestApp;
let roles: Roles;
let house: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  house = await on.as(roles.HR.person);
});
afterAll(() => on.close());
beforeEach(() => on.build.sql.query(RESET_SETTINGS));

const logged = async () =>
  (await on.build.sql.query(`SELECT action, detail FROM system_log WHERE action = 'setting_changed' ORDER BY id`)).rows;

describe('the settings', () => {
  test('are read by everybody signed in, and the ability tells who may change them', async () => {
    const can = await foundByColumn(roles, async (person) => (await settingFor(await on.as(person))).viewerCanChange);
    expect(can).toEqual(columns(false, { HR: true, ADM: true }));
    expect(await on.anonymous().refusal('{ conversationSetting { version } }')).toBe('UNAUTHENTICATED');
  });

  test('are changed by the training house and the administrator alone', async () => {
    for (const column of COLUMNS) {
      const session = await on.as(roles[column].person);
      const { version } = await settingFor(session);
      const outcome = await changeSetting(session, {}, version).then(problems, (error: Error) => error.message);
      expect([column, outcome]).toEqual([column, column === 'HR' || column === 'ADM' ? [] : 'FORBIDDEN']);
      expect((await settingFor(session)).version).toBe(Array.isArray(outcome) ? version + 1 : version);
    }
  });

  test('hold what was sent, texts without blanks around them and reminders in the order of the days', async () => {
    const input = {
      teamTalkName: 'GRUS',
      tusMinMembers: 6,
      musBesideTus: false,
      openItemsMax: 3,
      followUpSteps: ['P2W', 'P2M'],
      absenceTalk: false,
      clauses: { da: ' Ny ', nb: 'Ny', en: 'New' },
      language: 'NB',
      reminderDays: [3, -7],
      recordYears: 2,
      holdingYears: 4,
      planYears: 3,
      leaverMonths: 12,
      releasesAYear: 6,
      proposalThreshold: 3,
      minutesApproval: 'MAJORITY_OF_EACH',
      reviewDueMonth: 10,
      reviewDueDay: 31,
    };
    const { setting } = await changeSetting(house, input);
    expect(setting).toEqual({
      ...input,
      version: 2,
      clauses: { da: 'Ny', nb: 'Ny', en: 'New' },
      reminderDays: [-7, 3],
    });
    expect((await settingFor(house)).clause).toBe('New');
  });

  test('that another changed meanwhile are told as they are, and nothing is written', async () => {
    await changeSetting(house, { openItemsMax: 4 }, 1);
    const administrator = await on.as(roles.ADM.person);
    const outcome = await changeSetting(administrator, { openItemsMax: 9 }, 1);
    expect(outcome).toMatchObject({ setting: { openItemsMax: 4, version: 2 }, errors: [{ code: 'CONFLICT' }] });
    expect(await settingFor(house)).toMatchObject({ openItemsMax: 4, version: 2 });
  });

  test('are set once by five clicks', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => changeSetting(house, { openItemsMax: 7 }, 1)));
    expect(outcomes.flatMap(problems)).toEqual(Array.from({ length: 4 }, () => 'version: CONFLICT'));
    expect((await settingFor(house)).version).toBe(2);
  });
});

describe('what is refused', () => {
  const long = 'x'.repeat(2001);
  test.each<[object, string[]]>([
    [{ tusMinMembers: 2 }, ['tusMinMembers: OUT_OF_RANGE']],
    [{ tusMinMembers: 51 }, ['tusMinMembers: OUT_OF_RANGE']],
    [{ openItemsMax: 0, recordYears: 4 }, ['openItemsMax: OUT_OF_RANGE', 'recordYears: OUT_OF_RANGE']],
    [{ holdingYears: 0, planYears: 11 }, ['holdingYears: OUT_OF_RANGE', 'planYears: OUT_OF_RANGE']],
    [{ leaverMonths: -1 }, ['leaverMonths: OUT_OF_RANGE']],
    [{ releasesAYear: 0, proposalThreshold: 1 }, ['releasesAYear: OUT_OF_RANGE', 'proposalThreshold: OUT_OF_RANGE']],
    [{ releasesAYear: 13, proposalThreshold: 21 }, ['releasesAYear: OUT_OF_RANGE', 'proposalThreshold: OUT_OF_RANGE']],
    [{ reviewDueMonth: 0, reviewDueDay: 32 }, ['reviewDueMonth: OUT_OF_RANGE', 'reviewDueDay: OUT_OF_RANGE']],
    [{ reviewDueMonth: 2, reviewDueDay: 29 }, ['reviewDueDay: OUT_OF_RANGE']],
    [{ reviewDueMonth: 11, reviewDueDay: 31 }, ['reviewDueDay: OUT_OF_RANGE']],
    [{ followUpSteps: [] }, ['followUpSteps: REQUIRED']],
    [{ followUpSteps: Array.from({ length: 7 }, (_, n) => `P${n + 1}M`) }, ['followUpSteps: TOO_MANY']],
    [{ followUpSteps: ['P1M', 'P28D'] }, ['followUpSteps.1: NOT_LATER']],
    [{ followUpSteps: ['P28D', 'P1M'] }, ['followUpSteps.1: NOT_LATER']],
    [{ followUpSteps: ['P3M', 'P3M'] }, ['followUpSteps.1: NOT_LATER']],
    [
      { followUpSteps: ['P0D', '1M', 'P1Y', 'P1M2D', 'P\0D'] },
      [0, 1, 2, 3, 4].map((n) => `followUpSteps.${n}: MALFORMED`),
    ],
    [{ followUpSteps: ['P366D', 'P37M'] }, ['followUpSteps.0: OUT_OF_RANGE', 'followUpSteps.1: OUT_OF_RANGE']],
    [
      { clauses: { da: ' ', nb: long, en: 'a\0b' } },
      ['clauses.da: REQUIRED', 'clauses.nb: TOO_LONG', 'clauses.en: MALFORMED'],
    ],
    [{ clauses: { da: 'a\ud800', nb: 'a', en: 'a' } }, ['clauses.da: MALFORMED']],
    [{ clauses: { da: 'a', nb: 'a', en: 'x'.repeat(50_000) } }, ['clauses.en: TOO_LONG']],
    [{ reminderDays: [] }, ['reminderDays: REQUIRED']],
    [{ reminderDays: [1, 2, 3, 4, 5, 6, 7] }, ['reminderDays: TOO_MANY']],
    [{ reminderDays: [0, -91, 0] }, ['reminderDays.1: OUT_OF_RANGE', 'reminderDays.2: THERE_ALREADY']],
  ])('%#', async (over, expected) => {
    const before = await settingFor(house);
    expect(problems(await changeSetting(house, over))).toEqual(expected);
    expect(await settingFor(house)).toEqual(before);
  });

  test('says between what it must lie', async () => {
    const { errors } = await changeSetting(house, { tusMinMembers: 2 });
    expect(JSON.parse(errors[0]?.params ?? '')).toEqual({ min: 3, max: 50 });
  });

  test('a clause of 2,000 characters and three members are not', async () => {
    const clauses = { da: 'æ'.repeat(2000), nb: 'a', en: 'a' };
    expect(problems(await changeSetting(house, { clauses, tusMinMembers: 3, recordYears: 1 }))).toEqual([]);
  });
});

describe('a change', () => {
  test('tells who, when, which setting, before and after: to everybody, and in the system log', async () => {
    await changeSetting(house, settingInput({ clauses: (await seen()).clauses }));
    await on.build.sql.query(`DELETE FROM conversation_setting_change; DELETE FROM system_log`);
    on.setNow('2026-06-15T08:30:00Z');
    await changeSetting(house, {
      ...settingInput(),
      clauses: (await seen()).clauses,
      openItemsMax: 4,
      reminderDays: [0],
      releasesAYear: 6,
    });
    on.setNow('2026-06-15T10:00:00Z');
    const { changes } = await settingFor(await on.as(roles.E.person));
    const common = { by: 'Uddannelse Prøve', at: '2026-06-15T08:30:00.000Z' };
    expect(changes).toEqual([
      { ...common, setting: 'OPEN_ITEMS_MAX', before: '5', after: '4' },
      { ...common, setting: 'RELEASES_A_YEAR', before: '4', after: '6' },
      { ...common, setting: 'REMINDER_DAYS', before: '[-14,0,7]', after: '[0]' },
    ]);
    expect((await logged()).map(({ detail }) => detail)).toEqual(
      expect.arrayContaining([
        { person: roles.HR.person, setting: 'open_items_max', before: 5, after: 4 },
        { person: roles.HR.person, setting: 'releases_a_year', before: 4, after: 6 },
        { person: roles.HR.person, setting: 'reminder_days', before: [-14, 0, 7], after: [0] },
      ]),
    );
    expect(await logged()).toHaveLength(3);
  });

  test('that changes nothing is none', async () => {
    const { clauses } = await seen();
    await changeSetting(house, { clauses });
    expect((await settingFor(house)).changes).toEqual([]);
  });

  const seen = async () => (await settingFor(house)) as unknown as { clauses: { da: string; nb: string; en: string } };
});
