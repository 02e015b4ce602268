import { Select } from '@medhjul/ui/Select.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import type { UnitTargetsQuery } from '../../requirement.generated.ts';
import { requirementMessages } from '../../requirement.messages.ts';

interface UnitPathProps {
  unit: UnitTargetsQuery['organisationUnit'];
  /** The unit that the reader has just picked, while it is on its way. */
  chosenId: string | undefined;
  onChoose(unitId: string): void;
}

/** The way down the organisation: one list for each step that has something below it. */
export function UnitPath({ unit, chosenId, onChoose }: UnitPathProps) {
  const t = useMessages(requirementMessages);
  const steps = [...unit.ancestors, unit];
  const chosenAt = steps.findIndex(({ children }) => children.some(({ id }) => id === chosenId));
  return steps
    .filter(({ children }) => children.length > 0)
    .map((step, index) => {
      const next = chosenAt === index ? chosenId : chosenAt >= 0 && chosenAt < index ? undefined : steps[index + 1]?.id;
      return (
        <Select
          key={step.id}
          label={step.children[0]?.levelName ?? ''}
          value={next ?? step.id}
          options={[
            { value: step.id, label: t('wholeUnit', { place: plainText(step.name) }) },
            ...step.children.map(({ id, name }) => ({ value: id, label: plainText(name) })),
          ]}
          onChange={(event) => onChoose(event.target.value)}
        />
      );
    });
}
