import type { ReactNode } from 'react';
import './InsightCard.css';

interface InsightCardProps {
  icon: ReactNode;
  tone?: 'petrol' | 'amber' | 'green';
  /** What is noteworthy: "Furthest from the target". */
  hint: string;
  title: ReactNode;
  /** The number, written for the reader. */
  value: ReactNode;
}

/** One thing worth talking about. */
export function InsightCard({ icon, tone = 'petrol', hint, title, value }: InsightCardProps) {
  return (
    <div className="mh-insight">
      <span className="mh-insight__icon" data-tone={tone} aria-hidden="true">
        {icon}
      </span>
      <span className="mh-insight__text">
        <span className="mh-insight__hint">{hint}</span>
        <span className="mh-insight__title">{title}</span>
      </span>
      <span className="mh-insight__value">{value}</span>
    </div>
  );
}
