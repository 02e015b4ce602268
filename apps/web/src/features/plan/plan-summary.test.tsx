import { beforeEach, expect, jest, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { PlanOfYearDocument } from './plan.generated.ts';
import { answer, followUp, item, leader, living, plan, reportEmployment } from './testing/plan-fixture.ts';

// the summary stands in pages of other features: here it stands alone on one
jest.unstable_mockModule('./PlanPage.tsx', async () => {
  const { PlanSummary } = await import('./PlanSummary.tsx');
  return { PlanPage: () => <PlanSummary employmentId="job-2" year={2026} /> };
});
const { click, renderAt } = await import('../../testing/render.tsx');
const { button, choose } = await import('./testing/pressing.ts');

beforeEach(() => sessionStorage.clear());

const theirs = (changes: object = {}) => plan({ employment: reportEmployment, viewerSide: 'LEADER', ...changes });

test('inside another page: the items in short, all of one when asked, and what is to be settled first', async () => {
  const learnt = item({
    id: 'learnt',
    aim: 'Lead a meeting',
    element: null,
    status: 'LEARNT',
    learntOn: '2026-10-31',
    followUps: [followUp({ leaderAnswer: answer({ used: 'YES' }) })],
  });
  const old = item({ id: 'old', year: 2025, aim: 'An older aim', element: null });
  renderAt('/plan/job-2', { ...leader, plan: theirs({ items: [item(), learnt], unsettled: [old] }) });
  expect(await screen.findByRole('region', { name: 'Settle these first' })).toHaveTextContent('An older aim');
  const card = within(screen.getByRole('region', { name: 'Development plan 2026' }));
  expect(card.getByText('What you agree that Per Eng will learn.')).toBeVisible();
  const first = within(card.getAllByRole('listitem')[0] as HTMLElement);
  await click(first.getByText('Show all of it'));
  expect(first.getByText('Notes come late')).toBeVisible();
  expect(card.getByText('Leader: Yes, it is used')).toBeInTheDocument();
  expect(card.getByRole('link', { name: 'See the whole plan' })).toHaveAttribute('href', '/plan/job-2?year=2026');
});

test('the same form, over the same page: two presses for a need that is suggested', async () => {
  const asked: object[] = [];
  const { router } = renderAt('/plan/job-2?other=kept', {
    ...leader,
    plan: theirs(),
    addPlanItem: (wanted: object) => {
      asked.push(wanted);
      const added = item({ id: 'item-2', aim: 'Added', element: null });
      return { item: added, plan: theirs({ items: [item(), added] }), errors: [] };
    },
  });
  await click(await button('Take up: Follows the budget'));
  await click(await button('Save the item'));
  expect(await screen.findByText('The item stands in the plan.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Added' })).toBeVisible();
  expect(router.state.location.search).toBe('?other=kept');
  expect(asked).toMatchObject([{ employmentId: 'job-2', year: 2026, input: { elementId: 'E2.2' } }]);
});

test('what the other writes meanwhile comes with the page’s own refreshing, and leaves an open form alone', async () => {
  const { root, become } = living(leader, theirs());
  const { client } = renderAt('/plan/job-2', root);
  await click(await button('New item'));
  await choose('Competence of the wheel', 'E2.2 Follows the budget (core)');
  become(theirs({ items: [item(), item({ id: 'item-3', aim: 'From the other side', element: null })] }));
  await act(async () => {
    await client.refetchQueries({ include: [PlanOfYearDocument] });
  });
  expect(await screen.findByRole('heading', { name: 'From the other side', hidden: true })).toBeInTheDocument();
  expect(screen.getByLabelText('Competence of the wheel')).toHaveDisplayValue('E2.2 Follows the budget (core)');
});
