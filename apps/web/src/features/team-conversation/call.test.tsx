import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { click, renderAt, writeAndLeave } from '../../testing/render.tsx';
import { bo, done, lone, refused, talk } from './testing/team-fixture.ts';

beforeEach(() => sessionStorage.clear());

const button = (name: string) => screen.findByRole('button', { name });
const field = (name: string | RegExp) => screen.findByLabelText(name);
const put = async (name: string | RegExp, value: string) => writeAndLeave(await field(name), value);

test('a call in place of the own conversations asks for consent until a day', async () => {
  const calls: object[] = [];
  const { router } = renderAt('/team-conversations/new?members=job-1', {
    ...bo,
    callTeamConversation: ({ input }: { input: object }) => {
      calls.push(input);
      return done(talk({ viewerLeads: true }));
    },
    teamConversation: talk({ viewerLeads: true }),
  });
  await put(/^Place/, 'Meeting room 2');
  await put(/^Last day to answer/, '01-12-2026');
  await put(/^Day/, '10-12-2026');
  await put(/^Time/, '13:00');
  await click(await button('Call the team'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/team-conversations/talk-1'));
  expect(calls).toEqual([
    {
      leaderEmploymentId: 'job-9',
      unitId: null,
      replacesMus: true,
      consentClosesOn: '2026-12-01',
      meeting: {
        startsAt: '2026-12-10T12:00:00.000Z',
        durationMinutes: 120,
        place: 'Meeting room 2',
        link: null,
        note: null,
      },
    },
  ]);
  expect(await screen.findByText('The team is asked.', { selector: '.mh-toast span' })).toBeVisible();
});

test('a part of the team that is large enough can be called alone', async () => {
  const calls: object[] = [];
  const led = bo.viewer.teams[0];
  const part = (id: string, name: string, memberCount: number) => ({ ...led, unit: { id, name }, memberCount });
  const { router } = renderAt('/team-conversations/new', {
    ...bo,
    viewer: {
      ...bo.viewer,
      teams: [{ ...led, memberCount: 9 }, part('n', 'North', 4), part('s', 'South', 2), part('w', 'West', 3)],
    },
    callTeamConversation: ({ input }: { input: object }) => {
      calls.push(input);
      return calls.length === 1 ? refused('CALLED_ALREADY', 'unitId') : done(talk({ viewerLeads: true }));
    },
    teamConversation: talk({ viewerLeads: true, unit: { id: 'n', name: 'North' } }),
  });
  expect(await field('The whole team')).toBeChecked();
  expect(screen.queryByLabelText('Only South')).toBeNull();
  await click(await field('Only West'));
  await put(/^Place/, 'Meeting room 2');
  await click(await button('Call the team'));
  expect(await screen.findByText(/^Team: The team, or somebody in it, has already been called/)).toBeVisible();
  await click(await field('Only North'));
  await click(await button('Call the team'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/team-conversations/talk-1'));
  expect(calls).toMatchObject([
    { leaderEmploymentId: 'job-9', unitId: 'w' },
    { leaderEmploymentId: 'job-9', unitId: 'n' },
  ]);
  expect(await screen.findByText(/^North · led by Bo Lind/)).toBeVisible();
});

test('beside the own conversations nobody is asked for consent', async () => {
  const calls: object[] = [];
  renderAt('/team-conversations/new', {
    ...bo,
    callTeamConversation: ({ input }: { input: object }) => {
      calls.push(input);
      return refused('CALLED_ALREADY', 'leaderEmploymentId');
    },
  });
  await click(await field('No, beside them'));
  expect(screen.queryByLabelText(/^Last day to answer/)).toBeNull();
  await put(/^Link/, 'https://meet.example/1');
  await click(await button('Call the team'));
  expect(
    await screen.findByText('The team, or somebody in it, has already been called to such a conversation that year.'),
  ).toBeVisible();
  expect(calls[0]).toMatchObject({ replacesMus: false, consentClosesOn: null });
  expect(await field(/^Link/)).toHaveValue('https://meet.example/1');
});

test('an answer cannot be asked for after the meeting, nor a meeting be nowhere', async () => {
  let called = 0;
  renderAt('/team-conversations/new', {
    ...bo,
    callTeamConversation: () => {
      called += 1;
      return done(talk());
    },
  });
  await put(/^Last day to answer/, '11-12-2026');
  await put(/^Day/, '10-12-2026');
  await click(await button('Call the team'));
  const summary = await screen.findByRole('group', { name: 'Put this right before you go on' });
  expect(summary).toHaveTextContent('Last day to answer: Choose a day from 21 November 2026 to 10 December 2026.');
  expect(summary).toHaveTextContent(/Place: /);
  expect(called).toBe(0);
});

test('who leads no team is told so', async () => {
  renderAt('/team-conversations/new', lone);
  expect(await screen.findByRole('heading', { name: 'There is no team to call' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Call the team' })).toBeNull();
});

test('a meeting that somebody else moved meanwhile is shown before it is moved again', async () => {
  const versions: number[] = [];
  const mine = talk({ viewerLeads: true, viewerCanReschedule: true });
  renderAt('/team-conversations/talk-1/meeting', {
    ...bo,
    teamConversation: mine,
    rescheduleTeamConversation: ({ version }: { version: number }) => {
      versions.push(version);
      return version === 1
        ? { ...refused('CONFLICT', 'version'), teamConversation: { ...mine, version: 3 } }
        : done({ ...mine, version: 4 });
    },
  });
  await put(/^Place/, 'Meeting room 5');
  await click(await button('Move it'));
  expect(await screen.findByText(/was changed meanwhile/)).toBeVisible();
  expect(await field(/^Place/)).toHaveValue('Meeting room 5');
  await click(await button('Move it'));
  await waitFor(() => expect(versions).toEqual([1, 3]));
});
