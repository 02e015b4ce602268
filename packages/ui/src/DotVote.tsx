import { Minus, Plus } from 'lucide-react';
import { Button } from './Button.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './DotVote.css';

/** Words of a vote. */
export interface DotVoteTexts {
  /** "Give a dot to {what}" */
  add: string;
  /** "Take a dot from {what}" */
  remove: string;
  /** "You: 2 dots" */
  own(dots: number): string;
  /** "Together 7 dots" */
  total(dots: number): string;
}

interface DotVoteProps {
  /** What the dots are given to. */
  label: string;
  /** Own dots on it. */
  own: number;
  /** Own dots that are not given to anything yet. */
  left: number;
  /** The dots of all; `null` while they are not told. */
  total: number | null;
  /** Given the own dots as they are to be. */
  onChange(own: number): void;
  texts: DotVoteTexts;
}

/** Dots given to one of several things; what can be given is limited for all of them together. */
export function DotVote({ label, own, left, total, onChange, texts }: DotVoteProps) {
  const step = (by: 1 | -1) => {
    if (by > 0 ? left > 0 : own > 0) onChange(own + by);
  };
  return (
    <div className="mh-votes" role="group" aria-label={label}>
      <Button
        variant="quiet"
        aria-label={texts.remove}
        aria-disabled={own === 0}
        icon={<Minus aria-hidden="true" />}
        onClick={() => step(-1)}
      />
      <span className="mh-votes__dots" aria-hidden="true">
        {Array.from({ length: own + left }, (_, index) => (
          <span key={index} data-filled={index < own || undefined} />
        ))}
      </span>
      <Button
        variant="quiet"
        aria-label={texts.add}
        aria-disabled={left === 0}
        icon={<Plus aria-hidden="true" />}
        onClick={() => step(1)}
      />
      <span role="status">
        <VisuallyHidden>{texts.own(own)}</VisuallyHidden>
      </span>
      {total !== null && <span className="mh-votes__total">{texts.total(total)}</span>}
    </div>
  );
}
