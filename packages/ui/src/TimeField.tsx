import { Input } from '@digdir/designsystemet-react';
import { useState, type Ref } from 'react';
import { Field, type ControlAttributes, type FieldTexts } from './Field.tsx';
import { parseTime, shownTime } from './typed-time.ts';
import './TimeField.css';

/** Words of the field itself. */
export interface TimeFieldTexts {
  /** Shown when what stands there is no time of day: "Write the time as hh.mm, for example 09.30". */
  notATime: string;
  /** The example in the empty field: "tt.mm". */
  placeholder: string;
  /** What stands between hours and minutes in the reader's language. */
  mark: '.' | ':';
}

interface TimeFieldProps {
  field: FieldTexts & { id?: string };
  texts: TimeFieldTexts;
  /** A time as `HH:mm`, nothing, or what was typed while it is not yet a time. */
  value: string;
  /** Given `HH:mm` as soon as the text is a time, else the text as typed, so that nothing typed is lost. */
  onChange(value: string): void;
  onBlur?(): void;
  ref?: Ref<HTMLInputElement>;
}

type TimeInputProps = Pick<TimeFieldProps, 'value' | 'onChange' | 'onBlur' | 'ref' | 'texts'> & {
  control: ControlAttributes;
};

/** Shows the text as it is being typed; put in order (09.30) when the field is left. */
function TimeInput({ value, onChange, onBlur, ref, texts, control }: TimeInputProps) {
  const [typed, setTyped] = useState<{ text: string; value: string } | null>(null);
  return (
    <Input
      {...control}
      ref={ref}
      className="mh-time"
      inputMode="decimal"
      autoComplete="off"
      placeholder={texts.placeholder}
      value={typed?.value === value ? typed.text : shownTime(value, texts.mark)}
      onChange={(event) => {
        const text = event.target.value;
        const next = parseTime(text) ?? text;
        setTyped({ text, value: next });
        onChange(next);
      }}
      onBlur={() => {
        setTyped(null);
        onBlur?.();
      }}
    />
  );
}

/** A time of day, typed as hh.mm; 9, 930 and 09:30 are understood too. Stands beside a `DateField`. */
export function TimeField({ field, texts, value, onChange, onBlur, ref }: TimeFieldProps) {
  const [left, setLeft] = useState(false);
  const wrong = left && value.trim() !== '' && parseTime(value) === null;
  const leave = () => {
    setLeft(true);
    onBlur?.();
  };
  return (
    <Field {...field} error={wrong ? texts.notATime : field.error}>
      {(control) => <TimeInput {...{ value, onChange, ref, texts, control }} onBlur={leave} />}
    </Field>
  );
}
