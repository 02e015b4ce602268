import { Label } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { FieldError } from './FieldError.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './Field.css';

/** What every form field says of itself. */
export interface FieldTexts {
  label: string;
  /** Stands under the label: what is meant, an example. */
  hint?: ReactNode;
  /** What is wrong and what to do. Marks the field as invalid. */
  error?: string;
  /** The label is read aloud but not shown. */
  hideLabel?: boolean;
  /** Said after the label of a field that may stay empty ("optional"). */
  optional?: string;
}

/** Attributes that tie a control to its texts. */
export interface ControlAttributes {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface FieldProps extends FieldTexts {
  id?: string;
  children(control: ControlAttributes): ReactNode;
}

/** Label, hint, control and error of one field, tied together. */
export function Field({ id, label, hint, error, hideLabel, optional, children }: FieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const describedBy = [hint && `${controlId}-hint`, error && `${controlId}-error`].filter(Boolean).join(' ');
  return (
    <div className="mh-field">
      <Label htmlFor={controlId} className="mh-field__label">
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        {optional && (
          <>
            {' '}
            <span className="mh-field__optional">{optional}</span>
          </>
        )}
      </Label>
      {hint && (
        <p className="mh-field__hint" id={`${controlId}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id: controlId,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': describedBy || undefined,
      })}
      <FieldError id={`${controlId}-error`}>{error}</FieldError>
    </div>
  );
}
