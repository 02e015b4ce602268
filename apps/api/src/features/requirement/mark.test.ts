import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import type { Refusal } from '../../testing/requirements.ts';
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
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query('DELETE FROM competence_mark');
});

const FIELDS =
  'id kind wheel validFrom validTo version viewerCanWithdraw reason author { name } unit { name } goal { code } element { code } area { code }';
interface Mark {
  readonly id: string;
  readonly version: number;
  readonly validTo: string | null;
  readonly viewerCanWithdraw: boolean;
}

async function mark(session: Session, over: Record<string, unknown> = {}) {
  const input = {
    kind: 'CORE',
    unitId: roles.units.school,
    reason: ' Daglig drift ',
    validFrom: '2026-07-01',
    elementId: await on.build.elementId('E1.1'),
    goalId: await on.build.goalId('F1'),
    ...over,
  };
  const document = `mutation ($input: CompetenceMarkInput!) { markCompetence(input: $input) { mark { ${FIELDS} } errors { code field } } }`;
  const { data } = await session.ask<{ markCompetence: { mark: Mark | null; errors: Refusal[] } }>(document, { input });
  return data.markCompetence;
}

async function withdraw(session: Session, id: string | undefined, version: number) {
  const document = `mutation ($id: ID!, $version: Int!) {
    withdrawCompetenceMark(id: $id, version: $version) { mark { ${FIELDS} } errors { code field } } }`;
  const { data } = await session.ask<{ withdrawCompetenceMark: { mark: Mark | null; errors: Refusal[] } }>(document, {
    id,
    version,
  });
  return data.withdrawCompetenceMark;
}

const listed = async (session: Session, args = '') => {
  const { data } = await session.ask<{ competenceMarks: { kind: string; unit: { name: string } }[] }>(
    `{ competenceMarks${args} { kind unit { name } } }`,
  );
  return data.competenceMarks.map(({ kind, unit }) => `${kind} ${unit.name}`);
};

describe('a mark', () => {
  test('carries who set it, where, why and for which goal', async () => {
    expect(await mark(leader)).toEqual({
      mark: {
        id: expect.any(String),
        kind: 'CORE',
        wheel: 'EMPLOYEE',
        validFrom: '2026-07-01',
        validTo: null,
        version: 1,
        viewerCanWithdraw: true,
        reason: 'Daglig drift',
        author: { name: 'Lederen Prøve' },
        unit: { name: 'Skolen' },
        goal: { code: 'F1' },
        element: { code: 'E1.1' },
        area: null,
      },
      errors: [],
    });
    const whole = await mark(leader, { elementId: null, areaId: await on.build.areaId('E1') });
    expect(whole.mark).toMatchObject({ element: null, area: { code: 'E1' } });
  });

  test('is withdrawn before it holds, and ends from today once it does', async () => {
    const future = (await mark(leader)).mark;
    expect((await withdraw(leader, future?.id, 1)).mark).toMatchObject({
      version: 2,
      validTo: null,
      viewerCanWithdraw: false,
    });
    const current = (await mark(leader, { validFrom: '2026-06-15', kind: 'STRATEGIC' })).mark;
    expect((await withdraw(leader, current?.id, 1)).mark).toMatchObject({ version: 2, validTo: '2026-06-15' });
    expect(await listed(leader)).toEqual([]);
    expect((await listed(leader, '(includeEnded: true)')).toSorted()).toEqual(['CORE Skolen', 'STRATEGIC Skolen']);
    expect((await mark(leader)).errors).toEqual([]);
  });

  test('is withdrawn once; another’s change is not overwritten', async () => {
    const { id } = (await mark(leader)).mark ?? {};
    expect((await withdraw(leader, id, 7)).errors).toEqual([{ code: 'CONFLICT', field: 'version' }]);
    await withdraw(leader, id, 1);
    expect((await withdraw(leader, id, 1)).errors).toEqual([{ code: 'CONFLICT', field: 'version' }]);
    expect((await withdraw(leader, id, 2)).errors).toEqual([{ code: 'WRONG_STATE', field: 'id' }]);
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await withdraw(leader, nobody, 1)).errors).toEqual([{ code: 'NOT_FOUND', field: 'id' }]);
  });

  test('of a part above is everybody’s to see, and not the viewer’s to undo', async () => {
    const above = (await mark(await on.as(roles.CC.person), { unitId: roles.units.north })).mark;
    expect(await listed(await on.as(roles.E.person))).toEqual(['CORE Center Nord']);
    expect((await withdraw(leader, above?.id, 1)).errors).toEqual([{ code: 'NO_RIGHT_TO_UNIT', field: 'id' }]);
    const { data } = await leader.ask<{ competenceMarks: Mark[] }>('{ competenceMarks { viewerCanWithdraw } }');
    expect(data.competenceMarks[0]?.viewerCanWithdraw).toBe(false);
  });

  test('is listed by place and wheel', async () => {
    await mark(leader);
    await mark(await on.as(roles.CC.person), {
      unitId: roles.units.north,
      elementId: await on.build.elementId('L1.1'),
    });
    expect(await listed(leader, `(unitId: "${roles.units.north}")`)).toEqual(['CORE Center Nord']);
    expect(await listed(leader, '(wheel: EMPLOYEE)')).toEqual(['CORE Skolen']);
  });
});
