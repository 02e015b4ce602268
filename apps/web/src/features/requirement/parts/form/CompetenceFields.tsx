import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { useWatch } from 'react-hook-form';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { useField } from '../../../../lib/form/field.ts';
import { useFormWorld } from './form-context.ts';
import type { CompetenceValues } from './form-values.ts';

/** The area that is chosen now, as the current version of the wheel has it. */
export function useChosenArea() {
  const { content } = useFormWorld();
  const [wheel, areaId] = useWatch<CompetenceValues, ['wheel', 'areaId']>({ name: ['wheel', 'areaId'] });
  const areas = content.wheels.find(({ code }) => code === wheel)?.currentVersion.areas ?? [];
  return { areas, area: areas.find(({ id }) => id === areaId) };
}

/** Wheel, then area, then the whole of it or one element. */
export function CompetenceFields({ onWheel }: { onWheel?(wheel: CompetenceValues['wheel']): void }) {
  const t = useMessages(requirementFormMessages);
  const { content } = useFormWorld();
  const wheel = useField<CompetenceValues, 'wheel'>('wheel');
  const areaId = useField<CompetenceValues, 'areaId'>('areaId');
  const elementId = useField<CompetenceValues, 'elementId'>('elementId');
  const { areas, area } = useChosenArea();
  return (
    <>
      <SegmentedControl
        id={wheel.id}
        label={t('wheel')}
        options={content.wheels.map(({ code, name }) => ({ value: code, label: plainText(name) }))}
        value={wheel.value}
        onChange={(code) => {
          wheel.onChange(code);
          areaId.onChange('');
          elementId.onChange('');
          onWheel?.(code);
        }}
      />
      <Select
        {...areaId}
        label={t('area')}
        placeholder={t('chooseArea')}
        options={areas.map(({ id, code, name }) => ({ value: id, label: `${code} ${plainText(name)}` }))}
        onChange={(event) => {
          areaId.onChange(event);
          elementId.onChange('');
        }}
      />
      {area && (
        <Select
          {...elementId}
          label={t('element')}
          placeholder={t('wholeArea', { n: area.elements.length })}
          options={area.elements.map(({ id, code, name }) => ({ value: id, label: `${code} ${plainText(name)}` }))}
        />
      )}
    </>
  );
}
