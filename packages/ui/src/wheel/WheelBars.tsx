import { lookOf } from './series-look.ts';
import { SeriesSample } from './SeriesSample.tsx';
import { plain, type WheelRow } from './wheel-data.ts';

interface WheelBarsProps {
  rows: readonly WheelRow[];
  scaleMax: number;
  onOpenArea(areaId: string): void;
  openLabel(area: WheelRow['area']): string;
}

/** In place of a radar where there are too few areas to make one: a bar for each value. */
export function WheelBars({ rows, scaleMax, onOpenArea, openLabel }: WheelBarsProps) {
  return (
    <ul className="mh-wheel__bars">
      {rows.map(({ area, cells }) => (
        <li key={area.id}>
          <button
            type="button"
            className="mh-wheel__label"
            aria-label={plain(openLabel(area))}
            onClick={() => onOpenArea(area.id)}
          >
            {area.label}
          </button>
          {cells.map(({ series: one, value, text }) => (
            <span key={one.id} className="mh-wheel__bar" aria-hidden="true">
              <SeriesSample look={lookOf(one)} />
              <span className="mh-wheel__bar-track">
                {value !== null && (
                  <span style={{ width: `${(value / scaleMax) * 100}%`, background: lookOf(one).color }} />
                )}
              </span>
              <b style={{ color: lookOf(one).color }}>{text}</b>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
