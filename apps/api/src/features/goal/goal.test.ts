import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let employee: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  employee = await on.as(roles.E.person);
});
afterAll(() => on.close());
beforeEach(() => on.build.sql.query('DELETE FROM requirement; DELETE FROM competence_mark; DELETE FROM holding'));

const ask = async <D>(session: Session, document: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await session.ask<D>(document, variables);
  expect(errors).toBeUndefined();
  return data;
};
const goal = async <D>(code: string, fields: string, session = employee) =>
  (
    await ask<{ goal: D }>(session, `query ($id: ID!) { goal(id: $id) { ${fields} } }`, {
      id: await on.build.goalId(code),
    })
  ).goal;

describe('the direction', () => {
  test('is values, signposts, focus areas and strategic goals, each in its order', async () => {
    const { goals } = await ask<{ goals: { kind: string; code: string }[] }>(employee, '{ goals { kind code } }');
    const kinds = goals.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['STRATEGIC_GOAL', 'FOCUS_AREA', 'VALUE', 'SIGNPOST']);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect(['STRATEGIC_GOAL', 'FOCUS_AREA', 'VALUE', 'SIGNPOST'].map(count)).toEqual([6, 6, 5, 6]);
    const focus = await ask<{ goals: { code: string }[] }>(employee, '{ goals(kind: FOCUS_AREA) { code } }');
    expect(focus.goals.map(({ code }) => code)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6']);
    expect(
      (await ask<{ principles: object[] }>(employee, '{ principles { kind name } }')).principles.length,
    ).toBeGreaterThan(3);
  });

  test('is walked down to areas and up again', async () => {
    interface Walked {
      parents: { goal: { code: string } }[];
      children: { goal: { code: string; parents: { goal: { code: string } }[] }; reason: string }[];
      derivedAreas: { wheel: string; area: { code: string } | null; reason: string }[];
    }
    const top = await goal<Walked>(
      'G1',
      'parents { goal { code } } children { reason goal { code parents { goal { code } } } }',
    );
    expect(top.parents).toEqual([]);
    expect(top.children.map((link) => link.goal.code)).toContain('F1');
    for (const { goal: child, reason } of top.children) {
      expect(child.parents.map((link) => link.goal.code)).toContain('G1');
      expect(reason).toBeTruthy();
    }
    const focus = await goal<Walked>('F2', 'derivedAreas { wheel area { code } reason }');
    expect(focus.derivedAreas.map(({ area }) => area?.code)).toEqual(['L2', 'L5', 'L6']);
    const whole = await goal<Walked>('F6', 'derivedAreas { wheel area { code } }');
    expect(whole.derivedAreas.map(({ wheel, area }) => `${wheel} ${area?.code ?? 'as a whole'}`)).toEqual([
      'LEADER L3',
      'EMPLOYEE as a whole',
    ]);
  });

  test('says what holds today', async () => {
    expect(await goal('G1', 'isCurrent validFrom validTo')).toEqual({
      isCurrent: true,
      validFrom: '2024-01-01',
      validTo: '2028-01-01',
    });
    on.setNow('2028-01-01T10:00:00Z');
    const later = await on.as(roles.E.person);
    const then = await goal('G1', 'isCurrent', later);
    on.setNow('2026-06-15T10:00:00Z');
    employee = await on.as(roles.E.person);
    expect(then).toEqual({ isCurrent: false });
  });
});

describe('what hangs from a goal', () => {
  test('are the requirements and marks that name it, as far as the viewer may see them', async () => {
    const { units, E } = roles;
    await on.build.requirement({ unit: units.school, element: 'E1.1', level: 1, goal: 'F1' });
    await on.build.requirement({ unit: units.school, element: 'E1.2', level: 2, goal: 'F2' });
    await on.build.requirement({ unit: units.school, element: 'E1.3', level: 3, goal: 'F1', to: '2026-01-01' });
    await on.build.requirement({ unit: units.school, element: 'E1.4', level: 4, goal: 'F1', draft: true });
    await on.build.requirement({ employment: E.employment, element: 'E2.1', level: 5, goal: 'F1' });
    await on.build.mark('core', units.school, { element: 'E1.1' }, 'F1');
    await on.build.mark('core', units.school, { element: 'E1.2' }, 'F2');
    interface Hanging {
      requirements: { totalCount: number; edges: { node: { level: number } }[] };
      marks: { kind: string; element: { code: string } }[];
    }
    const seen = async (session: Session) => {
      const { requirements, marks } = await goal<Hanging>(
        'F1',
        'requirements { totalCount edges { node { level } } } marks { kind element { code } }',
        session,
      );
      return [
        requirements.edges.map(({ node }) => node.level).toSorted(),
        requirements.totalCount,
        marks.map(({ element }) => element.code),
      ];
    };
    expect(await seen(await on.as(roles.HR.person))).toEqual([[1], 1, ['E1.1']]);
    expect(await seen(employee)).toEqual([[1, 5], 2, ['E1.1']]);
    expect(await seen(await on.as(roles.L.person))).toEqual([[1, 4, 5], 3, ['E1.1']]);
  });

  test('are the viewer’s own needs: by a requirement, by a mark, by the area; nobody else’s', async () => {
    const { units, E, L, peer } = roles;
    interface Needs {
      ownNeeds: { employmentId: string; element: { code: string }; size: number }[];
    }
    const needs = async (code: string, person: string) =>
      (await goal<Needs>(code, 'ownNeeds { employmentId element { code } size }', await on.as(person))).ownNeeds.map(
        ({ element, size }) => `${element.code} ${size}`,
      );
    await on.build.requirement({ unit: units.school, element: 'E1.1', level: 4, goal: 'F1' });
    await on.build.requirement({ unit: units.school, element: 'E1.2', level: 3 });
    await on.build.requirement({ unit: units.school, element: 'E1.3', level: 3, goal: 'F1' });
    await on.build.requirement({ unit: units.school, element: 'E1.4', level: 3, goal: 'F1' });
    await on.build.mark('strategic', units.north, { element: 'E1.2' }, 'F1');
    for (const [code, level] of [
      ['E1.1', 2],
      ['E1.2', 1],
      ['E1.3', 3],
    ] as const) {
      await on.build.holding(E.employment, code, 'agreed', level, '2026-03-01');
      await on.build.holding(peer.employment, code, 'agreed', 0, '2026-03-01');
    }
    expect(await needs('F1', E.person)).toEqual(['E1.1 2', 'E1.2 2']);
    expect(await needs('F1', peer.person)).toEqual(['E1.1 4', 'E1.2 3', 'E1.3 3']);
    expect([await needs('F3', E.person), await needs('F1', L.person), await needs('F1', roles.DIR.person)]).toEqual([
      [],
      [],
      [],
    ]);
    await on.build.requirement({ unit: units.school, area: 'L2', level: 3 });
    await on.build.holding(L.employment, 'L2.1', 'agreed', 1, '2026-03-01');
    expect(await needs('F2', L.person)).toEqual(['L2.1 2']);
  });
});
