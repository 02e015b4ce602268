import { DateField } from '@medhjul/ui/DateField.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { useField } from './form-context.ts';
import type { CompetenceValues } from './form-values.ts';

interface DayFieldProps {
  name: 'validFrom' | 'lastDay';
  label: string;
  optional?: string;
  /** The first day that the calendar offers, ISO. */
  from: string;
}

/** A day of the form, in the reader's language. */
export function DayField({ name, label, optional, from }: DayFieldProps) {
  const t = useMessages(requirementFormMessages);
  const { id, value, onChange, onBlur, ref, error } = useField<CompetenceValues, typeof name>(name);
  return (
    <DateField
      field={{ id, label, optional, error }}
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
