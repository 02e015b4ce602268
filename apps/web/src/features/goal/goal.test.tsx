import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';

const goal = (code: string, kind: string, name: string, more: object = {}) => ({
  id: `id-${code}`,
  code,
  kind,
  name,
  description: `About ${name}`,
  validFrom: '2025-01-01',
  validTo: null,
  isCurrent: true,
  unit: null,
  parents: [],
  children: [],
  derivedAreas: [],
  requirements: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
  marks: [],
  ownNeeds: [],
  ...more,
});

const value = goal('V1', 'VALUE', 'Citizens first');
const focus = goal('F2', 'FOCUS_AREA', 'One municipality', {
  parents: [{ reason: 'Because citizens meet one house', goal: value }],
  derivedAreas: [
    { wheel: 'LEADER', reason: 'Carries it', area: { id: 'area-5', code: 'L5', name: 'Medska\u00ADbelse' } },
  ],
});
const strategic = goal('S1', 'STRATEGIC_GOAL', 'Shorter ways', {
  validTo: '2027-01-01',
  parents: [{ reason: 'Shared ways bind us', goal: focus }],
});
const later = goal('S2', 'STRATEGIC_GOAL', 'Greener ways', { validFrom: '2027-01-01', isCurrent: false });
const all = [value, focus, strategic, later];

const root = {
  goals: () => all,
  goal: ({ id }: { id: string }) => all.find((candidate) => candidate.id === id),
  principles: [{ id: 'p1', kind: 'PRINCIPLE', name: 'We learn', description: 'Always' }],
};

test('the direction shows the goals by kind, and what is not yet in force says so', async () => {
  renderAt('/direction', root);
  const group = await screen.findByRole('region', { name: 'Strategic goals' });
  expect(within(group).getByText('1 January 2025 – 31 December 2026')).toBeVisible();
  expect(within(group).getByText('Begins 1 January 2027')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Work goals' })).toBeNull();
  expect(screen.getByRole('region', { name: 'Principles' })).toHaveTextContent('We learn');
});

test('from a goal the whole way up is there with its reasons, and one click leads down to the wheel', async () => {
  renderAt('/direction/id-S1', root);
  const up = await screen.findByRole('region', { name: 'What it serves' });
  expect(up).toHaveTextContent('Shared ways bind us');
  expect(up).toHaveTextContent('Because citizens meet one house');
  await click(within(up).getByRole('link', { name: 'F2 One municipality' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'One municipality' })).toHaveFocus();
  expect(document.title).toBe('One municipality · Medhjul');
  expect(screen.getByRole('link', { name: /^L5/ })).toHaveAttribute('href', '/wheels/leader#L5');
});
