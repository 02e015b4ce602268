import { expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { click, renderAt, write } from '../../testing/render.tsx';

const line = (over: object = {}) => ({
  key: 'review-1',
  kind: 'C_MED',
  title: 'C-MED review: North',
  firstOn: '2026-12-03',
  lastOn: '2026-12-03',
  startsAt: '2026-12-03T08:00:00Z',
  state: 'COMING',
  audience: 'MEMBERS',
  path: '/reviews/1',
  activity: null,
  ...over,
});
const activity = {
  id: 'activity-1',
  kind: 'BUDGET',
  title: 'Budget seminar',
  firstOn: '2025-09-10',
  lastOn: '2025-09-11',
  isYearly: true,
  version: 2,
  viewerCanChange: true,
};
const added = line({
  key: 'activity-1-2026',
  kind: 'BUDGET',
  title: 'Budget seminar',
  firstOn: '2026-09-10',
  lastOn: '2026-09-11',
  startsAt: null,
  state: 'DONE',
  audience: 'SELF',
  path: null,
  activity,
});
const late = line({
  key: 'todo',
  kind: 'DUTY',
  title: 'Sign the plan',
  firstOn: '2026-11-01',
  state: 'LATE',
  startsAt: null,
});

const season = line({
  key: 'season',
  kind: 'CONVERSATION',
  title: 'Season',
  firstOn: '2026-01-01',
  lastOn: '2026-12-31',
  startsAt: null,
  path: null,
});

const calendar = (over: object = {}) => ({
  scope: 'PERSON',
  year: 2026,
  unit: null,
  units: [],
  viewerCanAdd: true,
  entries: [added, { ...late, lastOn: '2026-11-01' }, line()],
  feed: null,
  ...over,
});

test('says the same in circle and list: when, what, which kind, for whom, and what is late by a word', async () => {
  renderAt('/calendar', {
    calendar: calendar({ entries: [season, added, { ...late, lastOn: '2026-11-01' }, line()] }),
  });
  const list = within(await screen.findByRole('region', { name: 'Month by month' }));
  expect(list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'January',
    'September',
    'November',
    'December',
  ]);
  expect(list.getByText('1 is overdue')).toBeVisible();
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Season1 January 2026 – 31 December 2026Under wayConversationsFor the committee'),
    expect.stringContaining('Budget seminar10 September 2026 – 11 September 2026OverBudgetFor you'),
    expect.stringContaining('Sign the plan1 November 2026OverdueWaits for youFor the committee'),
    expect.stringContaining('C-MED review: North3 December 2026 at 09:00ComingC-MEDFor the committee'),
  ]);
  expect(list.getByRole('link', { name: 'C-MED review: North' })).toHaveAttribute('href', '/reviews/1');
  expect(
    screen.getByRole('img', { name: /^The wheel of 2026: 4 things, 1 over, 2 coming or under way, 1 overdue/ }),
  ).toBeVisible();
  const rings = within(screen.getByRole('list', { name: 'The rings, from the outside in' })).getAllByRole('listitem');
  expect(rings.map(({ textContent }) => textContent)).toEqual([
    '1Conversations',
    '2Waits for you',
    '3C-MED',
    '4Budget',
  ]);
});

test('shows one kind alone, in both, and asks for another wheel and year by its address', async () => {
  const { requests } = renderAt('/calendar', { calendar: calendar() });
  await write(await screen.findByRole('combobox', { name: 'What is shown' }), 'BUDGET');
  expect(within(screen.getByRole('region', { name: 'Month by month' })).getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('img', { name: /: 1 thing, 1 over/ })).toBeVisible();
  await write(screen.getByRole('combobox', { name: 'Year' }), '2027');
  await click(screen.getByRole('radio', { name: 'Municipality’s' }));
  await waitFor(() =>
    expect(requests.findLast(({ operation }) => operation === 'Calendar')?.variables).toEqual({
      scope: 'MUNICIPALITY',
      year: 2027,
      unitId: null,
    }),
  );
});

test('an activity is taken out and put back; changed over the version that was read', async () => {
  const remove = jest.fn((_asked: object) => ({ removedId: 'activity-1', errors: [] }));
  const add = jest.fn((_asked: object) => ({ activity, errors: [] }));
  const change = jest.fn((_asked: object) => ({
    activity: null,
    errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }],
  }));
  const mutations = { removeActivity: remove, addActivity: add, changeActivity: change };
  renderAt('/calendar', { calendar: calendar(), ...mutations });
  await click(await screen.findByRole('button', { name: 'More: Budget seminar' }));
  await click(screen.getByRole('menuitem', { name: 'Change' }));
  const drawer = within(screen.getByRole('dialog', { name: 'Change' }));
  expect(drawer.getByRole('textbox', { name: 'First day' })).toHaveValue('10-09-2025');
  await write(drawer.getByRole('textbox', { name: 'What' }), 'Budget day');
  await click(drawer.getByRole('button', { name: 'Save' }));
  expect(await drawer.findByRole('alert')).toHaveTextContent(/\w/);
  expect(change.mock.calls[0]?.[0]).toMatchObject({ id: 'activity-1', version: 2, input: { title: 'Budget day' } });
  await click(drawer.getByRole('button', { name: 'Cancel' }));
  await click(screen.getByRole('button', { name: 'More: Budget seminar' }));
  await click(screen.getByRole('menuitem', { name: 'Remove' }));
  await click(await screen.findByRole('button', { name: 'Undo' }));
  const { kind, title, firstOn, lastOn, isYearly } = activity;
  await waitFor(() => expect(add).toHaveBeenCalledTimes(1));
  expect(add.mock.calls[0]?.[0]).toMatchObject({
    scope: 'PERSON',
    input: { kind, title, firstOn, lastOn, isYearly },
  });
});

test('the link is shown once; a new one is asked about first', async () => {
  let feed: object | null = null;
  const renew = jest.fn(() => {
    feed = { createdOn: '2026-11-21', fetchedOn: null };
    return { path: '/calendar/feed/secret.ics', feed, errors: [] };
  });
  renderAt('/calendar', { calendar: () => calendar({ feed }), renewCalendarFeed: renew });
  await click(await screen.findByRole('button', { name: 'Make a link' }));
  expect(await screen.findByRole('textbox', { name: 'Your link' })).toHaveValue(
    `${window.location.origin}/calendar/feed/secret.ics`,
  );
  expect(await screen.findByText(/Made on 21 November 2026 · Not fetched yet/)).toBeVisible();
  await click(screen.getByRole('button', { name: 'Make a new link' }));
  expect(renew).toHaveBeenCalledTimes(1);
  await click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Make a new link' }));
  await waitFor(() => expect(renew).toHaveBeenCalledTimes(2));
});

test('an empty year, no centre and no access each say so', async () => {
  renderAt('/calendar', { calendar: calendar({ entries: [] }) });
  expect(await screen.findByRole('heading', { name: 'Nothing in this year yet' })).toBeVisible();
  renderAt('/calendar?scope=centre', { calendar: calendar({ scope: 'CENTRE', entries: [] }) });
  expect(await screen.findByRole('heading', { name: 'You have no centre' })).toBeVisible();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const hidden = () => {
    throw new GraphQLError('no', { extensions: { code: 'NOT_FOUND' } });
  };
  renderAt('/calendar?scope=centre&unit=x', { calendar: hidden });
  expect(await screen.findByRole('heading', { name: 'No access, or no longer there' })).toBeVisible();
});
