import { FOLLOW_UP_STEPS_MAX, type StepUnit } from '@medhjul/rules/follow-up-steps';
import { Select } from '@medhjul/ui/Select.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useFieldArray } from 'react-hook-form';
import { useField } from '../../../lib/form/field.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { settingHintMessages, settingMessages, settingNameMessages, stepUnitMessages } from '../setting.messages.ts';
import { RowList } from './RowList.tsx';
import type { SettingValues } from './setting-values.ts';

const units: readonly StepUnit[] = ['D', 'W', 'M'];

function StepRow({ index }: { index: number }) {
  const t = useMessages(settingMessages);
  const unitWords = useMessages(stepUnitMessages);
  const count = useField<SettingValues, `followUpSteps.${number}.count`>(`followUpSteps.${index}.count`);
  const unit = useField<SettingValues, `followUpSteps.${number}.unit`>(`followUpSteps.${index}.unit`);
  return (
    <>
      <TextField {...count} type="number" min={1} label={t('step', { n: index + 1 })} />
      <Select
        {...unit}
        label={t('unit', { n: index + 1 })}
        options={units.map((value) => ({ value, label: unitWords(value) }))}
      />
    </>
  );
}

/** When what was learnt is followed up. */
export function StepRows() {
  const t = useMessages(settingMessages);
  const names = useMessages(settingNameMessages);
  const hints = useMessages(settingHintMessages);
  const { fields, append, remove } = useFieldArray<SettingValues, 'followUpSteps'>({ name: 'followUpSteps' });
  return (
    <RowList
      legend={names('followUpSteps')}
      hint={hints('followUpSteps')}
      rows={fields.map(({ id }, index) => ({ key: id, content: <StepRow index={index} /> }))}
      max={FOLLOW_UP_STEPS_MAX}
      addLabel={t('addStep')}
      removeLabel={(index) => t('removeStep', { n: index + 1 })}
      onAdd={() => append({ count: '', unit: 'M' })}
      onRemove={remove}
    />
  );
}
