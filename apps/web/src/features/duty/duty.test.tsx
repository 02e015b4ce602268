import { expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt, signedIn } from '../../testing/render.tsx';

const unit = { id: 'unit-1', name: 'Beach Home' };
const own = { id: 'job-1', person: { id: 'person-1', name: 'Lone Damgaard' }, jobTitle: 'Nurse', unit };
const per = { id: 'job-2', person: { id: 'person-2', name: 'Per Eng' }, jobTitle: 'Helper', unit };
const team = { leaderEmployment: { id: 'job-1', jobTitle: 'Nurse' }, wheel: 'EMPLOYEE', unit, memberCount: 3 };
const employment = { id: 'job-1', jobTitle: 'Nurse', unit, leaderFunction: null, wheels: ['EMPLOYEE'] };

const todo = (changes: object = {}) => ({
  kind: 'PREPARE',
  isDuty: false,
  employment: own,
  subjectId: 'talk-1',
  dueOn: '2026-11-25',
  isLate: false,
  ...changes,
});

const reminders = [
  { about: 'INVITE', mode: 'ALL', canBeOff: false },
  { about: 'SIGN', mode: 'ALL', canBeOff: false },
  { about: 'PREPARE', mode: 'ON_THE_DAY', canBeOff: true },
];

const duties = (changes: object = {}) => ({
  clause: 'Everybody is offered a conversation.',
  rights: [],
  todos: [],
  reminders,
  ...changes,
});

const employee = { viewer: { ...signedIn.viewer, employments: [employment] } };
const leader = { viewer: { ...employee.viewer, teams: [team] } };

test('each thing to do leads to where it is done, and says how it stands', async () => {
  const todos = [
    todo({ kind: 'INVITE', isDuty: true, employment: per, subjectId: 'job-1', dueOn: '2026-11-01', isLate: true }),
    todo({ kind: 'INVITE', isDuty: true, subjectId: 'job-1' }),
    todo(),
    todo({ kind: 'CONSENT', employment: per, subjectId: 'team-1', dueOn: '2026-12-20' }),
    todo({ kind: 'SIGN_PLAN', isDuty: true, employment: per, subjectId: 'plan-1', dueOn: '2026-12-21' }),
    todo({ kind: 'FOLLOW_UP', subjectId: 'f-1', dueOn: '2026-12-22' }),
  ];
  renderAt('/duties', { ...leader, duties: duties({ todos }) });
  const list = within(await screen.findByRole('list', { name: 'What waits for you' }));
  expect(list.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Invite 2 direct reports to this year’s conversation', '/conversations'],
    ['Prepare your conversation', '/conversations/talk-1'],
    ['Answer whether the team’s conversation with Per Eng may replace yours', '/team-conversations/team-1'],
    ['Sign the changed plan of Per Eng', '/plan/job-2'],
    ['Tell whether what you learnt is used', '/follow-ups'],
  ]);
  const rows = list.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows[0]).toContain('A dutyOverdueWas due on 1 November 2026');
  expect(rows[1]).toContain('This weekBy 25 November 2026');
  expect(rows[2]).toContain('There is timeBy 20 December 2026');
});

test('with nothing to do the page says so; the clause and the rights stand there all the same', async () => {
  const rights = [{ kind: 'YEARLY_CONVERSATION', employment: own, state: 'LATE', dueOn: '2026-11-10' }];
  renderAt('/duties', { ...employee, duties: duties({ rights }) });
  expect(await screen.findByText(/^Nothing right now/)).toBeVisible();
  expect(screen.getByText('Everybody is offered a conversation.')).toBeVisible();
  const row = within(screen.getByRole('region', { name: 'What you have a right to' })).getByRole('listitem');
  expect(row).toHaveTextContent('A conversation each yearBy 10 November 2026Overdue');
});

test('a duty can be turned down, not off; leaders’ reminders are for leaders', async () => {
  const chosen: object[] = [];
  let now = duties();
  renderAt('/duties', {
    ...employee,
    duties: () => now,
    setReminder: (given: { about: string; mode: string }) => {
      chosen.push(given);
      now = duties({
        reminders: reminders.map((one) => (one.about === given.about ? { ...one, mode: given.mode } : one)),
      });
      return { reminder: { about: given.about, mode: given.mode, canBeOff: false }, errors: [] };
    },
  });
  const sign = await screen.findByLabelText<HTMLSelectElement>(/^Agreeing on the plan/);
  const words = (select: HTMLSelectElement) => [...select.options].map(({ text }) => text);
  expect(words(sign)).toEqual(['Before, on and after the day', 'On the day only']);
  expect(words(screen.getByLabelText<HTMLSelectElement>(/^Preparing/))).toContain('Not by mail');
  expect(screen.queryByLabelText(/^Inviting/)).toBeNull();
  fireEvent.change(sign, { target: { value: 'ON_THE_DAY' } });
  expect(await screen.findByText('Saved')).toBeVisible();
  await waitFor(() => expect(sign).toHaveValue('ON_THE_DAY'));
  expect(chosen).toEqual([{ about: 'SIGN', mode: 'ON_THE_DAY' }]);
});

test('a reminder that is refused says why', async () => {
  renderAt('/duties', {
    ...employee,
    duties: duties(),
    setReminder: { reminder: null, errors: [{ code: 'DUTY_CANNOT_BE_OFF', field: 'mode', params: '{}' }] },
  });
  fireEvent.change(await screen.findByLabelText(/^Preparing/), { target: { value: 'OFF' } });
  expect(await screen.findByText('This is a duty. The reminder can be turned down, not off.')).toBeVisible();
});

test('the card on the own conversations shows the next three, and the way to all', async () => {
  const kinds = ['PREPARE', 'SIGN', 'AGREE_PLAN', 'PLAN'];
  renderAt('/my-conversations', {
    ...employee,
    conversations: [],
    delegations: [],
    conversationRequests: [],
    conversationSetting: {
      clause: 'Clause',
      musBesideTus: true,
      absenceTalk: false,
      teamTalkName: 'TUS',
      tusMinMembers: 3,
    },
    duties: duties({ todos: kinds.map((kind) => todo({ kind })) }),
  });
  const card = within(await screen.findByRole('region', { name: 'Next for you' }));
  expect(await card.findAllByRole('listitem')).toHaveLength(3);
  expect(card.getByRole('link', { name: 'All that waits (4)' })).toHaveAttribute('href', '/duties');
  expect(card.getByRole('link', { name: 'Team conversations' })).toHaveAttribute('href', '/team-conversations');
});
