import type { ReactNode } from 'react';
import './NumberDisc.css';

interface NumberDiscProps {
  children: ReactNode;
  /** A ring round it: the area in the middle of the wheel. */
  ringed?: boolean;
}

/** The number of an area, the same in drawing and table. */
export function NumberDisc({ children, ringed }: NumberDiscProps) {
  return (
    <span className="mh-disc" data-ringed={ringed || undefined}>
      {children}
    </span>
  );
}
