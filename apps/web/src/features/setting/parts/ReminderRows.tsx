import { reminderRange, REMINDERS_MAX } from '@medhjul/rules/conversation-setting';
import { Select } from '@medhjul/ui/Select.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useFieldArray } from 'react-hook-form';
import { useField } from '../../../lib/form/field.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { settingHintMessages, settingMessages, settingNameMessages } from '../setting.messages.ts';
import { RowList } from './RowList.tsx';
import type { SettingValues } from './setting-values.ts';

function ReminderRow({ index }: { index: number }) {
  const t = useMessages(settingMessages);
  const days = useField<SettingValues, `reminderDays.${number}.days`>(`reminderDays.${index}.days`);
  const side = useField<SettingValues, `reminderDays.${number}.side`>(`reminderDays.${index}.side`);
  return (
    <>
      <TextField {...days} type="number" min={0} max={reminderRange.max} label={t('reminder', { n: index + 1 })} />
      <Select
        {...side}
        label={t('when', { n: index + 1 })}
        options={[
          { value: 'before', label: t('before') },
          { value: 'after', label: t('after') },
        ]}
      />
    </>
  );
}

/** When reminders are sent. */
export function ReminderRows() {
  const t = useMessages(settingMessages);
  const names = useMessages(settingNameMessages);
  const hints = useMessages(settingHintMessages);
  const { fields, append, remove } = useFieldArray<SettingValues, 'reminderDays'>({ name: 'reminderDays' });
  return (
    <RowList
      legend={names('reminderDays')}
      hint={hints('reminderDays')}
      rows={fields.map(({ id }, index) => ({ key: id, content: <ReminderRow index={index} /> }))}
      max={REMINDERS_MAX}
      addLabel={t('addReminder')}
      removeLabel={(index) => t('removeReminder', { n: index + 1 })}
      onAdd={() => append({ days: '', side: 'after' })}
      onRemove={remove}
    />
  );
}
