import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { delegation, invited, jobs, leader, member, overview, talk } from './testing/talks.ts';

const rowOf = async (name: RegExp) => within(await screen.findByRole('row', { name }));

const season = {
  ...leader,
  conversationOverview: overview([
    member(jobs.per, { isOverdue: true, dueOn: '2026-11-01', askedOn: '2026-10-02' }),
    invited(jobs.mia, talk({ id: 'talk-mia', employment: jobs.mia })),
    invited(jobs.ivan, talk({ id: 'talk-ivan', employment: jobs.ivan, standing: 'SIGNED', heldOn: '2026-03-02' }), {
      kind: 'LUS',
    }),
  ]),
};

test('each direct report stands in the list with state, time and due date in words', async () => {
  renderAt('/conversations', season);
  expect(await screen.findByRole('heading', { level: 1, name: 'This year’s conversations' })).toBeVisible();
  const per = await rowOf(/Per Eng/);
  expect(per.getByText('Not invited')).toBeVisible();
  expect(per.getByText('Was due on 1 November 2026')).toBeVisible();
  expect(per.getByText('Asked for one on 2 October 2026')).toBeVisible();
  const mia = await rowOf(/Mia Falk/);
  expect(mia.getByText('Invited')).toBeVisible();
  expect(mia.getByText(/3 December 2026/)).toBeVisible();
  expect(mia.getByText('By 31 December 2026')).toBeVisible();
  const ivan = await rowOf(/Ivan Gade/);
  expect(ivan.getByText('Leader development conversation')).toBeVisible();
  expect(ivan.getByText('Signed')).toBeVisible();
  expect(ivan.getByText('Held on 2 March 2026')).toBeVisible();
  const numbers = screen.getByRole('region', { name: 'Where it stands' });
  expect(numbers).toHaveTextContent(/To invite1of 3.*Under way1of 3.*Done1of 3.*Overdue1of 3/);
});

test('what to do next comes with the page: nothing moves under the reader’s finger', async () => {
  let arrive = (_todos: object) => {};
  const duties = new Promise<object>((resolve) => (arrive = resolve));
  const { requests } = renderAt('/conversations', { ...season, duties: () => duties });
  const asked = () => requests.map(({ operation }) => operation);
  await waitFor(() => expect(asked()).toEqual(expect.arrayContaining(['NextTodos', 'ConversationSeason'])));
  expect(screen.queryByText('Per Eng')).toBeNull();
  arrive({ todos: [] });
  expect(await screen.findByText('Per Eng')).toBeVisible();
  expect(screen.getByRole('region', { name: 'Next for you' })).toBeVisible();
});

test('the page does without what to do next where that cannot be fetched', async () => {
  renderAt('/conversations', {
    ...season,
    duties: () => {
      throw new Error('the line broke');
    },
  });
  expect(await screen.findByText('Per Eng')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Next for you' })).toBeNull();
});

test('who is shown is chosen in the address, with how many there are', async () => {
  const { router } = renderAt('/conversations', season);
  await click(await screen.findByRole('radio', { name: 'Under way (1)' }));
  await waitFor(() => expect(screen.queryByText('Per Eng')).toBeNull());
  expect(screen.getByText('Mia Falk')).toBeVisible();
  expect(router.state.location.search).toBe('?show=under-way');
  await click(screen.getByRole('radio', { name: 'All (3)' }));
  expect(await screen.findByText('Per Eng')).toBeVisible();
});

test('one, several or all who are missing are chosen and invited; the team is called to its own conversation', async () => {
  renderAt('/conversations', leader);
  expect(await screen.findByRole('link', { name: 'TUS for the team' })).toHaveAttribute(
    'href',
    '/team-conversations/new',
  );
  await click(screen.getByRole('checkbox', { name: 'Mia Falk' }));
  expect(screen.getByText('1 chosen')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Invite to a conversation' })).toHaveAttribute(
    'href',
    '/conversations/invite?members=job-mia',
  );
  await click(screen.getByRole('button', { name: 'Choose none' }));
  await click(screen.getByRole('button', { name: 'Choose all who are missing (3)' }));
  expect(screen.getByRole('link', { name: 'Invite to a conversation' })).toHaveAttribute(
    'href',
    '/conversations/invite?members=job-per%2Cjob-mia%2Cjob-ivan',
  );
});

test('a team that is too small for its own conversation is not called to one; where it is called GRUS, so it is here', async () => {
  const named = { ...leader.conversationSetting, teamTalkName: 'GRUS', tusMinMembers: 4 };
  renderAt('/conversations', { ...leader, conversationSetting: named });
  await screen.findByText('Per Eng');
  expect(screen.queryByRole('link', { name: /for the team/ })).toBeNull();
  renderAt('/conversations', { ...leader, conversationSetting: { ...named, tusMinMembers: 3 } });
  expect(await screen.findByRole('link', { name: 'GRUS for the team' })).toBeVisible();
});

test('whom the team’s conversation covers waits for no invitation, and may be invited all the same', async () => {
  const covered = member(jobs.per, { isCoveredByTeamTalk: true });
  renderAt('/conversations', { ...leader, conversationOverview: overview([covered, member(jobs.mia)]) });
  const per = await rowOf(/Per Eng/);
  expect(per.getByText('Covered by the team’s')).toBeVisible();
  expect(per.queryByText('Not invited')).toBeNull();
  expect(per.queryByRole('link', { name: /Invite/ })).toBeNull();
  expect(per.getByRole('checkbox', { name: 'Per Eng' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'To invite (1)' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Done (1)' })).toBeVisible();
});

test('what another leader invited to is taken over, after a question that says what is lost', async () => {
  const from = { id: 'job-bo', person: { id: 'person-9', name: 'Bo Lind' } };
  const foreign = talk({ leaderEmployment: from, isReadable: false, viewerCanTakeOver: true });
  let members = [invited(jobs.per, foreign, { needsTakeOver: true })];
  const asked: object[] = [];
  renderAt('/conversations', {
    ...leader,
    conversationOverview: () => overview(members),
    takeOverConversation: (wanted: object) => {
      asked.push(wanted);
      members = [invited(jobs.per, talk({ version: 2 }))];
      return { conversation: talk({ version: 2 }), errors: [] };
    },
  });
  const row = await rowOf(/Per Eng/);
  expect(row.getByText('Invited by Bo Lind')).toBeVisible();
  expect(row.queryByRole('link', { name: /Open/ })).toBeNull();
  await click(row.getByRole('button', { name: /Take it over/ }));
  const dialog = screen.getByRole('alertdialog', { name: 'Take the conversation over?' });
  expect(dialog).toHaveTextContent('What Bo Lind has prepared is erased; what Per Eng has prepared stays.');
  await click(within(dialog).getByRole('button', { name: 'Take it over' }));
  expect(asked).toEqual([{ id: 'talk-1', version: 1 }]);
  expect((await rowOf(/Per Eng/)).getByRole('link', { name: /Open/ })).toHaveAttribute('href', '/conversations/talk-1');
});

test('calling off asks first, and says why it could not', async () => {
  const refusal = { conversation: null, errors: [{ code: 'WRONG_STATE', field: 'id', params: '{"state":"HELD"}' }] };
  renderAt('/conversations', { ...season, cancelConversation: refusal });
  await click((await rowOf(/Mia Falk/)).getByRole('button', { name: 'More: Mia Falk' }));
  const drawer = within(screen.getByRole('dialog', { name: 'Mia Falk' }));
  expect(drawer.getByRole('link', { name: 'Move it' })).toHaveAttribute('href', '/conversations/talk-mia/meeting');
  await click(drawer.getByRole('button', { name: 'Call it off' }));
  const dialog = screen.getByRole('alertdialog', { name: 'Call the conversation off?' });
  await click(within(dialog).getByRole('button', { name: 'Call it off' }));
  expect(await within(dialog).findByText(/This cannot be done now/)).toBeVisible();
});

test('a further conversation is offered where the municipality does so, each once', async () => {
  const others = [talk({ id: 'talk-2', occasion: 'ASKED_FOR' })];
  const one = { ...leader, conversationOverview: overview([member(jobs.per, { others })]) };
  renderAt('/conversations', one);
  await click(await screen.findByRole('button', { name: 'More: Per Eng' }));
  const drawer = within(screen.getByRole('dialog', { name: 'Per Eng' }));
  expect(drawer.getByRole('link', { name: 'After a long absence' })).toHaveAttribute(
    'href',
    '/conversations/invite?members=job-per&occasion=after-absence',
  );
  expect(drawer.queryByRole('link', { name: 'Because the employee asked' })).toBeNull();
  renderAt('/conversations', { ...one, conversationSetting: { ...one.conversationSetting, absenceTalk: false } });
  await click(await screen.findByRole('button', { name: 'More: Per Eng' }));
  expect(screen.queryByRole('link', { name: 'After a long absence' })).toBeNull();
});

test('an earlier year is asked for and only read', async () => {
  const { requests } = renderAt('/conversations?year=2025', {
    ...leader,
    conversationOverview: overview([member(jobs.per, { viewerCanInvite: false })], { year: 2025 }),
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'Conversations in 2025' })).toBeVisible();
  expect(requests.find(({ operation }) => operation === 'ConversationSeason')?.variables).toEqual({ year: 2025 });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('link', { name: /for the team/ })).toBeNull();
});

test('of the leaders further below only the state stands there', async () => {
  const below = { employment: { ...jobs.ivan, id: 'job-below' }, standing: 'INVITED' };
  renderAt('/conversations', { ...leader, conversationOverview: overview([], { leadersBelow: [below] }) });
  const card = within(await screen.findByRole('region', { name: 'Leaders further below' }));
  expect(card.getByRole('row', { name: /Ivan Gade.*Invited/ })).toBeVisible();
  expect(card.queryByRole('link')).toBeNull();
  expect(card.getByText('0 of 1 signed')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Your direct reports will stand here' })).toBeVisible();
});

test('a substitution that has not begun is withdrawn, after a question', async () => {
  let delegations = [delegation()];
  renderAt('/conversations', {
    ...leader,
    delegations: () => delegations,
    endDelegation: () => {
      delegations = [];
      return { delegation: delegation(), errors: [] };
    },
  });
  const card = within(await screen.findByRole('region', { name: 'Substitutes' }));
  expect(card.getByText('20 December 2026 – 4 January 2027')).toBeVisible();
  await click(card.getByRole('button', { name: 'Withdraw it: Bo Lind for Lone Damgaard' }));
  await click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Withdraw it' }));
  expect(await card.findByText('No substitute right now.')).toBeVisible();
});
