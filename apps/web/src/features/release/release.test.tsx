import { expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { click, renderAt, signedIn } from '../../testing/render.tsx';
import { methodMessages } from './method.messages.ts';

const house = { viewer: { ...signedIn.viewer, roles: ['TRAINING_HOUSE'] } };
const release = (over: object = {}) => ({
  id: 'release-1',
  number: 3,
  planYear: 2026,
  countedOn: '2026-11-15',
  publishedAt: '2026-11-15T10:00:00Z',
  reason: null,
  ...over,
});
const unit = (id: string, name: string) => ({ id, name });
const preview = {
  countedOn: '2026-11-21',
  planYear: 2026,
  blocks: [
    { wheel: 'EMPLOYEE', centres: [unit('north', 'Center Nord')], people: 210, isMerged: false, isCarried: false },
    {
      wheel: 'LEADER',
      centres: [unit('north', 'Center Nord'), unit('south', 'Center Syd')],
      people: 14,
      isMerged: true,
      isCarried: true,
    },
  ],
  columns: [{ wheel: 'EMPLOYEE', measure: 'NEED', forBlocks: 28, forMunicipality: 2, unpublished: 1 }],
};
const run = (over: object = {}) => ({
  id: 'run-1',
  askedAt: '2026-11-21T10:00:00Z',
  askedBy: { id: 'person-1', name: 'Lone Damgaard' },
  state: 'PREPARED',
  progress: 100,
  problem: null,
  release: null,
  needsReason: false,
  reason: null,
  preview,
  gate: [
    { rule: 'KEY', passes: true },
    { rule: 'REFRESH', passes: false },
  ],
  viewerCanPublish: true,
  viewerCanCancel: true,
  ...over,
});

test('everybody finds the releases, with the reason of one beyond the year’s number; nobody else than the training house prepares', async () => {
  const reason = 'The reorganisation in May';
  renderAt('/releases', { ...signedIn, releases: [release(), release({ id: 'release-2', number: 2, reason })] });
  expect(await screen.findByRole('link', { name: 'Release 3' })).toHaveAttribute('href', '/demand?release=3');
  expect(screen.getByText(`Release 2: ${reason}`)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Prepare a release' })).toBeNull();
});

test('where there is none yet, the page says how the first one comes to be', async () => {
  renderAt('/releases', { ...signedIn, releases: [] });
  expect(await screen.findByRole('heading', { name: 'No release yet' })).toBeVisible();
});

test('one press prepares one release and leads to it', async () => {
  const asked: { requestId: string }[] = [];
  const { router } = renderAt('/releases', {
    ...house,
    releases: [],
    releaseRuns: [],
    prepareRelease: (args: { requestId: string }) => {
      asked.push(args);
      return { run: run({ state: 'PREPARING', progress: 0 }), errors: [] };
    },
    releaseRun: run(),
  });
  await click(await screen.findByRole('button', { name: 'Prepare a release' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/releases/run-1'));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.requestId).toMatch(/^[\w-]{36}$/);
});

test('while one is under way nobody begins another', async () => {
  renderAt('/releases', { ...house, releases: [], releaseRuns: [run({ state: 'PUBLISHING' })] });
  expect(await screen.findByRole('link', { name: 'Go to it' })).toHaveAttribute('href', '/releases/run-1');
  expect(screen.queryByRole('button', { name: 'Prepare a release' })).toBeNull();
});

test('the progress is followed until it is there', async () => {
  let state = 'PREPARING';
  renderAt('/releases/run-1', {
    ...house,
    releaseRun: () => run({ state, progress: 40, gate: [], preview: null, viewerCanPublish: false }),
  });
  expect(await screen.findByRole('progressbar', { name: '40% done' })).toHaveAttribute('value', '40');
  state = 'REFUSED';
  expect(await screen.findByText(/A rule said no/)).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('the structure is shown without a number of what people need, and the checks rule by rule', async () => {
  renderAt('/releases/run-1', { ...house, releaseRun: run() });
  const blocks = await screen.findByRole('table', { name: 'The leader wheel' });
  expect(within(blocks).getByRole('rowheader', { name: 'Center Nord · Center Syd' })).toBeVisible();
  expect(within(blocks).getByText('Put together')).toBeVisible();
  expect(within(blocks).getByText('As last time')).toBeVisible();
  const checks = screen.getByRole('region', { name: 'The checks' });
  expect(
    within(checks)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['YesThe key is there', 'NoOnly what may be drawn anew was']);
});

test('is published after a question; beyond the year’s number only with a reason', async () => {
  const sent: object[] = [];
  let now = run({ needsReason: true });
  renderAt('/releases/run-1', {
    ...house,
    releaseRun: () => now,
    publishRelease: (args: object) => {
      sent.push(args);
      now = run({ state: 'PUBLISHED', release: release(), viewerCanPublish: false, viewerCanCancel: false });
      return { run: now, errors: [] };
    },
  });
  await click(await screen.findByRole('button', { name: 'Publish' }));
  expect(await screen.findByText('Must be filled in.')).toBeVisible();
  fireEvent.change(screen.getByRole('textbox', { name: 'Why another release this year?' }), {
    target: { value: 'The new centre' },
  });
  await click(screen.getByRole('button', { name: 'Publish' }));
  const question = await screen.findByRole('alertdialog', { name: 'Publish now?' });
  expect(sent).toEqual([]);
  await click(within(question).getByRole('button', { name: 'Publish' }));
  expect(await screen.findByRole('heading', { name: /Release 3 is published/ })).toBeVisible();
  expect(sent).toEqual([{ runId: 'run-1', reason: 'The new centre' }]);
});

test('a failure says what whoever operates the product can do', async () => {
  renderAt('/releases/run-1', { ...house, releaseRun: run({ state: 'FAILED', problem: 'NO_KEY' }) });
  expect(await screen.findByText(/RELEASE_KEY_FILE/)).toBeVisible();
});

test('the method is printed whole, with what of the reader is counted', async () => {
  const element = (id: string, name: string) => ({ id, name });
  renderAt('/method', {
    ...signedIn,
    ownCounted: [
      {
        wheel: 'EMPLOYEE',
        centre: unit('north', 'Center Nord'),
        planYear: 2026,
        needs: [element('one', 'Clear language')],
        plans: [element('two', 'Digital tools')],
        offers: [],
        isHeld: true,
      },
    ],
  });
  const mine = await screen.findByRole('region', { name: 'What is counted of mine' });
  for (const words of ['Center Nord', 'Clear language', 'Digital tools', 'Counts as held'])
    expect(within(mine).getByText(words)).toBeVisible();
  const page = screen.getByRole('main').textContent ?? '';
  const printed = Object.entries(methodMessages).filter(([key]) => !/^(mine|none|title)/.test(key));
  for (const [key, { en }] of printed) expect([key, page.includes(en)]).toEqual([key, true]);
});
