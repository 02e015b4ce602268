import type { ReactNode } from 'react';
import './StatusLine.css';

interface StatusLineProps {
  icon?: ReactNode;
  /** Empty while there is nothing to say; keep the component mounted. */
  children?: ReactNode;
}

/** A quiet line that is announced when its text changes: "Saved 14.32", "12 of 60 shown". */
export function StatusLine({ icon, children }: StatusLineProps) {
  return (
    <p className="mh-status" role="status">
      {children && icon}
      {children && <span>{children}</span>}
    </p>
  );
}
