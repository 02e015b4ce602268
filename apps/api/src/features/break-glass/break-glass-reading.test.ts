import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { REASON, recordsOfE, type RecordsOfE } from '../../testing/break-glass.ts';
import { abilities, GLASS_PLAN, GLASS_TALK, GLASS_TEAM, read } from '../../testing/glass-reading.ts';
import { answerGlass, askForGlass, endGlass } from '../../testing/glass-steps.ts';
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

const opened = async (over: Record<string, unknown> = {}) => {
  const id = (await askForGlass(dpo, roles.E.person, over)).glassRequest?.id;
  await answerGlass(admin, id);
  return id;
};
const rowsOf = async (text: string) => (await on.build.sql.query(text)).rows as Record<string, unknown>[];

describe('reading', () => {
  test('a signed conversation: texts and all levels, neither holdings nor the invitation’s words', async () => {
    await opened();
    const talk = await read(dpo, GLASS_TALK, { id: records.talks['signed'] });
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
      const talk = await read(dpo, GLASS_TALK, { id: records.talks[state] });
      const elements = talk['elements'] as { element: { element: { code: string } }; self: unknown }[];
      const line = elements.find(({ element }) => element.element.code === 'E1.1');
      expect(line).toMatchObject({ self: null, leader: null, agreed: { level: 3 } });
      expect([talk['otherPreparation'], talk['plan'], talk['followUps']]).toEqual([null, null, []]);
      expect(abilities(talk)).not.toContain(true);
    }
    for (const state of ['invited', 'both_ready', 'cancelled']) {
      expect(await dpo.refusal(GLASS_TALK, { id: records.talks[state] })).toBe('NOT_FOUND');
    }
  });

  test('a plan with its follow-ups', async () => {
    await opened({ records: ['PLAN'] });
    const plan = await read(dpo, GLASS_PLAN, { employment: roles.E.employment });
    expect(plan).toMatchObject({
      glass: { reason: REASON },
      suggestions: [],
      items: [{ aim: 'Hemmeligt', nextStatuses: [], followUps: [{ employeeAnswer: { used: 'YES' } }] }],
      versions: [{ number: 1 }],
    });
    expect(abilities(plan)).not.toContain(true);
    expect(await dpo.refusal(GLASS_TALK, { id: records.talks['signed'] })).toBe('NOT_FOUND');
    expect(await dpo.refusal(GLASS_PLAN, { employment: roles.peer.employment })).toBe('NOT_FOUND');
  });

  test('a team’s record: no vote, no dot of one person, no other member’s name', async () => {
    await opened({ records: ['TEAM_CONVERSATION'] });
    for (const state of ['held', 'concluded']) {
      const talk = await read(dpo, GLASS_TEAM, { id: records.teamTalks[state] });
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
      expect(await dpo.refusal(GLASS_TEAM, { id: records.teamTalks[state] })).toBe('NOT_FOUND');
    }
  });

  test('is over with the hour, with the end, and never was for who approved', async () => {
    const id = await opened();
    const everything = async (session: Session) => [
      await session.refusal(GLASS_TALK, { id: records.talks['signed'] }),
      await session.refusal(GLASS_PLAN, { employment: roles.E.employment }),
      await session.refusal(GLASS_TEAM, { id: records.teamTalks['concluded'] }),
    ];
    expect(await everything(dpo)).toEqual([undefined, undefined, undefined]);
    const none = ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'];
    expect(await everything(admin)).toEqual(none);
    on.setNow('2026-06-15T10:59:59Z');
    expect(await everything(dpo)).toEqual([undefined, undefined, undefined]);
    on.setNow('2026-06-15T11:00:00Z');
    expect(await everything(dpo)).toEqual(none);
    on.setNow('2026-06-15T10:30:00Z');
    await endGlass(dpo, id);
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

test('the person sees each look with function and reason, and the access, not who it was', async () => {
  await opened();
  on.setNow('2026-06-15T10:10:00Z');
  await read(dpo, GLASS_TALK, { id: records.talks['signed'] });
  on.setNow('2026-06-15T10:11:00Z');
  await read(dpo, GLASS_TEAM, { id: records.teamTalks['concluded'] });
  on.setNow('2026-06-15T10:12:00Z');
  await read(dpo, GLASS_PLAN, { employment: roles.E.employment });
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
