import { VisuallyHidden } from './VisuallyHidden.tsx';
import './SpreadBar.css';

interface SpreadBarProps {
  /** How many stand at each level, level 0 first. */
  counts: readonly number[];
  /** Names the group: "Spread over the levels". */
  label: string;
  /** Says one column in words: "3 at level 2". */
  describe(level: number, count: number): string;
}

const TALLEST = 28;

/** How many stand at each level: small columns with the count over and the level under each. Names nobody. */
export function SpreadBar({ counts, label, describe }: SpreadBarProps) {
  const most = Math.max(1, ...counts);
  return (
    <ul className="mh-spread" aria-label={label}>
      {counts.map((count, level) => (
        <li key={level} data-empty={count === 0 || undefined}>
          <VisuallyHidden>{describe(level, count)}</VisuallyHidden>
          <span aria-hidden="true" className="mh-spread__count">
            {count === 0 ? '' : count}
          </span>
          <span
            aria-hidden="true"
            className="mh-spread__column"
            style={{ height: count === 0 ? 2 : Math.max(4, (count / most) * TALLEST) }}
          />
          <span aria-hidden="true" className="mh-spread__level">
            {level}
          </span>
        </li>
      ))}
    </ul>
  );
}
