import { useRef } from 'react';
import { useWidth } from '../element-size.ts';
import { WheelBars } from './WheelBars.tsx';
import { WheelDrawing } from './WheelDrawing.tsx';
import { WheelLabels } from './WheelLabels.tsx';
import { wheelRows, type WheelArea, type WheelData } from './wheel-data.ts';
import { wheelGeometry } from './wheel-geometry.ts';
import './Wheel.css';

interface WheelProps extends WheelData {
  /** One sentence that says what the drawing shows. */
  summary: string;
  onOpenArea(areaId: string): void;
  selectedAreaId?: string;
  /** Accessible name of an area's button; holds the area's own label. */
  openLabel(area: WheelArea): string;
}

/** Fewer areas than this make no field. */
const FEWEST_SPOKES = 3;

/** The wheel as a radar with as many spokes as areas. Put a `WheelLegend` above it and a `WheelTable` beside it. */
export function Wheel(props: WheelProps) {
  const { areas, series, scaleMax, scaleStep, summary, onOpenArea, openLabel, selectedAreaId } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const rows = wheelRows(props);
  const bars = areas.length < FEWEST_SPOKES;
  const geometry = wheelGeometry(width, areas.length, series.length);
  return (
    <div className="mh-wheel" ref={box}>
      {bars && (
        <>
          <p className="mh-visually-hidden">{summary}</p>
          <WheelBars {...{ rows, series, scaleMax, onOpenArea, openLabel }} />
        </>
      )}
      {!bars && width > 0 && (
        <div className="mh-wheel__stage" style={{ width: geometry.width, height: geometry.height }}>
          <div role="img" aria-label={summary}>
            <WheelDrawing {...{ rows, series, scaleMax, scaleStep, geometry, selectedAreaId }} />
          </div>
          <WheelLabels {...{ rows, geometry, onOpenArea, openLabel, selectedAreaId }} />
        </div>
      )}
    </div>
  );
}
