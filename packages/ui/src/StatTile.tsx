import type { ReactNode } from 'react';
import './StatTile.css';

interface StatTileProps {
  label: string;
  /** The number, written for the reader. */
  value: ReactNode;
  tone?: 'petrol' | 'amber' | 'neutral' | 'green';
  /** A word under the number: what it rests on. */
  hint?: ReactNode;
}

/** One number, large. */
export function StatTile({ label, value, tone = 'petrol', hint }: StatTileProps) {
  return (
    <div className="mh-stat" data-tone={tone}>
      <span className="mh-stat__label">{label}</span>
      <span className="mh-stat__value">{value}</span>
      {hint && <span className="mh-stat__hint">{hint}</span>}
    </div>
  );
}
