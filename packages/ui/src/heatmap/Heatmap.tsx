import { useRef, type CSSProperties, type MouseEvent } from 'react';
import type { TableSort } from '../DataTable.tsx';
import { useOverflows } from '../element-size.ts';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { placeOf } from './cell-place.ts';
import type { HeatColumn, HeatHead, HeatRow } from './heat-data.ts';
import { HeatmapHead } from './HeatmapHead.tsx';
import { HeatmapRow } from './HeatmapRow.tsx';
import { useOneTabStop } from './one-tab-stop.ts';
import './heat-scale.css';
import './Heatmap.css';

interface HeatmapProps {
  /** Names the table; read aloud, not shown. */
  caption: string;
  /** Heads the column of the rows' names. */
  rowHead: HeatHead;
  columns: readonly HeatColumn[];
  /** In the order that they are shown in. */
  rows: readonly HeatRow[];
  /** Sums up the rows: stands above them, however they are sorted. */
  totals?: HeatRow;
  sort?: TableSort | null;
  /** Asked with the sort that the reader wants next. Without it no head is a button. */
  onSort?(sort: TableSort): void;
  onOpen(rowId: string, columnId: string): void;
}

/**
 * Numbers of rows by columns, coloured by the heat scale: a table whose cells are one stop for Tab and are walked by arrow
 * keys, Home and End. The head and the rows' names stay in sight: on the page where the table has room, inside its own
 * region where it has not.
 */
export function Heatmap({ caption, rowHead, columns, rows, totals, sort, onSort, onOpen }: HeatmapProps) {
  const region = useRef<HTMLDivElement>(null);
  const scrolls = useOverflows(region);
  const allRows = totals ? [totals, ...rows] : rows;
  const { stop, onFocus, onKeyDown } = useOneTabStop(allRows, columns);
  const open = ({ target }: MouseEvent) => {
    const place = placeOf(target);
    const [row, column] = place ? [allRows[place.row], columns[place.column]] : [];
    if (row && column && row.cells[columns.indexOf(column)]?.step !== null) onOpen(row.id, column.id);
  };
  const drawn = (row: HeatRow) => (
    <HeatmapRow key={row.id} {...{ row, columns }} tabColumn={row.id === stop.row ? stop.column : undefined} />
  );
  return (
    <div ref={region} className="mh-heatmap" data-scrolls={scrolls || undefined}>
      <table
        style={{ '--mh-heatmap-columns': columns.length } as CSSProperties}
        onClick={open}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <HeatmapHead {...{ rowHead, columns, sort, onSort }} />
        {totals && <tbody data-totals>{drawn(totals)}</tbody>}
        <tbody>{rows.map(drawn)}</tbody>
      </table>
    </div>
  );
}
