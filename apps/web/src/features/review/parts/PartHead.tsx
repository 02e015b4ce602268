import type { ReactNode } from 'react';

interface PartHeadProps {
  title: string;
  lead?: ReactNode;
}

/** Heading of the step that is open, with a sentence on it. */
export function PartHead({ title, lead }: PartHeadProps) {
  return (
    <header className="mh-review-part">
      <h2>{title}</h2>
      {lead && <p className="mh-muted">{lead}</p>}
    </header>
  );
}
