import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { asked, bo, done, lone, members, refused, room, talk } from './testing/team-fixture.ts';

beforeEach(() => sessionStorage.clear());

const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('a member answers in private, and can change the answer while it is open', async () => {
  const answers: object[] = [];
  let now = asked();
  renderAt('/team-conversations/talk-1', {
    ...lone,
    teamConversation: () => now,
    answerTeamConsent: (given: { agrees: boolean }) => {
      answers.push(given);
      now = asked({ consent: { closesOn: '2026-12-01', round: 1, missing: null, ownAnswer: given.agrees } });
      return done(now);
    },
  });
  const card = within(
    await screen.findByRole('region', { name: 'May the team’s conversation replace your own one this year?' }),
  );
  expect(card.getByText('Answer by 1 December 2026. You can change your answer while it is open.')).toBeVisible();
  expect(card.getByText('Only me')).toBeVisible();
  expect(card.getByText(/counts as a no/)).toBeVisible();
  expect(screen.queryByText('Have not answered')).toBeNull();
  await click(await button('Save my answer'));
  expect(await card.findByText('Choose yes or no first.')).toBeVisible();
  expect(answers).toEqual([]);
  await click(card.getByLabelText('No'));
  await click(await button('Save my answer'));
  expect(await screen.findAllByText('Your answer is saved.')).not.toHaveLength(0);
  await click(card.getByLabelText('Yes'));
  await click(await button('Save my answer'));
  expect(answers).toEqual([
    { id: 'talk-1', round: 1, agrees: false },
    { id: 'talk-1', round: 1, agrees: true },
  ]);
});

test('an answer to a round that is over is not given: the new round asks anew', async () => {
  const again = asked({ consent: { closesOn: '2026-12-08', round: 2, missing: null, ownAnswer: null } });
  renderAt('/team-conversations/talk-1', {
    ...lone,
    teamConversation: asked(),
    answerTeamConsent: { ...refused('CONFLICT', 'round'), teamConversation: again },
  });
  await click(await screen.findByLabelText('Yes'));
  await click(await button('Save my answer'));
  expect(await screen.findByText('Everybody is asked again')).toBeVisible();
  expect(screen.getAllByText('Everybody was asked again meanwhile. Read it, and answer anew.')).not.toHaveLength(0);
  expect(screen.getByLabelText('Yes')).not.toBeChecked();
});

test('the leader sees who is missing and the date, and no answers', async () => {
  const consent = { closesOn: '2026-12-01', round: 1, missing: members.slice(1), ownAnswer: null };
  renderAt('/team-conversations/talk-1', {
    ...bo,
    teamConversation: talk({ viewerLeads: true, viewerCanReschedule: true, viewerCanCancel: true, consent }),
  });
  const card = within(await screen.findByRole('region', { name: 'The team is answering' }));
  const missing = card.getByRole('list', { name: /Have not answered/ });
  expect(
    within(missing)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Mia Holm Helper', 'Per Eng Helper']);
  expect(card.getByText('2 of 3')).toBeVisible();
  expect(screen.queryByLabelText('Yes')).toBeNull();
  expect(screen.getByRole('link', { name: 'Move it' })).toHaveAttribute('href', '/team-conversations/talk-1/meeting');
});

test('the outcome is told, never why', async () => {
  renderAt('/team-conversations/talk-1', { ...lone, teamConversation: talk({ state: 'MUS' }) });
  const card = within(await screen.findByRole('region', { name: 'Each one has an own conversation' }));
  expect(card.getByText(/Nobody is told why/)).toBeVisible();
  expect(card.getByRole('link')).toHaveAttribute('href', '/my-conversations');
  renderAt('/team-conversations/talk-1', { ...bo, teamConversation: talk({ state: 'MUS', viewerLeads: true }) });
  expect(await screen.findByRole('link', { name: 'To this year’s conversations' })).toHaveAttribute(
    'href',
    '/conversations',
  );
});

test('taking the yes back is asked about first, with what it leads to', async () => {
  let taken = 0;
  renderAt('/team-conversations/talk-1', {
    ...lone,
    teamConversation: room(),
    withdrawTeamConsent: () => {
      taken += 1;
      return done(asked({ consent: { closesOn: '2026-12-08', round: 2, missing: null, ownAnswer: null } }));
    },
  });
  await click(await button('Take my yes back'));
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Take your yes back?' }));
  expect(dialog.getByText(/everybody in the team is asked again/)).toBeVisible();
  expect(taken).toBe(0);
  await click(dialog.getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText('Everybody is asked again')).toBeVisible();
  expect(taken).toBe(1);
});

test('the list parts those one leads from those one takes part in, and says what is waited for', async () => {
  const led = talk({
    id: 'talk-2',
    viewerLeads: true,
    consent: { closesOn: '2026-12-01', round: 1, missing: members.slice(1), ownAnswer: null },
  });
  renderAt('/team-conversations', { ...bo, teamConversations: [led, asked()] });
  const mine = within(await screen.findByRole('region', { name: 'Those I lead' }));
  expect(mine.getByRole('link', { name: 'Team conversation (GRUS) 2026' })).toHaveAttribute(
    'href',
    '/team-conversations/talk-2',
  );
  expect(mine.getByText('2 have not answered')).toBeVisible();
  expect(
    within(screen.getByRole('region', { name: 'Those I take part in' })).getByText('Answer by 1 December 2026'),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Call the team' })).toHaveAttribute('href', '/team-conversations/new');
});

test('without any the list says how they come to be; who leads no team cannot call one', async () => {
  renderAt('/team-conversations', { ...lone, teamConversations: [] });
  expect(await screen.findByRole('heading', { name: 'Team conversations will stand here' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Call the team' })).toBeNull();
});

/** Open again until a day after the meeting, which is half an hour before midnight here. */
const early = {
  startsAt: '2026-11-30T22:30:00Z',
  consent: { closesOn: '2026-12-01', round: 2, missing: members, ownAnswer: null },
};

test('a round that lasts longer than until the meeting tells the leader to move it', async () => {
  const teamConversation = talk({ ...early, viewerLeads: true, viewerCanReschedule: true });
  renderAt('/team-conversations/talk-1', { ...bo, teamConversation });
  expect(await screen.findByText('It is set before the last day to answer')).toBeVisible();
});

test('one that ends on the day of the meeting does not', async () => {
  const changes = { ...early, startsAt: '2026-11-30T23:00:00Z', viewerLeads: true, viewerCanReschedule: true };
  renderAt('/team-conversations/talk-1', { ...bo, teamConversation: talk(changes) });
  expect(await screen.findByText('The team is answering')).toBeVisible();
  expect(screen.queryByText('It is set before the last day to answer')).toBeNull();
});
