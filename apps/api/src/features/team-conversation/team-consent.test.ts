import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import {
  answer,
  calledTeam,
  seenTeam,
  teamCall,
  teamCodes,
  teamDone,
  teamStep,
  type CalledTeam,
  type SeenTeamConversation,
} from '../../testing/team-conversations.ts';

let on: TestApp;
beforeAll(async () => {
  on = await testApp();
});
afterEach(() => on.setNow('2026-06-15T10:00:00Z'));
afterAll(() => on.close());

const see = async (session: Session, id: string): Promise<SeenTeamConversation> => {
  const seen = await seenTeam(session, id);
  if (typeof seen === 'string') throw new Error(seen);
  return seen;
};
const missingOf = async (team: CalledTeam) =>
  (await see(team.leader, team.id)).consent?.missing?.map(({ id }) =>
    team.employed.findIndex((m) => m.employment === id),
  );
const ids = (list: readonly { employment: string }[]) => list.map(({ employment }) => employment).toSorted();

describe('while the round is open', () => {
  test('the leader sees who has not answered, each member the own answer, and nobody more', async () => {
    const team = await calledTeam(on, 3);
    expect(await missingOf(team)).toHaveLength(3);
    await answer(team, 0, false);
    await answer(team, 1, true);
    expect(await missingOf(team)).toEqual([2]);

    const [no, yes, silent] = await Promise.all(team.members.map((session) => see(session, team.id)));
    expect([no, yes, silent].map((seen) => seen?.consent?.ownAnswer)).toEqual([false, true, null]);
    expect([no, yes, silent].map((seen) => seen?.consent?.missing)).toEqual([null, null, null]);
    const leader = await see(team.leader, team.id);
    expect(leader.consent?.ownAnswer).toBeNull();
    expect([leader.state, no?.state, yes?.state, silent?.state]).toEqual(['ASKING', 'ASKING', 'ASKING', 'ASKING']);
  });

  test('what the leader gets is the same to the letter, whatever was answered and changed', async () => {
    const answersOf = async (said: boolean[]) => {
      const team = await calledTeam(on, 3);
      for (const agrees of said) await answer(team, 0, agrees);
      const seen = JSON.stringify(await see(team.leader, team.id));
      return [team.id, team.leaderEmployment.employment, ...ids(team.employed)].reduce(
        (text, id, n) => text.replaceAll(id, `#${n > 1 ? 'member' : n}`),
        seen,
      );
    };
    const yes = await answersOf([true]);
    expect(await answersOf([false])).toBe(yes);
    expect(await answersOf([true, false])).toBe(yes);
    expect(await answersOf([false, true, true])).toBe(yes);
  });

  test('one may change the answer, and the last one counts', async () => {
    const team = await calledTeam(on, 3);
    for (const said of [false, true]) await answer(team, 0, said);
    await answer(team, 1, true);
    expect((await answer(team, 2, true)).teamConversation?.state).toBe('INVITED');
  });

  test('only a member answers: a leader, a stranger, another leader do not', async () => {
    const team = await calledTeam(on, 3);
    const stranger = await calledTeam(on, 3);
    const say = { id: team.id, round: 1, agrees: true };
    expect(teamCodes(await teamStep(team.leader, 'answerTeamConsent', say))).toEqual(['id: WRONG_STATE']);
    for (const session of [stranger.leader, ...stranger.members]) {
      expect(teamCodes(await teamStep(session, 'answerTeamConsent', say))).toEqual(['id: NOT_FOUND']);
    }
    expect(await missingOf(team)).toHaveLength(3);
  });

  test('an answer to another round than the open one does not count', async () => {
    const team = await calledTeam(on, 3);
    const outcome = await answer(team, 0, true, 2);
    expect(teamCodes(outcome)).toEqual(['round: CONFLICT']);
    expect(outcome.teamConversation?.consent?.round).toBe(1);
    expect(await missingOf(team)).toHaveLength(3);
  });
});

describe('the outcome', () => {
  const afterAnswers = async (said: readonly (boolean | null)[], now = '2026-06-15T10:00:00Z') => {
    const team = await calledTeam(on, said.length);
    for (const [n, agrees] of said.entries()) if (agrees !== null) await answer(team, n, agrees);
    on.setNow(now);
    const leader = await see(team.leader, team.id);
    const member = await see(team.members[0] ?? team.leader, team.id);
    on.setNow('2026-06-15T10:00:00Z');
    return { leader, member, team };
  };

  test('is TUS when all have said yes, at once', async () => {
    const { leader, member } = await afterAnswers([true, true, true]);
    expect([leader.state, member.state]).toEqual(['INVITED', 'INVITED']);
    expect(leader.consent?.missing).toBeNull();
  });

  test.each([
    ['the first', [false, true, true]],
    ['the last', [true, true, false]],
    ['all', [false, false, false]],
  ])('is MUS by one no: of %s', async (_, said) => {
    const { leader, member } = await afterAnswers(said);
    expect([leader.state, member.state]).toEqual(['MUS', 'MUS']);
  });

  test('is MUS by one missing answer, once the last day has passed and not before', async () => {
    expect((await afterAnswers([true, true, null], '2026-06-22T21:59:00Z')).leader.state).toBe('ASKING');
    const { leader, member } = await afterAnswers([true, true, null], '2026-06-22T22:01:00Z');
    expect([leader.state, member.state]).toEqual(['MUS', 'MUS']);
  });

  test('never tells why: a no, a missing answer and both look the same to the letter', async () => {
    const late = '2026-06-23T10:00:00Z';
    const cleaned = async (said: readonly (boolean | null)[]) => {
      const { leader, team } = await afterAnswers(said, late);
      return ids(team.employed).reduce(
        (text, id) => text.replaceAll(id, 'member'),
        JSON.stringify({ ...leader, id: '' }),
      );
    };
    const missing = await cleaned([true, true, null]);
    expect(missing).toContain('"missing":null');
    expect(await cleaned([true, false, null])).toBe(missing);
    expect(await cleaned([false, true, true])).toBe(missing);
    expect(await cleaned([null, null, null])).toBe(missing);
  });

  test('is MUS for good: nothing is answered, withdrawn, held or called again that year', async () => {
    const { team } = await afterAnswers([true, false, true]);
    expect(teamCodes(await answer(team, 1, true))).toEqual(['id: WRONG_STATE']);
    for (const verb of ['holdTeamConversation', 'cancelTeamConversation'] as const) {
      expect(teamCodes(await teamStep(team.leader, verb, { id: team.id }))).toEqual(['id: WRONG_STATE']);
    }
    const again = teamCall(team.leaderEmployment.employment, { consentClosesOn: '2026-06-30' });
    expect(teamCodes(await teamStep(team.leader, 'callTeamConversation', again))).toEqual([
      'leaderEmploymentId: CALLED_ALREADY',
    ]);
  });

  test('cannot be washed off: a leader who cancels after the last day finds MUS', async () => {
    const { team } = await afterAnswers([true, true, null]);
    on.setNow('2026-06-23T10:00:00Z');
    const outcome = await teamStep(team.leader, 'cancelTeamConversation', { id: team.id });
    expect(teamCodes(outcome)).toEqual(['id: WRONG_STATE']);
    expect(outcome.teamConversation?.state).toBe('MUS');
  });

  test('does not depend on who reads first, nor on whether the daily job has run', async () => {
    const team = await calledTeam(on, 3);
    await answer(team, 0, true);
    on.setNow('2026-06-23T10:00:00Z');
    const before = await see(team.leader, team.id);
    await on.build.sql.query(`BEGIN; SET LOCAL "medhjul.today" = '2026-06-23'; SET LOCAL ROLE medhjul_job`);
    const { rows } = await on.build.sql.query<{ happened: string; facts: { id: string } }>(
      'SELECT happened, facts FROM app.close_due_rounds()',
    );
    await on.build.sql.query('COMMIT');
    expect(rows.filter(({ facts }) => facts.id === team.id).map(({ happened }) => happened)).toEqual(['fall_back']);
    expect(await see(team.leader, team.id)).toEqual(before);
  });
});

describe('a withdrawal', () => {
  const agreed = async (size = 3) => {
    const team = await calledTeam(on, size);
    for (const n of team.members.keys()) await answer(team, n, true);
    return team;
  };

  test('opens the round again for all, with a new date, and the old answers are gone', async () => {
    const team = await agreed();
    on.setNow('2026-06-18T10:00:00Z');
    await teamDone(team.members[1] ?? team.leader, 'withdrawTeamConsent', { id: team.id });
    const leader = await see(team.leader, team.id);
    expect([leader.state, leader.consent?.round, leader.consent?.closesOn]).toEqual(['ASKING', 2, '2026-06-25']);
    expect(await missingOf(team)).toHaveLength(3);
    for (const session of team.members) expect((await see(session, team.id)).consent?.ownAnswer).toBeNull();
    expect(teamCodes(await answer(team, 0, true, 1))).toEqual(['round: CONFLICT']);
  });

  test('shows nobody who it was: all see the same, and all get the same mail', async () => {
    const team = await agreed();
    await teamDone(team.members[1] ?? team.leader, 'withdrawTeamConsent', { id: team.id });
    const [first, ...others] = await Promise.all(team.members.map((session) => see(session, team.id)));
    for (const other of others) expect(other).toEqual(first);
    const { rows } = await on.build.sql.query<{ person_id: string; params: object }>(
      `SELECT person_id, params FROM mail WHERE kind = 'team_consent_asked' AND unique_key LIKE $1`,
      [`%${team.id}:2:%`],
    );
    expect(rows.map(({ person_id }) => person_id).toSorted()).toEqual(
      team.employed.map(({ person }) => person).toSorted(),
    );
    expect(new Set(rows.map(({ params }) => JSON.stringify(params))).size).toBe(1);
  });

  test('is for those who were asked, while it is agreed on and not yet held', async () => {
    const asking = await calledTeam(on, 3);
    const withdraw = (session: Session | undefined, id: string) =>
      teamStep(session ?? asking.leader, 'withdrawTeamConsent', { id }).then(teamCodes);
    expect(await withdraw(asking.members[0], asking.id)).toEqual(['id: WRONG_STATE']);
    const team = await agreed();
    expect(await withdraw(team.leader, team.id)).toEqual(['id: WRONG_STATE']);
    expect(await withdraw(asking.members[0], team.id)).toEqual(['id: NOT_FOUND']);
    await teamDone(team.leader, 'holdTeamConversation', { id: team.id });
    expect(await withdraw(team.members[0], team.id)).toEqual(['id: WRONG_STATE']);
  });
});

describe('votes', () => {
  const votes = async (id: string) =>
    Number(
      (await on.build.sql.query('SELECT count(*) FROM tus_vote WHERE team_conversation_id = $1', [id])).rows[0]?.count,
    );

  test('are gone when it is held, when it falls and when it is cancelled', async () => {
    const held = await calledTeam(on, 3);
    for (const n of [0, 1, 2]) await answer(held, n, true);
    expect(await votes(held.id)).toBe(3);
    await teamDone(held.leader, 'holdTeamConversation', { id: held.id });
    const fallen = await calledTeam(on, 3);
    for (const n of [0, 1, 2]) await answer(fallen, n, n > 0);
    const cancelled = await calledTeam(on, 3);
    await answer(cancelled, 0, true);
    await teamDone(cancelled.leader, 'cancelTeamConversation', { id: cancelled.id });
    expect([await votes(held.id), await votes(fallen.id), await votes(cancelled.id)]).toEqual([0, 0, 0]);
  });

  test('that come at the same moment are all counted, and the round closes once', async () => {
    const team = await calledTeam(on, 4);
    const outcomes = await Promise.all([0, 1, 2, 3].map((n) => answer(team, n, true)));
    expect(outcomes.flatMap(teamCodes)).toEqual([]);
    expect((await see(team.leader, team.id)).state).toBe('INVITED');
    const { rows } = await on.build.sql.query(
      `SELECT 1 FROM mail WHERE kind = 'team_invitation' AND params ->> 'uid' = $1`,
      [team.id],
    );
    expect(rows).toHaveLength(4);
  });

  test('leave no mark on the conversation that another could read', async () => {
    const team = await calledTeam(on, 3);
    const marks = async () =>
      (await on.build.sql.query('SELECT xmin, xmax, ctid, version FROM team_conversation WHERE id = $1', [team.id]))
        .rows;
    await answer(team, 0, true);
    const before = await marks();
    for (const said of [false, true]) await answer(team, 0, said);
    await answer(team, 1, false);
    expect(await marks()).toEqual(before);
  });
});
