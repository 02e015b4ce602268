import { skipToken, useQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { isDay } from '../../../../lib/form/day.ts';
import type { RequirementInput } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { PreviewRequirementDocument, type PreviewRequirementQuery } from '../../requirement.generated.ts';
import { requirementFactsMessages } from '../../requirement-facts.messages.ts';
import { FactWaiting } from './FactWaiting.tsx';
import { useFormWorld } from './form-context.ts';
import { requirementInput, type RequirementValues } from './form-values.ts';
import { useSettled } from '../../../../lib/settled.ts';

/**
 * What the count is asked with; null while something is missing that it hangs on. Reason and goal change no count: left
 * out, so that no new count is asked while they are being written.
 */
function countedInput(values: RequirementValues, today: string): RequirementInput | null {
  const { unitId, employmentId, areaId, level, audience, audienceValue, scope, validFrom } = values;
  const forWhom =
    scope === 'person' ? employmentId !== '' : unitId !== '' && (audience === 'EVERYBODY' || audienceValue !== '');
  if (!forWhom || areaId === '' || level === null || !isDay(validFrom) || validFrom < today) return null;
  return requirementInput({ ...values, reason: '', goalId: '', lastDay: '' });
}

type Counts = PreviewRequirementQuery['requirementPreview'];

function Counted({ directReports, touched, withMoreNeeds }: Counts) {
  const t = useMessages(requirementFactsMessages);
  if (directReports === 0) return <p>{t('previewNobody')}</p>;
  return (
    <>
      <p className="mh-form-counts">{t('touched', { touched, all: directReports })}</p>
      {touched > 0 && <p>{t('moreNeeds', { n: withMoreNeeds })}</p>}
      <p className="mh-hint">{t('previewHint')}</p>
    </>
  );
}

/** How many of the viewer's own direct reports it touches; numbers only, and only once the form stands still. */
export function Touches({ values }: { values: RequirementValues }) {
  const t = useMessages(requirementFactsMessages);
  const { today } = useFormWorld();
  const wanted = countedInput(values, today);
  const input = useSettled(wanted, 700);
  const { data, previousData, error, loading } = useQuery(
    PreviewRequirementDocument,
    input ? { variables: { input }, fetchPolicy: 'no-cache' } : skipToken,
  );
  const counts = (data ?? previousData)?.requirementPreview;
  return (
    <Card title={t('previewTitle')} headingLevel={3}>
      <div role="status" aria-busy={loading} className="mh-stack mh-stack--tight">
        {!wanted && <p className="mh-muted">{t('previewChoose')}</p>}
        {wanted && error && <p className="mh-muted">{t('previewFails')}</p>}
        {wanted && !error && (counts ? <Counted {...counts} /> : <FactWaiting label={t('previewTitle')} />)}
      </div>
    </Card>
  );
}
