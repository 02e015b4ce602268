import type { ReactNode } from 'react';
import './EmptyState.css';

interface EmptyStateProps {
  icon?: ReactNode;
  /** What will stand here. */
  title: string;
  /** How it comes to be. */
  children?: ReactNode;
  action?: ReactNode;
  headingLevel?: 2 | 3;
}

/** In place of content that is not there yet. */
export function EmptyState({ icon, title, children, action, headingLevel = 2 }: EmptyStateProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className="mh-empty">
      {icon && <span className="mh-empty__icon">{icon}</span>}
      <Heading>{title}</Heading>
      {children && <div className="mh-empty__text">{children}</div>}
      {action && <div className="mh-empty__action">{action}</div>}
    </div>
  );
}
