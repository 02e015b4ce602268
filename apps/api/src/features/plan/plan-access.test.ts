import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import {
  itemInput,
  makeFollowUp,
  makeItem,
  makePlan,
  planDocument,
  planFor,
  PLAN_QUERY,
  planStep,
} from '../../testing/plans.ts';
import { codes } from '../../testing/requirements.ts';
import { COLUMNS, columns, everyRole, foundByColumn, type Column, type Roles } from '../../testing/roles.ts';

const SECRET = 'Hemmeligheden';

let on: TestApp;
let roles: Roles;
let sessions: Map<string, Session>;
let plan: string;
let item: string;
let followUp: string;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  sessions = new Map();
  for (const column of [...COLUMNS, 'peer'] as const) {
    const { person } = roles[column];
    sessions.set(person, await on.as(person));
  }
});
afterAll(() => on.close());
beforeEach(async () => {
  await on.build.sql.query('DELETE FROM plan; DELETE FROM look');
  plan = await makePlan(on, roles.E.employment, 2026);
  item = await makeItem(on, plan, { aim: SECRET });
  const learnt = await makeItem(on, plan, { aim: SECRET, status: 'learnt' });
  followUp = await makeFollowUp(on, learnt, '2026-06-01');
});

const sessionOf = (person: string) => sessions.get(person) as Session;
const each = <T>(probe: (session: Session) => Promise<T>) => foundByColumn(roles, (person) => probe(sessionOf(person)));
const only = <T>(reached: T, rest: T, ...those: Column[]) =>
  columns(rest, Object.fromEntries(those.map((column) => [column, reached])));

/** The refusal, the first code of the payload's errors, or `ok`. */
async function outcome(session: Session, document: string, variables: Record<string, unknown>): Promise<string> {
  const { data, errors } = await session.ask<Record<string, { errors?: { code: string }[] }> | null>(
    document,
    variables,
  );
  const [payload] = Object.values(data ?? {});
  return errors?.[0]?.extensions.code ?? payload?.errors?.[0]?.code ?? 'ok';
}

describe('row 10: a plan is for the person and the nearest leader', () => {
  test('to read', async () => {
    const { employment } = roles.E;
    expect(await each((session) => outcome(session, PLAN_QUERY, { employment }))).toEqual(
      only('ok', 'NOT_FOUND', 'E', 'L'),
    );
    const list = 'query ($employment: ID!) { plans(employmentId: $employment) { year items { aim } } }';
    expect(await each((session) => outcome(session, list, { employment }))).toEqual(only('ok', 'NOT_FOUND', 'E', 'L'));
  });

  test('training house, administrator, chief above, former leader and peer: by no path', async () => {
    const { employment } = roles.E;
    const unit = roles.units.school;
    const paths: [string, Record<string, unknown>][] = [
      [PLAN_QUERY, { employment }],
      [
        'query ($employment: ID!) { plans(employmentId: $employment) { items { aim } versions { items { aim } } } }',
        { employment },
      ],
      ['query ($employment: ID!) { plan(employmentId: $employment, year: 2025) { items { aim } } }', { employment }],
      [
        'query ($employment: ID!) { handover(employmentId: $employment) { plan { items { aim } } openItems { aim } } }',
        { employment },
      ],
      ['{ followUps { item { aim } } }', {}],
      ['{ followUps(includeAnswered: true) { item { aim followUps { item { aim } } } } }', {}],
      [
        'query ($unit: ID!) { organisationUnit(id: $unit) { people { id person { name } jobTitle nearestLeader { person { name } } } } }',
        { unit },
      ],
      ['{ looks { edges { node { kind viewerName } } } }', {}],
      [planDocument('signPlan'), { id: plan, version: 99 }],
      [planDocument('changePlanItem'), { id: item, version: 99, input: await itemInput(on) }],
      [planDocument('removePlanItem'), { id: item, version: 99 }],
    ];
    for (const { person } of [roles.HR, roles.ADM, roles.CC, roles.former, roles.peer, roles.DPO, roles.DIR]) {
      for (const [document, variables] of paths) {
        const { body } = await sessionOf(person).send(document, variables);
        expect([document, body.includes(SECRET), body.includes(item)]).toEqual([document, false, false]);
      }
    }
    const asked = (await sessionOf(roles.L.person).send(PLAN_QUERY, { employment })).body;
    expect(asked).toContain(SECRET);
  });

  test('to write', async () => {
    const input = await itemInput(on);
    const writes: [string, Record<string, unknown>][] = [
      [planDocument('addPlanItem'), { employmentId: roles.E.employment, year: 2026, requestId: randomUUID(), input }],
      [planDocument('changePlanItem'), { id: item, version: 1, input }],
      [planDocument('setPlanItemStatus'), { id: item, version: 1, input: { status: 'DONE' } }],
      [planDocument('carryOnPlanItem'), { id: item, version: 1, year: 2027 }],
      [planDocument('removePlanItem'), { id: item, version: 1 }],
      [planDocument('signPlan'), { id: plan, version: 1 }],
      [
        'mutation ($id: ID!) { answerFollowUp(id: $id, version: 0, input: { used: YES }) { errors { code } } }',
        { id: followUp },
      ],
    ];
    for (const [document, variables] of writes) {
      const found = await each((session) => outcome(session, document, variables));
      for (const [column, code] of Object.entries(found)) {
        if (column !== 'E' && column !== 'L') expect([document, column, code]).toEqual([document, column, 'NOT_FOUND']);
      }
      expect([document, await outcome(on.anonymous(), document, variables)]).toEqual([document, 'UNAUTHENTICATED']);
    }
    const { rows } = await on.build.sql.query('SELECT count(*)::int AS n FROM plan_item WHERE employment_id = $1', [
      roles.E.employment,
    ]);
    // What E and L did is there, and nothing else: E added one; what came after found another version.
    expect(rows[0]).toEqual({ n: 3 });
  });

  test('a hidden id and one that is not there answer alike, to the byte', async () => {
    const hr = sessionOf(roles.HR.person);
    const input = await itemInput(on);
    const answers = async (employment: string, itemId: string, planId: string, followUpId: string) => [
      (await hr.send(PLAN_QUERY, { employment })).body,
      (await hr.send(planDocument('addPlanItem'), { employmentId: employment, year: 2026, requestId: plan, input }))
        .body,
      (await hr.send(planDocument('changePlanItem'), { id: itemId, version: 1, input })).body,
      (await hr.send(planDocument('setPlanItemStatus'), { id: itemId, version: 1, input: { status: 'DONE' } })).body,
      (await hr.send(planDocument('carryOnPlanItem'), { id: itemId, version: 1, year: 2027 })).body,
      (await hr.send(planDocument('removePlanItem'), { id: itemId, version: 1 })).body,
      (await hr.send(planDocument('signPlan'), { id: planId, version: 1 })).body,
      (
        await hr.send(
          'mutation ($id: ID!) { answerFollowUp(id: $id, version: 0, input: { used: YES }) { errors { code } } }',
          { id: followUpId },
        )
      ).body,
    ];
    const there = await answers(roles.E.employment, item, plan, followUp);
    expect(there).toEqual(await answers(randomUUID(), randomUUID(), randomUUID(), randomUUID()));
    for (const body of there) expect(body).toContain('NOT_FOUND');
  });

  test('among several, one foreign id undoes all that was asked', async () => {
    const text = `query ($mine: ID!, $id: ID!) { a: plan(employmentId: $mine) { year } b: plan(employmentId: $id) { year } }`;
    const { data, errors } = await sessionOf(roles.HR.person).ask(text, {
      mine: roles.HR.employment,
      id: roles.E.employment,
    });
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
  });

  test('nothing is written for oneself at the side of another', async () => {
    const employee = sessionOf(roles.E.person);
    const answer = `mutation ($id: ID!) { answerFollowUp(id: $id, version: 0, input: { used: NO, helps: "Tid" }) {
      followUp { viewerSide employeeAnswer { used author { name } } leaderAnswer { used } } errors { code } } }`;
    const { data } = await employee.ask<{ answerFollowUp: { followUp: unknown } }>(answer, { id: followUp });
    expect(data.answerFollowUp.followUp).toEqual({
      viewerSide: 'EMPLOYEE',
      employeeAnswer: { used: 'NO', author: { name: 'Medarbejder Prøve' } },
      leaderAnswer: null,
    });
    const signed = await planStep(employee, 'signPlan', { id: plan, version: 1 });
    expect(signed.plan).toMatchObject({ state: 'EMPLOYEE_SIGNED' });
  });
});

describe('b2: a new leader', () => {
  test('gets the current plan and what is open, nothing earlier', async () => {
    await on.build.sql.query('DELETE FROM plan');
    const { employment } = roles.E;
    const [first, last] = [
      await makePlan(on, employment, 2024),
      await makePlan(on, employment, 2025, { createdOn: '2025-01-10' }),
    ];
    await makeItem(on, first, { aim: 'Gammelt åbent' });
    await makeItem(on, first, { aim: SECRET, status: 'done', closedOn: '2024-10-01' });
    await makeItem(on, last, { aim: 'Nuværende' });
    const leader = sessionOf(roles.L.person);
    const { data } = await leader.ask<{
      plans: { year: number; items: { aim: string }[]; unsettled: { aim: string }[] }[];
    }>('query ($employment: ID!) { plans(employmentId: $employment) { year items { aim } unsettled { aim } } }', {
      employment,
    });
    expect(data.plans).toEqual([{ year: 2025, items: [{ aim: 'Nuværende' }], unsettled: [{ aim: 'Gammelt åbent' }] }]);
    await expect(planFor(leader, employment, 2024)).rejects.toThrow('NOT_FOUND');
    expect((await planFor(sessionOf(roles.E.person), employment, 2024)).items).toHaveLength(2);
    // A year without a plan for the leader and one whose plan is hidden answer alike.
    await expect(planFor(leader, employment, 2023)).rejects.toThrow('NOT_FOUND');
  });

  test('settles what an earlier leader left open', async () => {
    const old = await makeItem(on, await makePlan(on, roles.E.employment, 2025, { createdOn: '2025-01-10' }));
    const drop = { id: old, version: 1, input: { status: 'DROPPED', word: 'Ny opgave' } };
    const outcomeOf = await planStep(sessionOf(roles.L.person), 'setPlanItemStatus', drop);
    expect(codes(outcomeOf)).toEqual([]);
    expect(outcomeOf.item).toMatchObject({ status: 'DROPPED', year: 2025 });
    expect(outcomeOf.plan).toBeNull();
  });
});

describe('the look-up log', () => {
  const log = async () => {
    const { rows } = await on.build.sql.query<{ viewer_id: string; person_id: string }>(
      `SELECT DISTINCT viewer_id, person_id FROM look WHERE kind = 'plan'`,
    );
    return rows.map((row) => [row.viewer_id, row.person_id]);
  };

  test.each([
    ['plan', PLAN_QUERY],
    ['plans', 'query ($employment: ID!) { plans(employmentId: $employment) { year } }'],
    ['followUps', '{ followUps { dueOn } }'],
  ])('tells who read the %s, but not of oneself', async (_, document) => {
    await sessionOf(roles.E.person).ask(document, { employment: roles.E.employment });
    await sessionOf(roles.HR.person).ask(document, { employment: roles.E.employment });
    expect(await log()).toEqual([]);
    await sessionOf(roles.L.person).ask(document, { employment: roles.E.employment });
    expect(await log()).toEqual([[roles.L.person, roles.E.person]]);
  });

  test('tells of an item whose plan the new leader does not see', async () => {
    const hidden = await makePlan(on, roles.E.employment, 2025, { createdOn: '2025-01-10' });
    const id = await makeItem(on, hidden);
    await planStep(sessionOf(roles.L.person), 'setPlanItemStatus', { id, version: 1, input: { status: 'DONE' } });
    expect(await log()).toEqual([[roles.L.person, roles.E.person]]);
  });

  test('also of a write, done or refused', async () => {
    await planStep(sessionOf(roles.L.person), 'signPlan', { id: plan, version: 9 });
    expect(await log()).toEqual([[roles.L.person, roles.E.person]]);
  });
});
