import { Input } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { lookOf } from './series-look.ts';
import { SeriesSample } from './SeriesSample.tsx';
import type { WheelSeries } from './wheel-data.ts';
import './WheelLegend.css';

interface WheelLegendProps {
  /** All that can be shown, also what is not shown now. */
  series: readonly WheelSeries[];
  /** Names the group: "What the wheel shows". */
  label: string;
  /** Ids of what is shown; with `onToggle` each series becomes a checkbox. */
  shown?: readonly string[];
  onToggle?(seriesId: string, show: boolean): void;
  /** Explains the ring that marks the area in the middle. */
  hubNote?: string;
}

/** The lines of the wheel and what they stand for; with `onToggle` the choice of what is laid over what. */
export function WheelLegend({ series, label, shown, onToggle, hubNote }: WheelLegendProps) {
  const base = useId();
  return (
    <ul className="mh-legend" aria-label={label}>
      {series.map((one) => {
        const id = `${base}-${one.id}`;
        const sample = <SeriesSample look={lookOf(one)} />;
        return (
          <li key={one.id}>
            {onToggle ? (
              <>
                <Input
                  type="checkbox"
                  id={id}
                  checked={shown?.includes(one.id) ?? true}
                  onChange={(event) => onToggle(one.id, event.target.checked)}
                />
                <label htmlFor={id}>
                  {sample}
                  {one.label}
                </label>
              </>
            ) : (
              <span>
                {sample}
                {one.label}
              </span>
            )}
          </li>
        );
      })}
      {hubNote && (
        <li className="mh-legend__hub">
          <span>
            <span className="mh-legend__ring" aria-hidden="true" />
            {hubNote}
          </span>
        </li>
      )}
    </ul>
  );
}
