import { countOf, share } from '@medhjul/release/shown';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { click, doing, renderAt, signedIn } from '../../testing/render.tsx';
import { demandOf, root } from './testing/demand-fixture.ts';

const search = ({ router }: ReturnType<typeof renderAt>) => new URLSearchParams(router.state.location.search);
const heatmap = () => screen.findByRole('table', { name: /by centre and competence/ });

/** What stands in the heatmap: rows of texts, the head first. */
async function shown() {
  return within(await heatmap())
    .getAllByRole('row')
    .map((row) =>
      [...row.children].map((cell) =>
        (cell.querySelector('.mh-heatmap__cell, .mh-heatmap__sort') ?? cell.firstChild ?? cell).textContent?.replaceAll(
          '\u00AD',
          '',
        ),
      ),
    );
}
const names = async () => (await shown()).slice(2).map(([name]) => name);

test('the release tells at once what is most needed and where, what plans ask for, what rose most', async () => {
  renderAt('/demand', root);
  const story = await screen.findByRole('region', { name: 'In short' });
  const cards = [...story.querySelectorAll('.mh-insight')].map((card) => card.textContent);
  expect(cards).toEqual([
    'Most neededHandles conflictmost in North Centre, about 60%abt. 45%',
    'Most asked for in plansKnows spreadsheetsmost in South Centre, about 40%abt. 20%',
    'Largest rise since 14 November 2025Writes plainlynow about 30%+15 points',
  ]);
  expect(screen.getByText('Release 3 · counted on 20 November 2026 · plan year 2026')).toBeVisible();
});

test('areas are columns: each the sum of its cells over the sum of their people; the municipality stands above', async () => {
  renderAt('/demand', root);
  expect(await shown()).toEqual([
    ['Centre', 'Citizen dialogue', 'Digital work', 'Total'],
    ['The whole municipality', '40%', '20%', '35%'],
    ['South Centre', '50%', '30%', '45%'],
    ['North Centre', '35%', '20%', '35%'],
    ['East Centre + West Centre', '30%', '0%', '25%'],
  ]);
});

test('an area opens to its competences; what is not published is a dash that says why', async () => {
  const app = renderAt('/demand', root);
  await heatmap();
  await doing(() => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'digital'));
  expect((await shown()).slice(0, 2)).toEqual([
    ['Centre', 'Knows spreadsheets', 'Protects data', 'Total'],
    ['The whole municipality', '20%', '–', '20%'],
  ]);
  expect(search(app).get('area')).toBe('digital');
  expect(
    screen.getByRole('button', { name: 'North Centre, Protects data: Not shown: applies to too few people' }),
  ).toHaveAttribute('aria-disabled', 'true');
});

test('sorted by the total, by name or by a column, either way; the choice is kept in the address', async () => {
  const app = renderAt('/demand?area=dialogue', root);
  expect(await names()).toEqual(['South Centre', 'North Centre', 'East Centre + West Centre']);
  await click(within(await heatmap()).getByRole('button', { name: 'Handles conflict' }));
  expect(await names()).toEqual(['North Centre', 'South Centre', 'East Centre + West Centre']);
  expect(search(app).get('sort')).toBe('conflict');
  await click(within(await heatmap()).getByRole('button', { name: 'Handles conflict' }));
  expect(await names()).toEqual(['East Centre + West Centre', 'South Centre', 'North Centre']);
  expect(search(app).get('sort')).toBe('-conflict');
  await doing(() => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Name'));
  expect(await names()).toEqual(['East Centre + West Centre', 'North Centre', 'South Centre']);
});

test('centres are found by name and several are picked', async () => {
  const app = renderAt('/demand', root);
  await heatmap();
  await doing(() => userEvent.type(screen.getByRole('searchbox', { name: 'Find a centre' }), 'so'));
  expect(await names()).toEqual(['South Centre']);
  expect(screen.getByText('1 centre of 3')).toBeVisible();
  await doing(() => userEvent.clear(screen.getByRole('searchbox', { name: 'Find a centre' })));
  await click(screen.getByRole('button', { name: 'Pick centres' }));
  await click(screen.getByRole('checkbox', { name: 'North Centre' }));
  await click(screen.getByRole('checkbox', { name: 'East Centre + West Centre' }));
  expect(await names()).toEqual(['North Centre', 'East Centre + West Centre']);
  expect(search(app).get('centres')).toBe('north,east+west');
  await click(screen.getByRole('button', { name: 'Show all centres' }));
  expect(await names()).toHaveLength(3);
});

test('a search that fits no centre says so', async () => {
  renderAt('/demand?find=nowhere', root);
  expect(await screen.findByRole('heading', { name: 'No centre fits' })).toBeVisible();
});

test('held against another release, a cell says how it moved, and a step of rounding is no change', async () => {
  const app = renderAt('/demand?area=dialogue', root);
  await heatmap();
  const compare = screen.getByRole('combobox', { name: 'Compare with' });
  expect([...compare.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'No comparison',
    '2 · 14 November 2025 (a year before)',
    '1 · 15 November 2024',
  ]);
  await doing(() => userEvent.selectOptions(compare, '2'));
  expect(
    await screen.findByRole('button', {
      name: 'South Centre, Writes plainly: about 60%, up about 40 percentage points since 14 November 2025',
    }),
  ).toBeVisible();
  expect(
    screen.getByRole('button', {
      name: 'North Centre, Handles conflict: about 60%, no clear change since 14 November 2025',
    }),
  ).toBeVisible();
  expect(app.requests.at(-1)?.variables).toMatchObject({ releaseIds: ['release-3', 'release-2'] });
  await doing(() => userEvent.selectOptions(compare, '1'));
  expect(app.requests.at(-1)?.variables).toMatchObject({ releaseIds: ['release-3', 'release-1'] });
});

test('what is marked comes first when asked: strategic, then core, then the rest', async () => {
  renderAt('/demand?area=dialogue&marked=first', root);
  expect((await shown())[0]).toEqual(['Centre', 'Writes plainly', 'Handles conflict', 'Total']);
});

test('conversations held are one column, and need no area', async () => {
  const app = renderAt('/demand', root);
  await heatmap();
  await doing(() => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'held'));
  expect((await shown()).map((row) => row.slice(0, 2))).toEqual([
    ['Centre', 'Conversation held'],
    ['The whole municipality', '75%'],
    ['North Centre', '80%'],
    ['East Centre + West Centre', '80%'],
    ['South Centre', '60%'],
  ]);
  expect(screen.queryByRole('combobox', { name: 'Area' })).toBeNull();
  expect(search(app).get('measure')).toBe('held');
});

test('files hold the choice: release, wheel, measure, centres, competences and language', async () => {
  renderAt('/demand?area=dialogue&measure=plan&wheel=leader&centres=north,east%2Bwest', root);
  await heatmap();
  const link = screen.getByRole('link', { name: 'Download as Excel' });
  const address = new URL(link.getAttribute('href') ?? '', 'http://localhost');
  expect(address.pathname).toBe('/export/demand.xlsx');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    release: 'release-3',
    wheel: 'leader',
    measure: 'plan',
    blocks: 'north,east+west',
    elements: 'conflict,plain',
    language: 'en',
  });
});

test('every number that a cell shows or says is the one of its shown cell', async () => {
  renderAt('/demand?area=dialogue', root);
  const table = await heatmap();
  const [, whole, ...rows] = within(table).getAllByRole('row');
  const [now] = demandOf()({ releaseIds: ['release-3'], wheel: 'EMPLOYEE', measure: 'NEED' }).releases;
  const labelled = [whole, ...rows].map((row) => ({
    name: row?.querySelector('th')?.textContent ?? '',
    buttons: [...(row?.querySelectorAll('td button') ?? [])].slice(0, 2),
  }));
  const order = ['The whole municipality', 'East Centre + West Centre', 'North Centre', 'South Centre'];
  for (const { name, buttons } of labelled) {
    const at = order.indexOf(name);
    buttons.forEach((button, column) => {
      const cell = { shown: now?.cells[2 * at]?.[column] ?? 0, people: now?.cells[2 * at + 1]?.[column] ?? 0 };
      expect(button.textContent).toBe(`${share(cell)}%`);
      const numbers = button.getAttribute('aria-label')?.match(/\d+/g);
      expect(numbers).toEqual([String(share(cell))]);
      expect(button.getAttribute('title')).toBeNull();
      expect(countOf(cell).number % 5).toBe(0);
    });
  }
  expect(labelled).toHaveLength(4);
});

test('without a release the page says what will stand here and how it comes to be', async () => {
  renderAt('/demand', { ...root, releases: [] });
  expect(await screen.findByRole('heading', { name: 'Demand will stand here' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Go to the releases' })).toBeNull();
  renderAt('/demand', { ...root, releases: [], viewer: { ...signedIn.viewer, roles: ['TRAINING_HOUSE'] } });
  expect(await screen.findByRole('link', { name: 'Go to the releases' })).toHaveAttribute('href', '/releases');
});

test('a wheel without cells says so and keeps the choices', async () => {
  const nothing = (asked: Parameters<ReturnType<typeof demandOf>>[0]) => {
    const answer = demandOf()(asked);
    return {
      ...answer,
      releases: answer.releases.map((one) => ({ ...one, cells: one.cells.map((row) => row.map(() => null)) })),
    };
  };
  renderAt('/demand?wheel=leader', { ...root, demand: nothing });
  expect(await screen.findByRole('heading', { name: 'No numbers to show here' })).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Show' })).toBeVisible();
});

test('cells are asked for once, before the page is drawn; the releases anew each time the page is entered', async () => {
  const { requests, router } = renderAt('/demand?compare=1', root);
  const asked = () => requests.map(({ operation }) => operation).toSorted();
  await heatmap();
  expect(asked()).toEqual(['DemandPage', 'DemandReleases', 'Session']);
  await doing(() => router.navigate('/demand/proposals?release=3'));
  const before = asked().filter((operation) => operation === 'DemandReleases').length;
  await doing(() => router.navigate('/demand?compare=1'));
  await heatmap();
  expect(asked().filter((operation) => operation === 'DemandReleases')).toHaveLength(before + 1);
  expect(asked().filter((operation) => operation === 'DemandPage')).toHaveLength(1);
});
