import { Card } from '@medhjul/ui/Card.tsx';
import { RadioGroup } from '@medhjul/ui/RadioGroup.tsx';
import { useWatch } from 'react-hook-form';
import { DayField } from '../../../../lib/form/DayField.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useViewer } from '../../../session/viewer.ts';
import { callMessages } from '../../call.messages.ts';
import type { CallValues } from './call-values.ts';

/** Whether it replaces the own conversations, and until when the team can consent to that. */
export function KindCard() {
  const t = useMessages(callMessages);
  const { today } = useViewer();
  const { id, value, onChange, error } = useField<CallValues, 'kind'>('kind');
  const kind = useWatch<CallValues, 'kind'>({ name: 'kind' });
  return (
    <Card title={t('kindTitle')}>
      <div className="mh-stack">
        <RadioGroup
          label={t('kind')}
          options={[
            { value: 'replace', label: t('replace'), hint: t('replaceHint') },
            { value: 'beside', label: t('beside'), hint: t('besideHint') },
          ]}
          {...{ id, value, onChange, error }}
        />
        {kind === 'replace' && (
          <DayField<CallValues> name="closesOn" label={t('closesOn')} hint={t('closesOnHint')} from={today} />
        )}
      </div>
    </Card>
  );
}
