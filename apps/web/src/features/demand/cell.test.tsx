import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { click, doing, renderAt } from '../../testing/render.tsx';
import { root } from './testing/demand-fixture.ts';

const address = '/demand?area=dialogue';
const search = ({ router }: ReturnType<typeof renderAt>) => new URLSearchParams(router.state.location.search);
const part = (drawer: HTMLElement, name: string) => {
  const section = within(drawer).getByRole('heading', { name }).closest('section');
  if (!section) throw new Error(`no part ${name}`);
  return section;
};

test('a cell opens to its share and count, its history, the same elsewhere, its goals and the method', async () => {
  const app = renderAt(address, root);
  await click(await screen.findByRole('button', { name: 'South Centre, Handles conflict: about 40%' }));
  const drawer = await screen.findByRole('dialog', { name: 'Handles conflict' });
  expect(search(app).get('block')).toBe('south');
  expect(drawer).toHaveTextContent('South Centre');
  expect(drawer).toHaveTextContent('Needs · release 3, 20 November 2026');
  expect(drawer).toHaveTextContent('about 40%about 20 of 50');
  expect(drawer).toHaveTextContent('no clear change since 14 November 2025');
  await within(drawer).findByRole('table', { name: 'Over time' });
  const history = within(drawer).getAllByRole('row').slice(1);
  expect(history.map(({ textContent }) => textContent)).toEqual([
    '20/11/202640%about 20 of 50',
    '14/11/202540%about 20 of 50',
    '15/11/20240%under 5 of 50',
  ]);
  const others = within(part(drawer, 'The same in other centres')).getAllByRole('listitem');
  expect(others.map(({ textContent }) => textContent)).toEqual([
    'North Centre60%',
    'South Centre40%',
    'East Centre + West Centre20%',
  ]);
  expect(others[1]).toHaveAttribute('aria-current', 'true');
  expect(within(drawer).getByRole('link', { name: 'S4 Clear words' })).toHaveAttribute('href', '/direction/goal-s4');
  expect(part(drawer, 'Offers that fit')).toHaveTextContent('Once the catalogue of offers is there');
  expect(within(drawer).getByRole('link', { name: 'How it is counted' })).toHaveAttribute('href', '/method');
});

test('the browser’s way back closes what a cell opened, and so does Escape', async () => {
  const app = renderAt(address, root);
  const cell = 'South Centre, Handles conflict: about 40%';
  await click(await screen.findByRole('button', { name: cell }));
  await screen.findByRole('dialog');
  await doing(() => app.router.navigate(-1));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(search(app).get('block')).toBeNull();
  await click(screen.getByRole('button', { name: cell }));
  await click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a cell is opened by Enter, and a shared address opens it as well', async () => {
  renderAt(address, root);
  const cell = await screen.findByRole('button', { name: 'South Centre, Handles conflict: about 40%' });
  await doing(() => {
    cell.focus();
    return Promise.resolve();
  });
  await doing(async () => void (await userEvent.keyboard('{Enter}')));
  expect(await screen.findByRole('dialog', { name: 'Handles conflict' })).toBeVisible();
  renderAt('/demand?block=north&column=excel', root);
  const drawer = await screen.findByRole('dialog', { name: 'Knows spreadsheets' });
  expect(drawer).toHaveTextContent('about 20%about 5 of 25');
});

test('nobody shown is told as under five; an area tells it for each competence', async () => {
  renderAt('/demand?block=east%2Bwest&column=excel', root);
  expect(await screen.findByRole('dialog', { name: 'Knows spreadsheets' })).toHaveTextContent('about 0%under 5 of 25');
  renderAt('/demand?block=east%2Bwest&column=digital', root);
  expect(await screen.findByRole('dialog', { name: 'Digital work' })).toHaveTextContent('under 5 on each competence');
});

test('an area’s cell leads on to its competences for all centres', async () => {
  renderAt('/demand', root);
  await click(await screen.findByRole('button', { name: 'South Centre, Citizen dialogue: about 50%' }));
  const drawer = await screen.findByRole('dialog', { name: 'Citi\u00ADzen dialogue' });
  expect(drawer).toHaveTextContent('about 50 of 100');
  const inside = within(part(drawer, 'The competences in the area'));
  expect(inside.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Writes plainly60%',
    'Handles conflict40%',
  ]);
  expect(inside.getByRole('link', { name: 'See them for all centres' })).toHaveAttribute(
    'href',
    '/demand?release=3&wheel=employee&measure=need&area=dialogue',
  );
});

test('a centre that was counted otherwise in an earlier release has no number there', async () => {
  const demand = (asked: Parameters<typeof root.demand>[0]) => {
    const answer = root.demand(asked);
    const [now, ...before] = answer.releases;
    const without = before.map((one) => ({
      ...one,
      blocks: one.blocks.filter(({ blockId }) => blockId !== 'south'),
      cells: one.cells.slice(0, -2),
    }));
    return { ...answer, releases: [now, ...without] };
  };
  renderAt('/demand?area=dialogue&block=south&column=conflict', { ...root, demand });
  const table = await screen.findByRole('table', { name: 'Over time' });
  expect(within(table).getAllByRole('row')[2]).toHaveTextContent('14/11/2025Counted differently then');
});

test('the story’s competence opens the municipality’s cell', async () => {
  const app = renderAt('/demand?measure=held', root);
  await click(within(await screen.findByRole('region', { name: 'In short' })).getByText('Knows spreadsheets'));
  const drawer = await screen.findByRole('dialog', { name: 'Knows spreadsheets' });
  expect(drawer).toHaveTextContent('The whole municipality');
  expect(drawer).toHaveTextContent('about 20%about 40 of 200');
  expect(search(app).get('measure')).toBe('plan');
});
