import type { ReactNode } from 'react';
import './PageHeader.css';

interface PageHeaderProps {
  /** Where this page belongs: the centre, the year. */
  eyebrow?: ReactNode;
  title: ReactNode;
  subtitle?: ReactNode;
  /** One sentence on what the page shows. */
  lead?: ReactNode;
  /** Controls that change the whole page; at the right on a wide screen. */
  actions?: ReactNode;
}

/** Head of a page. The h1 takes focus after a move between pages (`id="page-title"`). */
export function PageHeader({ eyebrow, title, subtitle, lead, actions }: PageHeaderProps) {
  return (
    <header className="mh-page-header">
      <div className="mh-page-header__text">
        {eyebrow && <p className="mh-page-header__eyebrow">{eyebrow}</p>}
        <h1 id="page-title" tabIndex={-1}>
          {title}
        </h1>
        {subtitle && <p className="mh-page-header__subtitle">{subtitle}</p>}
        {lead && <p className="mh-page-header__lead">{lead}</p>}
      </div>
      {actions && <div className="mh-page-header__actions">{actions}</div>}
    </header>
  );
}
