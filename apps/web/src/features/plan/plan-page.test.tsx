import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { click, renderAt } from '../../testing/render.tsx';
import {
  elements,
  item,
  leader,
  living,
  nurse,
  plan,
  reportEmployment,
  signedVersion,
} from './testing/plan-fixture.ts';
import { button } from './testing/pressing.ts';

beforeEach(() => sessionStorage.clear());

const group = (name: string) => screen.findByRole('heading', { level: 2, name });
const card = (name: string) => screen.findByRole('region', { name });

test('my plan names the employment in its address, and its items stand by priority, then what is learnt, then what has ended', async () => {
  const items = [
    item({ id: 'third', aim: 'Third', element: null, priority: 3 }),
    item({ id: 'first', aim: 'First', element: null, priority: 1 }),
    item({ id: 'learnt', aim: 'Learnt thing', element: null, status: 'LEARNT', learntOn: '2026-05-02' }),
    item({ id: 'gone', aim: 'Gone', element: null, status: 'DROPPED', closingWord: 'The task went' }),
  ];
  const { router } = renderAt('/plan', { ...nurse, plan: plan({ items }) });
  expect(await screen.findByRole('heading', { level: 1, name: 'My development plan' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/plan/job-1');
  await group('Ended in 2026');
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  const order = ['First', 'When there is room for it', 'Third', 'Learnt and followed up', 'Learnt thing', 'Gone'];
  expect(headings.filter((text) => order.includes(text ?? ''))).toEqual(['First', 'First', ...order.slice(1)]);
  expect(within(await card('Gone')).getByText('The task went')).toBeVisible();
});

test('an item says who does what from the reader’s side, and who sees it', async () => {
  renderAt('/plan/job-1', nurse);
  const own = within(await card('Uses the systems'));
  expect(own.getByText('What I do')).toBeVisible();
  expect(own.getByText('Me and my leader')).toBeVisible();
  expect(own.getByText('Counted in statistics')).toBeVisible();
  expect(own.getByText('From 1 December 2026')).toBeVisible();
  renderAt('/plan/job-2', leader);
  expect(await screen.findByRole('heading', { level: 1, name: 'Development plan of Per Eng' })).toBeVisible();
  const theirs = within(await card('Uses the systems'));
  expect(theirs.getByText('What Per Eng does')).toBeVisible();
  expect(theirs.getByText('What I do as leader')).toBeVisible();
  expect(theirs.getByText('Me and the employee')).toBeVisible();
});

test('needs are suggested in the API’s order, strategic first, and one is taken up into the form', async () => {
  renderAt('/plan/job-1', nurse);
  const needs = within(await card('Worth taking up'));
  expect(needs.getAllByRole('listitem').map(({ textContent }) => textContent?.replaceAll('\u00AD', ''))).toEqual([
    'Makes time for dialogue Strategic2 levels upNow 2, required 4Take up',
    'Follows the budget Core2 levels upNow 2, required 4Take up',
  ]);
  await click(needs.getByRole('button', { name: 'Take up: Follows the budget' }));
  expect(await screen.findByLabelText('Competence of the wheel')).toHaveDisplayValue('E2.2 Follows the budget (core)');
});

test('with five open items the page says so in words, and offers no sixth', async () => {
  renderAt('/plan/job-1', { ...nurse, plan: plan({ openItemCount: 5 }) });
  expect(await screen.findByText(/^There are 5 open items, which is enough at a time/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'New item' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Take up/ })).toBeNull();
});

test('an empty plan says how it begins; an empty one of the past only that nothing was written', async () => {
  renderAt('/plan/job-1', { ...nurse, plan: plan({ id: null, items: [], state: 'EMPTY', viewerCanSign: false }) });
  expect(await screen.findByRole('heading', { name: 'The plan for 2026 will stand here' })).toBeVisible();
  expect(await button('Write the first item')).toBeVisible();
  renderAt('/plan/job-1', {
    ...nurse,
    plan: plan({ id: null, items: [], state: 'EMPTY', viewerCanWrite: false, viewerCanSign: false }),
  });
  expect(await screen.findByText('Nothing was written in the plan for 2026.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Write the first item' })).toBeNull();
});

test('somebody without an employment, and somebody without access', async () => {
  renderAt('/plan');
  expect(await screen.findByRole('heading', { level: 1, name: 'Your plan will stand here' })).toBeVisible();
  renderAt('/plan/job-9', {
    ...nurse,
    plan: () => {
      throw new GraphQLError('no', { extensions: { code: 'NOT_FOUND' } });
    },
  });
  expect(await screen.findByRole('heading', { name: 'No access, or no longer there' })).toBeVisible();
});

test('earlier years are chosen by the address, and are only read', async () => {
  const asked: unknown[] = [];
  const past = {
    year: 2025,
    viewerCanWrite: false,
    viewerCanSign: false,
    items: [item({ year: 2025, nextStatuses: [], viewerCanChange: false, viewerCanRemove: false })],
  };
  const { router } = renderAt('/plan/job-1', {
    ...nurse,
    plan: ({ year }: { year: number | null }) => {
      asked.push(year);
      return plan(year === 2025 ? past : {});
    },
    plans: [
      { id: 'plan-1', employment: { id: 'job-1' }, year: 2026 },
      { id: 'plan-0', employment: { id: 'job-1' }, year: 2025 },
    ],
  });
  await click(await screen.findByRole('radio', { name: '2025' }));
  expect(await screen.findByText('There is a newer plan, so this one is for reading only.')).toBeVisible();
  expect(router.state.location.search).toBe('?year=2025');
  expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
  expect(asked).toEqual([null, 2025]);
});

test('exactly what the training house receives can be opened at any time, and is asked anew', async () => {
  const counted = [{ element: elements.systems, crossCutting: false, year: 2026 }];
  const { requests, router } = renderAt('/plan/job-1', { ...nurse, plan: plan({ counted }) });
  await click(await button('See what the training house receives'));
  const drawer = await screen.findByRole('dialog', {
    name: 'Exactly this is what the training house receives from the plan',
  });
  const table = await within(drawer).findByRole('table');
  const rows = within(table)
    .getAllByRole('row')
    .map(({ textContent }) => textContent);
  expect(rows).toEqual(['CompetenceCross-cutting offerYear', 'Uses the systemsNot wanted2026']);
  expect(drawer).not.toHaveTextContent('Notes come late');
  expect(requests.filter(({ operation }) => operation === 'PlanCounted')).toHaveLength(1);
  await click(within(drawer).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(router.state.location.search).toBe(''));
});

test('both signatures, one’s own to give, and what differs from the version that both signed', async () => {
  const signed = [item({ id: 'item-1', why: 'An older reason' })];
  const items = [
    item({ signedIn: 1, changedFields: ['why', 'startsOn', 'endsOn'], viewerCanRemove: false }),
    item({ id: 'item-2', aim: 'Something new', element: null }),
  ];
  const versions = [signedVersion(signed)];
  const now = plan({
    items,
    versions,
    number: 2,
    version: 7,
    leaderSignedAt: '2026-11-20T10:00:00Z',
    leaderSigner: reportEmployment.person,
    state: 'LEADER_SIGNED',
  });
  const asked: object[] = [];
  const { root, become } = living(nurse, now);
  renderAt('/plan/job-1', {
    ...root,
    signPlan: (input: object) => {
      asked.push(input);
      become({ ...now, employeeSignedAt: '2026-11-21T10:00:00Z', state: 'SIGNED', viewerCanSign: false });
      return { plan: null, errors: [] };
    },
  });
  const signing = within(await card('Signatures'));
  expect(signing.getByText('Waits for the employee’s signature.')).toBeVisible();
  expect(signing.getByText('Per Eng, 20 November 2026 at 11:00')).toBeVisible();
  expect(signing.getByText('Uses the systems: Why, Period')).toBeVisible();
  expect(signing.getByText('Something new: new item')).toBeVisible();
  const changed = within(await card('Uses the systems'));
  expect(changed.getByText('Changed since version 1')).toBeVisible();
  expect(changed.getByText('Before: An older reason')).toBeVisible();
  await click(signing.getByRole('button', { name: 'Sign' }));
  expect(await signing.findByText(/^Both of you have signed/)).toBeVisible();
  expect(asked).toEqual([{ id: 'plan-1', version: 7 }]);
  expect(signing.queryByRole('button', { name: 'Sign' })).toBeNull();
});

test('a plan that changed since it was read is not signed; the reader is told, and sees it as it is', async () => {
  const { root, become } = living(nurse, plan());
  renderAt('/plan/job-1', {
    ...root,
    signPlan: () => {
      become(plan({ version: 2, items: [item({ version: 2, why: 'Another reason' })] }));
      return { plan: null, errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }] };
    },
  });
  await click(await button('Sign'));
  expect(await screen.findByText(/^Somebody else changed it meanwhile/)).toBeVisible();
  expect(screen.getByText('Another reason')).toBeVisible();
});

test('signed versions are kept word for word', async () => {
  const { unmount } = renderAt('/plan/job-1', {
    ...nurse,
    plan: plan({ versions: [signedVersion([item({ why: 'As we signed it' })])] }),
  });
  const versions = within(await card('Signed versions'));
  await click(versions.getByText(/^Version 1, signed 3 March 2026/));
  expect(versions.getByText('As we signed it')).toBeVisible();
  expect(versions.getByText(/Bo Lind/)).toBeVisible();
  unmount();
});
