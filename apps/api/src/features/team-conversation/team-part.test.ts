import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import {
  seenTeam,
  teamCall,
  teamCodes,
  teamDone,
  teamStep,
  whoever,
  type SeenTeamConversation,
} from '../../testing/team-conversations.ts';

let on: TestApp;
beforeAll(async () => {
  on = await testApp();
});
afterEach(() => on.setNow('2026-06-15T10:00:00Z'));
afterAll(() => on.close());

type Employed = Awaited<ReturnType<TestApp['build']['employ']>>;

/** A leader of two organisation teams, of three and of four, and of one person who sits in neither. */
async function twoTeams() {
  const { build } = on;
  const top = await build.unit('unit', null);
  const [north, south] = [await build.unit('team', top), await build.unit('team', top)];
  const leader = await build.employ('Lederen', { unit: top, leaderLevel: 3, leads: top });
  const seat = (unit: string, from?: string) => build.employ('Medlem', { unit, leader: leader.employment, from });
  const inNorth: Employed[] = [];
  const inSouth: Employed[] = [];
  for (let n = 0; n < 3; n += 1) inNorth.push(await seat(north));
  for (let n = 0; n < 4; n += 1) inSouth.push(await seat(south));
  const alone = await seat(top);
  const session = whoever(on, leader.person);
  const call = (unitId: string | null, over: object = {}) =>
    teamStep(session, 'callTeamConversation', teamCall(leader.employment, { unitId, ...over }));
  const called = async (unitId: string | null, over: object = {}) => {
    const { teamConversation, errors } = await call(unitId, over);
    if (!teamConversation) throw new Error(errors[0]?.code);
    return teamConversation;
  };
  return { leader, session, top, north, south, inNorth, inSouth, alone, seat, call, called };
}

const beside = { replacesMus: false, consentClosesOn: null };
const see = async (person: Employed, id: string): Promise<SeenTeamConversation> => {
  const seen = await seenTeam(whoever(on, person.person), id);
  if (typeof seen === 'string') throw new Error(seen);
  return seen;
};
const says = (person: Employed, id: string, agrees: boolean, round = 1) =>
  teamDone(whoever(on, person.person), 'answerTeamConsent', { id, round, agrees });
const sits = ({ employment }: Employed, unit: string) =>
  on.build.sql.query('UPDATE employment_term SET unit_id = $2 WHERE employment_id = $1', [employment, unit]);
const ids = (list: readonly Employed[]) => list.map(({ employment }) => employment).toSorted();
const membersOf = ({ members }: SeenTeamConversation) => members.map(({ id }) => id).toSorted();

describe('a call to a part of the team', () => {
  test('is to those who sit in the unit, and nobody else of the team finds it or hears of it', async () => {
    const team = await twoTeams();
    const { id, members } = await team.called(team.north);
    expect(members.map((member) => member.id).toSorted()).toEqual(ids(team.inNorth));
    for (const other of [...team.inSouth, team.alone]) {
      expect(await seenTeam(whoever(on, other.person), id)).toBe('NOT_FOUND');
    }
    const { rows } = await on.build.sql.query<{ person: string }>(
      'SELECT person_id AS person FROM mail WHERE unique_key LIKE $1',
      [`%${id}%`],
    );
    expect(rows.map(({ person }) => person).toSorted()).toEqual(team.inNorth.map(({ person }) => person).toSorted());
    const { data } = await team.session.ask<{ teamConversation: { unit: { id: string } } }>(
      'query ($id: ID!) { teamConversation(id: $id) { unit { id } } }',
      { id },
    );
    expect(data.teamConversation.unit.id).toBe(team.north);
  });

  test('takes the place of their MUS alone', async () => {
    const team = await twoTeams();
    const { id } = await team.called(team.north);
    for (const person of team.inNorth) await says(person, id, true);
    const covers = async ({ employment }: Employed) =>
      (await on.build.sql.query('SELECT app.team_talk_covers($1, 2026) AS covers', [employment])).rows[0].covers;
    expect([await covers(team.inNorth[0] ?? team.alone), await covers(team.alone)]).toEqual([true, false]);
  });

  test('is told to the leader of all, to a member of the own, and to nobody else', async () => {
    const team = await twoTeams();
    const { id } = await team.called(team.north);
    for (const person of team.inNorth) await says(person, id, true);
    const everybody = ids([...team.inNorth, ...team.inSouth, team.alone]);
    const told = async ({ person }: Employed) => {
      const rows = await on.sqlAs<{ id: string }>(person, 'SELECT unnest(app.covered_by_team_talk($1, 2026)) AS id', [
        everybody,
      ]);
      return rows.map((row) => row.id).toSorted();
    };
    expect(await told(team.leader)).toEqual(ids(team.inNorth));
    for (const member of team.inNorth) expect(await told(member)).toEqual([member.employment]);
    expect(await told(team.alone)).toEqual([]);
    expect(await told(await on.build.employ('Fremmed', { unit: team.top }))).toEqual([]);
  });

  test('needs as many people as a whole team, and a unit in which some of it sit', async () => {
    const team = await twoTeams();
    const elsewhere = await on.build.unit('unit', null);
    await on.build.employ('Fremmed', { unit: elsewhere });
    expect(teamCodes(await team.call(team.top))).toEqual(['unitId: TEAM_TOO_SMALL']);
    const missing = [elsewhere, '11111111-1111-4111-8111-111111111111'];
    for (const unit of missing) expect(teamCodes(await team.call(unit))).toEqual(['unitId: NOT_FOUND']);
    for (const unit of missing) {
      const call = `SELECT app.call_team_conversation($1, $2, 2026, false, NULL, '2026-07-01', 60, 'Her', NULL, NULL)`;
      expect(await on.sqlRefusal(team.leader.person, call, [team.leader.employment, unit])).toBe('MH001');
    }
  });
});

describe('who comes and goes', () => {
  test('in the rest of the team changes nothing', async () => {
    const team = await twoTeams();
    const { id } = await team.called(team.north);
    await says(team.inNorth[0] ?? team.alone, id, true);
    await team.seat(team.south, '2026-06-16');
    await sits(team.alone, team.south);
    on.setNow('2026-06-17T10:00:00Z');
    const seen = await see(team.leader, id);
    expect([seen.consent?.round, seen.consent?.missing?.length, membersOf(seen)]).toEqual([1, 2, ids(team.inNorth)]);
  });

  test('in the unit opens the round again for all of it, from outside the team or from the rest of it', async () => {
    const team = await twoTeams();
    const { id } = await team.called(team.north);
    for (const person of team.inNorth) await says(person, id, true);
    await sits(team.alone, team.north);
    const again = await see(team.leader, id);
    expect([again.state, again.consent?.round, again.consent?.missing?.length]).toEqual(['ASKING', 2, 4]);
    for (const person of [...team.inNorth, team.alone]) await says(person, id, true, 2);
    await team.seat(team.north, '2026-06-16');
    on.setNow('2026-06-17T10:00:00Z');
    const third = await see(team.leader, id);
    expect([third.state, third.consent?.round, third.members.length]).toEqual(['ASKING', 3, 5]);
  });

  test('who moves to another unit is out of it, and too few are left to ask', async () => {
    const team = await twoTeams();
    const { id } = await team.called(team.north);
    const [mover] = team.inNorth;
    if (!mover) throw new Error('nobody');
    await says(mover, id, false);
    await sits(mover, team.south);
    expect(await seenTeam(whoever(on, mover.person), id)).toBe('NOT_FOUND');
    expect((await see(team.leader, id)).state).toBe('MUS');
  });
});

describe('nobody is asked twice a year', () => {
  const CALLED = ['unitId: CALLED_ALREADY'];

  test('not the part and then the whole, nor the whole and then the part', async () => {
    const parts = await twoTeams();
    await parts.called(parts.north);
    expect(teamCodes(await parts.call(parts.north))).toEqual(CALLED);
    expect(teamCodes(await parts.call(null))).toEqual(['leaderEmploymentId: CALLED_ALREADY']);
    expect(teamCodes(await parts.call(parts.south))).toEqual([]);
    const whole = await twoTeams();
    await whole.called(null);
    expect(teamCodes(await whole.call(whole.north))).toEqual(CALLED);
  });

  test('nor in another unit, once it has come to MUS', async () => {
    const team = await twoTeams();
    const { id } = await team.called(team.north);
    for (const [n, person] of team.inNorth.entries()) await says(person, id, n > 0);
    expect((await see(team.leader, id)).state).toBe('MUS');
    const [, moved] = team.inNorth;
    await sits(moved ?? team.alone, team.south);
    expect(teamCodes(await team.call(team.south))).toEqual(CALLED);
    expect(teamCodes(await team.call(team.south, beside))).toEqual([]);
  });

  test('by two calls at once', async () => {
    const team = await twoTeams();
    const outcomes = await Promise.all([team.call(null), team.call(team.north), team.call(team.north)]);
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(outcomes.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([
      'CALLED_ALREADY',
      'CALLED_ALREADY',
    ]);
  });
});

test('beside the MUS the whole and each part can be called, each once', async () => {
  const team = await twoTeams();
  expect(membersOf(await team.called(null, beside))).toHaveLength(8);
  expect(membersOf(await team.called(team.south, beside))).toEqual(ids(team.inSouth));
  expect(teamCodes(await team.call(team.south, beside))).toEqual(['unitId: CALLED_ALREADY']);
});
