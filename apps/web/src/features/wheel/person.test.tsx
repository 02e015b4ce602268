import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { employment, personWheel, root } from './testing/wheel-fixture.ts';

const search = ({ router }: ReturnType<typeof renderAt>) => router.state.location.search;

test('my wheel names the employment in its address, so that a link opens the same for the same person', async () => {
  const app = renderAt('/wheel', root);
  expect(await screen.findByRole('heading', { level: 1, name: 'My leader wheel' })).toBeVisible();
  expect(app.router.state.location.pathname).toBe('/wheel/job-1');
  expect(await screen.findByRole('img', { name: /^Wheel of 3 areas/ })).toBeVisible();
});

test('needs stand strategic first, then core, then others; what is not assessed is said and not counted', async () => {
  renderAt('/wheel/job-1', root);
  const needs = await screen.findByRole('region', { name: 'Next steps' });
  expect(needs).toHaveTextContent('3 needs');
  expect(needs).toHaveTextContent('Not yet assessed: 1 of 4.');
  const lines = within(needs)
    .getAllByRole('listitem')
    .map((line) => line.textContent);
  expect(lines.map((line) => line?.split('Now:')[0]?.split('Requirement')[0])).toEqual([
    'Knows the political systemStrategic1 level up',
    'Shows courageCore1 level up',
    'Makes time for dialogue2 levels up',
    'Follows up the budgetNot yet assessed',
  ]);
  expect(lines[0]).toContain('Now: 3 · Independently. Requirement: 4 · Masters it.');
});

test('drawing and table say the same numbers', async () => {
  renderAt('/wheel/job-1', root);
  const drawing = await screen.findByRole('img', { name: /It shows: Agreed level, Requirement/ });
  const labels = [...(drawing.closest('.mh-wheel')?.querySelectorAll('.mh-wheel__values') ?? [])];
  const drawn = labels.map((label) => [...label.querySelectorAll('b')].map(({ textContent }) => textContent));
  const table = screen.getByRole('table', { name: 'The numbers of each area' });
  const [, ...rows] = within(table).getAllByRole('row');
  const said = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  );
  expect(drawn).toEqual([
    ['2.5', '4.0'],
    ['3.0', '4.0'],
    ['–', '4.0'],
  ]);
  expect(said.map((row) => row.map((text) => text?.replace('no number', '')))).toEqual(drawn);
});

test('the years stand side by side, as means over an area of what is known', async () => {
  renderAt('/wheel/job-1', root);
  const table = await screen.findByRole('table', { name: 'The agreed levels, as a mean for each area.' });
  const row = within(table).getByRole('row', { name: /Personal/ });
  expect(row).toHaveTextContent(/1\.5.*2\.5/);
  expect(within(table).getByRole('row', { name: /Economy/ })).toHaveTextContent('no number');
});

test('from an area to an element and back; the address keeps what is open', async () => {
  const app = renderAt('/wheel/job-1?year=2026', root);
  const [openArea] = await screen.findAllByRole('button', { name: 'Political work: open the area' });
  if (openArea) await click(openArea);
  const area = await screen.findByRole('dialog', { name: 'Political work' });
  expect(search(app)).toBe('?year=2026&area=politics-area');
  expect(area).toHaveTextContent('Citizens meet one house');
  await click(within(area).getByRole('button', { name: 'Knows the political system' }));
  expect(await screen.findByRole('dialog', { name: 'Knows the political system' })).toBeVisible();
  expect(search(app)).toBe('?year=2026&area=politics-area&element=politics');
  await click(screen.getByRole('button', { name: 'Back to Political work' }));
  expect(search(app)).toBe('?year=2026&area=politics-area');
  await click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(search(app)).toBe('?year=2026'));
});

test('an element says which rule decided and why, in words, and leads up to the goals', async () => {
  renderAt('/wheel/job-1?element=politics', root);
  const drawer = await screen.findByRole('dialog', { name: 'Knows the political system' });
  expect(
    await within(drawer).findByText(
      'Decided by the requirement from the Children’s Centre for leaders of citizen-facing units, ' +
        'because it is set nearer to you than the requirement from Fjordby.',
    ),
  ).toBeVisible();
  expect(drawer).toHaveTextContent('Set by Ida Holm. Holds from 1 January 2026.');
  expect(within(drawer).getAllByRole('link', { name: 'S1 Shorter ways' })).not.toHaveLength(0);
  expect(drawer).toHaveTextContent('Shared ways bind us');
  expect(within(drawer).getByRole('heading', { name: 'What is missing' }).parentElement).toHaveTextContent(
    'Tacit knowledge',
  );
  const levels = within(drawer).getByRole('table', { name: 'Levels over time' });
  expect(within(levels).getAllByRole('row')).toHaveLength(3);
});

test('about a direct report it says the name instead of “you”', async () => {
  const person = { id: 'person-2', name: 'Anna Birk' };
  const report = { ...personWheel, isOwn: false, employment: { ...employment, id: 'job-2', person } };
  renderAt('/wheel/job-2?element=politics', { ...root, personWheel: () => report });
  expect(await screen.findByRole('heading', { level: 1, name: 'Anna Birk', hidden: true })).toBeInTheDocument();
  expect(await screen.findByText(/because it is set nearer to Anna Birk than/)).toBeVisible();
});

test('a direct report’s wheel lies under the team in the navigation, the own one under my wheel', async () => {
  const current = () => screen.getAllByRole('link', { current: 'page' }).map(({ textContent }) => textContent);
  const report = { ...personWheel, isOwn: false, employment: { ...employment, id: 'job-2' } };
  renderAt('/wheel/job-2', { ...root, personWheel: () => report });
  await screen.findByRole('heading', { level: 1, name: 'Lone Damgaard' });
  expect(current()).toEqual(['My team’s wheel']);
  renderAt('/wheel/job-1', root);
  await screen.findByRole('heading', { level: 1, name: 'My leader wheel' });
  expect(current()).toEqual(['My wheel']);
});

test('where both wheels are for one, the one that holds the opened element is shown', async () => {
  const both = { ...employment, wheels: ['EMPLOYEE', 'LEADER'] };
  const answer = ({ wheel }: { wheel: string | null }) => ({
    ...personWheel,
    employment: both,
    version: { ...personWheel.version, wheel: wheel ?? 'EMPLOYEE' },
    elements: wheel === 'LEADER' ? personWheel.elements : [],
  });
  const app = renderAt('/wheel/job-1?element=politics', { ...root, personWheel: answer });
  expect(await screen.findByRole('dialog', { name: 'Knows the political system' })).toBeVisible();
  expect(search(app)).toBe('?element=politics&wheel=leader');
});

test('somebody without an employment is told what will stand here', async () => {
  renderAt('/wheel', { ...root, viewer: { ...root.viewer, employments: [], teams: [] } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Your wheel will stand here' })).toBeVisible();
});
