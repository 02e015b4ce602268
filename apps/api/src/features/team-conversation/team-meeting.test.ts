import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/app.ts';
import { answer, calledTeam, seenTeam, teamCodes, teamStep } from '../../testing/team-conversations.ts';

let on: TestApp;
beforeAll(async () => {
  on = await testApp();
});
afterAll(() => on.close());

const MEETING = { durationMinutes: 90, place: 'Salen' };

test('a meeting is not before the last day to answer while the team is asked, in the municipality’s zone', async () => {
  const team = await calledTeam(on, 3);
  const move = (startsAt: string, version = 1) =>
    teamStep(team.leader, 'rescheduleTeamConversation', { id: team.id, version, input: { ...MEETING, startsAt } });
  const early = await move('2026-06-21T21:59:00Z');
  expect(teamCodes(early)).toEqual(['startsAt: DAY_OUT_OF_RANGE']);
  expect(early.errors[0]?.params).toBe('{"first":"2026-06-22","last":"2027-12-31"}');
  expect((await seenTeam(team.leader, team.id)) as object).toMatchObject({ version: 1, place: 'Lokale 2' });
  const sql = `UPDATE team_conversation SET starts_at = '2026-06-21T21:59:00Z' WHERE id = $1`;
  expect(await on.sqlRefusal(team.leaderEmployment.person, sql, [team.id])).toBe('MH001');
  expect(teamCodes(await move('2026-06-21T22:00:00Z'))).toEqual([]);
  for (const n of [0, 1, 2]) await answer(team, n, true);
  expect(teamCodes(await move('2026-06-18T08:00:00Z', 2))).toEqual([]);
});
