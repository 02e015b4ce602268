import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import { useRef } from 'react';
import { DataTable, type TableColumn } from './DataTable.tsx';
import { Disclosure } from './Disclosure.tsx';
import { useWidth } from './element-size.ts';
import { SeriesMarker } from './wheel/SeriesMarker.tsx';
import { lookOf } from './wheel/series-look.ts';
import type { WheelSeries } from './wheel/wheel-data.ts';
import './LineTrend.css';

interface LineTrendProps {
  /** Years or other periods, oldest first. */
  periods: readonly string[];
  /** Values in the order of the periods; `null` leaves a gap. */
  series: readonly WheelSeries[];
  scaleMax: number;
  formatValue(value: number): string;
  /** One sentence that says what the drawing shows. */
  summary: string;
  /** `table` opens the numbers; `period` heads their first column; `missing` is said for a gap. */
  texts: { table: string; period: string; missing: string };
}

interface TrendRow {
  period: string;
  values: (number | null)[];
}

const HEIGHT = 190;
const WIDEST = 680;

function trendLine(series: WheelSeries, index: number) {
  const look = lookOf(series);
  const line = (
    <Line<TrendRow>
      key={series.id}
      dataKey={(row) => row.values[index] ?? null}
      stroke={look.color}
      strokeWidth={look.width}
      strokeDasharray={look.dash}
      isAnimationActive={false}
      activeDot={false}
      dot={({ key, cx, cy, value }) =>
        cx === undefined || cy === undefined || value === null ? (
          <g key={key} />
        ) : (
          <SeriesMarker key={key} look={look} x={cx} y={cy} />
        )
      }
    />
  );
  return { line, order: look.order };
}

/** How values moved over the years, on the whole scale; the same numbers as a table underneath. */
export function LineTrend({ periods, series, scaleMax, formatValue, summary, texts }: LineTrendProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = Math.min(useWidth(box), WIDEST);
  const rows: TrendRow[] = periods.map((period, at) => ({
    period,
    values: series.map((one) => one.values[at] ?? null),
  }));
  const columns: TableColumn<TrendRow>[] = [
    { key: 'period', header: texts.period, rowHeader: true, cell: (row) => row.period },
    ...series.map((one, index) => ({
      key: one.id,
      header: one.label,
      numeric: true,
      cell: ({ values }: TrendRow) => {
        const value = values[index] ?? null;
        return value === null ? texts.missing : formatValue(value);
      },
    })),
  ];
  return (
    <div className="mh-trend" ref={box}>
      {width > 0 && (
        <div role="img" aria-label={summary}>
          <LineChart
            data={rows}
            width={width}
            height={HEIGHT}
            margin={{ top: 10, right: 24, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--mh-line)" />
            <XAxis
              dataKey="period"
              axisLine={false}
              tickLine={false}
              padding={{ left: 24, right: 12 }}
              tick={{ fill: 'var(--mh-ink-2)' }}
            />
            <YAxis
              domain={[0, scaleMax]}
              ticks={Array.from({ length: scaleMax + 1 }, (_, level) => level)}
              width={24}
              axisLine={false}
              tickLine={false}
              tick={{ fill: 'var(--mh-ink-2)' }}
            />
            {series
              .map(trendLine)
              .sort((a, b) => a.order - b.order)
              .map(({ line }) => line)}
          </LineChart>
        </div>
      )}
      <Disclosure summary={texts.table}>
        <DataTable caption={summary} hideCaption columns={columns} rows={rows} rowKey={(row) => row.period} />
      </Disclosure>
    </div>
  );
}
