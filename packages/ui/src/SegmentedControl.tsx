import { ToggleGroup } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { FieldError } from './FieldError.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './SegmentedControl.css';

interface SegmentedControlProps<T extends string> {
  label: string;
  /** The label is read aloud but not shown. */
  hideLabel?: boolean;
  options: readonly { value: T; label: string; lang?: string }[];
  /** `null`: nothing chosen yet. */
  value: T | null;
  onChange(value: T): void;
  /** `soft` is a grey track with a white chosen part (choice of language). */
  look?: 'outline' | 'soft';
  id?: string;
  error?: string;
}

/** The browser moves between radio buttons by itself; Designsystemet's own keys for groups would only move the focus. */
const withoutFocusgroup = { focusgroup: undefined };

/** A few choices in a row, one chosen: radio buttons, so arrow keys move and choose. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const { label, hideLabel, options, value, onChange, look = 'outline', id, error } = props;
  const ownId = useId();
  const base = id ?? ownId;
  return (
    <div className="mh-segments" data-look={look}>
      <span className="mh-segments__label" id={`${base}-label`}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </span>
      <ToggleGroup
        id={base}
        role="radiogroup"
        tabIndex={-1}
        {...withoutFocusgroup}
        aria-labelledby={`${base}-label`}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${base}-error` : undefined}
        value={value ?? ''}
        onChange={(next) => {
          const chosen = options.find((option) => option.value === next);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <ToggleGroup.Item key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <FieldError id={`${base}-error`}>{error}</FieldError>
    </div>
  );
}
