import { useId, useRef, type KeyboardEvent } from 'react';
import { FieldError } from './FieldError.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './LevelPicker.css';

interface LevelPickerProps {
  label: string;
  /** The label is read aloud but not shown. */
  hideLabel?: boolean;
  /** The scale from its lowest level, each with its word and, if wanted, what it looks like in the work. */
  levels: readonly { value: number; name: string; description?: string }[];
  /** `null`: not assessed. */
  value: number | null;
  onChange(level: number | null): void;
  /** The choice of no level: "Not assessed". */
  none: string;
  id?: string;
  error?: string;
}

/** The level that a key stands for: its digit; Delete, Backspace and hyphen for none; `undefined` for other keys. */
function levelOfKey(event: KeyboardEvent, levels: LevelPickerProps['levels']): number | null | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (['Delete', 'Backspace', '-'].includes(event.key)) return null;
  return levels.find((level) => String(level.value) === event.key)?.value;
}

/**
 * A level of the scale in one compact row, with "not assessed" as the first choice. One stop for Tab; arrow keys choose the
 * next, a digit chooses its level and Delete none, so that thirty of them go quickly.
 */
export function LevelPicker({ label, hideLabel, levels, value, onChange, none, id, error }: LevelPickerProps) {
  const ownId = useId();
  const base = id ?? ownId;
  const group = useRef<HTMLFieldSetElement>(null);
  const choose = (event: KeyboardEvent) => {
    const level = levelOfKey(event, levels);
    if (level === undefined) return;
    event.preventDefault();
    group.current?.querySelector<HTMLInputElement>(`input[value="${level ?? ''}"]`)?.focus();
    if (level !== value) onChange(level);
  };
  const choices = [{ value: null, name: none, sign: '–' }, ...levels.map((level) => ({ ...level, sign: level.value }))];
  const chosen = levels.find((level) => level.value === value);
  return (
    <fieldset
      ref={group}
      className="mh-picker"
      aria-describedby={error ? `${base}-error` : undefined}
      data-invalid={error ? true : undefined}
      onKeyDown={choose}
    >
      <legend>{hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}</legend>
      <div className="mh-picker__row">
        {choices.map((choice, index) => (
          <label key={choice.sign} className="mh-picker__choice" title={choice.name}>
            <input
              type="radio"
              id={index === 0 ? base : undefined}
              name={base}
              value={choice.value ?? ''}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span aria-hidden={choice.value === null}>{choice.sign}</span>
            <VisuallyHidden> {choice.name}</VisuallyHidden>
          </label>
        ))}
        <span className="mh-picker__word" aria-hidden="true">
          {chosen?.name ?? none}
        </span>
      </div>
      {chosen?.description && <p className="mh-picker__meaning">{chosen.description}</p>}
      <FieldError id={`${base}-error`}>{error}</FieldError>
    </fieldset>
  );
}
