import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react';
import { memo } from 'react';
import type { HeatCell, HeatColumn, HeatRow } from './heat-data.ts';

const arrows = {
  rise: <ArrowUpRight aria-hidden="true" className="mh-heatmap__trend" />,
  fall: <ArrowDownRight aria-hidden="true" className="mh-heatmap__trend" />,
  level: <ArrowRight aria-hidden="true" className="mh-heatmap__trend" />,
};

interface CellProps {
  cell: HeatCell;
  isTotal: boolean | undefined;
  isTabStop: boolean;
}

function Cell({ cell, isTotal, isTabStop }: CellProps) {
  return (
    <td>
      <button
        type="button"
        className="mh-heatmap__cell mh-heat"
        data-step={isTotal ? 'total' : (cell.step ?? 'none')}
        aria-label={cell.label}
        aria-disabled={cell.step === null || undefined}
        tabIndex={isTabStop ? 0 : -1}
      >
        {cell.text}
        {cell.trend && arrows[cell.trend]}
      </button>
    </td>
  );
}

interface HeatmapRowProps {
  row: HeatRow;
  columns: readonly HeatColumn[];
  /** The column whose cell of this row is the stop for Tab. */
  tabColumn: string | undefined;
}

/** Name and cells of a row; drawn anew only when something of its own changes, not when the rows are sorted. */
export const HeatmapRow = memo(function HeatmapRow({ row, columns, tabColumn }: HeatmapRowProps) {
  return (
    <tr data-own={row.ownMark ? true : undefined}>
      <th scope="row">
        {row.label}
        {row.ownMark && (
          <>
            {' '}
            <span className="mh-heatmap__own">{row.ownMark}</span>
          </>
        )}
      </th>
      {columns.map(({ id, isTotal }, index) => {
        const cell = row.cells[index];
        return cell && <Cell key={id} {...{ cell, isTotal }} isTabStop={id === tabColumn} />;
      })}
    </tr>
  );
});
