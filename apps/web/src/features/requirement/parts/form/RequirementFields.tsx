import { Card } from '@medhjul/ui/Card.tsx';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../../../lib/i18n.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { CompetenceFields } from './CompetenceFields.tsx';
import type { RequirementValues } from './form-values.ts';
import { LevelField } from './LevelField.tsx';
import { PeriodCard } from './PeriodCard.tsx';
import { TieNotice } from './TieNotice.tsx';
import { audiencesOf, WhomCard } from './WhomCard.tsx';
import { WhyCard } from './WhyCard.tsx';

interface RequirementFieldsProps {
  /** Adopt it in place of the rule that ties with it. */
  onReplace(): Promise<void>;
  busy: boolean;
}

/** The fields of a requirement: for whom, what, why, when. */
export function RequirementFields({ onReplace, busy }: RequirementFieldsProps) {
  const t = useMessages(requirementFormMessages);
  const { getValues, setValue } = useFormContext<RequirementValues>();
  const scope = useWatch<RequirementValues, 'scope'>({ name: 'scope' });
  const keepAudienceFit = (wheel: RequirementValues['wheel']) => {
    if (audiencesOf(wheel).includes(getValues('audience'))) return;
    setValue('audience', 'EVERYBODY');
    setValue('audienceValue', '');
  };
  return (
    <>
      <WhomCard />
      <Card title={t('what')}>
        <div className="mh-stack">
          <CompetenceFields onWheel={keepAudienceFit} />
          <LevelField />
        </div>
      </Card>
      <WhyCard hint={scope === 'person' ? t('reasonHintPerson') : t('reasonHint')} />
      <PeriodCard underFrom={<TieNotice {...{ onReplace, busy }} />} />
    </>
  );
}

/** The fields in their order on the screen, with what they are called. */
export function useRequirementLabels(): { name: string; label: string }[] {
  const t = useMessages(requirementFormMessages);
  return [
    { name: 'unitId', label: t('unit') },
    { name: 'employmentId', label: t('person') },
    { name: 'audienceValue', label: t('audienceShort') },
    { name: 'areaId', label: t('area') },
    { name: 'elementId', label: t('element') },
    { name: 'level', label: t('levelShort') },
    { name: 'reason', label: t('reason') },
    { name: 'goalId', label: t('goal') },
    { name: 'validFrom', label: t('validFrom') },
    { name: 'lastDay', label: t('lastDay') },
  ];
}
