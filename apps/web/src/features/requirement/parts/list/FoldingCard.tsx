import { Card } from '@medhjul/ui/Card.tsx';
import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useIsNarrow } from '../../../../lib/narrow.ts';
import './FoldingCard.css';

interface FoldingCardProps {
  title: ReactNode;
  hint?: string;
  /** How much is in it. */
  count: string;
  /** Beside the title while it is open. */
  aside?: ReactNode;
  /** Whether it is open to begin with where it can be folded. */
  initiallyOpen: boolean;
  className?: string;
  children: ReactNode;
}

/** A card that a narrow page, which would be very long, folds to its title and count. Where there is room it always stands open. */
export function FoldingCard(props: FoldingCardProps) {
  const { title, hint, count, aside, initiallyOpen, className = '', children } = props;
  const bodyId = useId();
  const isNarrow = useIsNarrow();
  const [isOpen, setOpen] = useState(initiallyOpen);
  const isShown = !isNarrow || isOpen;
  const fold = (
    <button
      type="button"
      className="mh-folding__button"
      aria-expanded={isOpen}
      aria-controls={bodyId}
      onClick={() => setOpen(!isOpen)}
    >
      <span>
        {title} <span className="mh-folding__count">{count}</span>
      </span>
      <ChevronDown aria-hidden="true" />
    </button>
  );
  const beside = (
    <span className="mh-folding__aside">
      {!isNarrow && count}
      {aside}
    </span>
  );
  return (
    <Card
      className={`mh-folding ${className}`}
      title={isNarrow ? fold : title}
      hint={isShown ? hint : undefined}
      aside={isShown && (!isNarrow || aside) ? beside : undefined}
    >
      <div id={bodyId} className="mh-folding__body" hidden={!isShown}>
        {children}
      </div>
    </Card>
  );
}
