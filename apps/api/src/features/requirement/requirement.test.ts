import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { codes, inputFor, step } from '../../testing/requirements.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let leader: Session;
let chief: Session;
let employee: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query('DELETE FROM requirement');
  [leader, chief, employee] = [await on.as(roles.L.person), await on.as(roles.CC.person), await on.as(roles.E.person)];
});

const atSchool = (over: Record<string, unknown> = {}) => inputFor(on, { unitId: roles.units.school, ...over });
const READ =
  'query ($id: ID!) { requirement(id: $id) { state level viewerCanChange viewerCanWithdraw author { name } } }';
const read = async (session: Session, id: string | null) => {
  const { data, errors } = await session.ask<{ requirement: object } | null>(READ, { id });
  return errors?.[0]?.extensions.code ?? data?.requirement;
};
const draftOf = async (over: Record<string, unknown> = {}) => {
  const outcome = await step(leader, 'draftRequirement', { input: await atSchool(over) });
  expect(outcome.errors).toEqual([]);
  return { id: outcome.id, version: 1 };
};

describe('a draft', () => {
  test('is seen by those who steer its unit alone, with what each may do', async () => {
    const { id } = await draftOf();
    const seen = {
      state: 'DRAFT',
      level: 3,
      viewerCanChange: true,
      viewerCanWithdraw: false,
      author: { name: 'Lederen Prøve' },
    };
    expect(await read(leader, id)).toEqual(seen);
    expect(await read(chief, id)).toEqual(seen);
    for (const column of ['E', 'Cm', 'Cc', 'HR', 'HM', 'ADM', 'DPO', 'other', 'line'] as const) {
      expect([column, await read(await on.as(roles[column].person), id)]).toEqual([column, 'NOT_FOUND']);
    }
    const list = await employee.ask('{ requirements(filter: { states: [DRAFT] }) { totalCount } }');
    expect(list.data).toEqual({ requirements: { totalCount: 0 } });
  });

  test('is adopted, counts from its day, and is everybody’s to read', async () => {
    const draft = await draftOf();
    const adopted = await step(leader, 'adoptRequirement', draft);
    expect(adopted).toMatchObject({ id: draft.id, state: 'FUTURE', version: 2, errors: [] });
    expect(await read(employee, draft.id)).toMatchObject({
      state: 'FUTURE',
      viewerCanChange: false,
      viewerCanWithdraw: false,
    });
    on.setNow('2026-06-30T21:59:59Z');
    expect(await read(await on.as(roles.E.person), draft.id)).toMatchObject({ state: 'FUTURE' });
    on.setNow('2026-06-30T22:00:00Z');
    expect(await read(await on.as(roles.L.person), draft.id)).toMatchObject({
      state: 'CURRENT',
      viewerCanWithdraw: true,
    });
  });

  test('is changed as a whole; each change raises its version', async () => {
    const { id } = await draftOf({ goalId: await on.build.goalId('G1'), validTo: '2027-01-01' });
    const input = await atSchool({
      elementId: await on.build.elementId('L1.1'),
      audience: 'LEADER_LEVEL',
      audienceValue: '3',
      level: 0,
    });
    const changed = await step(leader, 'changeRequirementDraft', { id, version: 1, input });
    expect(changed).toMatchObject({ version: 2, level: 0, validTo: null, errors: [] });
    const { rows } = await on.build.sql.query('SELECT * FROM requirement WHERE id = $1', [id]);
    expect(rows[0]).toMatchObject({
      wheel_code: 'leader',
      leader_level: 3,
      goal_id: null,
      author_id: roles.L.person,
      adopted_at: null,
    });
  });

  test('that two change keeps what the first wrote, and shows it to the second', async () => {
    const { id } = await draftOf();
    await step(chief, 'changeRequirementDraft', {
      id,
      version: 1,
      input: await atSchool({ level: 5, reason: 'Chefens ord' }),
    });
    const second = await step(leader, 'changeRequirementDraft', {
      id,
      version: 1,
      input: await atSchool({ level: 1 }),
    });
    expect(codes(second)).toEqual(['version: CONFLICT']);
    expect(second).toMatchObject({ id, version: 2, level: 5, reason: 'Chefens ord' });
    for (const verb of ['adoptRequirement', 'withdrawRequirement'] as const) {
      expect(codes(await step(leader, verb, { id, version: 1 }))).toEqual(['version: CONFLICT']);
    }
  });

  test('is thrown away, once', async () => {
    const { id } = await draftOf();
    const discard = 'mutation ($id: ID!) { discardRequirementDraft(id: $id) { discardedId errors { code field } } }';
    expect((await leader.ask(discard, { id })).data).toEqual({
      discardRequirementDraft: { discardedId: id, errors: [] },
    });
    expect((await leader.ask(discard, { id })).data).toEqual({
      discardRequirementDraft: { discardedId: null, errors: [{ code: 'NOT_FOUND', field: 'id' }] },
    });
  });

  test('is not written when the answer about it fails', async () => {
    const input = await atSchool({ goalId: await on.build.goalId('G1') });
    const document = `mutation ($input: RequirementInput!) {
      draftRequirement(input: $input) { requirement { goal { requirements(first: 0) { totalCount } } } errors { code } } }`;
    expect(await leader.refusal(document, { input })).toBe('BAD_USER_INPUT');
    expect((await on.build.sql.query('SELECT 1 FROM requirement')).rows).toEqual([]);
  });

  test('for one person is the nearest leader’s; once adopted also that person’s (b7)', async () => {
    const input = await inputFor(on, { employmentId: roles.E.employment });
    const { id } = await step(leader, 'draftRequirement', { input });
    expect([await read(chief, id), await read(employee, id)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect((await step(leader, 'adoptRequirement', { id, version: 1 })).errors).toEqual([]);
    expect(await read(employee, id)).toMatchObject({ state: 'FUTURE', viewerCanWithdraw: false });
    expect(await read(chief, id)).toBe('NOT_FOUND');
  });

  test('is no longer the viewer’s to change once the right is gone while the form was open', async () => {
    const draft = await draftOf();
    await on.build.sql.query(`UPDATE unit_leader SET valid_to = '2026-06-15' WHERE unit_id = $1`, [roles.units.school]);
    const outcomes = [
      codes(await step(leader, 'adoptRequirement', draft)),
      codes(await step(leader, 'changeRequirementDraft', { ...draft, input: await atSchool() })),
      codes(await step(leader, 'draftRequirement', { input: await atSchool() })),
    ];
    await on.build.sql.query('UPDATE unit_leader SET valid_to = NULL WHERE unit_id = $1', [roles.units.school]);
    expect(outcomes).toEqual([['id: NOT_FOUND'], ['id: NOT_FOUND'], ['unitId: NO_RIGHT_TO_UNIT']]);
  });
});

describe('undo', () => {
  test('withdraws what does not hold yet', async () => {
    const draft = await draftOf();
    await step(leader, 'adoptRequirement', draft);
    const undone = await step(leader, 'withdrawRequirement', { id: draft.id, version: 2 });
    expect(undone).toMatchObject({ state: 'WITHDRAWN', version: 3, validTo: null, errors: [] });
  });

  test('ends what holds from today; it still held until yesterday', async () => {
    const id = await on.build.requirement({ unit: roles.units.school, element: 'E1.1', level: 2, from: '2026-01-01' });
    const undone = await step(leader, 'withdrawRequirement', { id, version: 1 });
    expect(undone).toMatchObject({ state: 'ENDED', validTo: '2026-06-15', version: 2, errors: [] });
    on.setNow('2026-06-14T10:00:00Z');
    expect(await read(await on.as(roles.E.person), id)).toMatchObject({ state: 'CURRENT' });
  });

  test('ends what began today: it never held', async () => {
    const draft = await draftOf({ validFrom: '2026-06-15' });
    expect((await step(leader, 'adoptRequirement', draft)).state).toBe('CURRENT');
    const undone = await step(leader, 'withdrawRequirement', { id: draft.id, version: 2 });
    expect(undone).toMatchObject({ state: 'ENDED', validTo: '2026-06-15', errors: [] });
    expect((await step(leader, 'adoptRequirement', await draftOf({ validFrom: '2026-06-15' }))).errors).toEqual([]);
  });

  test('is made once, however often it is sent', async () => {
    const id = await on.build.requirement({ unit: roles.units.school, element: 'E1.1', level: 2 });
    await step(leader, 'withdrawRequirement', { id, version: 1 });
    expect(codes(await step(leader, 'withdrawRequirement', { id, version: 1 }))).toEqual(['version: CONFLICT']);
    expect(codes(await step(leader, 'withdrawRequirement', { id, version: 2 }))).toEqual(['id: WRONG_STATE']);
  });
});

describe('one rule says the level for the same people, competence and days', () => {
  const adopt = async (over: Record<string, unknown>, replaceTied = false) =>
    step(leader, 'adoptRequirement', { ...(await draftOf(over)), replaceTied });
  const stateOf = async (id: string | null) => ((await read(leader, id)) as { state: string }).state;

  test('a second is refused; another audience, element, unit or time is not the same', async () => {
    await adopt({ validTo: '2027-01-01' });
    expect(codes(await adopt({ validFrom: '2026-12-31' }))).toEqual(['validFrom: TIES_WITH_ANOTHER']);
    for (const other of [
      { validFrom: '2027-01-01' },
      { elementId: await on.build.elementId('E1.2') },
      { areaId: await on.build.areaId('E1') },
      { audience: 'JOB_GROUP', audienceValue: await on.build.jobGroupId('teacher') },
      { unitId: undefined, employmentId: roles.E.employment },
    ]) {
      expect(codes(await adopt(other))).toEqual([]);
    }
  });

  test('instead of being refused it may take the other’s place from its day', async () => {
    const held = await on.build.requirement({ unit: roles.units.school, element: 'E1.1', level: 2, to: '2026-09-01' });
    const later = await on.build.requirement({
      unit: roles.units.school,
      element: 'E1.1',
      level: 4,
      from: '2026-09-01',
    });
    const taken = await adopt({ level: 5 }, true);
    expect(taken).toMatchObject({ state: 'FUTURE', level: 5, errors: [] });
    const { rows } = await on.build.sql.query<{ id: string; valid_to: string; withdrawn: boolean; version: number }>(
      'SELECT id, valid_to, withdrawn_at IS NOT NULL AS withdrawn, version FROM requirement WHERE id = ANY ($1) ORDER BY valid_from',
      [[held, later]],
    );
    expect(rows).toEqual([
      { id: held, valid_to: '2026-07-01', withdrawn: false, version: 2 },
      { id: later, valid_to: null, withdrawn: true, version: 2 },
    ]);
  });

  test('what has held since this very day ends, and is not said to have been withdrawn before it began', async () => {
    const today = { validFrom: '2026-06-15' };
    const first = await adopt(today);
    expect((await adopt(today, true)).state).toBe('CURRENT');
    expect(await stateOf(first.id)).toBe('ENDED');
  });

  test('what is withdrawn or over stands in nobody’s way', async () => {
    const first = await adopt({});
    await step(leader, 'withdrawRequirement', { id: first.id, version: 2 });
    expect(codes(await adopt({}))).toEqual([]);
  });
});

test('who may choose what when setting one', async () => {
  const document = '{ requirementChoices { units { name } directReports { person { name } } leaderLevels { id } } }';
  const chosen = async (person: string) => {
    const { data } = await (
      await on.as(person)
    ).ask<{
      requirementChoices: { units: { name: string }[]; directReports: { person: { name: string } }[] };
    }>(document);
    const { units, directReports } = data.requirementChoices;
    return [units.map(({ name }) => name), directReports.map((report) => report.person.name.split(' ')[0])];
  };
  expect(await chosen(roles.L.person)).toEqual([['Skolen'], ['Kollega', 'Medarbejder']]);
  expect(await chosen(roles.CC.person)).toEqual([['Center Nord', 'Skolen', 'Vuggestuen'], ['Lederen']]);
  expect(await chosen(roles.line.person)).toEqual([[], ['Forperson', 'Menig']]);
  expect(await chosen(roles.DIR.person)).toEqual([
    ['Prøveby', 'Center Nord', 'Skolen', 'Vuggestuen', 'Center Syd', 'Huset'],
    [],
  ]);
});
