import { Select } from '@medhjul/ui/Select.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import type { SteeredUnitFragment } from '../../requirement.generated.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { useField } from '../../../../lib/form/field.ts';
import { useFormWorld } from './form-context.ts';
import type { CompetenceValues } from './form-values.ts';

/** How many of the units above it stand in the same list. The list comes from the top down. */
function depthsOf(units: readonly SteeredUnitFragment[]): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of units) depths.set(id, (parent ? (depths.get(parent.id) ?? -1) : -1) + 1);
  return depths;
}

/** One of the units that the viewer may set requirements for, as a tree. */
export function UnitField({ hint }: { hint: string }) {
  const t = useMessages(requirementFormMessages);
  const { units } = useFormWorld().content.requirementChoices;
  const field = useField<CompetenceValues, 'unitId'>('unitId');
  const depths = depthsOf(units);
  return (
    <Select
      {...field}
      label={t('unit')}
      hint={hint}
      placeholder={t('chooseUnit')}
      options={units.map(({ id, name }) => ({
        value: id,
        label: `${'\u2003'.repeat(depths.get(id) ?? 0)}${plainText(name)}`,
      }))}
    />
  );
}
