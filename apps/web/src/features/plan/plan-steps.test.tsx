import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { click, doing, renderAt } from '../../testing/render.tsx';
import { done, item, living, nurse, plan, refused } from './testing/plan-fixture.ts';
import { button, field, step, type } from './testing/pressing.ts';

beforeEach(() => sessionStorage.clear());

interface Asked {
  id: string;
  version: number;
  input: object;
}

const status = (name: string) =>
  within(screen.getByRole('region', { name: 'Uses the systems' })).getByText(name, { selector: '.mh-tag' });

/** A plan whose one item follows what is asked, as the API would. */
function following(before: object, nextOf: Record<string, string[]>) {
  const asked: Asked[] = [];
  let now = item(before);
  const setPlanItemStatus = (wanted: Asked & { input: { status: string } }) => {
    asked.push(wanted);
    const { status: next, ...rest } = wanted.input;
    now = { ...now, ...rest, status: next, version: now.version + 1, nextStatuses: nextOf[next] ?? [] };
    return done(now, plan({ items: [now] }));
  };
  return { asked, root: { ...nurse, plan: plan({ items: [now] }), setPlanItemStatus } };
}

test('before the learning begins it is asked where it will be used first', async () => {
  const { asked, root } = following({}, { UNDER_WAY: ['OPEN', 'LEARNT', 'DONE', 'DROPPED'] });
  renderAt('/plan/job-1', root);
  await step('Uses the systems', 'Begin');
  const dialog = await screen.findByRole('alertdialog', { name: 'Where will it be used first?' });
  await click(within(dialog).getByRole('button', { name: 'Begin' }));
  expect(await field('It will be used first here')).toHaveAccessibleDescription('Must be filled in.');
  expect(asked).toHaveLength(0);
  await type('It will be used first here', 'On the evening round');
  await click(within(dialog).getByRole('button', { name: 'Begin' }));
  await waitFor(() => expect(status('Under way')).toBeVisible());
  expect(asked).toEqual([
    { id: 'item-1', version: 1, input: { status: 'UNDER_WAY', firstUse: 'On the evening round' } },
  ]);
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('what is known already is not asked again, and a step is undone by one press', async () => {
  const { asked, root } = following({ firstUse: 'There' }, { UNDER_WAY: ['OPEN', 'LEARNT'], OPEN: ['UNDER_WAY'] });
  renderAt('/plan/job-1', root);
  await step('Uses the systems', 'Begin');
  expect(await screen.findByText('Uses the systems: Under way.')).toBeVisible();
  await click(await button('Undo'));
  expect(await screen.findByText('Undone.')).toBeVisible();
  expect(status('Agreed')).toBeVisible();
  expect(asked.map(({ version, input }) => [version, input])).toMatchObject([
    [1, { status: 'UNDER_WAY' }],
    [2, { status: 'OPEN' }],
  ]);
});

test('what was under way and done is led back by two steps', async () => {
  const { asked, root } = following(
    { status: 'UNDER_WAY', firstUse: 'There', nextStatuses: ['DONE'] },
    { DONE: ['OPEN'], OPEN: ['UNDER_WAY'], UNDER_WAY: ['DONE'] },
  );
  renderAt('/plan/job-1', root);
  await step('Uses the systems', 'Finish');
  await type(/^How did it go\?/, 'It went well');
  await click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Finish' }));
  await click(await button('Undo'));
  await waitFor(() => expect(status('Under way')).toBeVisible());
  expect(asked.map(({ input }) => input)).toMatchObject([
    { status: 'DONE', word: 'It went well' },
    { status: 'OPEN' },
    { status: 'UNDER_WAY' },
  ]);
});

test('the day it was learnt is today or earlier', async () => {
  const { asked, root } = following({ status: 'UNDER_WAY', firstUse: 'There', nextStatuses: ['LEARNT'] }, {});
  renderAt('/plan/job-1', root);
  await step('Uses the systems', 'It is learnt');
  expect(await field('Learnt on')).toHaveValue('21-11-2026');
  await type('Learnt on', '22-11-2026');
  const dialog = screen.getByRole('alertdialog', { name: 'When was it learnt?' });
  await click(within(dialog).getByRole('button', { name: 'It is learnt' }));
  expect(await field('Learnt on')).toHaveAccessibleDescription(/21 November 2026 or earlier/);
  await type('Learnt on', '01-11-2026');
  await click(within(dialog).getByRole('button', { name: 'It is learnt' }));
  await waitFor(() => expect(asked[0]?.input).toEqual({ status: 'LEARNT', learntOn: '2026-11-01' }));
});

test('dropping needs a word, which outlives a reload', async () => {
  const { asked, root } = following({}, { DROPPED: ['OPEN'] });
  renderAt('/plan/job-1', root);
  await step('Uses the systems', 'Drop');
  const dialog = await screen.findByRole('alertdialog', { name: 'Drop this item?' });
  await click(within(dialog).getByRole('button', { name: 'Drop' }));
  expect(await field('Why?')).toHaveAccessibleDescription('Must be filled in.');
  await type('Why?', 'The task went');
  renderAt('/plan/job-1?plan-desk=step&plan-item=item-1&plan-step=dropped', root);
  expect(await field('Why?')).toHaveValue('The task went');
  await click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Drop' }));
  await waitFor(() => expect(asked[0]?.input).toEqual({ status: 'DROPPED', word: 'The task went' }));
});

test('a step that somebody else was faster with is told, and the item stands as it is now', async () => {
  const now = item({ status: 'DONE', version: 2, nextStatuses: ['OPEN'], firstUse: 'There' });
  renderAt('/plan/job-1', {
    ...nurse,
    plan: plan({ items: [item({ firstUse: 'There' })] }),
    setPlanItemStatus: {
      item: now,
      plan: plan({ items: [now] }),
      errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }],
    },
  });
  await step('Uses the systems', 'Begin');
  expect(await screen.findByText(/^Somebody else changed it meanwhile/)).toBeVisible();
  expect(status('Done')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('an item that both never signed is taken out, once it is asked', async () => {
  const asked: object[] = [];
  const { root, become } = living(nurse, plan());
  renderAt('/plan/job-1', {
    ...root,
    removePlanItem: (wanted: object) => {
      asked.push(wanted);
      become(plan({ items: [], state: 'EMPTY', openItemCount: 0 }));
      return { removedId: 'item-1', plan: null, errors: [] };
    },
  });
  await step('Uses the systems', 'Take out of the plan');
  const dialog = await screen.findByRole('alertdialog', { name: 'Take this item out?' });
  await click(within(dialog).getByRole('button', { name: 'Take out of the plan' }));
  expect(await screen.findByText('The item is taken out.')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'The plan for 2026 will stand here' })).toBeVisible();
  expect(asked).toEqual([{ id: 'item-1', version: 1 }]);
});

const old = item({
  id: 'old-1',
  year: 2025,
  aim: 'An older aim',
  element: null,
  viewerCanChange: false,
  viewerCanRemove: false,
});

test('what is open from last year comes first, and nothing can be signed before it is settled', async () => {
  renderAt('/plan/job-1', { ...nurse, plan: plan({ unsettled: [old], viewerCanSign: false }) });
  const first = await screen.findByRole('region', { name: 'Settle these first' });
  expect(first).toHaveTextContent('From the plan for 2025');
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings[0]).toBe('Settle these first');
  expect(screen.getByText('It can be signed once the items of earlier plans are settled.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull();
});

test('carried on into this year’s plan, and taken back', async () => {
  const carried = item({ id: 'item-9', aim: 'An older aim', element: null, carriedFromYear: 2025 });
  const asked: object[] = [];
  const before = plan({ items: [], unsettled: [old] });
  const { root, become } = living(nurse, before);
  renderAt('/plan/job-1', {
    ...root,
    carryOnPlanItem: (wanted: object) => {
      asked.push(wanted);
      become(plan({ items: [carried], unsettled: [] }));
      return done(carried);
    },
    removePlanItem: (wanted: object) => {
      asked.push(wanted);
      become(before);
      return { removedId: 'item-9', plan: null, errors: [] };
    },
  });
  await click(await button('Carry on: An older aim'));
  expect(await screen.findByText('The item is carried on to 2026.')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Settle these first' })).toBeNull();
  expect(screen.getByText('Carried on from 2025')).toBeVisible();
  await click(await button('Undo'));
  expect(await screen.findByRole('region', { name: 'Settle these first' })).toBeVisible();
  expect(asked).toEqual([
    { id: 'old-1', version: 1, year: 2026 },
    { id: 'item-9', version: 1 },
  ]);
});

test('a step in last year’s plan answers with that plan: this year’s is asked anew', async () => {
  const { root, become } = living(nurse, plan({ unsettled: [old] }));
  renderAt('/plan/job-1', {
    ...root,
    setPlanItemStatus: () => {
      become(plan());
      const closed = { ...old, status: 'DROPPED', version: 2, nextStatuses: [] };
      return done(closed, plan({ id: 'plan-0', year: 2025, items: [closed] }));
    },
  });
  await click(await button('Drop: An older aim'));
  await type('Why?', 'No longer');
  await click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Drop' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Settle these first' })).toBeNull());
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('two quick presses are one step', async () => {
  const asked: object[] = [];
  renderAt('/plan/job-1', {
    ...nurse,
    signPlan: (wanted: object) => {
      asked.push(wanted);
      return { plan: null, errors: [] };
    },
  });
  const sign = await button('Sign');
  await doing(async () => {
    sign.click();
    sign.click();
  });
  expect(await screen.findByText('Signed.')).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('without room for another open one a step is refused in words', async () => {
  const closed = item({ status: 'DROPPED', closingWord: 'No', nextStatuses: ['OPEN'] });
  renderAt('/plan/job-1', {
    ...nurse,
    plan: plan({ items: [closed] }),
    setPlanItemStatus: refused('TOO_MANY_OPEN', null, { max: 5, open: 5 }),
  });
  await step('Uses the systems', 'Take up again');
  expect(await screen.findByText(/^There can be at most 5 open items at a time/)).toBeVisible();
});
