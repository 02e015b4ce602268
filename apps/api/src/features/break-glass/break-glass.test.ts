import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { placedGlass, REASON, recordsOfE, type RecordsOfE } from '../../testing/break-glass.ts';
import { firstCode } from '../../testing/live.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';
import { whoever } from '../../testing/team-conversations.ts';

let on: TestApp;
let roles: Roles;
let records: RecordsOfE;
let address: string;
let dpo: Session;
let admin: Session;
beforeAll(async () => {
  on = await testApp();
  address = await on.listen();
  roles = await everyRole(on);
  records = await recordsOfE(on, roles);
  // Signed in anew for each step: time passes.
  dpo = whoever(on, roles.DPO.person);
  admin = whoever(on, roles.ADM.person);
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query('DELETE FROM look; DELETE FROM glass_request; DELETE FROM mail; DELETE FROM system_log');
});

const GLASS = 'id state askedAt lapsesAt answeredAt openUntil endedAt reason word viewerCanAnswer viewerCanEnd';

interface Seen {
  readonly id: string;
  readonly state: string;
  readonly openUntil: string | null;
  readonly endedAt: string | null;
  readonly viewerCanAnswer: boolean;
  readonly viewerCanEnd: boolean;
}
interface Outcome {
  readonly glassRequest: Seen | null;
  readonly errors: readonly { code: string; field: string | null }[];
}

async function step(session: Session, text: string, variables: Record<string, unknown>): Promise<Outcome> {
  const { data, errors } = await session.ask<Record<string, Outcome> | null>(text, variables);
  const payload = Object.values(data ?? {})[0];
  if (!payload) throw new Error(errors?.[0]?.extensions.code);
  return payload;
}
const RESULT = `{ glassRequest { ${GLASS} } errors { code field } }`;
const ask = (session: Session, over: Record<string, unknown> = {}) =>
  step(
    session,
    `mutation ($personId: ID!, $records: [GlassRecord!]!, $reason: String!, $requestId: ID!) {
      askForGlass(personId: $personId, records: $records, reason: $reason, requestId: $requestId) ${RESULT} }`,
    {
      personId: roles.E.person,
      records: ['CONVERSATION', 'TEAM_CONVERSATION', 'PLAN'],
      reason: REASON,
      requestId: randomUUID(),
      ...over,
    },
  );
const answer = (session: Session, id: string | undefined, approves = true, word = 'I orden') =>
  step(
    session,
    `mutation ($id: ID!, $approves: Boolean!, $word: String!) { answerGlass(id: $id, approves: $approves, word: $word) ${RESULT} }`,
    { id, approves, word },
  );
const end = (session: Session, id: string | undefined) =>
  step(session, `mutation ($id: ID!) { endGlass(id: $id) ${RESULT} }`, { id });

const codes = ({ errors }: Outcome) => errors.map(({ code, field }) => `${field}: ${code}`).toSorted();
const asked = async (over: Record<string, unknown> = {}) => (await ask(dpo, over)).glassRequest?.id ?? '';
const opened = async (over: Record<string, unknown> = {}) => {
  const id = await asked(over);
  await answer(admin, id);
  return id;
};
const rowsOf = async (text: string) => (await on.build.sql.query(text)).rows as Record<string, unknown>[];
const list = async (session: Session) =>
  (await session.ask<{ glassRequests: Seen[] }>(`{ glassRequests { ${GLASS} } }`)).data.glassRequests;

describe('asking', () => {
  test('waits seven days for somebody else, and is asked once for each form', async () => {
    const requestId = randomUUID();
    const first = await ask(dpo, { requestId });
    expect(first.glassRequest).toMatchObject({
      state: 'WAITING',
      lapsesAt: '2026-06-22T10:00:00.000Z',
      viewerCanAnswer: false,
      viewerCanEnd: false,
    });
    expect((await ask(dpo, { requestId })).glassRequest?.id).toBe(first.glassRequest?.id);
    expect(await list(dpo)).toHaveLength(1);
    expect(await list(admin)).toMatchObject([{ state: 'WAITING', viewerCanAnswer: true }]);
    on.setNow('2026-06-22T10:00:00Z');
    expect(await list(dpo)).toMatchObject([{ state: 'LAPSED' }]);
    expect(await list(admin)).toEqual([]);
    expect(codes(await answer(admin, first.glassRequest?.id))).toEqual(['id: NOT_FOUND']);
  });

  test.each([
    [{ reason: '   ' }, ['reason: REQUIRED']],
    [{ reason: 'Nitten tegn her ok.' }, ['reason: TOO_SHORT']],
    [{ reason: 'a'.repeat(1001) }, ['reason: TOO_LONG']],
    [{ reason: `${'a'.repeat(30)}\0` }, ['reason: MALFORMED']],
    [{ reason: '', records: [] }, ['reason: REQUIRED', 'records: REQUIRED']],
    [{ personId: randomUUID() }, ['personId: NOT_FOUND']],
  ])('is refused for each field that is wrong: %j', async (over, expected) => {
    expect(codes(await ask(dpo, over))).toEqual(expected.toSorted());
    expect(await rowsOf('SELECT 1 FROM glass_request')).toEqual([]);
  });

  test('counts the reason as it is kept', async () => {
    expect(codes(await ask(dpo, { reason: ` ${'a'.repeat(1000)} ` }))).toEqual([]);
    expect(codes(await ask(dpo, { reason: '🔑'.repeat(20) }))).toEqual([]);
  });

  test('is for others than oneself', async () => {
    expect(codes(await ask(dpo, { personId: roles.DPO.person }))).toEqual(['personId: NEEDS_ANOTHER']);
  });

  test.each(['HR', 'L', 'CC', 'DIR', 'ADM', 'E'] as const)('is refused to %s', async (column) => {
    const session = await on.as(roles[column].person);
    await expect(ask(session)).rejects.toThrow('FORBIDDEN');
  });
});

describe('answering', () => {
  test('is never for who asked', async () => {
    const id = await asked();
    expect(codes(await answer(dpo, id))).toEqual(['id: NEEDS_ANOTHER']);
    expect(await list(dpo)).toMatchObject([{ state: 'WAITING' }]);
  });

  test('is never for whom it is about, who does not learn of it', async () => {
    const id = await asked({ personId: roles.ADM.person });
    const missing = await answer(admin, randomUUID());
    expect(await answer(admin, id)).toEqual(missing);
    expect(codes(missing)).toEqual(['id: NOT_FOUND']);
    expect(await list(admin)).toEqual([]);
    expect(await admin.refusal('query ($id: ID!) { glassRequest(id: $id) { id } }', { id })).toBe('NOT_FOUND');
  });

  test('is for another data protection officer too', async () => {
    await on.build.role(roles.HM.person, 'data_protection_officer');
    try {
      const other = await on.as(roles.HM.person);
      expect((await answer(other, await asked())).glassRequest?.state).toBe('OPEN');
    } finally {
      await on.build.sql.query(`DELETE FROM role_grant WHERE person_id = $1`, [roles.HM.person]);
    }
  });

  test('opens for an hour, tells the person by mail, and again changes nothing', async () => {
    const id = await asked();
    const open = await answer(admin, id);
    expect(open.glassRequest).toMatchObject({ state: 'OPEN', openUntil: '2026-06-15T11:00:00.000Z' });
    expect(open.glassRequest?.viewerCanEnd).toBe(false);
    expect(await answer(admin, id)).toEqual(open);
    expect(codes(await answer(admin, id, false))).toEqual(['id: WRONG_STATE']);
    expect(await rowsOf('SELECT person_id, kind, params FROM mail')).toEqual([
      { person_id: roles.E.person, kind: 'glass_opened', params: { path: '/looks' } },
    ]);
  });

  test('with no opens nothing and tells nobody', async () => {
    const id = await asked();
    expect((await answer(admin, id, false, 'Der er en anden vej')).glassRequest?.state).toBe('REFUSED');
    expect(await list(dpo)).toMatchObject([{ state: 'REFUSED', word: 'Der er en anden vej', openUntil: null }]);
    expect(await rowsOf('SELECT 1 FROM mail')).toEqual([]);
    expect(await (await on.as(roles.E.person)).ask('{ glassAccesses { id } }')).toMatchObject({
      data: { glassAccesses: [] },
    });
  });

  test('needs a word', async () => {
    expect(codes(await answer(admin, await asked(), true, ' '))).toEqual(['word: REQUIRED']);
  });

  test('and the mail are one: where the mail cannot be written, nothing is opened', async () => {
    const id = await asked();
    const { sql } = on.build;
    await sql.query(`ALTER TABLE mail ADD CONSTRAINT broken CHECK (kind <> 'glass_opened')`);
    try {
      await expect(answer(admin, id)).rejects.toThrow('INTERNAL_SERVER_ERROR');
      expect(await rowsOf('SELECT approved FROM glass_request')).toEqual([{ approved: null }]);
    } finally {
      await sql.query('ALTER TABLE mail DROP CONSTRAINT broken');
    }
  });
});

test('ending is for who asked, before the hour is over, and once', async () => {
  const id = await asked();
  expect(codes(await end(dpo, id))).toEqual(['id: WRONG_STATE']);
  await answer(admin, id);
  await expect(end(admin, id)).rejects.toThrow('FORBIDDEN');
  on.setNow('2026-06-15T10:20:00Z');
  expect((await end(dpo, id)).glassRequest).toMatchObject({ state: 'ENDED', endedAt: '2026-06-15T10:20:00.000Z' });
  on.setNow('2026-06-15T10:30:00Z');
  expect((await end(dpo, id)).glassRequest?.endedAt).toBe('2026-06-15T10:20:00.000Z');
  const others = await placedGlass(on, { asker: roles.HM.person, person: roles.E.person });
  expect(codes(await end(dpo, others))).toEqual(codes(await end(dpo, randomUUID())));
});

test('each step is in the system log: who did it, neither about whom nor why', async () => {
  const id = await opened();
  await end(dpo, id);
  await answer(admin, await asked(), false);
  const log = await rowsOf('SELECT action, detail FROM system_log ORDER BY at, action');
  expect(log.map(({ action }) => action).toSorted()).toEqual([
    'glass_approved',
    'glass_asked',
    'glass_asked',
    'glass_ended',
    'glass_refused',
  ]);
  expect(log.find(({ action }) => action === 'glass_approved')?.['detail']).toEqual({
    glassRequestId: id,
    byPersonId: roles.ADM.person,
  });
  const text = JSON.stringify(log);
  expect(text).not.toContain(roles.E.person);
  expect(text).not.toContain(REASON);
});

const TALK = `query ($id: ID!) { conversation(id: $id) { standing note isOwn isReadable isShared texts { field body }
  ownPreparation { readyAt } otherPreparation { readyAt } elements { element { element { code } agreed { level } need { size } } self { level } leader { level } agreed { level } lastAgreed { level } }
  plan { year } followUps { dueOn } glass { reason openUntil } present { id } previous { id }
  viewerCanReschedule viewerCanCancel viewerCanTakeOver viewerCanPrepare viewerCanTakeReadyBack viewerCanHold viewerCanWrite
  viewerCanAgreePlan viewerCanReopenPlan viewerCanSign viewerCanShare } }`;
const PLAN = `query ($employment: ID!) { plan(employmentId: $employment) { state glass { reason } viewerCanWrite viewerCanSign
  suggestions { need { size } } items { aim viewerCanChange viewerCanRemove nextStatuses followUps { employeeAnswer { used } viewerCanAnswer } } versions { number } } }`;
const TEAM = `query ($id: ID!) { teamConversation(id: $id) { state consent { ownAnswer missing { id } } members { id } needs { body ownDots dots }
  texts { body } glass { reason } dotsLeft present { id } viewerLeads viewerCanAnswerConsent viewerCanWithdrawConsent viewerCanReschedule viewerCanCancel
  viewerCanWrite viewerCanPlaceDots viewerCanHold viewerCanConclude viewerCanReopen } }`;

/** Every ability in it, wherever it stands. */
function abilities(value: unknown): boolean[] {
  if (Array.isArray(value)) return value.flatMap(abilities);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key.startsWith('viewer') && typeof each === 'boolean' ? [each] : abilities(each),
  );
}

async function answered(session: Session, text: string, variables: Record<string, unknown>) {
  const { data, errors } = await session.ask<Record<string, Record<string, unknown>>>(text, variables);
  if (errors) throw new Error(errors.map(({ extensions }) => extensions.code).join());
  return Object.values(data)[0] ?? {};
}

describe('reading', () => {
  test('a signed conversation: texts and all levels, neither holdings nor the invitation’s words', async () => {
    await opened();
    const talk = await answered(dpo, TALK, { id: records.talks['signed'] });
    expect(talk).toMatchObject({
      standing: 'SIGNED',
      note: null,
      isOwn: false,
      isReadable: true,
      ownPreparation: null,
    });
    expect(talk['otherPreparation']).toBeNull();
    expect((talk['texts'] as { field: string; body: string }[]).find(({ field }) => field === 'GOALS')?.body).toBe('a');
    const elements = talk['elements'] as { element: { element: { code: string } } }[];
    expect(elements.find(({ element }) => element.element.code === 'E1.1')).toEqual({
      element: { element: { code: 'E1.1' }, agreed: null, need: null },
      self: { level: 3 },
      leader: { level: 3 },
      agreed: { level: 3 },
      lastAgreed: null,
    });
    expect(talk['glass']).toEqual({ reason: REASON, openUntil: '2026-06-15T11:00:00.000Z' });
    expect(abilities(talk)).toHaveLength(11);
    expect(abilities(talk)).not.toContain(true);
  });

  test('one that is not signed: what was agreed, and nothing of what either side brought along', async () => {
    await opened({ records: ['CONVERSATION'] });
    for (const state of ['held', 'plan_agreed']) {
      const talk = await answered(dpo, TALK, { id: records.talks[state] });
      const elements = talk['elements'] as { element: { element: { code: string } }; self: unknown }[];
      const line = elements.find(({ element }) => element.element.code === 'E1.1');
      expect(line).toMatchObject({ self: null, leader: null, agreed: { level: 3 } });
      expect([talk['otherPreparation'], talk['plan'], talk['followUps']]).toEqual([null, null, []]);
      expect(abilities(talk)).not.toContain(true);
    }
    for (const state of ['invited', 'both_ready', 'cancelled']) {
      expect(await dpo.refusal(TALK, { id: records.talks[state] })).toBe('NOT_FOUND');
    }
  });

  test('a plan with its follow-ups', async () => {
    await opened({ records: ['PLAN'] });
    const plan = await answered(dpo, PLAN, { employment: roles.E.employment });
    expect(plan).toMatchObject({
      glass: { reason: REASON },
      suggestions: [],
      items: [{ aim: 'Hemmeligt', nextStatuses: [], followUps: [{ employeeAnswer: { used: 'YES' } }] }],
      versions: [{ number: 1 }],
    });
    expect(abilities(plan)).not.toContain(true);
    expect(await dpo.refusal(TALK, { id: records.talks['signed'] })).toBe('NOT_FOUND');
    expect(await dpo.refusal(PLAN, { employment: roles.peer.employment })).toBe('NOT_FOUND');
  });

  test('a team’s record: no vote, no dot of one person, no other member’s name', async () => {
    await opened({ records: ['TEAM_CONVERSATION'] });
    for (const state of ['held', 'concluded']) {
      const talk = await answered(dpo, TEAM, { id: records.teamTalks[state] });
      expect(talk).toMatchObject({
        state: state.toUpperCase(),
        consent: null,
        members: [{ id: roles.E.employment }],
        needs: [{ body: 'Et behov', ownDots: 0, dots: null }],
        glass: { reason: REASON },
        dotsLeft: null,
      });
      expect(abilities(talk)).toHaveLength(10);
      expect(abilities(talk)).not.toContain(true);
    }
    for (const state of ['asking', 'invited']) {
      expect(await dpo.refusal(TEAM, { id: records.teamTalks[state] })).toBe('NOT_FOUND');
    }
  });

  test('is over with the hour, with the end, and never was for who approved', async () => {
    const id = await opened();
    const everything = async (session: Session) => [
      await session.refusal(TALK, { id: records.talks['signed'] }),
      await session.refusal(PLAN, { employment: roles.E.employment }),
      await session.refusal(TEAM, { id: records.teamTalks['concluded'] }),
    ];
    expect(await everything(dpo)).toEqual([undefined, undefined, undefined]);
    const none = ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'];
    expect(await everything(admin)).toEqual(none);
    on.setNow('2026-06-15T10:59:59Z');
    expect(await everything(dpo)).toEqual([undefined, undefined, undefined]);
    on.setNow('2026-06-15T11:00:00Z');
    expect(await everything(dpo)).toEqual(none);
    on.setNow('2026-06-15T10:30:00Z');
    await end(dpo, id);
    expect(await everything(dpo)).toEqual(none);
  });

  test('leaves wheels, lists of the own and live pages as they are', async () => {
    await opened();
    expect(
      await dpo.refusal('query ($id: ID!) { personWheel(employmentId: $id) { day } }', { id: roles.E.employment }),
    ).toBe('NOT_FOUND');
    expect(
      (
        await dpo.ask(
          '{ conversations { id } teamConversations { id } followUps(includeAnswered: true, includeComing: true) { id } }',
        )
      ).data,
    ).toEqual({ conversations: [], teamConversations: [], followUps: [] });
    const { cookie } = await on.as(roles.DPO.person);
    const live = (text: string, id: string | undefined) => firstCode(address, cookie, text, { id });
    const talk = 'subscription ($id: ID!) { conversationChanged(id: $id) { standing } }';
    const team = 'subscription ($id: ID!) { teamConversationChanged(id: $id) { state } }';
    expect(await live(talk, records.talks['held'])).toBe('NOT_FOUND');
    expect(await live(team, records.teamTalks['held'])).toBe('NOT_FOUND');
  });

  test('is listed for the asker while it is open, for nobody else', async () => {
    const id = await opened();
    const contents = async (session: Session) =>
      (
        await session.ask<{ glassRequest: { contents: { record: string; year: number }[] } }>(
          'query ($id: ID!) { glassRequest(id: $id) { contents { record year heldOn conversationKind employment { id } } } }',
          { id },
        )
      ).data.glassRequest.contents;
    expect((await contents(dpo)).map(({ record, year }) => `${record} ${year}`)).toEqual([
      'CONVERSATION 2024',
      'CONVERSATION 2023',
      'CONVERSATION 2022',
      'PLAN 2026',
      'TEAM_CONVERSATION 2024',
      'TEAM_CONVERSATION 2023',
    ]);
    expect(await contents(admin)).toEqual([]);
    expect(await rowsOf('SELECT 1 FROM look')).toEqual([]);
    on.setNow('2026-06-15T11:00:00Z');
    expect(await contents(dpo)).toEqual([]);
  });
});

describe('nothing can be written by it', () => {
  const e = 'errors { code }';
  const verbs: readonly [string, () => unknown][] = [
    [`agreePlan(id: $id, version: 1) { ${e} }`, () => records.talks['held']],
    [`reopenPlan(id: $id, version: 1) { ${e} }`, () => records.talks['plan_agreed']],
    [`signConversation(id: $id, version: 1) { ${e} }`, () => records.talks['plan_agreed']],
    [`shareConversation(id: $id, shared: true) { ${e} }`, () => records.talks['signed']],
    [`sayReady(conversationId: $id) { ${e} }`, () => records.talks['held']],
    [
      `writeConversationText(conversationId: $id, field: GOALS, body: "x", version: 1) { ${e} }`,
      () => records.talks['held'],
    ],
    [`setPlanItemStatus(id: $id, version: 1, input: { status: DONE }) { ${e} }`, () => records.item],
    [`removePlanItem(id: $id, version: 1) { ${e} }`, () => records.item],
    [`signPlan(id: $id, version: 1) { ${e} }`, () => records.plan],
    [`answerFollowUp(id: $id, version: 0, input: { used: YES }) { ${e} }`, () => records.followUp],
    [`addTeamNeed(teamConversationId: $id, input: { body: "x" }) { ${e} }`, () => records.teamTalks['held']],
    [
      `writeTeamText(teamConversationId: $id, field: TASKS, version: 1, body: "x") { ${e} }`,
      () => records.teamTalks['held'],
    ],
    [`answerTeamConsent(id: $id, round: 1, agrees: true) { ${e} }`, () => records.teamTalks['held']],
  ];
  test.each(verbs)('%s', async (text, id) => {
    await opened();
    const { data } = await dpo.ask<Record<string, { errors: { code: string }[] }>>(`mutation ($id: ID!) { ${text} }`, {
      id: id(),
    });
    expect(['NOT_FOUND', 'WRONG_STATE']).toContain(Object.values(data)[0]?.errors[0]?.code);
  });

  test.each([
    `cancelConversation(id: $id, version: 1) { ${e} }`,
    `takeOverConversation(id: $id, version: 1) { ${e} }`,
    `holdConversation(id: $id, version: 1) { ${e} }`,
  ])('%s is not for the role', async (text) => {
    await opened();
    expect(await dpo.refusal(`mutation ($id: ID!) { ${text} }`, { id: records.talks['held'] })).toBe('FORBIDDEN');
  });

  test('nor by a data protection officer who leads a team of their own', async () => {
    await on.build.role(roles.other.person, 'data_protection_officer');
    try {
      const leader = await on.as(roles.other.person);
      await answer(admin, (await ask(leader)).glassRequest?.id);
      const talk = await answered(leader, TALK, { id: records.talks['held'] });
      expect(abilities(talk)).not.toContain(true);
      for (const text of [
        `takeOverConversation(id: $id, version: 1) { ${e} }`,
        `cancelConversation(id: $id, version: 1) { ${e} }`,
      ]) {
        const { data } = await leader.ask<Record<string, { errors: { code: string }[] }>>(
          `mutation ($id: ID!) { ${text} }`,
          { id: records.talks['held'] },
        );
        expect(Object.values(data)[0]?.errors[0]?.code).toBe('NOT_FOUND');
      }
    } finally {
      await on.build.sql.query(`DELETE FROM role_grant WHERE person_id = $1`, [roles.other.person]);
    }
  });
});

test('the person sees each look with function and reason, and the access, not who it was', async () => {
  await opened();
  on.setNow('2026-06-15T10:10:00Z');
  await answered(dpo, TALK, { id: records.talks['signed'] });
  on.setNow('2026-06-15T10:11:00Z');
  await answered(dpo, TEAM, { id: records.teamTalks['concluded'] });
  on.setNow('2026-06-15T10:12:00Z');
  await answered(dpo, PLAN, { employment: roles.E.employment });
  const person = await on.as(roles.E.person);
  const { data } = await person.ask(
    `{ looks { edges { node { at viewerFunction viewerName kind reason } } } glassAccesses { records reason answeredAt openUntil endedAt isOpen } }`,
  );
  const node = (minute: string, kind: string) => ({
    node: {
      at: `2026-06-15T10:${minute}:00.000Z`,
      viewerFunction: 'BREAK_GLASS',
      viewerName: null,
      kind,
      reason: REASON,
    },
  });
  const { edges } = data['looks'] as { edges: { node: { at: string; kind: string } }[] };
  expect(edges.toSorted((a, b) => `${a.node.at} ${a.node.kind}`.localeCompare(`${b.node.at} ${b.node.kind}`))).toEqual([
    // The conversation's page shows the plan of its year and its follow-ups too.
    node('10', 'CONVERSATION'),
    node('10', 'PLAN'),
    node('11', 'TEAM_CONVERSATION'),
    node('12', 'PLAN'),
  ]);
  expect(data['glassAccesses']).toEqual([
    {
      records: ['CONVERSATION', 'TEAM_CONVERSATION', 'PLAN'],
      reason: REASON,
      answeredAt: '2026-06-15T10:00:00.000Z',
      openUntil: '2026-06-15T11:00:00.000Z',
      endedAt: null,
      isOpen: true,
    },
  ]);
  expect(await rowsOf('SELECT DISTINCT person_id FROM look')).toEqual([{ person_id: roles.E.person }]);
  const peer = await on.as(roles.peer.person);
  expect((await peer.ask('{ glassAccesses { id } }')).data).toEqual({ glassAccesses: [] });
});

describe('people', () => {
  const found = async (search: string) =>
    (
      await dpo.ask<{ people: { person: { name: string } }[] }>(
        'query ($search: String!) { people(search: $search) { person { name } jobTitle unit { name } } }',
        { search },
      )
    ).data.people.map(({ person }) => person.name);

  test('are found by a part of the name, from two letters on, at most twenty', async () => {
    expect(await found('kolle')).toEqual(['Kollega Prøve']);
    expect(await found('k')).toEqual([]);
    expect(await found(' \0')).toEqual([]);
    expect(await found('%%')).toEqual([]);
    for (let n = 0; n < 21; n += 1) await on.build.employ(`Mange${n}`, { unit: roles.units.house });
    expect(await found('mange')).toHaveLength(20);
  });
});
