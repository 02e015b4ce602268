import { DateField } from '@medhjul/ui/DateField.tsx';
import type { FieldPathByValue, FieldValues } from 'react-hook-form';
import { useMessages } from '../i18n.ts';
import { useLanguage } from '../language.ts';
import { useField } from './field.ts';
import { formMessages } from './form.messages.ts';

interface DayFieldProps<Values extends FieldValues> {
  name: FieldPathByValue<Values, string>;
  label: string;
  hint?: string;
  optional?: string;
  /** The first day that the calendar offers, ISO. */
  from?: string;
}

/** A day of the form around it, in the reader's language: an ISO day, or what was typed while it is none. */
export function DayField<Values extends FieldValues>({ name, label, hint, optional, from }: DayFieldProps<Values>) {
  const t = useMessages(formMessages);
  const { id, value, onChange, onBlur, ref, error } = useField<Values, typeof name>(name);
  return (
    <DateField
      field={{ id, label, hint, optional, error }}
      texts={{
        notADate: t('notADate'),
        placeholder: t('datePlaceholder'),
        openCalendar: t('openCalendar'),
        calendar: t('calendar'),
        closeCalendar: t('closeCalendar'),
      }}
      language={useLanguage()}
      range={{ from }}
      {...{ value, onChange, onBlur, ref }}
    />
  );
}
