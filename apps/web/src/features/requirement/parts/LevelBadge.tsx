import type { ReactNode } from 'react';
import './LevelBadge.css';

/** The number of a required level, in the colour of targets, beside its words. */
export function LevelBadge({ level, children }: { level: number; children?: ReactNode }) {
  return (
    <span className="mh-level-badge">
      <span className="mh-level-badge__number">{level}</span>
      {children !== undefined && <span className="mh-level-badge__words">{children}</span>}
    </span>
  );
}
