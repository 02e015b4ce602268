import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { codes, inputFor, step, type Refusal } from '../../testing/requirements.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let leader: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  leader = await on.as(roles.L.person);
});
afterAll(() => on.close());
beforeEach(() => on.build.sql.query('DELETE FROM requirement; DELETE FROM holding'));

const PREVIEW = `query ($input: RequirementInput!) {
  requirementPreview(input: $input) { directReports touched withMoreNeeds errors { code field params } } }`;
const preview = async (session: Session, input: object) => {
  const { data, errors } = await session.ask<{
    requirementPreview: { directReports: number; touched: number; withMoreNeeds: number; errors: Refusal[] };
  }>(PREVIEW, { input });
  expect(errors).toBeUndefined();
  const { directReports, touched, withMoreNeeds } = data.requirementPreview;
  return [directReports, touched, withMoreNeeds];
};

describe('a preview', () => {
  test('counts the viewer’s own direct reports whom it would touch, and whose needs would grow', async () => {
    await on.build.holding(roles.E.employment, 'E1.1', 'agreed', 2, '2026-03-01');
    const at = (level: number) => inputFor(on, { unitId: roles.units.school, level });
    expect(await preview(leader, await at(3))).toEqual([2, 2, 1]);
    expect(await preview(leader, await at(2))).toEqual([2, 2, 0]);
    const personal = await inputFor(on, { employmentId: roles.peer.employment });
    expect(await preview(leader, personal)).toEqual([2, 1, 0]);
  });

  test('tells of nobody else, though the rule reaches them', async () => {
    await on.build.holding(roles.E.employment, 'E1.1', 'agreed', 0, '2026-03-01');
    const input = await inputFor(on, { unitId: roles.units.north, level: 5 });
    // The chief's only direct report is a leader, and no employee.
    expect(await preview(await on.as(roles.CC.person), input)).toEqual([0, 0, 0]);
    expect(await preview(await on.as(roles.DIR.person), input)).toEqual([0, 0, 0]);
    const leaders = await inputFor(on, { unitId: roles.units.north, elementId: await on.build.elementId('L1.1') });
    expect(await preview(await on.as(roles.CC.person), leaders)).toEqual([1, 1, 0]);
  });

  test('sees the rule that it would take the place of as gone, and a nearer one as standing', async () => {
    const tied = await on.build.requirement({ unit: roles.units.school, element: 'E1.1', level: 3 });
    const same = await inputFor(on, { unitId: roles.units.school, level: 3 });
    expect(await preview(leader, same)).toEqual([2, 0, 0]);
    expect(await preview(leader, { ...same, level: 4 })).toEqual([2, 2, 0]);
    await on.build.requirement({ employment: roles.E.employment, element: 'E1.1', level: 1 });
    expect(await preview(leader, { ...same, level: 4 })).toEqual([2, 1, 0]);
    expect(tied).toBeTruthy();
  });

  test('counts on the day the rule begins', async () => {
    await on.build.requirement({ unit: roles.units.school, element: 'E1.1', level: 3, to: '2026-12-01' });
    const input = await inputFor(on, { unitId: roles.units.school, level: 3 });
    expect(await preview(leader, { ...input, validFrom: '2026-11-30' })).toEqual([2, 0, 0]);
    expect(await preview(leader, { ...input, validFrom: '2026-12-01' })).toEqual([2, 2, 0]);
  });
});

const TEAM = `query ($leader: ID!) { teamWheel(leaderEmploymentId: $leader, wheel: EMPLOYEE) { members { needSum levels } } }`;
const members = async () => {
  const { data } = await leader.ask<{ teamWheel: { members: { needSum: number; levels: (number | null)[][] }[] } }>(
    TEAM,
    {
      leader: roles.L.employment,
    },
  );
  return data.teamWheel.members;
};

test('what it says is what happens when the rule is adopted', async () => {
  const level = fc.integer({ min: 0, max: 5 });
  const rule = fc.record({
    place: fc.constantFrom('school', 'north', 'root', 'E'),
    target: fc.constantFrom({ element: 'E1.1' }, { element: 'E1.2' }, { area: 'E1' }),
    level,
  });
  const holdings = fc.array(
    fc.record({ who: fc.constantFrom('E', 'peer'), element: fc.constantFrom('E1.1', 'E1.2'), level }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(rule, { maxLength: 5, selector: ({ place, target }) => `${place}${JSON.stringify(target)}` }),
      holdings,
      fc.record({ own: fc.boolean(), target: rule }),
      async (rules, held, { own, target }) => {
        await on.build.sql.query('DELETE FROM requirement; DELETE FROM holding');
        for (const { place, target: on1, level: wanted } of rules) {
          const where = place === 'E' ? { employment: roles.E.employment } : { unit: roles.units[place as 'school'] };
          await on.build.requirement({ ...where, ...on1, level: wanted });
        }
        for (const [n, { who, element, level: has }] of held.entries()) {
          await on.build.holding(
            roles[who as 'E'].employment,
            element,
            'agreed',
            has,
            `2026-01-${String(n + 1).padStart(2, '0')}`,
          );
        }
        const input = await inputFor(on, {
          ...(own ? { employmentId: roles.E.employment } : { unitId: roles.units.school }),
          ...('area' in target.target
            ? { areaId: await on.build.areaId('E1') }
            : { elementId: await on.build.elementId(target.target.element) }),
          level: target.level,
          validFrom: '2026-06-15',
        });
        const [, touched, withMoreNeeds] = await preview(leader, input);
        const before = await members();
        const { id } = await step(leader, 'draftRequirement', { input });
        expect(codes(await step(leader, 'adoptRequirement', { id, version: 1, replaceTied: true }))).toEqual([]);
        const after = await members();
        const required = (rows: (number | null)[][]) => JSON.stringify(rows.map(([requirement]) => requirement));
        expect(touched).toBe(
          after.filter((member, n) => required(member.levels) !== required(before[n]?.levels ?? [])).length,
        );
        expect(withMoreNeeds).toBe(after.filter((member, n) => member.needSum > (before[n]?.needSum ?? 0)).length);
      },
    ),
    { numRuns: 15 },
  );
});
