import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';
import {
  answer,
  buildTeam,
  calledTeam,
  invitedTeam,
  seenTeam,
  TEAM_VERBS,
  teamCall,
  teamCodes,
  teamDone,
  teamStep,
  whoever,
  type TeamVerb,
} from '../../testing/team-conversations.ts';

let on: TestApp;
let roles: Roles;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
});
afterEach(() => on.setNow('2026-06-15T10:00:00Z'));
afterAll(() => on.close());

const NOWHERE = '11111111-1111-4111-8111-111111111111';
const MEETING = { startsAt: '2026-07-01T08:00:00Z', durationMinutes: 60, place: 'Her' };

/** Every verb on one team conversation and one need of it. */
const attempts = (id: string, need: string): readonly [TeamVerb, object][] => [
  ['rescheduleTeamConversation', { id, version: 1, input: MEETING }],
  ['cancelTeamConversation', { id }],
  ['holdTeamConversation', { id }],
  ['concludeTeamConversation', { id }],
  ['reopenTeamConversation', { id }],
  ['answerTeamConsent', { id, round: 1, agrees: true }],
  ['withdrawTeamConsent', { id }],
  ['addTeamNeed', { teamConversationId: id, input: { body: 'Behov' } }],
  ['changeTeamNeed', { id: need, version: 1, input: { body: 'Behov' } }],
  ['removeTeamNeed', { id: need, version: 1 }],
  ['placeDots', { needId: need, dots: 1 }],
  ['writeTeamText', { teamConversationId: id, field: 'TASKS', version: 0, body: 'Tekst' }],
];

const need = async (session: Session | undefined, id: string, body = 'Et behov') => {
  const input = { teamConversationId: id, input: { body } };
  return session ? ((await teamStep(session, 'addTeamNeed', input)).need?.id ?? '') : '';
};

describe('who is no part of it', () => {
  test('finds nothing, whoever it is', async () => {
    const team = await invitedTeam(on, 3);
    const found = await foundByColumn(roles, (person) => seenTeam(whoever(on, person), team.id));
    expect(found).toEqual(columns('NOT_FOUND'));
    const listed = await foundByColumn(roles, async (person) => {
      const { data } = await (
        await on.as(person)
      ).ask<{ teamConversations: unknown[] }>('{ teamConversations { id } }');
      return data.teamConversations.length;
    });
    expect(listed).toEqual(columns(0));
  });

  test('does nothing to it, and hears the same as of one that is not there', async () => {
    const team = await invitedTeam(on, 3);
    const needId = await need(team.members[0], team.id);
    const before = await seenTeam(team.leader, team.id);
    for (const person of [roles.E.person, roles.L.person, roles.DIR.person, roles.HR.person, roles.ADM.person]) {
      const session = await on.as(person);
      for (const [n, [verb, there]] of attempts(team.id, needId).entries()) {
        const away = attempts(NOWHERE, NOWHERE)[n]?.[1];
        const answerTo = async (variables: object | undefined) => {
          const { data, errors } = await session.ask(TEAM_VERBS[verb], { ...variables });
          return JSON.stringify(errors?.map(({ extensions }) => extensions.code) ?? data);
        };
        const hidden = await answerTo(there);
        expect([verb, hidden]).toEqual([verb, await answerTo(away)]);
        expect([verb, /NOT_FOUND|FORBIDDEN/.test(hidden)]).toEqual([verb, true]);
      }
    }
    expect(await seenTeam(team.leader, team.id)).toEqual(before);
  });

  test('reads a need by no step on it', async () => {
    const team = await invitedTeam(on, 3);
    const needId = await need(team.members[0], team.id, 'hemmeligt');
    const other = await invitedTeam(on, 3);
    for (const [verb, variables] of attempts(other.id, needId).filter(([, v]) => JSON.stringify(v).includes(needId))) {
      const { body } = await other.leader.send(TEAM_VERBS[verb], { ...variables });
      expect(body).not.toContain('hemmeligt');
    }
  });

  test('without a session is told to sign in', async () => {
    const team = await invitedTeam(on, 3);
    for (const [verb, variables] of attempts(team.id, NOWHERE)) {
      expect([verb, await on.anonymous().refusal(TEAM_VERBS[verb], { ...variables })]).toEqual([
        verb,
        'UNAUTHENTICATED',
      ]);
    }
  });
});

describe('calling', () => {
  const call = async (size: number, over: object = {}, meeting: object = {}) => {
    const team = await buildTeam(on, size);
    const outcome = await teamStep(
      whoever(on, team.leader.person),
      'callTeamConversation',
      teamCall(team.leader.employment, over, meeting),
    );
    return { outcome, team };
  };

  test('is for leaders, and for the own team alone', async () => {
    const { team } = await call(3);
    const input = teamCall(team.leader.employment);
    expect(await (await on.as(roles.E.person)).refusal(TEAM_VERBS.callTeamConversation, input)).toBe('FORBIDDEN');
    for (const person of [roles.L.person, roles.CC.person]) {
      const outcome = await teamStep(await on.as(person), 'callTeamConversation', input);
      expect(teamCodes(outcome)).toEqual(['leaderEmploymentId: NOT_FOUND']);
    }
  });

  test('takes the smallest team that the municipality has set', async () => {
    expect(teamCodes((await call(2)).outcome)).toEqual(['leaderEmploymentId: TEAM_TOO_SMALL']);
    expect((await call(2)).outcome.errors[0]?.params).toBe('{"min":3}');
    expect(teamCodes((await call(2, { replacesMus: false, consentClosesOn: null })).outcome)).toEqual([
      'leaderEmploymentId: TEAM_TOO_SMALL',
    ]);
    await on.build.sql.query('UPDATE conversation_setting SET tus_min_members = 4');
    expect(teamCodes((await call(3)).outcome)).toEqual(['leaderEmploymentId: TEAM_TOO_SMALL']);
    await on.build.sql.query('UPDATE conversation_setting SET tus_min_members = 3');
    expect(teamCodes((await call(3)).outcome)).toEqual([]);
  });

  test('names every field that is wrong, and writes nothing', async () => {
    const wrong = { startsAt: '2026-06-15T09:00:00Z', durationMinutes: 5, place: ' ', note: 'x'.repeat(1001) };
    const { outcome, team } = await call(3, { consentClosesOn: '2026-06-14' }, wrong);
    expect(teamCodes(outcome).toSorted()).toEqual(
      [
        'consentClosesOn: DAY_OUT_OF_RANGE',
        'durationMinutes: OUT_OF_RANGE',
        'note: TOO_LONG',
        'place: PLACE_OR_LINK',
        'startsAt: STARTS_IN_PAST',
      ].toSorted(),
    );
    const codes = async (over: object, meeting: object = {}) => teamCodes((await call(3, over, meeting)).outcome);
    expect(await codes({ consentClosesOn: null })).toEqual(['consentClosesOn: REQUIRED']);
    expect(await codes({ consentClosesOn: '2026-07-02' })).toEqual(['consentClosesOn: DAY_OUT_OF_RANGE']);
    expect(await codes({ replacesMus: false })).toEqual(['consentClosesOn: MALFORMED']);
    expect(await codes({}, { startsAt: '2028-01-01T08:00:00Z' })).toEqual(['startsAt: DAY_OUT_OF_RANGE']);
    expect(await codes({}, { place: null, link: 'javascript:alert(1)' })).toEqual(['link: NOT_A_LINK']);
    expect(await codes({}, { note: 'a\0b' })).toEqual(['note: MALFORMED']);
    const { rows } = await on.build.sql.query('SELECT 1 FROM team_conversation WHERE leader_employment_id = $1', [
      team.leader.employment,
    ]);
    expect(rows).toEqual([]);
  });

  test('twice, as by a double click, calls once', async () => {
    const team = await buildTeam(on, 3);
    const leader = await on.as(team.leader.person);
    const calls = [1, 2, 3].map(() => teamStep(leader, 'callTeamConversation', teamCall(team.leader.employment)));
    const codes = (await Promise.all(calls)).map(teamCodes).map(String).toSorted();
    expect(codes).toEqual(['', 'leaderEmploymentId: CALLED_ALREADY', 'leaderEmploymentId: CALLED_ALREADY']);
  });

  test('invites at once where it does not replace the MUS, and only asks where it does', async () => {
    const asked = await calledTeam(on, 3);
    const invited = await invitedTeam(on, 3);
    expect([asked.called.state, invited.called.state, invited.called.consent]).toEqual(['ASKING', 'INVITED', null]);
    const mails = async (id: string) =>
      (
        await on.build.sql.query('SELECT kind, count(*)::int FROM mail WHERE unique_key LIKE $1 GROUP BY kind', [
          `%${id}%`,
        ])
      ).rows;
    expect(await mails(asked.id)).toEqual([{ kind: 'team_consent_asked', count: 3 }]);
    expect(await mails(invited.id)).toEqual([{ kind: 'team_invitation', count: 3 }]);
  });

  test('is for the year in which it is held, at new year’s night in the municipality’s zone', async () => {
    const year = async (startsAt: string) => (await call(3, {}, { startsAt })).outcome.teamConversation?.year;
    expect(await year('2026-12-31T22:30:00Z')).toBe(2026);
    expect(await year('2026-12-31T23:30:00Z')).toBe(2027);
  });
});

describe('the meeting', () => {
  const CHANGED = { startsAt: '2026-07-03T08:00:00Z', durationMinutes: 90, place: 'Salen', note: 'Ny tid' };

  test('is moved by the leader from the version that was read, and the calendar with it', async () => {
    const team = await invitedTeam(on, 3);
    const move = (version: number) =>
      teamStep(team.leader, 'rescheduleTeamConversation', { id: team.id, version, input: CHANGED });
    const moved = await move(1);
    expect(moved.teamConversation).toMatchObject({ startsAt: '2026-07-03T08:00:00.000Z', place: 'Salen', version: 2 });
    const late = await move(1);
    expect(teamCodes(late)).toEqual(['version: CONFLICT']);
    expect(late.teamConversation).toMatchObject({ place: 'Salen', version: 2 });
    const { rows } = await on.build.sql.query<{ sequence: number; uid: string }>(
      `SELECT (params ->> 'sequence')::int AS sequence, params ->> 'uid' AS uid FROM mail WHERE kind = 'team_changed' AND unique_key LIKE $1`,
      [`%${team.id}%`],
    );
    expect(rows).toEqual([1, 2, 3].map(() => ({ sequence: 2, uid: team.id })));
  });

  test('is moved, cancelled, held and concluded by no member', async () => {
    const team = await invitedTeam(on, 3);
    const [session] = team.members;
    for (const [verb, variables] of attempts(team.id, NOWHERE).slice(0, 5)) {
      expect([verb, await session?.refusal(TEAM_VERBS[verb], { ...variables })]).toEqual([verb, 'FORBIDDEN']);
    }
  });

  test('that is cancelled is told to all, and cannot be held; the team may be called again', async () => {
    const team = await invitedTeam(on, 3);
    expect((await teamDone(team.leader, 'cancelTeamConversation', { id: team.id })).state).toBe('CANCELLED');
    expect(teamCodes(await teamStep(team.leader, 'holdTeamConversation', { id: team.id }))).toEqual([
      'id: WRONG_STATE',
    ]);
    const { rows } = await on.build.sql.query(
      `SELECT 1 FROM mail WHERE kind = 'team_cancelled' AND unique_key LIKE $1`,
      [`%${team.id}%`],
    );
    expect(rows).toHaveLength(3);
    const again = teamCall(team.leaderEmployment.employment);
    expect((await teamDone(team.leader, 'callTeamConversation', again)).state).toBe('ASKING');
  });

  test('goes from held to concluded, and back only for all to see', async () => {
    const team = await invitedTeam(on, 3);
    const go = async (verb: TeamVerb) => (await teamDone(team.leader, verb, { id: team.id })).state;
    expect(teamCodes(await teamStep(team.leader, 'concludeTeamConversation', { id: team.id }))).toEqual([
      'id: WRONG_STATE',
    ]);
    expect(await go('holdTeamConversation')).toBe('HELD');
    expect(teamCodes(await teamStep(team.leader, 'cancelTeamConversation', { id: team.id }))).toEqual([
      'id: WRONG_STATE',
    ]);
    on.setNow('2026-06-17T10:00:00Z');
    expect(await go('concludeTeamConversation')).toBe('CONCLUDED');
    expect(await go('reopenTeamConversation')).toBe('HELD');
    expect(await seenTeam(team.members[0] ?? team.leader, team.id)).toMatchObject({
      state: 'HELD',
      heldOn: '2026-06-15',
    });
  });
});

describe('looking', () => {
  const looksAt = async (person: string) =>
    (await on.build.sql.query('SELECT 1 FROM look WHERE person_id = $1', [person])).rows.length;

  test('by the leader is a look at each member; by a member it is none', async () => {
    const team = await calledTeam(on, 3);
    const [watched] = team.employed;
    const before = await looksAt(watched?.person ?? '');
    await seenTeam(team.leader, team.id);
    const after = await looksAt(watched?.person ?? '');
    await seenTeam(team.members[1] ?? team.leader, team.id);
    await answer(team, 2, true);
    expect([after - before, (await looksAt(watched?.person ?? '')) - after]).toEqual([1, 0]);
  });
});

describe('the list', () => {
  test('holds what one leads and what one is a member of, newest first, by year', async () => {
    const team = await invitedTeam(on, 3);
    const next = await teamDone(
      team.leader,
      'callTeamConversation',
      teamCall(team.leaderEmployment.employment, {}, { startsAt: '2027-02-01T08:00:00Z' }),
    );
    const list = async (session: Session | undefined, year: number | null) =>
      (
        await session?.ask<{ teamConversations: { id: string }[] }>(
          'query ($year: Int) { teamConversations(year: $year) { id } }',
          { year },
        )
      )?.data.teamConversations.map(({ id }) => id);
    for (const session of [team.leader, team.members[0]]) {
      expect(await list(session, null)).toEqual([next.id, team.id]);
      expect(await list(session, 2027)).toEqual([next.id]);
      expect(await list(session, 2025)).toEqual([]);
    }
  });
});
