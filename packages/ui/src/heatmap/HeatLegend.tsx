import { CompetenceMark } from '../CompetenceMark.tsx';
import type { HeatColumn } from './heat-data.ts';
import './heat-scale.css';
import './HeatLegend.css';

interface HeatLegendProps {
  /** Says what the numbers are: "Share with a need, %". */
  label: string;
  /** Range of each step, lightest first: "0–9", "60+". */
  ranges: readonly [string, string, string, string, string, string];
  /** What "–" says: "Not relevant". */
  none: string;
  /** The marks that stand as icons beside heads, with their words. */
  marks?: HeatColumn['marks'];
}

/** The steps of the heat scale and the signs of a heatmap. */
export function HeatLegend({ label, ranges, none, marks }: HeatLegendProps) {
  return (
    <div className="mh-heat-legend">
      <span aria-hidden="true">{label}</span>
      <ol aria-label={label}>
        {ranges.map((range, step) => (
          <li key={range} className="mh-heat" data-step={step}>
            {range}
          </li>
        ))}
      </ol>
      <span>
        <span className="mh-heat-legend__none mh-heat" data-step="none" aria-hidden="true">
          –
        </span>
        {none}
      </span>
      {marks?.map(({ kind, label: word }) => (
        <CompetenceMark key={kind} kind={kind} label={word} />
      ))}
    </div>
  );
}
