import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './EmptyState.css';

interface ErrorStateProps {
  title: string;
  /** What the reader can do now. */
  children?: ReactNode;
  action?: ReactNode;
  /** What support needs to find it in the log, with its own words ("Reference: 7f3a"). */
  reference?: string;
}

/** In place of content that could not be shown; announced at once. */
export function ErrorState({ title, children, action, reference }: ErrorStateProps) {
  return (
    <div className="mh-empty" data-tone="problem" role="alert">
      <span className="mh-empty__icon">
        <CircleAlert aria-hidden="true" />
      </span>
      <h2>{title}</h2>
      {children && <div className="mh-empty__text">{children}</div>}
      {action && <div className="mh-empty__action">{action}</div>}
      {reference && <p className="mh-empty__reference">{reference}</p>}
    </div>
  );
}
