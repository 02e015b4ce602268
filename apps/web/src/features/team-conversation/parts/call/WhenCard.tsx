import { Card } from '@medhjul/ui/Card.tsx';
import { TimeField } from '@medhjul/ui/TimeField.tsx';
import { DayField } from '../../../../lib/form/DayField.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useTimeTexts } from '../../../../lib/moment-words.ts';
import { meetingMessages } from '../../../conversation/meeting.messages.ts';
import { useViewer } from '../../../session/viewer.ts';
import type { CallValues } from './call-values.ts';

/** The day and the time of the meeting. */
export function WhenCard() {
  const t = useMessages(meetingMessages);
  const texts = useTimeTexts();
  const { today } = useViewer();
  const { id, value, onChange, onBlur, ref, error } = useField<CallValues, 'time'>('time');
  return (
    <Card title={t('times')}>
      <div className="mh-form-pair">
        <DayField<CallValues> name="day" label={t('day')} from={today} />
        <TimeField field={{ id, label: t('time'), error }} {...{ texts, value, onChange, onBlur, ref }} />
      </div>
    </Card>
  );
}
