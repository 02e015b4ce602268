import { DataTable, type TableColumn } from '../DataTable.tsx';
import { DistancePill } from '../DistancePill.tsx';
import { NumberBar } from '../NumberBar.tsx';
import { NumberDisc } from '../NumberDisc.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { lookOf } from './series-look.ts';
import { plain, wheelRows, type WheelArea, type WheelCell, type WheelData, type WheelRow } from './wheel-data.ts';
import './WheelTable.css';

/** A column that says how far one series is from another. */
export interface WheelDifference {
  header: string;
  /** In the order of the areas; `null` where either is missing. */
  values: readonly (number | null)[];
  /** Writes a difference with its sign. */
  format(difference: number): string;
}

interface WheelTableProps extends WheelData {
  texts: { caption: string; area: string; missing: string };
  onOpenArea(areaId: string): void;
  openLabel(area: WheelArea): string;
  difference?: WheelDifference;
}

function Missing({ text }: { text: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </>
  );
}

type AreaCellProps = Pick<WheelTableProps, 'onOpenArea' | 'openLabel' | 'scaleMax'> & { row: WheelRow };

/** Number, name and bar: the first series is the bar, the target or else the requirement its tick. */
function AreaCell({ row, onOpenArea, openLabel, scaleMax }: AreaCellProps) {
  const { area, cells } = row;
  const tick =
    cells.find(({ series }) => series.style === 'target') ?? cells.find(({ series }) => series.style === 'requirement');
  return (
    <span className="mh-wheel-table__area">
      <NumberDisc ringed={area.isHub}>{area.number}</NumberDisc>
      <span>
        <button
          type="button"
          className="mh-wheel-table__open"
          aria-label={plain(openLabel(area))}
          onClick={() => onOpenArea(area.id)}
        >
          {area.label}
        </button>
        <NumberBar
          value={cells[0]?.value ?? null}
          target={tick === cells[0] ? null : tick?.value}
          targetColor={tick && lookOf(tick.series).color}
          max={scaleMax}
        />
      </span>
    </span>
  );
}

function Value({ cell, missing, leading }: { cell: WheelCell | undefined; missing: string; leading: boolean }) {
  if (!cell || cell.value === null) return <Missing text={missing} />;
  return leading ? <b className="mh-wheel-table__leading">{cell.text}</b> : cell.text;
}

/** With more columns than this they stand closer. */
const ROOMY_COLUMNS = 5;

/** The wheel's numbers as a table, made from the same rows as the drawing. */
export function WheelTable(props: WheelTableProps) {
  const { areas, series, scaleMax, texts, onOpenArea, openLabel, difference } = props;
  const columns: TableColumn<WheelRow>[] = [
    {
      key: 'area',
      header: texts.area,
      rowHeader: true,
      cell: (row) => <AreaCell {...{ row, onOpenArea, openLabel, scaleMax }} />,
    },
    ...series.map((one, index) => ({
      key: one.id,
      header: one.shortLabel ?? one.label,
      numeric: true,
      cell: (row: WheelRow) => <Value cell={row.cells[index]} missing={texts.missing} leading={lookOf(one).leading} />,
    })),
  ];
  if (difference) {
    columns.push({
      key: 'difference',
      header: difference.header,
      numeric: true,
      cell: ({ area }) => {
        const distance = difference.values[areas.findIndex(({ id }) => id === area.id)] ?? null;
        if (distance === null) return <Missing text={texts.missing} />;
        return <DistancePill distance={distance} text={difference.format(distance)} />;
      },
    });
  }
  return (
    <div className="mh-wheel-table" data-dense={columns.length > ROOMY_COLUMNS || undefined}>
      <DataTable
        caption={texts.caption}
        hideCaption
        columns={columns}
        rows={wheelRows(props)}
        rowKey={({ area }) => area.id}
      />
    </div>
  );
}
