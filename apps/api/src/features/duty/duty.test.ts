import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { answered, invited, ready, seen, talk, upTo } from '../../testing/conversations.ts';
import { makeFollowUp, makeItem, makePlan } from '../../testing/plans.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';
import { answer as vote, calledTeam, teamDone, whoever } from '../../testing/team-conversations.ts';

let on: TestApp;
let roles: Roles;
let E: Session;
let L: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  E = whoever(on, roles.E.person);
  L = whoever(on, roles.L.person);
});
afterAll(() => on.close());
beforeEach(async () => {
  await on.build.sql.query(
    'DELETE FROM conversation; DELETE FROM team_conversation; DELETE FROM plan; DELETE FROM reminder_setting; DELETE FROM conversation_request; DELETE FROM delegation',
  );
  on.setNow('2026-06-15T10:00:00Z');
});

interface SeenDuties {
  readonly clause: string;
  readonly rights: readonly { kind: string; state: string; dueOn: string | null }[];
  readonly todos: readonly {
    kind: string;
    isDuty: boolean;
    isLate: boolean;
    dueOn: string;
    subjectId: string;
    employment: { id: string };
  }[];
  readonly reminders: readonly { about: string; mode: string; canBeOff: boolean }[];
}

const duties = async (session: Session) =>
  (
    await answered<{ duties: SeenDuties }>(
      session,
      `{ duties { clause rights { kind state dueOn } todos { kind isDuty isLate dueOn subjectId employment { id } }
         reminders { about mode canBeOff } } }`,
      {},
    )
  ).duties;
const todosAbout = async (session: Session, employment: string) =>
  (await duties(session)).todos.filter((todo) => todo.employment.id === employment).map(({ kind }) => kind);
const right = async (session: Session, kind: string) => {
  const { state, dueOn } = (await duties(session)).rights.find((each) => each.kind === kind) ?? {};
  return [state, dueOn];
};

describe('a conversation, step by step', () => {
  test('gives each side what is theirs to do, and nothing of the other’s part', async () => {
    on.setNow('2026-11-15T10:00:00Z');
    const late = whoever(on, roles.L.person);
    expect(await todosAbout(late, roles.E.employment)).toEqual(['INVITE']);
    on.setNow('2026-06-15T10:00:00Z');
    const { id } = await invited(L, roles.E.employment);
    expect(await todosAbout(E, roles.E.employment)).toEqual(['PREPARE']);
    expect(await todosAbout(L, roles.E.employment)).toEqual(['PREPARE']);
    await ready(E, id);
    expect(await todosAbout(E, roles.E.employment)).toEqual([]);
    expect(await todosAbout(L, roles.E.employment)).toEqual(['PREPARE']);
    on.setNow('2026-08-03T10:00:00Z');
    const [leader, employee] = [whoever(on, roles.L.person), whoever(on, roles.E.person)];
    expect(await todosAbout(leader, roles.E.employment)).toEqual(['HOLD', 'PREPARE']);
    await seen(leader, 'holdConversation', await talk(leader, id));
    expect(await todosAbout(leader, roles.E.employment)).toEqual(['AGREE_PLAN']);
    expect(await todosAbout(employee, roles.E.employment)).toEqual(['AGREE_PLAN']);
    await seen(employee, 'agreePlan', await talk(employee, id));
    await seen(employee, 'signConversation', await talk(employee, id));
    expect(await todosAbout(employee, roles.E.employment)).toEqual([]);
    expect(await todosAbout(leader, roles.E.employment)).toEqual(['SIGN']);
  });

  test('is late when its day has passed', async () => {
    await invited(L, roles.E.employment);
    on.setNow('2026-08-05T10:00:00Z');
    const [todo] = (await duties(whoever(on, roles.L.person))).todos.filter(({ kind }) => kind === 'HOLD');
    expect(todo).toMatchObject({
      isDuty: true,
      isLate: true,
      dueOn: '2026-08-03',
      employment: { id: roles.E.employment },
    });
  });

  test('stays between the two', async () => {
    await invited(L, roles.E.employment);
    for (const other of [roles.peer, roles.CC, roles.HR, roles.ADM, roles.former]) {
      expect(await todosAbout(whoever(on, other.person), roles.E.employment)).toEqual([]);
    }
  });
});

describe('a leader', () => {
  test('is asked to take over what the former leader invited to', async () => {
    const { id } = await invited(L, roles.E.employment);
    await on.build.sql.query('UPDATE conversation SET leader_employment_id = $1 WHERE id = $2', [
      roles.former.employment,
      id,
    ]);
    expect(await todosAbout(L, roles.E.employment)).toEqual(['TAKE_OVER']);
  });

  test('is told of an employee who asked', async () => {
    await upTo('signed', { employee: E, leader: L, id: (await invited(L, roles.E.employment)).id });
    on.setNow('2026-06-20T10:00:00Z');
    expect(await todosAbout(L, roles.E.employment)).toEqual([]);
    const ask = `mutation ($id: ID!) { askForConversation(employmentId: $id) { askedOn errors { code } } }`;
    await answered(E, ask, { id: roles.E.employment });
    expect(await todosAbout(L, roles.E.employment)).toEqual(['ASKED']);
  });

  test('has a substitute who sees the same while it lasts', async () => {
    await invited(L, roles.E.employment);
    await on.build.sql.query(
      `INSERT INTO delegation (leader_employment_id, substitute_id, valid_from, valid_to, created_by, created_at)
       VALUES ($1, $2, '2026-06-01', '2026-07-01', $3, now())`,
      [roles.L.employment, roles.other.person, roles.L.person],
    );
    on.setNow('2026-06-20T10:00:00Z');
    expect(await todosAbout(whoever(on, roles.other.person), roles.E.employment)).toEqual(['PREPARE']);
    on.setNow('2026-07-01T10:00:00Z');
    expect(await todosAbout(whoever(on, roles.other.person), roles.E.employment)).toEqual([]);
  });
});

describe('the team’s conversation', () => {
  test('asks who has not answered, and nobody else', async () => {
    const team = await calledTeam(on, 3);
    const [first, second] = team.employed;
    if (!first || !second) throw new Error('no members');
    await vote(team, 0, true);
    expect(await todosAbout(whoever(on, first.person), first.employment)).toEqual([]);
    expect(await todosAbout(whoever(on, second.person), second.employment)).toEqual(['CONSENT']);
    const leader = whoever(on, team.leaderEmployment.person);
    expect((await duties(leader)).todos.filter(({ kind }) => kind === 'CONSENT')).toEqual([]);
  });

  test('is followed by a plan for each member', async () => {
    const team = await calledTeam(on, 3);
    for (const n of [0, 1, 2]) await vote(team, n, true);
    on.setNow('2026-07-01T10:00:00Z');
    const leader = whoever(on, team.leaderEmployment.person);
    const id = (await duties(leader)).todos.find(({ kind }) => kind === 'HOLD_TEAM')?.subjectId;
    await teamDone(leader, 'holdTeamConversation', { id });
    const [member] = team.employed;
    if (!member) throw new Error('no member');
    expect(await right(whoever(on, member.person), 'YEARLY_CONVERSATION')).toEqual(['OFFERED', '2026-12-31']);
    const own = whoever(on, member.person);
    expect(await todosAbout(own, member.employment)).toEqual(['PLAN']);
    expect(await todosAbout(leader, member.employment)).toEqual(['PLAN']);
    await makePlan(on, member.employment, 2026, { createdOn: '2026-07-02', employeeSigned: true, leaderSigned: true });
    expect(await todosAbout(own, member.employment)).toEqual([]);
    expect((await right(own, 'OWN_PLAN'))[0]).toBe('MET');
  });
});

test('a follow-up waits for each side by itself', async () => {
  const plan = await makePlan(on, roles.E.employment, 2026);
  const item = await makeItem(on, plan, { status: 'learnt', learntOn: '2026-06-01', followedUntil: '2027-01-01' });
  const followUp = await makeFollowUp(on, item, '2026-06-15');
  await makeFollowUp(on, item, '2026-09-01', 2);
  expect(await todosAbout(E, roles.E.employment)).toEqual(['FOLLOW_UP']);
  await on.build.sql.query(
    `INSERT INTO follow_up_answer (follow_up_id, side, used, answered_at) VALUES ($1, 'employee', 'yes', now())`,
    [followUp],
  );
  expect(await todosAbout(E, roles.E.employment)).toEqual([]);
  expect(await todosAbout(L, roles.E.employment)).toEqual(['FOLLOW_UP']);
  on.setNow('2026-08-03T10:00:00Z');
  expect(await todosAbout(L, roles.E.employment)).toEqual(['FOLLOW_UP']);
  await on.build.sql.query(`UPDATE plan_item SET followed_until = '2026-08-02'`);
  expect(await todosAbout(L, roles.E.employment)).toEqual([]);
});

describe('rights', () => {
  test('tell where the year’s conversation and the plan stand', async () => {
    expect(await right(E, 'YEARLY_CONVERSATION')).toEqual(['NOT_YET', '2026-12-31']);
    const { id } = await invited(L, roles.E.employment);
    expect((await right(E, 'YEARLY_CONVERSATION'))[0]).toBe('OFFERED');
    await upTo('held', { employee: E, leader: L, id });
    expect((await right(E, 'YEARLY_CONVERSATION'))[0]).toBe('MET');
    expect(await right(E, 'OWN_PLAN')).toEqual(['NOT_YET', '2026-07-15']);
    on.setNow('2026-07-16T10:00:00Z');
    expect((await right(whoever(on, roles.E.person), 'OWN_PLAN'))[0]).toBe('LATE');
  });

  test('are due a year after the last one, and late then', async () => {
    await on.build.sql.query(
      `INSERT INTO conversation (kind, year, employment_id, leader_employment_id, led_since, state, starts_at, place, wheel_version_id, held_on,
         employee_signed_at, leader_signed_at, created_on, created_at)
       SELECT 'mus', 2025, $1, $2, '2025-03-01', 'signed', '2025-04-01', 'Her', id, '2025-04-01', now(), now(), '2025-03-01', now()
       FROM wheel_version WHERE wheel_code = 'employee' LIMIT 1`,
      [roles.E.employment, roles.L.employment],
    );
    expect(await right(E, 'YEARLY_CONVERSATION')).toEqual(['LATE', '2026-04-01']);
  });

  test('follow the municipality’s settings and words', async () => {
    const kinds = async () => (await duties(E)).rights.map(({ kind }) => kind);
    expect(await kinds()).toEqual([
      'YEARLY_CONVERSATION',
      'OWN_PLAN',
      'CONVERSATION_BESIDE_TEAM',
      'TALK_AFTER_ABSENCE',
    ]);
    await on.build.sql.query('UPDATE conversation_setting SET mus_beside_tus = false, absence_talk = false');
    expect(await kinds()).toEqual(['YEARLY_CONVERSATION', 'OWN_PLAN']);
    await on.build.sql.query('UPDATE conversation_setting SET mus_beside_tus = true, absence_talk = true');
    expect((await duties(E)).clause).toMatch(/^Every employee/);
  });
});

describe('reminders', () => {
  const set = (session: Session, about: string, mode: string) =>
    answered<{ setReminder: { reminder: object | null; errors: { code: string; field: string }[] } }>(
      session,
      `mutation ($about: ReminderAbout!, $mode: ReminderMode!) {
        setReminder(about: $about, mode: $mode) { reminder { about mode canBeOff } errors { code field } } }`,
      { about, mode },
    ).then(({ setReminder }) => setReminder);

  test('of a help can be off, of a duty only turned down', async () => {
    expect(await set(E, 'PREPARE', 'OFF')).toEqual({
      reminder: { about: 'PREPARE', mode: 'OFF', canBeOff: true },
      errors: [],
    });
    expect(await set(E, 'SIGN', 'OFF')).toEqual({
      reminder: null,
      errors: [{ code: 'DUTY_CANNOT_BE_OFF', field: 'mode' }],
    });
    await set(E, 'SIGN', 'ON_THE_DAY');
    const modes = (await duties(E)).reminders.map(({ about, mode }) => [about, mode]);
    expect(modes).toContainEqual(['PREPARE', 'OFF']);
    expect(modes).toContainEqual(['SIGN', 'ON_THE_DAY']);
    expect((await duties(L)).reminders.every(({ mode }) => mode === 'ALL')).toBe(true);
  });

  test('the database holds it as well: nobody else’s, and no duty off', async () => {
    await set(E, 'PREPARE', 'OFF');
    expect(await on.sqlAs(roles.L.person, 'SELECT * FROM reminder_setting')).toEqual([]);
    const write = `INSERT INTO reminder_setting (person_id, about, mode) VALUES ($1, $2, 'off')`;
    expect(await on.sqlRefusal(roles.L.person, write, [roles.E.person, 'follow_up'])).toBe('42501');
    expect(await on.sqlRefusal(roles.E.person, write, [roles.E.person, 'sign'])).toBe('23514');
    expect(await on.sqlRefusal(roles.L.person, 'SELECT * FROM app.todos_of($1)', [[roles.E.person]])).toBe('42501');
    expect(await on.sqlRefusal(roles.L.person, 'SELECT * FROM app.led_by($1)', [[roles.E.person]])).toBe('42501');
  });
});
