import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { publishMadeUp } from '../../testing/releases.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';

interface Line {
  readonly element: { id: string; code: string };
  readonly rank: number;
  readonly state: string;
  readonly mark: string | null;
  readonly centres: number;
  readonly throughPlans: number;
  readonly throughMinutes: number;
  readonly goals: { code: string }[];
  readonly decision: {
    id: string;
    kind: string;
    reason: string | null;
    at: string;
    by: { name: string } | null;
  } | null;
  readonly viewerCanDecide: boolean;
}
const FIELDS = `wheel element { id code } area { code } rank state mark centres throughPlans throughMinutes goals { code }
  decision { id kind reason at by { name } } viewerCanDecide`;
const PROPOSALS = `query ($id: ID!) { proposals(releaseId: $id) { ${FIELDS} } }`;
const DECIDE = `mutation ($releaseId: ID!, $elementId: ID!, $kind: ProposalDecisionKind!, $reason: String, $requestId: ID!) {
  decideProposal(releaseId: $releaseId, elementId: $elementId, kind: $kind, reason: $reason, requestId: $requestId) {
    proposal { ${FIELDS} } errors { code field params } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawProposalDecision(id: $id) { proposal { ${FIELDS} } errors { code field } } }`;

let on: TestApp;
let roles: Roles;
let house: Session;
let release: string;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  house = await on.as(roles.HR.person);
  const { units } = roles;
  const east = await on.build.unit('centre', units.root, 'Center Øst');
  const west = await on.build.unit('centre', units.root, 'Center Vest');
  const blocks = [{ centres: [units.north] }, { centres: [units.south] }, { centres: [east, west] }];
  release = await publishMadeUp(on, {
    wheels: [
      {
        elements: ['E1.1', 'E1.2', 'E1.3', 'E2.1', 'E2.2'],
        blocks,
        shown: {
          // E1.1 one centre, E1.2 two, E1.3 two with more needs, E2.1 three, E2.2 none: wishes alone do not ask
          plan: [
            [5, 10, 0, 5, 0],
            [0, 5, 5, 5, 0],
            [0, 0, 5, 20, 0],
          ],
          need: [
            [0, 5, 20, 0, 50],
            [0, 0, 0, 0, 50],
            [0, 0, 0, 0, null],
          ],
          offer: [
            [5, 0, 0, 0, 45],
            [5, 0, 0, 0, 45],
            [5, 0, 0, 0, null],
          ],
        },
      },
      { wheel: 'leader', elements: ['L1.1'], blocks, shown: { plan: [[5], [5], [null]] } },
    ],
  });
  await on.build.mark('strategic', units.root, { element: 'E1.2' }, 'F1');
  await on.build.mark('core', units.root, { area: 'L1' }, 'F2');
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query('DELETE FROM proposal_decision; UPDATE conversation_setting SET proposal_threshold = 2');
});

const lines = async (session: Session) =>
  (await session.ask<{ proposals: Line[] }>(PROPOSALS, { id: release })).data.proposals;
const lineOn = async (code: string, session = house) =>
  (await lines(session)).find(({ element }) => element.code === code);
interface Payload {
  readonly proposal: Line | null;
  readonly errors: { code: string; field: string | null }[];
}
async function decide(code: string, over: Record<string, unknown> = {}, session = house): Promise<Payload> {
  const elementId = await on.build.elementId(code);
  const input = { releaseId: release, elementId, kind: 'TAKE_UP', requestId: randomUUID(), ...over };
  return (await session.ask<{ decideProposal: Payload }>(DECIDE, input)).data.decideProposal;
}
const withdraw = async (id: string | undefined, session = house) =>
  (await session.ask<{ withdrawProposalDecision: Payload }>(WITHDRAW, { id })).data.withdrawProposalDecision;

describe('what is proposed', () => {
  test('what at least two blocks show 5 or more plan items of: strategic, core, then by centres and needs', async () => {
    const found = await lines(house);
    expect(
      found.map((line) => [
        line.rank,
        line.element.code,
        line.state,
        line.mark,
        line.centres,
        line.goals.map(({ code }) => code),
      ]),
    ).toEqual([
      [1, 'E1.2', 'PROPOSED', 'STRATEGIC', 2, ['F1']],
      [2, 'L1.1', 'PROPOSED', 'CORE', 2, ['F2']],
      [3, 'E2.1', 'PROPOSED', null, 3, []],
      [4, 'E1.3', 'PROPOSED', null, 2, []],
      [5, 'E1.1', 'ONE_CENTRE_MISSING', null, 1, []],
    ]);
    expect(found.map(({ throughPlans, throughMinutes }) => [throughPlans, throughMinutes])).toEqual(
      found.map(({ centres }) => [centres, 0]),
    );
    expect(found.map(({ viewerCanDecide }) => viewerCanDecide)).toEqual([true, true, true, true, false]);
  });

  test('the threshold is the municipality’s setting', async () => {
    await on.build.sql.query('UPDATE conversation_setting SET proposal_threshold = 3');
    expect((await lines(house)).map(({ element, state }) => `${element.code} ${state}`)).toEqual([
      'E2.1 PROPOSED',
      'E1.2 ONE_CENTRE_MISSING',
      'L1.1 ONE_CENTRE_MISSING',
      'E1.3 ONE_CENTRE_MISSING',
    ]);
  });

  test('directors, H-MED and data protection officer see what is proposed, nothing of what lacks a centre', async () => {
    const found = await foundByColumn(roles, async (person) => {
      const session = await on.as(person);
      return (
        (await session.refusal(PROPOSALS, { id: release })) ??
        (await lines(session)).map(({ element }) => element.code).join(' ')
      );
    });
    const proposed = 'E1.2 L1.1 E2.1 E1.3';
    expect(found).toEqual(columns('FORBIDDEN', { HR: `${proposed} E1.1`, DIR: proposed, HM: proposed, DPO: proposed }));
  });

  test('a release that is not there proposes nothing', async () => {
    for (const id of [randomUUID(), roles.E.person, 'x'])
      expect(await house.refusal(PROPOSALS, { id })).toBe('NOT_FOUND');
  });
});

describe('a decision', () => {
  test('stands with reason, time and name, for everybody who sees the proposal', async () => {
    const { proposal, errors } = await decide('E1.2', { kind: 'POSTPONE', reason: '  Til foråret ' });
    expect(errors).toEqual([]);
    const decision = {
      kind: 'POSTPONE',
      reason: 'Til foråret',
      at: '2026-06-15T10:00:00.000Z',
      by: { name: 'Uddannelse Prøve' },
    };
    expect(proposal?.decision).toMatchObject(decision);
    for (const column of ['HR', 'DIR', 'HM', 'DPO'] as const) {
      expect((await lineOn('E1.2', await on.as(roles[column].person)))?.decision).toMatchObject(decision);
    }
  });

  test('is followed by a later one, and taken back the earlier stands again', async () => {
    const first = await decide('E1.2', { kind: 'REJECT', reason: 'Findes allerede' });
    on.setNow('2026-06-15T10:05:00Z');
    const second = await decide('E1.2');
    expect(second.proposal?.decision?.kind).toBe('TAKE_UP');
    expect(await withdraw(first.proposal?.decision?.id)).toEqual({
      proposal: null,
      errors: [{ code: 'WRONG_STATE', field: 'id' }],
    });
    expect((await withdraw(second.proposal?.decision?.id)).proposal?.decision?.kind).toBe('REJECT');
    expect((await withdraw(second.proposal?.decision?.id)).errors[0]?.code).toBe('WRONG_STATE');
    expect((await withdraw(first.proposal?.decision?.id)).proposal?.decision).toBeNull();
  });

  test('is made once for each request', async () => {
    const requestId = randomUUID();
    await decide('E1.2', { requestId });
    expect(await decide('E1.2', { requestId })).toMatchObject({
      proposal: { decision: { kind: 'TAKE_UP' } },
      errors: [],
    });
    expect((await on.build.sql.query('SELECT 1 FROM proposal_decision')).rows).toHaveLength(1);
  });

  test.each([
    [{ kind: 'POSTPONE' }, 'REQUIRED', 'reason'],
    [{ kind: 'REJECT', reason: '  ' }, 'REQUIRED', 'reason'],
    [{ kind: 'REJECT', reason: 'a\0b' }, 'MALFORMED', 'reason'],
    [{ kind: 'REJECT', reason: 'å'.repeat(1001) }, 'TOO_LONG', 'reason'],
  ])('%j is refused: %s', async (over, code, field) => {
    expect(await decide('E1.2', over)).toMatchObject({ proposal: null, errors: [{ code, field }] });
    expect((await on.build.sql.query('SELECT 1 FROM proposal_decision')).rows).toEqual([]);
  });

  test('is of what is proposed alone', async () => {
    expect((await decide('E1.1')).errors).toMatchObject([{ code: 'WRONG_STATE', field: 'elementId' }]);
    for (const code of ['E2.2', 'E6.1'])
      expect((await decide(code)).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'elementId' }]);
    const requestId = randomUUID();
    const elementId = await on.build.elementId('E1.2');
    expect(await house.refusal(DECIDE, { releaseId: randomUUID(), elementId, kind: 'TAKE_UP', requestId })).toBe(
      'NOT_FOUND',
    );
    expect((await withdraw(randomUUID())).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
  });

  test('stays when who decided is erased', async () => {
    const gone = await on.build.employ('Rejst', { unit: roles.units.house });
    await decide('E1.2');
    await on.build.sql.query('UPDATE proposal_decision SET decided_by = $1', [gone.person]);
    await on.build.sql.query('DELETE FROM employment_term WHERE person_id = $1', [gone.person]);
    await on.build.sql.query('DELETE FROM employment WHERE person_id = $1', [gone.person]);
    await on.build.sql.query('DELETE FROM person WHERE id = $1', [gone.person]);
    expect((await lineOn('E1.2'))?.decision).toMatchObject({ kind: 'TAKE_UP', by: null });
  });
});

describe('as SQL of the application’s role', () => {
  const values = `'${randomUUID()}', $1, $2, 'take_up'`;
  const insert = (by: string, at = 'app.now()') =>
    `INSERT INTO proposal_decision (request_id, release_id, element_id, kind, decided_by, decided_at) VALUES (${values}, ${by}, ${at})`;

  test('the training house alone adds, in its own name and at its own time', async () => {
    const of = [release, await on.build.elementId('E1.2')];
    const found = await foundByColumn(roles, (person) => on.sqlRefusal(person, insert('app.person_id()'), of));
    expect(found).toEqual(columns<string | null>('42501', { HR: null }));
    const { person } = roles.HR;
    expect(await on.sqlRefusal(person, insert(`'${roles.E.person}'`), of)).toBe('42501');
    expect(await on.sqlRefusal(person, insert('app.person_id()', `'2020-01-01'`), of)).toBe('42501');
    expect(await on.sqlRefusal(person, insert('app.person_id()'), [release, await on.build.elementId('E6.1')])).toBe(
      '42501',
    );
  });

  test('and takes back; nobody changes or removes', async () => {
    await decide('E1.2');
    const back = `UPDATE proposal_decision SET withdrawn_at = app.now() RETURNING 1`;
    const found = await foundByColumn(roles, async (person) => (await on.sqlAs(person, back)).length);
    expect(found).toEqual(columns(0, { HR: 1 }));
    for (const text of [`UPDATE proposal_decision SET reason = 'x'`, 'DELETE FROM proposal_decision']) {
      expect([text, await on.sqlRefusal(roles.HR.person, text)]).toEqual([text, '42501']);
    }
    await on.build.sql.query('UPDATE proposal_decision SET withdrawn_at = decided_at');
    expect(await on.sqlAs(roles.HR.person, `UPDATE proposal_decision SET withdrawn_at = NULL RETURNING 1`)).toEqual([]);
  });

  test('is read by those who see proposals', async () => {
    await decide('E1.2');
    const found = await foundByColumn(
      roles,
      async (person) => (await on.sqlAs(person, 'SELECT 1 FROM proposal_decision')).length,
    );
    expect(found).toEqual(columns(0, { HR: 1, DIR: 1, HM: 1, DPO: 1 }));
  });
});
