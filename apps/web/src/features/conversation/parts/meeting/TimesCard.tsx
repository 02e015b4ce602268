import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { TimeField } from '@medhjul/ui/TimeField.tsx';
import { useFormContext, useWatch } from 'react-hook-form';
import { announce } from '../../../../lib/announce.ts';
import { isDay } from '../../../../lib/form/day.ts';
import { DayField } from '../../../../lib/form/DayField.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useTimeTexts } from '../../../../lib/moment-words.ts';
import { useViewer } from '../../../session/viewer.ts';
import { meetingMessages } from '../../meeting.messages.ts';
import type { MeetingValues } from './meeting-values.ts';
import { consecutiveSlots, type Taken } from './slots.ts';

interface TimesCardProps {
  /** The name of an employment in the form's times. */
  nameOf(employmentId: string): string;
  /** The leader's other conversations. */
  taken: readonly Taken[];
}

function PersonTimeFields({ index, name, isOnly }: { index: number; name: string; isOnly: boolean }) {
  const t = useMessages(meetingMessages);
  const { today } = useViewer();
  const texts = useTimeTexts();
  const { id, value, onChange, onBlur, ref, error } = useField<MeetingValues, `times.${number}.time`>(
    `times.${index}.time`,
  );
  return (
    <div className="mh-meeting-time" role="group" aria-labelledby={isOnly ? undefined : `${id}-name`}>
      {!isOnly && <h3 id={`${id}-name`}>{name}</h3>}
      <DayField<MeetingValues> name={`times.${index}.day`} label={t('day')} from={today} />
      <TimeField field={{ id, label: t('time'), error }} {...{ texts, value, onChange, onBlur, ref }} />
    </div>
  );
}

/** A day and a time for each; the others can be put after the first at once. */
export function TimesCard({ nameOf, taken }: TimesCardProps) {
  const t = useMessages(meetingMessages);
  const { getValues, setValue } = useFormContext<MeetingValues>();
  const times = useWatch<MeetingValues, 'times'>({ name: 'times' });
  const [first] = times;
  const isTold = first && isDay(first.day) && /^\d{2}:\d{2}$/.test(first.time);
  const follow = () => {
    const { minutes } = getValues();
    if (!first) return;
    const slots = consecutiveSlots({ from: first, count: times.length, minutes: Number(minutes), taken });
    const next = times.map((time, index) => (index === 0 ? time : { ...time, ...slots[index] }));
    setValue('times', next, { shouldDirty: true });
    announce(t('fromFirstDone'));
  };
  return (
    <Card title={t('times')} hint={t('timesHint', { n: times.length })}>
      <div className="mh-meeting-times">
        {times.map(({ employmentId }, index) => (
          <PersonTimeFields key={employmentId} index={index} name={nameOf(employmentId)} isOnly={times.length === 1} />
        ))}
      </div>
      {times.length > 1 && (
        <Button variant="secondary" disabled={!isTold} onClick={follow}>
          {t('fromFirst')}
        </Button>
      )}
    </Card>
  );
}
