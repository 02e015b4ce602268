import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import {
  answer,
  buildTeam,
  calledTeam,
  invitedTeam,
  seenTeam,
  teamCall,
  teamCodes,
  teamDone,
  teamStep,
  whoever,
  type CalledTeam,
  type SeenTeamConversation,
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
const employmentOf = (team: CalledTeam, n: number) => team.employed[n]?.employment ?? '';
const joins = (team: CalledTeam, from: string) =>
  on.build.employ('Ny Kollega', { unit: team.unit, leader: team.leaderEmployment.employment, from });
const leaves = (team: CalledTeam, n: number, day: string) =>
  on.build.sql.query('UPDATE reporting_line SET valid_to = $2 WHERE employment_id = $1', [employmentOf(team, n), day]);
const agreed = async (size = 3) => {
  const team = await calledTeam(on, size);
  for (const n of team.members.keys()) await answer(team, n, true);
  return team;
};
const runJob = async (today: string) => {
  await on.build.sql.query(`BEGIN; SET LOCAL "medhjul.today" = '${today}'; SET LOCAL ROLE medhjul_job`);
  const { rows } = await on.build.sql.query<{ happened: string; people: string[]; facts: { id: string } }>(
    'SELECT happened, people, facts FROM app.close_due_rounds()',
  );
  await on.build.sql.query('COMMIT');
  return rows;
};

describe('a joiner', () => {
  test.each(['asking', 'agreed'])(
    'opens a round that is %s again for all, and the old answers are gone',
    async (state) => {
      const team = state === 'asking' ? await calledTeam(on, 3) : await agreed();
      if (state === 'asking') await answer(team, 0, false);
      const { person } = await joins(team, '2026-06-18');
      on.setNow('2026-06-18T10:00:00Z');
      const joiner = whoever(on, person);

      const before = await see(team.leader, team.id);
      expect([before.state, before.consent?.round, before.consent?.closesOn]).toEqual(['ASKING', 2, '2026-06-25']);
      expect([before.members.length, before.consent?.missing?.length]).toEqual([4, 4]);
      expect((await see(joiner, team.id)).viewerCanAnswerConsent).toBe(true);

      expect(teamCodes(await answer(team, 1, true, 1))).toEqual(['round: CONFLICT']);
      expect(teamCodes(await teamStep(team.leader, 'holdTeamConversation', { id: team.id }))).toEqual([
        'id: WRONG_STATE',
      ]);
      expect(teamCodes(await answer(team, 0, true, 2))).toEqual([]);
      expect((await see(team.leader, team.id)).consent?.missing).toHaveLength(3);
      for (const n of [1, 2]) expect(teamCodes(await answer(team, n, true, 2))).toEqual([]);
      expect((await see(member(team, 0), team.id)).consent?.ownAnswer).toBe(true);
      const last = await teamDone(joiner, 'answerTeamConsent', { id: team.id, round: 2, agrees: true });
      expect(last.state).toBe('INVITED');
    },
  );

  test('who is read, asked and told of by the job too', async () => {
    const team = await agreed();
    const { person } = await joins(team, '2026-06-18');
    const happened = (await runJob('2026-06-18')).filter(({ facts }) => facts.id === team.id);
    expect(happened.map(({ happened: what }) => what)).toEqual(['ask_again']);
    expect(happened[0]?.people).toContain(person);
    expect(happened[0]?.people).toHaveLength(4);
    expect(await runJob('2026-06-18')).toEqual([]);
  });

  test('is asked nothing where it does not replace the MUS, and gets the invitation', async () => {
    const team = await invitedTeam(on, 3);
    const { person } = await joins(team, '2026-06-18');
    on.setNow('2026-06-18T10:00:00Z');
    expect(await see(whoever(on, person), team.id)).toMatchObject({ state: 'INVITED', consent: null });
    expect((await runJob('2026-06-18')).filter(({ facts }) => facts.id === team.id)).toMatchObject([
      { happened: 'joined', people: [person] },
    ]);
  });

  test('of tomorrow sees nothing and changes nothing today', async () => {
    const team = await calledTeam(on, 3);
    await answer(team, 0, true);
    const { person } = await joins(team, '2026-06-18');
    expect(await seenTeam(whoever(on, person), team.id)).toBe('NOT_FOUND');
    expect((await see(team.leader, team.id)).consent).toMatchObject({ round: 1 });
  });

  test('after it was held has no part in it', async () => {
    const team = await agreed();
    await teamDone(team.leader, 'holdTeamConversation', { id: team.id });
    const { person } = await joins(team, '2026-06-18');
    on.setNow('2026-06-18T10:00:00Z');
    expect(await seenTeam(whoever(on, person), team.id)).toBe('NOT_FOUND');
    await teamDone(team.leader, 'concludeTeamConversation', { id: team.id });
    expect(await seenTeam(whoever(on, person), team.id)).toBe('NOT_FOUND');
  });
});

describe('who leaves', () => {
  test('loses what is open at once; the others’ answers stand, and close the round if none is missing', async () => {
    const team = await calledTeam(on, 4);
    for (const n of [0, 1, 2]) await answer(team, n, true);
    await leaves(team, 3, '2026-06-18');
    on.setNow('2026-06-18T10:00:00Z');
    expect(await seenTeam(member(team, 3), team.id)).toBe('NOT_FOUND');
    expect(teamCodes(await answer(team, 3, false))).toEqual(['id: NOT_FOUND']);
    expect((await see(team.leader, team.id)).state).toBe('INVITED');
  });

  test('takes a no along', async () => {
    const team = await calledTeam(on, 4);
    await answer(team, 3, false);
    await leaves(team, 3, '2026-06-18');
    on.setNow('2026-06-18T10:00:00Z');
    for (const n of [0, 1, 2]) await answer(team, n, true);
    expect((await see(team.leader, team.id)).state).toBe('INVITED');
  });

  test('makes it MUS where too few remain to keep an answer secret', async () => {
    const team = await calledTeam(on, 3);
    for (const n of [0, 1]) await answer(team, n, true);
    await leaves(team, 2, '2026-06-18');
    on.setNow('2026-06-18T10:00:00Z');
    expect((await see(team.leader, team.id)).state).toBe('MUS');
  });

  test('after the last day does not make good an answer that was missing', async () => {
    const team = await calledTeam(on, 4);
    for (const n of [0, 1, 2]) await answer(team, n, true);
    await leaves(team, 3, '2026-06-25');
    on.setNow('2026-06-26T10:00:00Z');
    expect((await see(team.leader, team.id)).state).toBe('MUS');
  });

  test('while it is held is shut out until it is concluded, and keeps the record then', async () => {
    const team = await agreed();
    await teamDone(team.leader, 'holdTeamConversation', { id: team.id });
    await leaves(team, 2, '2026-06-18');
    on.setNow('2026-06-18T10:00:00Z');
    expect(await seenTeam(member(team, 2), team.id)).toBe('NOT_FOUND');
    const text = { teamConversationId: team.id, field: 'AGREEMENTS', version: 0, body: 'Fælles aftale' };
    expect(teamCodes(await teamStep(member(team, 2), 'writeTeamText', text))).toEqual(['id: NOT_FOUND']);
    expect(teamCodes(await teamStep(member(team, 1), 'writeTeamText', text))).toEqual([]);
    await teamDone(team.leader, 'concludeTeamConversation', { id: team.id });
    const kept = await see(member(team, 2), team.id);
    expect(kept.texts.find(({ field }) => field === 'AGREEMENTS')?.body).toBe('Fælles aftale');
    expect(kept.members).toHaveLength(3);
    expect(kept.viewerCanWrite).toBe(false);
  });

  test('before it was held never gets the record', async () => {
    const team = await agreed(4);
    await leaves(team, 3, '2026-06-18');
    on.setNow('2026-06-18T10:00:00Z');
    await teamDone(team.leader, 'holdTeamConversation', { id: team.id });
    await teamDone(team.leader, 'concludeTeamConversation', { id: team.id });
    expect(await seenTeam(member(team, 3), team.id)).toBe('NOT_FOUND');
    expect((await see(team.leader, team.id)).members).toHaveLength(3);
  });

  test('last of all ends it: what is open is cancelled, what is held is concluded', async () => {
    const open = await agreed();
    const held = await agreed();
    await teamDone(held.leader, 'holdTeamConversation', { id: held.id });
    for (const team of [open, held]) for (const n of [0, 1, 2]) await leaves(team, n, '2026-06-18');
    await runJob('2026-06-18');
    on.setNow('2026-06-18T10:00:00Z');
    expect(await seenTeam(open.leader, open.id)).toBe('NOT_FOUND');
    expect((await see(member(held, 0), held.id)).state).toBe('CONCLUDED');
  });
});

describe('a change of leader', () => {
  const moved = async (state: 'open' | 'concluded') => {
    const team = await agreed();
    if (state === 'concluded') {
      await teamDone(team.leader, 'holdTeamConversation', { id: team.id });
      await teamDone(team.leader, 'concludeTeamConversation', { id: team.id });
    }
    const next = await on.build.employ('Ny Leder', { unit: team.unit, leaderLevel: 3 });
    for (const n of [0, 1, 2]) {
      await leaves(team, n, '2026-06-18');
      await on.build.line(employmentOf(team, n), next.employment, '2026-06-18');
    }
    on.setNow('2026-06-18T10:00:00Z');
    return { team, next: whoever(on, next.person) };
  };

  test.each(['open', 'concluded'] as const)(
    'shuts the former leader out, and the new one gets nothing of what was %s',
    async (state) => {
      const { team, next } = await moved(state);
      expect(await seenTeam(team.leader, team.id)).toBe('NOT_FOUND');
      expect(await seenTeam(next, team.id)).toBe('NOT_FOUND');
      for (const verb of ['cancelTeamConversation', 'holdTeamConversation', 'reopenTeamConversation'] as const) {
        expect(teamCodes(await teamStep(next, verb, { id: team.id }))).toEqual(['id: NOT_FOUND']);
      }
      expect(await seenTeam(member(team, 0), team.id)).toEqual(
        state === 'open' ? 'NOT_FOUND' : expect.objectContaining({ state: 'CONCLUDED' }),
      );
    },
  );

  test('for some days: the substitute leads what is open, and reads no older record', async () => {
    const team = await agreed();
    const old = await invitedTeam(on, 3);
    await teamDone(old.leader, 'holdTeamConversation', { id: old.id });
    await teamDone(old.leader, 'concludeTeamConversation', { id: old.id });
    const substitute = await on.build.employ('Vikaren', { unit: team.unit, leaderLevel: 3 });
    for (const { leaderEmployment } of [team, old]) {
      await on.build.sql.query(
        `INSERT INTO delegation (leader_employment_id, substitute_id, valid_from, valid_to, created_at)
         VALUES ($1, $2, '2026-06-18', '2026-06-20', now())`,
        [leaderEmployment.employment, substitute.person],
      );
    }
    const acting = whoever(on, substitute.person);
    expect(await seenTeam(acting, team.id)).toBe('NOT_FOUND');
    on.setNow('2026-06-18T10:00:00Z');
    expect(await see(acting, team.id)).toMatchObject({ viewerLeads: true, viewerCanHold: true });
    expect(await seenTeam(acting, old.id)).toBe('NOT_FOUND');
    on.setNow('2026-06-20T10:00:00Z');
    expect(await seenTeam(acting, team.id)).toBe('NOT_FOUND');
    expect(await see(team.leader, team.id)).toMatchObject({ viewerLeads: true });
  });
});

describe('somebody with two employments', () => {
  test('answers once for both, and counts once for the smallest team', async () => {
    const team = await buildTeam(on, 2);
    const leader = whoever(on, team.leader.person);
    const [first] = team.members;
    await on.build.employ('', {
      unit: team.unit,
      leader: team.leader.employment,
      jobTitle: 'Vejleder',
      ...(first && { person: first.person }),
    });
    const call = teamCall(team.leader.employment);
    expect(teamCodes(await teamStep(leader, 'callTeamConversation', call))).toEqual([
      'leaderEmploymentId: TEAM_TOO_SMALL',
    ]);
    const third = await on.build.employ('Tredje', { unit: team.unit, leader: team.leader.employment });
    const { id } = await teamDone(leader, 'callTeamConversation', call);
    const say = (person: string) => teamDone(whoever(on, person), 'answerTeamConsent', { id, round: 1, agrees: true });
    await say(first?.person ?? '');
    expect((await see(leader, id)).consent?.missing).toHaveLength(2);
    await say(team.members[1]?.person ?? '');
    expect((await say(third.person)).state).toBe('INVITED');
  });

  test('does not make up for a colleague who has left', async () => {
    const team = await calledTeam(on, 3);
    const seat = {
      unit: team.unit,
      leader: team.leaderEmployment.employment,
      jobTitle: 'Vejleder',
      from: '2026-06-18',
    };
    await on.build.employ('', { ...seat, person: team.employed[0]?.person ?? '' });
    await leaves(team, 2, '2026-06-18');
    on.setNow('2026-06-18T10:00:00Z');
    expect((await see(team.leader, team.id)).state).toBe('MUS');
  });
});
