import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { CompetenceMark } from '../CompetenceMark.tsx';
import type { TableSort } from '../DataTable.tsx';
import type { HeatColumn, HeatHead } from './heat-data.ts';
import './HeatmapHead.css';

const icons = { ascending: ArrowUp, descending: ArrowDown };

interface HeadProps {
  head: HeatColumn;
  sort: TableSort | null | undefined;
  onSort: ((sort: TableSort) => void) | undefined;
  /** The order that the first press asks for; the next ones turn it. */
  first: TableSort['direction'];
}

function Head({ head, sort, onSort, first }: HeadProps) {
  const direction = sort?.column === head.id ? sort.direction : undefined;
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  const Icon = direction ? icons[direction] : ArrowUpDown;
  return (
    <th scope="col" aria-sort={direction}>
      {head.marks && (
        <span className="mh-heatmap__marks">
          {head.marks.map(({ kind, label }) => (
            <span key={kind} title={label}>
              <CompetenceMark {...{ kind, label }} />
            </span>
          ))}
        </span>
      )}
      {onSort ? (
        <button
          type="button"
          className="mh-heatmap__sort"
          onClick={() => onSort({ column: head.id, direction: direction ? turned : first })}
        >
          {head.label}
          <Icon aria-hidden="true" />
        </button>
      ) : (
        head.label
      )}
    </th>
  );
}

interface HeatmapHeadProps extends Pick<HeadProps, 'sort' | 'onSort'> {
  rowHead: HeatHead;
  columns: readonly HeatColumn[];
}

/** The heads: names sort from A first, numbers from the greatest. */
export function HeatmapHead({ rowHead, columns, sort, onSort }: HeatmapHeadProps) {
  return (
    <thead>
      <tr>
        <Head head={rowHead} first="ascending" {...{ sort, onSort }} />
        {columns.map((column) => (
          <Head key={column.id} head={column} first="descending" {...{ sort, onSort }} />
        ))}
      </tr>
    </thead>
  );
}
