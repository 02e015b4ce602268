import type { ReactNode } from 'react';
import './ActionBar.css';

interface ActionBarProps {
  /** At the left: a `StatusLine`. */
  status?: ReactNode;
  /** At the right: back and forward. */
  children: ReactNode;
}

/** The steps of a form; stays in sight at the bottom while the form scrolls. */
export function ActionBar({ status, children }: ActionBarProps) {
  return (
    <div className="mh-action-bar">
      {status}
      <div className="mh-action-bar__steps">{children}</div>
    </div>
  );
}
