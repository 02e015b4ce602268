import { useId, type ReactNode } from 'react';
import './Card.css';

interface CardProps {
  title?: ReactNode;
  /** One quiet line under the title. */
  hint?: ReactNode;
  /** Stands at the right of the title: a fact, a button. */
  aside?: ReactNode;
  headingLevel?: 2 | 3;
  /** `flush` leaves the padding to the content (a table that runs to the edges). */
  padding?: 'normal' | 'flush';
  className?: string;
  children?: ReactNode;
}

/** White card with one idea. With a title it is a region of that name. */
export function Card({ title, hint, aside, headingLevel = 2, padding = 'normal', className, children }: CardProps) {
  const headingId = useId();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const classes = ['mh-card', padding === 'flush' && 'mh-card--flush', className].filter(Boolean).join(' ');
  return (
    <section className={classes} aria-labelledby={title ? headingId : undefined}>
      {(title || aside) && (
        <div className="mh-card__head">
          <div>
            {title && <Heading id={headingId}>{title}</Heading>}
            {hint && <p className="mh-card__hint">{hint}</p>}
          </div>
          {aside && <div className="mh-card__aside">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
