import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { FieldError } from '@medhjul/ui/FieldError.tsx';
import { useField } from '../../../lib/form/field.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { glassMessages, recordMessages } from '../break-glass.messages.ts';
import { glassRecords, type AskValues } from './ask-values.ts';

/** Which records: only those that are needed. */
export function RecordsField() {
  const t = useMessages(glassMessages);
  const kinds = useMessages(recordMessages);
  const { id, value, onChange, error } = useField<AskValues, 'records'>('records');
  return (
    <fieldset className="mh-choices" aria-describedby={error && `${id}-error`}>
      <legend>{t('what')}</legend>
      {glassRecords.map((record, n) => (
        <Checkbox
          key={record}
          id={n === 0 ? id : undefined}
          label={kinds(record)}
          checked={value.includes(record)}
          onChange={({ target }) =>
            onChange(target.checked ? [...value, record] : value.filter((other) => other !== record))
          }
        />
      ))}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
