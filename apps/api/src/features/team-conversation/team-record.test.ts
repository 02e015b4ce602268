import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import {
  calledTeam,
  invitedTeam,
  seenTeam,
  teamCodes,
  teamDone,
  teamStep,
  type CalledTeam,
  type SeenTeamConversation,
  type TeamVerb,
} from '../../testing/team-conversations.ts';

let on: TestApp;
beforeAll(async () => {
  on = await testApp();
});
afterEach(() => on.setNow('2026-06-15T10:00:00Z'));
afterAll(() => on.close());

const see = async (session: Session | undefined, id: string): Promise<SeenTeamConversation> => {
  const seen = session ? await seenTeam(session, id) : 'nobody';
  if (typeof seen === 'string') throw new Error(seen);
  return seen;
};
const member = (team: CalledTeam, n: number): Session => {
  const session = team.members[n];
  if (!session) throw new Error('no such member');
  return session;
};
const addNeed = async (session: Session, team: CalledTeam, body: string, elementId: string | null = null) => {
  const { need, errors } = await teamStep(session, 'addTeamNeed', {
    teamConversationId: team.id,
    input: { body, elementId },
  });
  if (!need) throw new Error(errors[0]?.code);
  return need;
};
const place = (session: Session, needId: string, dots: number) => teamStep(session, 'placeDots', { needId, dots });
const write = (session: Session, team: CalledTeam, version: number, body: string) =>
  teamStep(session, 'writeTeamText', { teamConversationId: team.id, field: 'AGREEMENTS', version, body });
const hold = (team: CalledTeam) => teamDone(team.leader, 'holdTeamConversation', { id: team.id });
const conclude = (team: CalledTeam) => teamDone(team.leader, 'concludeTeamConversation', { id: team.id });

describe('needs', () => {
  test('are written by members and leader, and tell nobody by whom or when', async () => {
    const team = await invitedTeam(on, 3);
    await addNeed(member(team, 0), team, 'Fra et medlem');
    await addNeed(team.leader, team, 'Fra lederen', await on.build.elementId('E1.1'));
    const { needs } = await see(member(team, 2), team.id);
    expect(needs.map(({ body }) => body).toSorted()).toEqual(['Fra et medlem', 'Fra lederen']);
    expect(needs.map(({ id }) => id)).toEqual(needs.map(({ id }) => id).toSorted());
    const { rows } = await on.build.sql.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'team_need'::regclass AND attnum > 0 ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'body',
      'dots',
      'element_id',
      'id',
      'team_conversation_id',
      'version',
    ]);
  });

  test('are changed from the version that was read; the second writer gets the other’s', async () => {
    const team = await invitedTeam(on, 3);
    const { id } = await addNeed(member(team, 0), team, 'Først');
    const change = (session: Session, body: string) =>
      teamStep(session, 'changeTeamNeed', { id, version: 1, input: { body } });
    expect((await change(member(team, 1), 'Så')).need).toMatchObject({ body: 'Så', version: 2 });
    const late = await change(team.leader, 'Også');
    expect([teamCodes(late), late.need?.body]).toEqual([['version: CONFLICT'], 'Så']);
    expect(teamCodes(await teamStep(team.leader, 'removeTeamNeed', { id, version: 1 }))).toEqual(['version: CONFLICT']);
    expect((await teamStep(team.leader, 'removeTeamNeed', { id, version: 2 })).removedId).toBe(id);
    expect((await see(team.leader, team.id)).needs).toEqual([]);
  });

  test.each([
    ['no words', { body: '  ' }, 'body: REQUIRED'],
    ['too many words', { body: 'x'.repeat(501) }, 'body: TOO_LONG'],
    ['a NUL', { body: 'a\0' }, 'body: MALFORMED'],
    [
      'an element that is none',
      { body: 'a', elementId: '11111111-1111-4111-8111-111111111111' },
      'elementId: NOT_FOUND',
    ],
  ])('with %s are refused', async (_, input, code) => {
    const team = await invitedTeam(on, 3);
    const outcome = await teamStep(team.leader, 'addTeamNeed', { teamConversationId: team.id, input });
    expect(teamCodes(outcome)).toEqual([code]);
  });
});

describe('dots', () => {
  test('are seen by who placed them alone until it is held; then all see the sums, and the single ones are gone', async () => {
    const team = await invitedTeam(on, 3);
    const one = await addNeed(member(team, 0), team, 'Det ene');
    const two = await addNeed(member(team, 0), team, 'Det andet');
    await place(member(team, 0), one.id, 2);
    await place(member(team, 1), one.id, 1);
    await place(member(team, 1), two.id, 2);
    const dots = async (session: Session) =>
      Object.fromEntries((await see(session, team.id)).needs.map((n) => [n.body, [n.ownDots, n.dots]]));
    expect(await dots(member(team, 0))).toEqual({ 'Det ene': [2, null], 'Det andet': [0, null] });
    expect(await dots(member(team, 1))).toEqual({ 'Det ene': [1, null], 'Det andet': [2, null] });
    for (const session of [team.leader, member(team, 2)]) {
      expect(await dots(session)).toEqual({ 'Det ene': [0, null], 'Det andet': [0, null] });
    }
    await hold(team);
    for (const session of [team.leader, ...team.members]) {
      expect(await dots(session)).toEqual({ 'Det ene': [0, 3], 'Det andet': [0, 2] });
    }
    const { rows } = await on.build.sql.query('SELECT 1 FROM team_dot WHERE need_id = ANY ($1)', [[one.id, two.id]]);
    expect(rows).toEqual([]);
  });

  test('change nothing that another sees', async () => {
    const team = await invitedTeam(on, 3);
    const { id } = await addNeed(member(team, 0), team, 'Behov');
    const before = [await see(team.leader, team.id), await see(member(team, 1), team.id)];
    for (const dots of [3, 0, 1]) await place(member(team, 0), id, dots);
    expect([await see(team.leader, team.id), await see(member(team, 1), team.id)]).toEqual(before);
  });

  test('come back with each step on a need, with the notes as they are then', async () => {
    const team = await invitedTeam(on, 3);
    const session = member(team, 0);
    const at = async (verb: TeamVerb, variables: object) => {
      const { teamConversation } = await teamStep(session, verb, variables);
      return [teamConversation?.dotsLeft, teamConversation?.needs.map(({ body }) => body)];
    };
    const added = { teamConversationId: team.id, input: { body: 'Det ene' } };
    expect(await at('addTeamNeed', added)).toEqual([3, ['Det ene']]);
    const [{ id } = { id: '' }] = (await see(session, team.id)).needs;
    expect(await at('placeDots', { needId: id, dots: 2 })).toEqual([1, ['Det ene']]);
    const changed = { id, version: 1, input: { body: 'Det andet' } };
    expect(await at('changeTeamNeed', changed)).toEqual([1, ['Det andet']]);
    expect(await at('placeDots', { needId: id, dots: 4 })).toEqual([undefined, undefined]);
    expect(await at('removeTeamNeed', { id, version: 2 })).toEqual([3, []]);
  });

  test('are three for each member, none for the leader, and can be taken up again', async () => {
    const team = await invitedTeam(on, 3);
    const one = await addNeed(team.leader, team, 'Det ene');
    const two = await addNeed(team.leader, team, 'Det andet');
    const session = member(team, 0);
    await place(session, one.id, 2);
    expect(teamCodes(await place(session, two.id, 2))).toEqual(['dots: TOO_MANY']);
    expect((await see(session, team.id)).dotsLeft).toBe(1);
    expect(teamCodes(await place(session, one.id, 4))).toEqual(['dots: OUT_OF_RANGE']);
    expect(teamCodes(await place(session, one.id, -1))).toEqual(['dots: OUT_OF_RANGE']);
    expect((await place(session, one.id, 0)).need?.ownDots).toBe(0);
    expect((await place(session, two.id, 3)).need?.ownDots).toBe(3);
    expect(teamCodes(await place(team.leader, one.id, 1))).toEqual(['id: WRONG_STATE']);
    expect((await see(team.leader, team.id)).dotsLeft).toBeNull();
  });

  test('placed by one person in many windows at once are never more than three', async () => {
    const team = await invitedTeam(on, 3);
    const needs = [];
    for (const body of ['a', 'b', 'c', 'd']) needs.push(await addNeed(team.leader, team, body));
    await Promise.all(needs.map(({ id }) => place(member(team, 0), id, 2)));
    expect((await see(member(team, 0), team.id)).dotsLeft).toBe(1);
  });
});

describe('the record', () => {
  test('has a version for each field: the second writer gets the other’s text, and nothing is lost', async () => {
    const team = await invitedTeam(on, 3);
    expect((await write(member(team, 0), team, 0, 'Medlemmets')).text).toMatchObject({
      version: 1,
      body: 'Medlemmets',
    });
    const late = await write(team.leader, team, 0, 'Lederens');
    expect([teamCodes(late), late.text]).toEqual([
      ['version: CONFLICT'],
      { field: 'AGREEMENTS', body: 'Medlemmets', version: 1 },
    ]);
    expect((await write(team.leader, team, 1, 'Begges')).text).toMatchObject({ version: 2, body: 'Begges' });
    const { texts, version } = await see(member(team, 2), team.id);
    expect(texts).toEqual([
      { field: 'TASKS', body: '', version: 0 },
      { field: 'COOPERATION', body: '', version: 0 },
      { field: 'AGREEMENTS', body: 'Begges', version: 2 },
    ]);
    expect(version).toBe(1);
  });

  test('of two who begin a field at the same moment one wins and the other hears', async () => {
    const team = await invitedTeam(on, 3);
    const outcomes = await Promise.all([0, 1, 2].map((n) => write(member(team, n), team, 0, `Tekst ${n}`)));
    expect(outcomes.map(teamCodes).map(String).toSorted()).toEqual(['', 'version: CONFLICT', 'version: CONFLICT']);
    const kept = outcomes.find(({ errors }) => errors.length === 0)?.text?.body;
    expect(outcomes.map(({ text }) => text?.body)).toEqual([kept, kept, kept]);
  });

  test('is written by nobody before all have agreed, and by nobody once it is concluded', async () => {
    const asking = await calledTeam(on, 3);
    const done = await invitedTeam(on, 3);
    const { id } = await addNeed(member(done, 0), done, 'Behov');
    await hold(done);
    await write(member(done, 0), done, 0, 'Aftalt');
    await conclude(done);
    for (const team of [asking, done]) {
      for (const session of [team.leader, member(team, 0)]) {
        expect(teamCodes(await write(session, team, 1, 'Mere'))).toEqual(['id: WRONG_STATE']);
        const added = { teamConversationId: team.id, input: { body: 'Nyt' } };
        expect(teamCodes(await teamStep(session, 'addTeamNeed', added))).toEqual(['id: WRONG_STATE']);
      }
    }
    expect(teamCodes(await teamStep(done.leader, 'removeTeamNeed', { id, version: 1 }))).toEqual(['id: WRONG_STATE']);
    expect(teamCodes(await place(member(done, 0), id, 1))).toEqual(['id: WRONG_STATE']);
    const seen = await see(member(done, 1), done.id);
    expect([seen.texts[2]?.body, seen.needs.length, seen.viewerCanWrite]).toEqual(['Aftalt', 1, false]);
  });

  test('refuses a text that is too long or holds a NUL', async () => {
    const team = await invitedTeam(on, 3);
    expect(teamCodes(await write(team.leader, team, 0, 'x'.repeat(4001)))).toEqual(['body: TOO_LONG']);
    expect(teamCodes(await write(team.leader, team, 0, 'a\0'))).toEqual(['body: MALFORMED']);
  });
});
