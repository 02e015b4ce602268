import { beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { click, renderAt, write, writeAndLeave } from '../../testing/render.tsx';
import { delegation, invited, jobs, leader, leaderJob, member, overview, refused, talk } from './testing/talks.ts';

beforeEach(() => sessionStorage.clear());

const button = (name: string) => screen.getByText(name, { selector: 'button' });

/** A field of one of the people in the form. */
const timeOf = async (name: string, label: 'Day' | 'Time') =>
  within(await screen.findByRole('group', { name })).getByLabelText(label);

async function type(label: string | RegExp, text: string): Promise<void> {
  await writeAndLeave(await screen.findByLabelText(label), text);
}

const sent = { conversations: [talk()], errors: [] };
const inviting = (answer: () => object) => {
  const asked: unknown[] = [];
  const root = {
    ...leader,
    inviteToConversations: ({ invitations }: { invitations: unknown }) => {
      asked.push(invitations);
      return answer();
    },
  };
  return { asked, root };
};

test('times are suggested one after the other, with time to prepare and around what is taken; each is invited to its own', async () => {
  const busy = talk({ id: 'talk-ivan', startsAt: '2026-12-07T09:30:00Z', durationMinutes: 30 });
  const { asked, root } = inviting(() => sent);
  const { router } = renderAt('/conversations/invite?members=job-per,job-mia', {
    ...root,
    conversationOverview: overview([member(jobs.per), member(jobs.mia), invited(jobs.ivan, busy)]),
  });
  expect(await timeOf('Per Eng', 'Day')).toHaveValue('07-12-2026');
  expect(await timeOf('Per Eng', 'Time')).toHaveValue('09:00');
  // 10.30 to 11.00 is taken
  expect(await timeOf('Mia Falk', 'Time')).toHaveValue('11:15');
  await type('Place', 'Room 2');
  await type(/^Note/, 'Bring your calendar');
  await click(button('Send 2 invitations'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/conversations'));
  const meeting = { durationMinutes: 60, place: 'Room 2', link: null, note: 'Bring your calendar' };
  expect(asked).toEqual([
    [
      { employmentId: 'job-per', occasion: 'YEARLY', meeting: { startsAt: '2026-12-07T08:00:00.000Z', ...meeting } },
      { employmentId: 'job-mia', occasion: 'YEARLY', meeting: { startsAt: '2026-12-07T10:15:00.000Z', ...meeting } },
    ],
  ]);
  expect(await screen.findByText('2 invitations are sent.', { selector: '.mh-toast span' })).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
});

test('the others follow the first when that is moved', async () => {
  renderAt('/conversations/invite?members=job-per,job-mia', leader);
  await writeAndLeave(await timeOf('Per Eng', 'Day'), '11-12-2026');
  await writeAndLeave(await timeOf('Per Eng', 'Time'), '14.30');
  await click(button('Put the others after the first'));
  expect(await timeOf('Mia Falk', 'Day')).toHaveValue('14-12-2026');
  expect(await timeOf('Mia Falk', 'Time')).toHaveValue('09:00');
});

test('what is missing or past is refused before anything is sent, each at its field', async () => {
  const { asked, root } = inviting(() => sent);
  renderAt('/conversations/invite?members=job-per', root);
  await type('Day', '20-11-2026');
  await type(/^Link/, 'http://meet.example');
  await click(button('Send the invitation'));
  const summary = await screen.findByRole('group', { name: 'Put this right before you go on' });
  const problems = within(summary).getAllByRole('link');
  expect(problems.map(({ textContent }) => textContent)).toEqual([
    'Day: That time has passed. Choose a later one.',
    'Link to an online meeting: A link begins with https:// and is at most 500 characters long.',
  ]);
  await type('Day', '07-12-2026');
  await type(/^Link/, '');
  await click(button('Send the invitation'));
  expect(await screen.findByText('Place: Say a place or a link.')).toBeVisible();
  expect(asked).toEqual([]);
});

test('what the API refuses lands at the person it concerns', async () => {
  const { root } = inviting(() => refused('STARTS_IN_PAST', 'invitations.1.meeting.startsAt'));
  renderAt('/conversations/invite?members=job-per,job-mia', root);
  await type('Place', 'Room 2');
  await click(button('Send 2 invitations'));
  expect(await screen.findByText('Day for Mia Falk: That time has passed. Choose a later one.')).toBeVisible();
  expect(await timeOf('Mia Falk', 'Day')).toHaveAccessibleDescription(/That time has passed/);
});

test('what is typed outlives a reload', async () => {
  renderAt('/conversations/invite?members=job-per', leader);
  await type('Place', 'Under the oak');
  cleanup();
  renderAt('/conversations/invite?members=job-per', leader);
  expect(await screen.findByText('What you were working on is still here.')).toBeVisible();
  expect(await screen.findByLabelText('Place')).toHaveValue('Under the oak');
});

test('a word that does not belong gets a hint, and is sent all the same', async () => {
  const { asked, root } = inviting(() => sent);
  renderAt('/conversations/invite?members=job-per', root);
  await type('Place', 'Room 2');
  await type(/^Note/, 'We talk about your diagnosis');
  expect(await screen.findByText(/do not belong here/)).toBeVisible();
  await click(button('Send the invitation'));
  await waitFor(() => expect(asked).toHaveLength(1));
});

test('who was invited meanwhile, or is no direct report, is not in the form', async () => {
  renderAt('/conversations/invite?members=job-mia,stranger', {
    ...leader,
    conversationOverview: overview([invited(jobs.mia, talk())]),
  });
  expect(await screen.findByRole('heading', { name: 'Whom would you like to invite?' })).toBeVisible();
});

test('a conversation is moved; when it was moved meanwhile, the new time is told first', async () => {
  const versions: number[] = [];
  const moved = talk({ version: 2, startsAt: '2026-12-10T09:00:00Z' });
  const { router } = renderAt('/conversations/talk-1/meeting', {
    ...leader,
    rescheduleConversation: ({ version }: { version: number }) => {
      versions.push(version);
      return version === 1
        ? { conversation: moved, errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }] }
        : { conversation: moved, errors: [] };
    },
  });
  expect(await screen.findByLabelText('Day')).toHaveValue('03-12-2026');
  expect(screen.getByLabelText('Time')).toHaveValue('14:00');
  await type('Time', '15');
  await click(button('Move it'));
  expect(await screen.findByText(/It now stands at .*10 December 2026/)).toBeVisible();
  expect(screen.getByLabelText('Time')).toHaveValue('15:00');
  await click(button('Move it'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/conversations/talk-1'));
  expect(versions).toEqual([1, 2]);
});

test('what can no longer be moved says so', async () => {
  renderAt('/conversations/talk-1/meeting', { ...leader, conversation: talk({ viewerCanReschedule: false }) });
  expect(await screen.findByRole('heading', { name: 'It can no longer be moved' })).toBeVisible();
});

const bo = { ...jobs.ivan, id: 'job-bo', person: { id: 'person-9', name: 'Bo Lind' } };
const naming = {
  ...leader,
  delegableEmployments: [leaderJob],
  substitutes: ({ search }: { search: string | null }) => (search === 'ka' ? [] : [bo]),
};

test('a substitute is named from a day to a last day that belongs to it', async () => {
  const asked: unknown[] = [];
  const { router } = renderAt('/conversations/substitute', {
    ...naming,
    delegateTeam: ({ input }: { input: unknown }) => {
      asked.push(input);
      return { delegation: delegation(), errors: [] };
    },
  });
  await screen.findByRole('option', { name: 'Bo Lind, Team leader, Beach Home' });
  await write(screen.getByLabelText('Substitute'), 'person-9');
  await type('From', '20-12-2026');
  await type('Last day', '04-01-2027');
  await type('Search by name', 'ka');
  expect(await screen.findByText('Nobody found')).toBeVisible();
  // whom one has chosen stays chosen
  expect(screen.getByLabelText('Substitute')).toHaveDisplayValue('Bo Lind, Team leader, Beach Home');
  await click(button('Name'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/conversations'));
  expect(asked).toEqual([
    { leaderEmploymentId: 'job-lone', substituteId: 'person-9', validFrom: '2026-12-20', validTo: '2027-01-05' },
  ]);
});

test('a substitution on top of another is refused in words at its field', async () => {
  const taken = refused('DELEGATED_ALREADY', 'input.validFrom', { validFrom: '2026-12-01', validTo: '2026-12-25' });
  renderAt('/conversations/substitute', { ...naming, delegateTeam: taken });
  await screen.findByRole('option', { name: /Bo Lind/ });
  await click(button('Name'));
  expect(await screen.findByText('Substitute: Must be filled in.')).toBeVisible();
  await write(screen.getByLabelText('Substitute'), 'person-9');
  await type('Last day', '04-01-2027');
  await click(button('Name'));
  expect(
    await screen.findByText('From: Somebody acts for the leader already from 1 December 2026 to 24 December 2026.'),
  ).toBeVisible();
});
