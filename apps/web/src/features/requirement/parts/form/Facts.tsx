import { Card } from '@medhjul/ui/Card.tsx';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../../../lib/i18n.ts';
import { requirementFactsMessages } from '../../requirement-facts.messages.ts';
import type { RequirementValues } from './form-values.ts';
import { HoldsNow } from './HoldsNow.tsx';
import { Touches } from './Touches.tsx';

function WhoSees({ scope }: Pick<RequirementValues, 'scope'>) {
  const t = useMessages(requirementFactsMessages);
  const forPerson = scope === 'person';
  return (
    <Card title={t('seenTitle')} headingLevel={3}>
      <div className="mh-stack mh-stack--tight">
        <p>{forPerson ? t('seenDraftPerson') : t('seenDraft')}</p>
        <p>{forPerson ? t('seenAdoptedPerson') : t('seenAdopted')}</p>
      </div>
    </Card>
  );
}

/** The column beside the form: what holds now, what the change touches, who can see it. */
export function Facts() {
  const t = useMessages(requirementFactsMessages);
  const { getValues } = useFormContext<RequirementValues>();
  // a field that is not on the screen is watched by nobody, but keeps its value
  const values: RequirementValues = { ...getValues(), ...useWatch<RequirementValues>() };
  return (
    <aside className="mh-stack mh-form-facts" aria-label={t('factsLabel')}>
      <HoldsNow values={values} />
      <Touches values={values} />
      <WhoSees scope={values.scope} />
    </aside>
  );
}
