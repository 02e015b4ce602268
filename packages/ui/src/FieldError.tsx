import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './FieldError.css';

interface FieldErrorProps {
  /** The control points here with `aria-describedby`. */
  id: string;
  children?: ReactNode;
}

/** What is wrong with the field above and what to do; nothing when there is no text. */
export function FieldError({ id, children }: FieldErrorProps) {
  if (!children) return null;
  return (
    <p className="mh-field-error" id={id}>
      <CircleAlert aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
