import type { ReactNode } from 'react';
import './Tag.css';

export type Tone = 'neutral' | 'petrol' | 'amber' | 'green' | 'plum';

interface TagProps {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}

/** A short fact about the thing beside it. Its words say everything; the colour only helps. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className="mh-tag" data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
