import { DayPicker } from 'react-day-picker';
import { da } from 'react-day-picker/locale/da';
import { enGB } from 'react-day-picker/locale/en-GB';
import { nb } from 'react-day-picker/locale/nb';
import './DateCalendar.css';

interface DateCalendarProps {
  language: 'da' | 'nb' | 'en';
  selected: Date | undefined;
  from: Date | undefined;
  to: Date | undefined;
  onPick(day: Date): void;
}

const locales = { da, nb, en: enGB };

/** A month's days in a grid; weeks begin on Monday and carry their number. Loaded when it is opened. */
export function DateCalendar({ language, selected, from, to, onPick }: DateCalendarProps) {
  const disabled = [...(from ? [{ before: from }] : []), ...(to ? [{ after: to }] : [])];
  return (
    <DayPicker
      mode="single"
      required
      autoFocus
      showOutsideDays
      showWeekNumber
      fixedWeeks
      locale={locales[language]}
      selected={selected}
      defaultMonth={selected ?? from}
      startMonth={from}
      endMonth={to}
      disabled={disabled}
      onSelect={onPick}
    />
  );
}
