import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable, type TableColumn } from './DataTable.tsx';
import { DistancePill } from './DistancePill.tsx';
import { SpreadBar } from './SpreadBar.tsx';

interface Member {
  name: string;
  needs: number;
}

const columns: TableColumn<Member>[] = [
  { key: 'name', header: 'Name', rowHeader: true, sortable: true, cell: (row) => row.name },
  { key: 'needs', header: 'Needs', numeric: true, sortable: true, cell: (row) => row.needs },
];

test('names its rows and columns, says how it is sorted and asks for the next order', async () => {
  const onSort = jest.fn();
  render(
    <DataTable
      caption="Members"
      columns={columns}
      rows={[{ name: 'Asta', needs: 3 }]}
      rowKey={(row) => row.name}
      sort={{ column: 'needs', direction: 'ascending' }}
      onSort={onSort}
    />,
  );
  expect(screen.getByRole('table', { name: 'Members' })).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: 'Asta' })).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: 'Needs' })).toHaveAttribute('aria-sort', 'ascending');
  expect(screen.getByRole('columnheader', { name: 'Name' })).not.toHaveAttribute('aria-sort');
  await userEvent.click(screen.getByRole('button', { name: 'Needs' }));
  await userEvent.click(screen.getByRole('button', { name: 'Name' }));
  expect(onSort.mock.calls).toEqual([
    [{ column: 'needs', direction: 'descending' }],
    [{ column: 'name', direction: 'ascending' }],
  ]);
});

test.each([
  [0.04, 'near'],
  [0.05, 'above'],
  [-0.44, 'near'],
  [-0.46, 'below'],
  [-0.5, 'below'],
  [0, 'near'],
])('a distance of %f is %s the target, by the decimal that is shown', (distance, tone) => {
  render(<DistancePill distance={distance} text="shown" />);
  expect(screen.getByText('shown')).toHaveAttribute('data-tone', tone);
});

test('a spread says each level in words', () => {
  render(<SpreadBar counts={[0, 2, 5]} label="Spread" describe={(level, count) => `${count} at level ${level}`} />);
  expect(screen.getByRole('list', { name: 'Spread' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').map((item) => item.firstChild?.textContent)).toEqual([
    '0 at level 0',
    '2 at level 1',
    '5 at level 2',
  ]);
});
