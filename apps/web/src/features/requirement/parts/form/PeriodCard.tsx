import { Card } from '@medhjul/ui/Card.tsx';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { isDay } from '../../../../lib/form/day.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { DayField } from '../../../../lib/form/DayField.tsx';
import { useFormWorld } from './form-context.ts';
import type { CompetenceValues } from './form-values.ts';

/** From which day it holds, and to which. */
export function PeriodCard({ underFrom }: { underFrom?: ReactNode }) {
  const t = useMessages(requirementFormMessages);
  const { today } = useFormWorld();
  const validFrom = useWatch<CompetenceValues, 'validFrom'>({ name: 'validFrom' });
  return (
    <Card title={t('when')}>
      <div className="mh-form-pair">
        <div>
          <DayField<CompetenceValues> name="validFrom" label={t('validFrom')} from={today} />
          {underFrom}
        </div>
        <DayField<CompetenceValues>
          name="lastDay"
          label={t('lastDay')}
          optional={t('optional')}
          from={isDay(validFrom) ? validFrom : today}
        />
      </div>
    </Card>
  );
}
