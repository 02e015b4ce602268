import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { ScrollRegion } from './ScrollRegion.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './DataTable.css';

/** How a table is sorted now. */
export interface TableSort {
  column: string;
  direction: 'ascending' | 'descending';
}

/** One column: `key` names it, `cell` draws a row's cell. */
export interface TableColumn<Row> {
  key: string;
  header: ReactNode;
  cell(row: Row): ReactNode;
  /** Names the row: one column of a table has it. */
  rowHeader?: boolean;
  /** Numbers stand at the right, with figures of equal width. */
  numeric?: boolean;
  sortable?: boolean;
  /** CSS width. */
  width?: string;
}

interface DataTableProps<Row> {
  /** Names the table. */
  caption: string;
  hideCaption?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
  sort?: TableSort | null;
  /** Asked with the sort that the reader wants next. Without it no header is a button. */
  onSort?(sort: TableSort): void;
  /** The header stays in sight while a long page scrolls; such a table does not scroll sideways. */
  stickyHeader?: boolean;
}

function nextSort(column: string, sort: TableSort | null | undefined): TableSort {
  const turn = sort?.column === column && sort.direction === 'ascending';
  return { column, direction: turn ? 'descending' : 'ascending' };
}

function SortIcon({ direction }: { direction: TableSort['direction'] | undefined }) {
  if (direction === undefined) return <ArrowUpDown aria-hidden="true" className="mh-table__unsorted" />;
  return direction === 'ascending' ? <ArrowUp aria-hidden="true" /> : <ArrowDown aria-hidden="true" />;
}

type HeaderCellProps<Row> = Pick<DataTableProps<Row>, 'sort' | 'onSort'> & { column: TableColumn<Row> };

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const direction = sort?.column === column.key ? sort.direction : undefined;
  const sortable = column.sortable && onSort;
  return (
    <th scope="col" data-numeric={column.numeric || undefined} style={{ width: column.width }} aria-sort={direction}>
      {sortable ? (
        <button type="button" className="mh-table__sort" onClick={() => onSort(nextSort(column.key, sort))}>
          {column.header}
          <SortIcon direction={direction} />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function BodyRow<Row>({ columns, row }: { columns: readonly TableColumn<Row>[]; row: Row }) {
  return (
    <tr>
      {columns.map((column) =>
        column.rowHeader ? (
          <th key={column.key} scope="row">
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} data-numeric={column.numeric || undefined}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** A plain table. Where it is wider than its place it scrolls sideways in a region that takes focus. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, sort, onSort, stickyHeader } = props;
  const captionId = useId();
  return (
    <ScrollRegion labelledBy={captionId} fixed={stickyHeader}>
      <table className="mh-table">
        <caption id={captionId}>{hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} {...{ column, sort, onSort }} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={rowKey(row)} {...{ columns, row }} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
