import type { ReactNode } from 'react';

/** Facts under one another, or beside each other where there is room. */
export function Facts({ inRow = false, children }: { inRow?: boolean; children: ReactNode }) {
  return (
    <dl className="mh-review-facts" data-in-row={inRow || undefined}>
      {children}
    </dl>
  );
}
