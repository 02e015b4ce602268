import { Input } from '@digdir/designsystemet-react';
import { CalendarDays } from 'lucide-react';
import { useRef, useState, type Ref } from 'react';
import { Button } from './Button.tsx';
import { DatePopup, type CalendarLanguage } from './DatePopup.tsx';
import { Field, type ControlAttributes, type FieldTexts } from './Field.tsx';
import { isoDay, parseDay, shownDate } from './typed-date.ts';
import './DateField.css';

/** Words of the field itself. */
export interface DateFieldTexts {
  /** Shown when what stands there is no day: "Write the date as dd-mm-yyyy". */
  notADate: string;
  /** The example in the empty field, in the reader's letters: "dd-mm-åååå". */
  placeholder: string;
  openCalendar: string;
  calendar: string;
  closeCalendar: string;
}

interface DateFieldProps {
  field: FieldTexts & { id?: string };
  texts: DateFieldTexts;
  language: CalendarLanguage;
  /** An ISO date, nothing, or what was typed while it is not yet a date. */
  value: string;
  /** Given an ISO date as soon as the text is one, else the text as typed, so that nothing typed is lost. */
  onChange(value: string): void;
  onBlur?(): void;
  /** First and last day that the calendar offers, ISO. */
  range?: { from?: string; to?: string };
  ref?: Ref<HTMLInputElement>;
}

type DateInputProps = Pick<DateFieldProps, 'value' | 'onChange' | 'onBlur' | 'ref'> & {
  control: ControlAttributes;
  placeholder: string;
};

/** Shows the text as it is being typed; put in order (03-12-2026) when the field is left. */
function DateInput({ value, onChange, onBlur, ref, control, placeholder }: DateInputProps) {
  const [typed, setTyped] = useState<{ text: string; value: string } | null>(null);
  return (
    <Input
      {...control}
      ref={ref}
      inputMode="numeric"
      autoComplete="off"
      placeholder={placeholder}
      value={typed?.value === value ? typed.text : shownDate(value)}
      onChange={(event) => {
        const text = event.target.value;
        const day = parseDay(text);
        const next = day ? isoDay(day) : text;
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

/** A date, typed as dd-mm-yyyy or picked from a calendar that speaks the page's language. */
export function DateField({ field, texts, language, value, onChange, onBlur, range, ref }: DateFieldProps) {
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wrong = left && value.trim() !== '' && !parseDay(value);
  const leave = () => {
    setLeft(true);
    onBlur?.();
  };
  const pick = (day: Date) => {
    onChange(isoDay(day));
    setOpen(false);
  };
  return (
    <Field {...field} error={wrong ? texts.notADate : field.error}>
      {(control) => (
        <div className="mh-date" ref={place}>
          <DateInput {...{ value, onChange, ref, control }} placeholder={texts.placeholder} onBlur={leave} />
          <Button
            variant="quiet"
            aria-label={texts.openCalendar}
            aria-haspopup="dialog"
            icon={<CalendarDays aria-hidden="true" />}
            onClick={() => setOpen(true)}
          />
          {open && (
            <DatePopup
              {...{ language, value, range }}
              anchor={() => place.current?.getBoundingClientRect()}
              label={texts.calendar}
              closeLabel={texts.closeCalendar}
              onPick={pick}
              onClose={() => setOpen(false)}
            />
          )}
        </div>
      )}
    </Field>
  );
}
