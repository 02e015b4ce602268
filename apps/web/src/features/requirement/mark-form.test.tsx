import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { chief, mark } from './testing/municipality.ts';

beforeEach(() => sessionStorage.clear());

const atForm = '/targets/mark?unit=centre&wheel=leader&area=L1&element=L1.2';

async function fill(): Promise<void> {
  await click(await screen.findByRole('radio', { name: 'Strategic competence' }));
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'Without it we fail' } });
  fireEvent.change(screen.getByLabelText('Goal that it serves'), { target: { value: 'G1' } });
}

test('kind, reason and goal are needed, and each kind is explained', async () => {
  const { requests } = renderAt(atForm, chief);
  expect(await screen.findByText(/Decides whether the goals are reached/)).toBeVisible();
  await click(screen.getByRole('button', { name: 'Mark it' }));
  const summary = await screen.findByRole('group', { name: 'Put this right before you go on' });
  expect(
    within(summary)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Kind: Must be filled in.', 'Reason: Must be filled in.', 'Goal that it serves: Must be filled in.']);
  expect(requests.map(({ operation }) => operation)).not.toContain('MarkCompetence');
});

test('a mark is set, and the list says so', async () => {
  const asked: object[] = [];
  const root = {
    ...chief,
    markCompetence: ({ input }: { input: object }) => {
      asked.push(input);
      return { mark: mark(), errors: [] };
    },
  };
  const { router } = renderAt(atForm, root);
  await fill();
  await click(screen.getByRole('button', { name: 'Mark it' }));
  expect(await screen.findByText('The competence is marked.', { selector: '.mh-toast span' })).toBeVisible();
  expect(asked).toEqual([
    {
      kind: 'STRATEGIC',
      unitId: 'centre',
      areaId: null,
      elementId: 'L1.2',
      reason: 'Without it we fail',
      goalId: 'G1',
      validFrom: '2026-11-21',
      validTo: null,
    },
  ]);
  expect(router.state.location.search).toBe('?unit=centre&wheel=leader&area=L1');
  expect(sessionStorage).toHaveLength(0);
});

test('the same mark twice is refused at the element', async () => {
  const refused = { mark: null, errors: [{ code: 'MARKED_ALREADY', field: 'elementId', params: '{}' }] };
  renderAt(atForm, { ...chief, markCompetence: refused });
  await fill();
  await click(screen.getByRole('button', { name: 'Mark it' }));
  await waitFor(() =>
    expect(screen.getByLabelText('Element')).toHaveAccessibleDescription(
      'The same mark is there already in that period.',
    ),
  );
});
