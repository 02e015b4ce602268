import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import './Disclosure.css';

interface DisclosureProps {
  summary: ReactNode;
  defaultOpen?: boolean;
  children: ReactNode;
}

/** Shows more when asked; printed open. */
export function Disclosure({ summary, defaultOpen, children }: DisclosureProps) {
  return (
    <details className="mh-disclosure" open={defaultOpen}>
      <summary>
        <ChevronRight aria-hidden="true" />
        <span>{summary}</span>
      </summary>
      <div className="mh-disclosure__body">{children}</div>
    </details>
  );
}
