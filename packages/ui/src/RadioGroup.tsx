import { Input } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { FieldError } from './FieldError.tsx';
import './Choice.css';

interface RadioGroupProps<T extends string> {
  label: string;
  hint?: string;
  error?: string;
  options: readonly { value: T; label: string; hint?: string }[];
  /** `null`: nothing chosen yet. */
  value: T | null;
  onChange(value: T): void;
  /** The first choice gets this id, so that an error summary can point at the group. */
  id?: string;
}

/** One choice of a few, each with room for an explanation. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { label, hint, error, options, value, onChange, id } = props;
  const ownId = useId();
  const base = id ?? ownId;
  const describedBy = [hint && `${base}-hint`, error && `${base}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className="mh-choices" aria-describedby={describedBy || undefined}>
      <legend>{label}</legend>
      {hint && (
        <p className="mh-choice__hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {options.map((option, index) => {
        const controlId = index === 0 ? base : `${base}-${index}`;
        return (
          <div className="mh-choice" key={option.value}>
            <Input
              type="radio"
              name={base}
              id={controlId}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-invalid={error ? true : undefined}
              aria-describedby={option.hint ? `${controlId}-option-hint` : undefined}
            />
            <label htmlFor={controlId}>{option.label}</label>
            {option.hint && (
              <p className="mh-choice__hint" id={`${controlId}-option-hint`}>
                {option.hint}
              </p>
            )}
          </div>
        );
      })}
      <FieldError id={`${base}-error`}>{error}</FieldError>
    </fieldset>
  );
}
