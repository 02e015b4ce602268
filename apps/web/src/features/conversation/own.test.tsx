import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { asEmployee, delegation, elements, employee, jobs, leader, talk } from './testing/talks.ts';
import { item } from '../plan/testing/plan-fixture.ts';

const own = (changes: object = {}) => talk({ ...asEmployee, ...changes });
const older = own({
  id: 'talk-old',
  year: 2025,
  standing: 'SIGNED',
  heldOn: '2025-12-01',
  viewerCanShare: true,
  leaderEmployment: { id: 'job-bo', person: { id: 'person-9', name: 'Bo Lind' } },
});

test('the current conversation stands first with its invitation and what is next, the earlier ones below', async () => {
  renderAt('/my-conversations', { ...employee, conversations: [own(), older] });
  const current = within(await screen.findByRole('region', { name: 'Development conversation 2026' }));
  expect(current.getByText(/3 December 2026/)).toBeVisible();
  expect(current.getByText('Room 2')).toBeVisible();
  expect(current.getByText(/Prepare when it suits you/)).toBeVisible();
  expect(current.getByRole('link', { name: 'Prepare' })).toHaveAttribute('href', '/conversations/talk-1');
  const earlier = within(screen.getByRole('region', { name: 'Earlier conversations' }));
  expect(earlier.getByText('With Bo Lind · Held on 1 December 2025')).toBeVisible();
});

test.each([
  ['BOTH_READY', 'You are both ready. Now you talk.', 'Open the conversation'],
  ['PLAN_AGREED', 'The plan is agreed and waits for signatures.', 'Read and sign'],
  ['SIGNED', 'This year’s conversation is finished. The plan holds.', 'Read the conversation'],
])('%s: what is next is said and done from here', async (standing, words, action) => {
  renderAt('/my-conversations', { ...employee, conversations: [own({ standing })] });
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByRole('link', { name: action })).toBeVisible();
});

test('an older record is shared after a question, and closed again without one', async () => {
  const asked: unknown[] = [];
  let isShared = false;
  renderAt('/my-conversations', {
    ...employee,
    conversations: () => [own(), { ...older, isShared }],
    shareConversation: (wanted: { shared: boolean }) => {
      asked.push(wanted);
      isShared = wanted.shared;
      return { conversation: { ...older, isShared }, errors: [] };
    },
  });
  const name = 'Development conversation 2025';
  await click(await screen.findByRole('button', { name: `Share with new leader: ${name}` }));
  expect(asked).toEqual([]);
  await click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Share it' }));
  expect(await screen.findByText('Shared')).toBeVisible();
  await click(screen.getByRole('button', { name: `Stop sharing: ${name}` }));
  expect(await screen.findByRole('button', { name: `Share with new leader: ${name}` })).toBeVisible();
  expect(asked).toEqual([
    { id: 'talk-old', shared: true },
    { id: 'talk-old', shared: false },
  ]);
});

test('without an invitation it says how one comes, and one may ask for it', async () => {
  const asked: unknown[] = [];
  let requests: object[] = [];
  const request = { employment: jobs.per, askedOn: '2026-11-21', isAnswered: false, viewerCanWithdraw: true };
  renderAt('/my-conversations', {
    ...employee,
    conversations: [],
    conversationRequests: () => requests,
    askForConversation: (wanted: unknown) => {
      asked.push(wanted);
      requests = [request];
      return { askedOn: '2026-11-21', errors: [] };
    },
    withdrawConversationRequest: (wanted: unknown) => {
      asked.push(wanted);
      requests = [];
      return { employment: jobs.per, errors: [] };
    },
  });
  expect(await screen.findByRole('heading', { name: 'You have not been invited yet this year' })).toBeVisible();
  expect(screen.getByText('Everybody is offered a conversation.')).toBeVisible();
  await click(screen.getByRole('button', { name: 'Ask for a conversation' }));
  expect(
    await screen.findByText('You asked for a conversation on 21 November 2026. Your leader can see it.'),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ask for a conversation' })).toBeNull();
  await click(screen.getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByRole('button', { name: 'Ask for a conversation' })).toBeVisible();
  expect(asked).toEqual([{ employmentId: 'job-per' }, { employmentId: 'job-per' }]);
});

test('what was asked for still stands after a reload, and is not taken back once one is invited', async () => {
  const request = { employment: jobs.per, askedOn: '2026-11-03', isAnswered: true, viewerCanWithdraw: false };
  renderAt('/my-conversations', {
    ...employee,
    conversations: [own({ standing: 'SIGNED', heldOn: '2026-11-10' })],
    conversationRequests: [request],
  });
  expect(
    await screen.findByText('You asked for a conversation on 3 November 2026, and your leader has invited you.'),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: /Ask for a conversation|Take it back/ })).toBeNull();
});

test('an erased record says so among the earlier ones, and is not offered to be shared', async () => {
  const erased = { ...older, recordErasedOn: '2026-11-01', viewerCanShare: false };
  renderAt('/my-conversations', { ...employee, conversations: [own(), erased] });
  const earlier = within(await screen.findByRole('region', { name: 'Earlier conversations' }));
  expect(earlier.getByText('With Bo Lind · Held on 1 December 2025 · The content is erased')).toBeVisible();
  expect(earlier.queryByRole('button')).toBeNull();
});

test('the calendar’s entry is offered as long as there is something to come', async () => {
  renderAt('/my-conversations', {
    ...employee,
    conversations: [own(), own({ id: 'b', standing: 'HELD', heldOn: '2026-11-20' })],
  });
  expect(await screen.findByRole('link', { name: 'Add to calendar' })).toHaveAttribute(
    'href',
    '/calendar/conversations/talk-1.ics',
  );
});

test('the leader has the calendar’s entry too', async () => {
  renderAt('/conversations/talk-1', leader);
  expect(await screen.findByRole('link', { name: 'Add to calendar' })).toHaveAttribute(
    'href',
    '/calendar/conversations/talk-1.ics',
  );
});

test('several conversations that wait are taken over one by one, told apart', async () => {
  const waits = { viewerCanTakeOver: true, leaderEmployment: older.leaderEmployment };
  renderAt('/handover/job-per', {
    ...leader,
    handover: {
      employment: jobs.per,
      since: '2026-11-01',
      toTakeOver: [talk(waits), talk({ ...waits, id: 'talk-2', occasion: 'ASKED_FOR' })],
      conversations: [],
    },
    personWheel: { employment: jobs.per, elements: [] },
  });
  const buttons = await screen.findAllByRole('button', { name: /^Take it over/ });
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Take it over: Development conversation 2026 · The year’s conversation',
    'Take it over: Development conversation 2026 · Conversation that the employee asked for',
  ]);
});

test('who acts for the own leader is said; what one does oneself is not', async () => {
  const acting = delegation({ viewerCanEnd: false, isCurrent: true });
  const mine = delegation({ id: 'd-2', substitute: { id: 'person-2', name: 'Per Eng' }, viewerCanEnd: false });
  renderAt('/my-conversations', { ...employee, delegations: [acting, mine] });
  expect(await screen.findByText(/Bo Lind acts for Lone Damgaard 20 December 2026/)).toBeVisible();
  expect(screen.queryByText(/Per Eng acts for/)).toBeNull();
});

test('a new leader gets open items, agreed levels and the fact of what was held; content only where it is shared', async () => {
  const facts = { heldOn: '2025-12-01', year: 2025, standing: 'SIGNED', leaderEmployment: older.leaderEmployment };
  const texts = [{ field: 'AGREEMENTS', body: 'Home on Fridays', version: 1 }];
  renderAt('/handover/job-per', {
    ...leader,
    handover: {
      employment: jobs.per,
      since: '2026-11-01',
      toTakeOver: [talk({ viewerCanTakeOver: true, leaderEmployment: older.leaderEmployment })],
      conversations: [
        talk({ id: 'shared', ...facts, texts }),
        talk({ id: 'closed', ...facts, year: 2024, heldOn: '2024-12-01', isReadable: false, texts: [] }),
      ],
    },
    personWheel: {
      employment: jobs.per,
      elements: [
        {
          element: elements.budget,
          requirement: 4,
          agreed: { id: 'h', level: 2, assessedOn: '2025-12-01' },
          need: null,
          status: 'NEED',
          marks: [],
        },
        { element: elements.systems, requirement: 3, agreed: null, need: null, status: 'NOT_ASSESSED', marks: [] },
      ],
    },
    plan: {
      ...leader.plan,
      items: [item({ status: 'UNDER_WAY' }), item({ id: 'item-2', status: 'DROPPED', aim: 'Given up', element: null })],
      unsettled: [item({ id: 'item-3', year: 2025, element: null, aim: 'From last year' })],
    },
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'What you take over: Per Eng' })).toBeVisible();
  expect(screen.getByText(/nearest leader since 1 November 2026/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Take it over' })).toBeVisible();
  const open = within(screen.getByRole('region', { name: 'Open items' }));
  expect(open.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'From last year',
    'Uses the systems',
  ]);
  expect(screen.getByRole('region', { name: 'Agreements' })).toHaveTextContent('Home on Fridays');
  const levels = within(screen.getByRole('table', { name: 'Latest agreed level of each competence' }));
  expect(levels.getByRole('row', { name: /Follows the budget.*2 · With support/ })).toBeVisible();
  expect(levels.queryByRole('row', { name: /Uses the systems/ })).toBeNull();
  const before = within(screen.getByRole('region', { name: 'Conversations' }));
  expect(before.getByRole('link', { name: 'Development conversation 2025' })).toHaveAttribute(
    'href',
    '/conversations/shared',
  );
  expect(before.queryByRole('link', { name: 'Development conversation 2024' })).toBeNull();
  expect(before.getByText('Not shared')).toBeVisible();
});

test('the season is in the navigation of leaders; the own conversations are in everybody’s', async () => {
  renderAt('/my-conversations', employee);
  expect(await screen.findByRole('link', { name: 'My conversations', current: 'page' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'My team’s conversations' })).toBeNull();
  renderAt('/conversations', leader);
  expect(await screen.findByRole('link', { name: 'My team’s conversations', current: 'page' })).toBeVisible();
});
