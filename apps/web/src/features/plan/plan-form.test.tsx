import { beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { done, elements, item, leader, nurse, plan, refused } from './testing/plan-fixture.ts';
import { button, choose, field, step, type } from './testing/pressing.ts';

beforeEach(() => sessionStorage.clear());

const atNew = '/plan/job-1?plan-desk=new';
const atChange = '/plan/job-1?plan-desk=change&plan-item=item-1';
const save = () => button('Save the item');

interface Asked {
  id?: string;
  version?: number;
  requestId?: string;
  input: Record<string, unknown>;
}

test('a new item is sent as the contract wants it, and stands in the plan', async () => {
  const asked: Asked[] = [];
  const added = item({ id: 'item-2', element: elements.budget, aim: null });
  const { router } = renderAt('/plan/job-1', {
    ...nurse,
    addPlanItem: (input: Asked) => {
      asked.push(input);
      return done(added, plan({ items: [item(), added], openItemCount: 2 }));
    },
  });
  await click(await button('New item'));
  await choose('Competence of the wheel', 'E2.2 Follows the budget (core)');
  await type('Why?', ' We lose the overview ');
  await choose('Way of learning', 'Mentoring');
  await type('What I do', 'Ask Bo');
  await type('What my leader does', 'Find the time');
  await type(/^Begins/, '1.12.2026');
  await click(screen.getByLabelText('It is a wish'));
  await click(screen.getByRole('radio', { name: 'First' }));
  await choose('Is a cross-cutting offer wanted?', 'Network');
  await click(screen.getByLabelText('The employer ordered it'));
  await click(await save());
  expect(await screen.findByText('The item stands in the plan.')).toBeVisible();
  expect(await screen.findByRole('region', { name: 'Follows the budget' })).toBeVisible();
  expect(router.state.location.search).toBe('');
  expect(sessionStorage).toHaveLength(0);
  expect(asked).toEqual([
    {
      employmentId: 'job-1',
      year: 2026,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      input: {
        elementId: 'E2.2',
        aim: null,
        why: 'We lose the overview',
        learningForm: 'mentoring',
        activity: null,
        ownPart: 'Ask Bo',
        leaderPart: 'Find the time',
        startsOn: '2026-12-01',
        endsOn: null,
        priority: 1,
        nature: 'WISH',
        task: null,
        offerWish: 'network',
        orderedByEmployer: true,
        firstUse: null,
      },
    },
  ]);
});

test('what was sent without an answer is sent again as the same request, also after a reload', async () => {
  const requests: (string | undefined)[] = [];
  const root = {
    ...nurse,
    addPlanItem: ({ requestId }: Asked) => {
      requests.push(requestId);
      if (requests.length === 1) throw new Error('the line broke');
      return done(item({ id: 'item-2' }));
    },
  };
  renderAt(atNew, root);
  await type('Aim in own words', 'Speak up');
  await type('Which task does it serve?', 'Meetings');
  await click(await save());
  expect(await screen.findByText(/fault is on our side|went wrong/i)).toBeVisible();
  expect(await field('Aim in own words')).toHaveValue('Speak up');
  cleanup();
  renderAt(atNew, root);
  expect(await screen.findByText('What you were working on is still here.')).toBeVisible();
  await click(await save());
  await waitFor(() => expect(requests).toHaveLength(2));
  expect(requests[1]).toBe(requests[0]);
});

test('every field says who sees it, and what is counted says so', async () => {
  renderAt(atNew, nurse);
  const drawer = within(await screen.findByRole('dialog', { name: 'New item' }));
  await field('Why?');
  expect(drawer.getAllByText('Me and my leader')).toHaveLength(14);
  const counted = drawer.getAllByText('Counted in statistics').map((tag) => tag.closest('.mh-plan-field'));
  expect(counted.map((one) => one?.querySelector('label, legend')?.textContent)).toEqual([
    'Competence of the wheel',
    'Is it a need or a wish?',
    'Is a cross-cutting offer wanted?',
  ]);
  renderAt('/plan/job-2?plan-desk=new', leader);
  expect(await field('What Per Eng does')).toBeVisible();
  expect(screen.getByLabelText('What I do as leader')).toBeVisible();
  expect(screen.queryByText('Me and my leader')).toBeNull();
});

test('words about health get a hint, and nothing is stopped', async () => {
  renderAt(atNew, { ...nurse, addPlanItem: () => done(item()) });
  await choose('Competence of the wheel', 'E2.2 Follows the budget (core)');
  await type('Why?', 'After my pregnancy');
  expect(await screen.findByText(/do not belong here/)).toBeVisible();
  await click(await save());
  expect(await screen.findByText('The item stands in the plan.')).toBeVisible();
});

test('neither competence nor aim, no task, days the wrong way round: refused before anything is sent', async () => {
  const { requests } = renderAt(atNew, nurse);
  await type(/^Begins/, '02-12-2026');
  await type(/^Ends/, '01-12-2026');
  await click(await save());
  const summary = await screen.findByRole('group', { name: 'Put this right before you go on' });
  expect(summary).toHaveFocus();
  expect(
    within(summary)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Aim in own words: Choose a competence from the wheel, or write an aim in your own words.',
    'Which task does it serve: Must be filled in.',
    'Ends: The end must be after the beginning.',
  ]);
  await click(within(summary).getByRole('link', { name: /^Which task/ }));
  expect(await field('Which task does it serve?')).toHaveFocus();
  expect(requests.map(({ operation }) => operation)).not.toContain('AddPlanItem');
});

test('what the API refuses lands at its field or above the form, in words', async () => {
  renderAt(atNew, { ...nurse, addPlanItem: refused('REQUIRED', 'task') });
  await choose('Competence of the wheel', 'E1.1 Makes time for dialogue (strategic)');
  await click(await save());
  expect(await field('Which task does it serve?')).toHaveAccessibleDescription(/Must be filled in/);
  renderAt(atNew, { ...nurse, addPlanItem: refused('TOO_MANY_OPEN', null, { max: 5, open: 5 }) });
  await choose('Competence of the wheel', 'E1.1 Makes time for dialogue (strategic)');
  await click(await save());
  expect(await screen.findByText(/^There can be at most 5 open items at a time/)).toBeVisible();
  expect(await field('Competence of the wheel')).toHaveValue('E1.1');
});

test('changing an item sends the version it was read in; signatures that would fall are told', async () => {
  const asked: Asked[] = [];
  renderAt(atChange, {
    ...nurse,
    plan: plan({ employeeSignedAt: '2026-11-20T10:00:00Z', state: 'EMPLOYEE_SIGNED' }),
    changePlanItem: (input: Asked) => {
      asked.push(input);
      return done(item({ version: 2, why: 'Better' }), plan({ items: [item({ version: 2, why: 'Better' })] }));
    },
  });
  expect(await screen.findByText(/Saving a change takes the signatures back/)).toBeVisible();
  await type('Why?', 'Better');
  await click(await save());
  expect(await screen.findByText('The item is changed.')).toBeVisible();
  expect(screen.getByText('Better')).toBeVisible();
  expect(asked.map(({ id, version, input }) => [id, version, input.why])).toEqual([['item-1', 1, 'Better']]);
});

/** Somebody else changed the reason and the period while the form was open. */
const conflicting = (asked: Asked[]) => ({
  ...nurse,
  changePlanItem: (input: Asked) => {
    asked.push(input);
    const theirs = item({ version: 2, why: 'Their reason', endsOn: '2027-03-01' });
    return asked.length === 1
      ? {
          item: theirs,
          plan: plan({ items: [theirs] }),
          errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }],
        }
      : done(item({ version: 3 }));
  },
});

test('two editors: what only one changed is brought together, what both wrote is decided field by field', async () => {
  const asked: Asked[] = [];
  renderAt(atChange, conflicting(asked));
  await type('Why?', 'My reason');
  await type('What I do', 'My part');
  await click(await save());
  const panel = await screen.findByRole('group', { name: 'You have both changed this item' });
  expect(panel).toHaveFocus();
  expect(panel).toHaveTextContent('Changed by the other alone, and taken over: Ends.');
  const clash = within(panel).getByRole('group', { name: 'Why?' });
  expect(
    within(clash)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent),
  ).toEqual(['Their reason', 'My reason']);
  expect(within(panel).queryByRole('group', { name: 'What I do' })).toBeNull();
  expect(await save()).toBeDisabled();
  await click(within(clash).getByRole('button', { name: 'Put both together: Why?' }));
  expect(await field('Why?')).toHaveValue('Their reason\nMy reason');
  await click(await save());
  expect(await screen.findByText('The item is changed.')).toBeVisible();
  expect(asked[1]).toMatchObject({
    version: 2,
    input: { why: 'Their reason\nMy reason', ownPart: 'My part', endsOn: '2027-03-01', startsOn: '2026-12-01' },
  });
});

test.each([
  ['Keep mine: Why?', 'My reason'],
  ['Use theirs: Why?', 'Their reason'],
])('of what both wrote one can be chosen: %s', async (choice, text) => {
  const asked: Asked[] = [];
  renderAt(atChange, conflicting(asked));
  await type('Why?', 'My reason');
  await click(await save());
  await click(await button(choice));
  await click(await save());
  await waitFor(() => expect(asked[1]?.input.why).toBe(text));
});

test('an item that the other took out meanwhile is not lost: it can be written anew', async () => {
  const added: Asked[] = [];
  renderAt(atChange, {
    ...nurse,
    changePlanItem: refused('NOT_FOUND', 'id'),
    addPlanItem: (input: Asked) => {
      added.push(input);
      return done(item({ id: 'item-2' }));
    },
  });
  await type('Why?', 'My reason');
  await click(await save());
  expect(await screen.findByText(/The other has taken this item out/)).toBeVisible();
  await click(await save());
  await waitFor(() => expect(added[0]?.input.why).toBe('My reason'));
});

test('cancelling asks before what was typed is gone; closing keeps it for the next time', async () => {
  const { router } = renderAt('/plan/job-1', nurse);
  await click(await button('New item'));
  await type('Why?', 'Half a thought');
  await click(within(screen.getByRole('dialog', { name: 'New item' })).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(router.state.location.search).toBe(''));
  await click(await button('New item'));
  expect(await field('Why?')).toHaveValue('Half a thought');
  await click(await button('Cancel'));
  await click(await button('Throw it away'));
  await waitFor(() => expect(router.state.location.search).toBe(''));
  expect(sessionStorage).toHaveLength(0);
});

test('the item of the form is the one of the menu', async () => {
  const { router } = renderAt('/plan/job-1', nurse);
  await click(await button('Change: Uses the systems'));
  expect(await field('Aim in own words')).toHaveValue('Write notes while I am with the citizen');
  expect(router.state.location.search).toBe('?plan-desk=change&plan-item=item-1');
  await click(await button('Close'));
  await step('Uses the systems', 'Take out of the plan');
  expect(await screen.findByRole('alertdialog', { name: 'Take this item out?' })).toBeVisible();
});
