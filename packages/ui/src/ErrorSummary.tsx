import { useEffect, useId, useRef, type MouseEvent } from 'react';
import './ErrorSummary.css';

/** One thing to put right, and the id of the control where it is done. */
export interface FieldProblem {
  fieldId: string;
  message: string;
}

interface ErrorSummaryProps {
  title: string;
  problems: readonly FieldProblem[];
  /** Counts attempts to send: focus moves here when it changes, not while the reader types. */
  attempt: number;
}

function goToField(event: MouseEvent<HTMLAnchorElement>, fieldId: string) {
  event.preventDefault();
  const control = document.getElementById(fieldId);
  const target = control?.matches('[role="radiogroup"]')
    ? (control.querySelector<HTMLElement>('input:checked, input') ?? control)
    : control;
  target?.focus();
}

/** Everything that stops a form from being sent, as links to the fields. Nothing when all is well. */
export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const headingId = useId();
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div className="mh-error-summary" ref={box} tabIndex={-1} role="group" aria-labelledby={headingId} data-focus-ring>
      <h2 id={headingId}>{title}</h2>
      <ul>
        {problems.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a className="mh-error-summary__link" href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
