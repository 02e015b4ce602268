import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { doing, renderAt } from '../../testing/render.tsx';
import { demandOf, north, root, south } from './testing/demand-fixture.ts';

const own = { ...root, demand: demandOf([{ ...south, isViewers: true }]) };
const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent?.replace(/not shown|\u00AD/g, '')));

test('who sees one centre finds it beside the municipality: shares without a need, in wheel and table alike', async () => {
  renderAt('/demand', own);
  expect(await screen.findByRole('heading', { name: 'South Centre' })).toBeVisible();
  expect(screen.queryByRole('table', { name: /by centre and competence/ })).toBeNull();
  const table = screen.getByRole('table', { name: 'Share without a need in each area' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Area', 'The centre', 'The municipality', 'Difference']);
  expect(cellsOf(table)).toEqual([
    ['1Citizen dialogue', '50%', '60%', '−10'],
    ['2Digital work', '70%', '80%', '−10'],
  ]);
});

test('every competence stands with its share, in the centre and in the municipality', async () => {
  renderAt('/demand', own);
  const table = await screen.findByRole('table', { name: 'Digital work' });
  expect(cellsOf(table)).toEqual([
    ['Knows spreadsheetsCore', '70%', '80%'],
    ['Protects dataStrategic', '–', '–'],
  ]);
});

test('the pages that only those who see every centre have are not offered', async () => {
  renderAt('/demand', own);
  const pages = await screen.findByRole('navigation', { name: 'Pages on demand' });
  expect(
    within(pages)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['My centre', 'How it is counted']);
});

test('several own centres: one is chosen, and kept in the address', async () => {
  const both = [north, south].map((block) => ({ ...block, isViewers: true }));
  const app = renderAt('/demand', { ...root, demand: demandOf(both) });
  expect(await screen.findByRole('heading', { name: 'North Centre' })).toBeVisible();
  await doing(() => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Centre' }), 'South Centre'));
  expect(await screen.findByRole('heading', { name: 'South Centre' })).toBeVisible();
  expect(app.router.state.location.search).toBe('?block=south');
});

test('others open any centre at an address of its own', async () => {
  renderAt('/demand/centre?block=east%2Bwest', root);
  expect(await screen.findByRole('heading', { name: 'East Centre + West Centre' })).toBeVisible();
  expect(screen.getByText(/Small centres are shown together/)).toBeVisible();
  const pages = screen.getByRole('navigation', { name: 'Pages on demand' });
  expect(within(pages).getByRole('link', { name: 'One centre' })).toHaveAttribute('aria-current', 'page');
});

test('who is counted in no centre sees the municipality alone', async () => {
  renderAt('/demand', { ...root, demand: demandOf([]) });
  expect(await screen.findByText('The municipality’s numbers alone')).toBeVisible();
  const table = screen.getByRole('table', { name: 'Share without a need in each area' });
  expect(cellsOf(table)).toEqual([
    ['1Citizen dialogue', '60%'],
    ['2Digital work', '80%'],
  ]);
});
