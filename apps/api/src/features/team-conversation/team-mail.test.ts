import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { queriesOn } from '../../db/connection.ts';
import { testApp, type TestApp } from '../../testing/app.ts';
import { answer, calledTeam, teamDone, type CalledTeam } from '../../testing/team-conversations.ts';
import { tellTeams, type TeamHappening } from './team-mail.ts';

let on: TestApp;
beforeAll(async () => {
  on = await testApp();
});
afterEach(() => on.setNow('2026-06-15T10:00:00Z'));
afterAll(() => on.close());

interface Mail {
  readonly person: string;
  readonly kind: string;
  readonly params: Record<string, unknown>;
}

/** The mails about one team conversation, oldest first. */
async function mailsAbout({ id }: CalledTeam): Promise<Mail[]> {
  const { rows } = await on.build.sql.query<Mail>(
    `SELECT person_id AS person, kind, params FROM mail WHERE unique_key LIKE $1 ORDER BY created_at, person_id`,
    [`%${id}%`],
  );
  return rows;
}
const kinds = async (team: CalledTeam) => (await mailsAbout(team)).map(({ kind }) => kind);
const times = (n: number, kind: string) => Array.from({ length: n }, () => kind);

async function runJob(today: string) {
  const { sql } = on.build;
  await sql.query(`BEGIN; SET LOCAL "medhjul.today" = '${today}'; SET LOCAL ROLE medhjul_job`);
  const { rows } = await sql.query<TeamHappening>('SELECT happened, people, facts FROM app.close_due_rounds()');
  await tellTeams({ db: queriesOn(sql) }, rows);
  await sql.query('COMMIT');
}

const agreed = async () => {
  const team = await calledTeam(on, 3);
  for (const n of [0, 1, 2]) await answer(team, n, true);
  return team;
};

describe('a mail about a team conversation', () => {
  test('asks all for consent, and invites all once all have agreed', async () => {
    const team = await agreed();
    expect(await kinds(team)).toEqual([...times(3, 'team_consent_asked'), ...times(3, 'team_invitation')]);
    const [asked, , , invited] = await mailsAbout(team);
    const path = `/team-conversations/${team.id}`;
    expect(asked?.params).toEqual({ talk: 'tus', closesOn: '2026-06-22', path });
    expect(invited?.params).toEqual({
      talk: 'tus',
      startsAt: '2026-07-01T08:00:00.000Z',
      durationMinutes: 120,
      place: 'Lokale 2',
      link: null,
      note: false,
      sequence: 1,
      uid: team.id,
      path,
    });
  });

  test('tells of no answer, and of MUS only those whose calendar holds the meeting', async () => {
    const team = await calledTeam(on, 3);
    for (const n of [0, 1, 2]) await answer(team, n, n !== 1);
    expect(await kinds(team)).toEqual(times(3, 'team_consent_asked'));
    const again = await agreed();
    await teamDone(again.members[1] ?? again.leader, 'withdrawTeamConsent', { id: again.id });
    await answer(again, 0, false, 2);
    await runJob('2026-06-23');
    const last = (await mailsAbout(again)).slice(-3);
    expect(last.map(({ kind }) => kind)).toEqual(times(3, 'team_cancelled'));
    expect(last.map(({ person }) => person).toSorted()).toEqual(again.employed.map(({ person }) => person).toSorted());
  });

  test('is written once, however often the job runs', async () => {
    const team = await agreed();
    await on.build.employ('Ny Kollega', {
      unit: team.unit,
      leader: team.leaderEmployment.employment,
      from: '2026-06-18',
    });
    const before = (await kinds(team)).length;
    for (const today of ['2026-06-18', '2026-06-18', '2026-06-19']) await runJob(today);
    expect((await kinds(team)).slice(before)).toEqual(times(4, 'team_consent_asked'));
  });

  test('takes the meeting out of the calendar of who leaves before it', async () => {
    const team = await agreed();
    const [left] = team.employed;
    await on.build.sql.query(`UPDATE reporting_line SET valid_to = '2026-06-18' WHERE employment_id = $1`, [
      left?.employment,
    ]);
    await on.build.employ('Ny Kollega', {
      unit: team.unit,
      leader: team.leaderEmployment.employment,
      from: '2026-06-18',
    });
    const before = (await kinds(team)).length;
    await runJob('2026-06-18');
    const after = (await mailsAbout(team)).slice(before);
    expect(after.filter(({ kind }) => kind === 'team_cancelled').map(({ person }) => person)).toEqual([left?.person]);
    expect(after.filter(({ kind }) => kind === 'team_consent_asked')).toHaveLength(3);
  });
});
