import { Input } from '@digdir/designsystemet-react';
import { useId, type ComponentPropsWithRef } from 'react';
import { FieldError } from './FieldError.tsx';
import type { FieldTexts } from './Field.tsx';
import './Choice.css';

type CheckboxProps = Pick<FieldTexts, 'label' | 'hint' | 'error'> &
  Omit<ComponentPropsWithRef<'input'>, 'size' | 'type' | 'children'>;

/** A yes or no. Takes every attribute of an `<input type="checkbox">`. */
export function Checkbox({ id, label, hint, error, ...input }: CheckboxProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const describedBy = [hint && `${controlId}-hint`, error && `${controlId}-error`].filter(Boolean).join(' ');
  return (
    <div className="mh-choice">
      <Input
        {...input}
        type="checkbox"
        id={controlId}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
      />
      <label htmlFor={controlId}>{label}</label>
      {hint && (
        <p className="mh-choice__hint" id={`${controlId}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${controlId}-error`}>{error}</FieldError>
    </div>
  );
}
