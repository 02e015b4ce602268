import type { CSSProperties } from 'react';
import { lookOf } from './series-look.ts';
import { plain, type WheelRow } from './wheel-data.ts';
import type { LabelPlace, WheelGeometry } from './wheel-geometry.ts';

interface WheelLabelsProps {
  rows: readonly WheelRow[];
  geometry: WheelGeometry;
  onOpenArea(areaId: string): void;
  openLabel(area: WheelRow['area']): string;
  selectedAreaId?: string;
}

const shift = { start: 0, center: -50, end: -100 };

function styleOf({ x, y, align, lift, maxWidth }: LabelPlace): CSSProperties {
  return {
    left: x,
    top: y,
    maxWidth,
    width: 'max-content',
    textAlign: align,
    transform: `translate(${shift[align]}%, ${-lift}%)`,
  };
}

/** The values of one area, each in the colour of its series; the table says them to who does not see. */
function Values({ row }: { row: WheelRow }) {
  return (
    <span className="mh-wheel__values" aria-hidden="true">
      {row.cells.map((cell, index) => (
        <span key={cell.series.id}>
          {index > 0 && <span className="mh-wheel__slash"> / </span>}
          <b style={{ color: lookOf(cell.series).color }}>{cell.text}</b>
        </span>
      ))}
    </span>
  );
}

/** Buttons over the drawing: they wrap, take focus and open the area. */
export function WheelLabels({ rows, geometry, onOpenArea, openLabel, selectedAreaId }: WheelLabelsProps) {
  const words = geometry.labels === 'words';
  return (
    <ul className="mh-wheel__labels" data-labels={geometry.labels}>
      {rows.map((row, index) => {
        const place = geometry.places[index];
        const name = plain(openLabel(row.area));
        if (!place) return null;
        return (
          <li key={row.area.id} style={styleOf(place)} data-hub={row.area.isHub || undefined}>
            <button
              type="button"
              className={words ? 'mh-wheel__label' : 'mh-wheel__disc'}
              aria-label={words ? name : `${row.area.number}. ${name}`}
              data-selected={row.area.id === selectedAreaId || undefined}
              onClick={() => onOpenArea(row.area.id)}
            >
              {words ? row.area.label : row.area.number}
            </button>
            {geometry.values && <Values row={row} />}
          </li>
        );
      })}
    </ul>
  );
}
