import { expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { click, doing, renderAt } from '../../testing/render.tsx';
import { root, teamWheel } from './testing/wheel-fixture.ts';

const address = '/team?team=job-1&wheel=leader&year=2026';
const search = ({ router }: ReturnType<typeof renderAt>) => router.state.location.search;

/** The cells of the table of numbers, by area. */
async function tableRows() {
  const table = await screen.findByRole('table', { name: 'The numbers of each area' });
  const [, ...rows] = within(table).getAllByRole('row');
  return rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  );
}

/** The values beside the labels of the drawing, by area. */
async function drawnValues() {
  const wheel = (await screen.findByRole('img', { name: /^Wheel of 3 areas/ })).closest('.mh-wheel');
  const labels = [...(wheel?.querySelectorAll('.mh-wheel__values') ?? [])];
  return labels.map((label) => [...label.querySelectorAll('b')].map((value) => value.textContent));
}

test('without a choice the address becomes that of the whole team this year', async () => {
  const app = renderAt('/team', root);
  expect(await screen.findByRole('heading', { level: 1, name: 'Leader wheel' })).toBeVisible();
  expect(search(app)).toBe('?team=job-1&wheel=leader&year=2026');
  expect(screen.getByText('My whole team · 4 leaders')).toBeVisible();
  expect(await screen.findByRole('img', { name: /^Wheel of 3 areas/ })).toBeVisible();
});

test('drawing and table say the same numbers, and what is missing is a gap, never a zero', async () => {
  renderAt(`${address}&series=holding,target,requirement&compare=2025`, root);
  const drawn = await drawnValues();
  const said = await tableRows();
  expect(drawn).toEqual([
    ['3.2', '4.0', '3.5', '2.9'],
    ['4.1', '4.0', '4.0', '3.5'],
    ['–', '–', '3.0', '–'],
  ]);
  expect(said.map((row) => row.slice(0, 4).map((text) => text?.replace('no number', '')))).toEqual(drawn);
  expect(said.map((row) => row[4])).toEqual(['−0.8', '+0.1', '–no number']);
});

test('what is laid over what is kept in the address', async () => {
  const app = renderAt(address, root);
  const target = await screen.findByRole('checkbox', { name: 'The centre’s target' });
  expect(target).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'The team’s requirement' })).not.toBeChecked();
  await click(target);
  expect(search(app)).toContain('series=holding');
  await click(screen.getByRole('checkbox', { name: 'The team’s requirement' }));
  expect(search(app)).toContain('series=holding%2Crequirement');
  const table = screen.getByRole('table', { name: 'The numbers of each area' });
  expect(within(table).queryByRole('columnheader', { name: 'Target' })).toBeNull();
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent('−0.3');
});

test('another year and another own team are laid beside; the year before is asked once', async () => {
  const app = renderAt(address, root);
  const period = await screen.findByRole('combobox', { name: 'Compare a year' });
  await doing(() => userEvent.selectOptions(period, '2025'));
  const team = screen.getByRole('combobox', { name: 'Compare a team' });
  await doing(() => userEvent.selectOptions(team, 'Havneskolen'));
  expect(await screen.findByRole('checkbox', { name: 'The team in 2025' })).toBeChecked();
  expect(await screen.findByRole('checkbox', { name: 'Havneskolen' })).toBeChecked();
  expect(search(app)).toBe('?team=job-1&wheel=leader&year=2026&compare=2025&with=job-1&withUnit=unit-1');
  const asked = app.requests.at(-1)?.variables;
  expect(asked).toMatchObject({ hasBefore: true, yearBefore: 2025, hasCompared: false, hasOther: true });
});

test('worth talking about: the largest distance, the most progress, above the target, not yet assessed', async () => {
  renderAt(address, root);
  const heading = await screen.findByRole('heading', { name: 'Worth talking about' });
  const cards = [...(heading.parentElement?.querySelectorAll('.mh-insight') ?? [])].map((card) =>
    card.textContent?.replace('\u00AD', ''),
  );
  expect(cards).toEqual([
    'Furthest from the targetPersonal leadership−0.8',
    'Most progress since 2025Political work+0.6',
    'Above the targetPolitical work+0.1',
    'Not yet assessedEconomy4 of 4',
  ]);
});

test('needs stand by element: strategic before a larger one, with how many share them', async () => {
  renderAt(address, root);
  const needs = await screen.findByRole('region', { name: 'Needs, competence by competence' });
  const lines = within(needs)
    .getAllByRole('listitem')
    .map((line) => line.textContent);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('Knows the political systemStrategic1 level in all');
  expect(lines[1]).toContain('Shows courage');
  expect(lines[1]).toContain('2 of 4 have a need');
});

test('the area that the address opens tells how many stand at each level, and names nobody', async () => {
  const app = renderAt(`${address}&area=personal`, root);
  const drawer = await screen.findByRole('dialog', { name: 'Personal lead\u00ADership' });
  const spread = within(drawer).getAllByRole('list', { name: 'Spread over the levels' })[0];
  expect(spread).toHaveTextContent('2 at level 3');
  expect(drawer).not.toHaveTextContent('Anna');
  await click(within(drawer).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(search(app)).toBe('?team=job-1&wheel=leader&year=2026');
});

test('members lead to their own wheels; where nothing is assessed needs are unknown, not zero', async () => {
  renderAt(address, root);
  const table = await screen.findByRole('table', { name: 'Members and needs' });
  const anna = within(table).getByRole('link', { name: 'Anna Birk' });
  expect(anna).toHaveAttribute('href', '/wheel/job-2?wheel=leader&year=2026');
  const bo = within(table).getByRole('row', { name: /Bo Skov/ });
  expect(
    within(bo)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['unknown', 'unknown', '0 of 4']);
});

test('a team that is another’s is told like one that is not there', async () => {
  jest.spyOn(console, 'error').mockReturnValue(); // React tells of what the page has already dealt with
  const refuse = () => {
    throw new GraphQLError('no', { extensions: { code: 'NOT_FOUND' } });
  };
  renderAt('/team?team=job-9&wheel=leader&year=2026', { ...root, teamWheel: refuse });
  expect(await screen.findByRole('heading', { level: 1, name: 'No access, or no longer there' })).toBeVisible();
});

test('somebody who leads nobody is told what will stand here', async () => {
  renderAt('/team', { ...root, viewer: { ...root.viewer, teams: [] } });
  expect(await screen.findByRole('heading', { name: 'Your team’s wheel will stand here' })).toBeVisible();
});

test('a team without requirements is told so; its members still stand there', async () => {
  const none = (rows: readonly (readonly (number | null)[])[]) =>
    rows.map((row) => row.map((_, column) => (column < 5 ? null : 0)));
  const empty = { ...teamWheel, areas: none(teamWheel.areas), elements: none(teamWheel.elements) };
  renderAt(address, { ...root, teamWheel: () => empty });
  expect(await screen.findByRole('heading', { name: 'No requirements yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'To the targets' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Anna Birk' })).toBeVisible();
});
