import { DataTable, type TableColumn, type TableSort } from '@medhjul/ui/DataTable.tsx';
import { Fact } from '../../../../lib/Fact.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { useIsNarrow } from '../../../../lib/narrow.ts';
import { reviewBoardMessages } from '../../review-board.messages.ts';
import { Facts } from '../Facts.tsx';
import { CommitteeCell, DayCell, MinutesCell, StateCell } from './board-cells.tsx';
import type { BoardRow } from './board-rows.ts';
import { RemindButton } from './RemindButton.tsx';

interface BoardListProps {
  rows: readonly BoardRow[];
  year: number;
  sort: TableSort | null;
  onSort(sort: TableSort): void;
}

function useColumns(year: number): TableColumn<BoardRow>[] {
  const t = useMessages(reviewBoardMessages);
  return [
    {
      key: 'committee',
      header: t('committee'),
      rowHeader: true,
      sortable: true,
      cell: (row) => <CommitteeCell row={row} />,
    },
    { key: 'state', header: t('state'), sortable: true, cell: (row) => <StateCell row={row} /> },
    { key: 'meets', header: t('meets'), sortable: true, cell: (row) => <DayCell day={row.heldOn ?? row.meetsOn} /> },
    { key: 'due', header: t('due'), sortable: true, cell: (row) => <DayCell day={row.dueOn} /> },
    { key: 'minutes', header: t('minutes'), cell: (row) => <MinutesCell row={row} /> },
    { key: 'reminder', header: t('reminder'), sortable: true, cell: (row) => <RemindButton row={row} year={year} /> },
  ];
}

function BoardCards({ rows, year }: Pick<BoardListProps, 'rows' | 'year'>) {
  const t = useMessages(reviewBoardMessages);
  return (
    <ul className="mh-review-cards" aria-label={t('table')}>
      {rows.map((row) => (
        <li key={row.committee.id}>
          <strong>
            <CommitteeCell row={row} />
          </strong>
          <StateCell row={row} />
          <Facts>
            <Fact name={t('meets')}>
              <DayCell day={row.heldOn ?? row.meetsOn} />
            </Fact>
            <Fact name={t('due')}>
              <DayCell day={row.dueOn} />
            </Fact>
            <Fact name={t('minutes')}>
              <MinutesCell row={row} />
            </Fact>
          </Facts>
          <RemindButton row={row} year={year} />
        </li>
      ))}
    </ul>
  );
}

/** Every committee in a row, or on a phone on a card of its own. */
export function BoardList({ rows, year, sort, onSort }: BoardListProps) {
  const t = useMessages(reviewBoardMessages);
  const columns = useColumns(year);
  if (useIsNarrow()) return <BoardCards rows={rows} year={year} />;
  return (
    <DataTable
      caption={t('table')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ committee }) => committee.id}
      sort={sort}
      onSort={onSort}
    />
  );
}
