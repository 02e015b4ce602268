import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';

const look = (id: string, at: string, more: object = {}) => ({
  cursor: id,
  node: { id, at, viewerFunction: 'NEAREST_LEADER', viewerName: 'Bo Kirkeskov', kind: 'TEAM_WHEEL', ...more },
});
const newest = {
  edges: [
    look('2', '2026-07-01T12:32:00Z'),
    look('1', '2026-01-01T12:32:00Z', { viewerFunction: 'HOST_EXPORT', viewerName: null, kind: 'EXPORT' }),
  ],
  pageInfo: { hasNextPage: true, endCursor: 'cursor-1' },
};
const oldest = {
  edges: [look('0', '2025-12-01T12:32:00Z', { kind: 'REQUIREMENT' })],
  pageInfo: { hasNextPage: false, endCursor: 'cursor-0' },
};
const root = { glassAccesses: [], looks: ({ after }: { after?: string }) => (after === 'cursor-1' ? oldest : newest) };

test('each look is told with moment, person, function and kind, in the municipality’s time', async () => {
  renderAt('/looks', root);
  const rows = (await screen.findAllByRole('row')).slice(1);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toHaveTextContent(/1 July 2026 at 14:32.*Bo Kirkeskov.*Nearest leader.*The team’s wheel/);
  expect(rows[1]).toHaveTextContent(/1 January 2026 at 13:32.*Export made by those who run the system/);
});

test('one can go to older looks and back', async () => {
  const { router } = renderAt('/looks', root);
  await click(await screen.findByRole('link', { name: 'Older' }));
  expect(await screen.findByText('A requirement set for you')).toBeVisible();
  expect(router.state.location.search).toBe('?after=cursor-1');
  expect(screen.queryByRole('link', { name: 'Older' })).toBeNull();
  await click(screen.getByRole('link', { name: 'To the newest' }));
  expect(within(await screen.findByRole('table')).getAllByRole('row')).toHaveLength(3);
});

test('where nobody has looked, the page says what will stand there', async () => {
  renderAt('/looks', { glassAccesses: [], looks: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } });
  expect(await screen.findByRole('heading', { name: 'Nobody has seen your data yet' })).toBeVisible();
});

test('what was opened by break-glass is told with its reason, and no name', async () => {
  const reason = 'A complaint that has to be answered';
  const access = {
    id: 'glass-1',
    records: ['PLAN'],
    reason,
    answeredAt: '2026-07-01T12:00:00Z',
    openUntil: '2026-07-01T13:00:00Z',
    endedAt: null,
    isOpen: false,
  };
  const seen = look('3', '2026-07-01T12:05:00Z', {
    viewerFunction: 'BREAK_GLASS',
    viewerName: null,
    kind: 'PLAN',
    reason,
  });
  renderAt('/looks', { glassAccesses: [access], looks: { ...oldest, edges: [seen] } });
  const card = await screen.findByRole('region', { name: 'Special access to your records' });
  expect(card).toHaveTextContent(/1 July 2026 at 14:00 to 1 July 2026 at 15:00.*Development plans.*A complaint/);
  expect((await screen.findAllByRole('row'))[1]).toHaveTextContent(
    /Data protection officer, special access.*A complaint/,
  );
});
