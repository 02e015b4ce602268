import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { TimeField } from '@medhjul/ui/TimeField.tsx';
import { useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { announce } from '../../../../lib/announce.ts';
import { DayField } from '../../../../lib/form/DayField.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { useRefusals } from '../../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../../lib/form/kept-form.ts';
import { RestoredNotice } from '../../../../lib/form/RestoredNotice.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { useMomentWords, useTimeTexts } from '../../../../lib/moment-words.ts';
import { useNotice } from '../../../../lib/notice.tsx';
import { meetingInput } from '../../../conversation/meeting-fields.ts';
import { meetingMessages } from '../../../conversation/meeting.messages.ts';
import { PlaceCard } from '../../../conversation/PlaceCard.tsx';
import { useViewer } from '../../../session/viewer.ts';
import { CallReviewDocument } from '../../review.generated.ts';
import { reviewPrepareMessages } from '../../review-prepare.messages.ts';
import { useReview } from '../review-context.ts';
import { meetingField, meetingSchema, meetingValues, type MeetingValues } from './meeting-values.ts';

interface MeetingFormProps {
  /** The meeting is called, or the form given up. */
  onDone(): void;
}

/** Calls the meeting, or moves it. What another changed meanwhile is told first, and what is typed stays. */
function useMeetingForm({ onDone }: MeetingFormProps) {
  const t = useMessages(reviewPrepareMessages);
  const say = useNotice();
  const review = useReview();
  const { today } = useViewer();
  const { moment, dayAndTime, meeting } = useMomentWords();
  const [initial] = useState(() => meetingValues(review, today, dayAndTime));
  const [version, setVersion] = useState(review.version);
  const { values, wasKept, key, forget } = useKeptStart(initial);
  const resolver = useMemo(() => zodResolver(meetingSchema(moment)), [moment]);
  const form = useForm<MeetingValues>({ defaultValues: values, resolver, shouldFocusError: false });
  useKeeping(form, key);
  const refusals = useRefusals(form, meetingField);
  const [call] = useMutation(CallReviewDocument);
  const isMove = review.state === 'CALLED';
  const submit = () =>
    refusals.attemptTo(async (filled) => {
      const variables = { id: review.id, version, meeting: meetingInput(filled, filled, moment) };
      const { review: now = null, errors = [] } = (await call({ variables })).data?.callReview ?? {};
      if (now && errors.some(({ code }) => code === 'CONFLICT')) {
        const isCalled = now.startsAt !== null && now.durationMinutes !== null;
        const stands = isCalled ? meeting(now.startsAt ?? '', now.durationMinutes ?? 0) : t('conflictNone');
        setVersion(now.version);
        return refusals.setGeneral([t('conflict', { meeting: stands })]);
      }
      if (!now || errors.length > 0) return refusals.refuse(errors);
      forget();
      say(t(isMove ? 'moved' : 'called'));
      announce(t(isMove ? 'moved' : 'called'));
      onDone();
    });
  const startOver = () => {
    form.reset(initial);
    forget();
  };
  const giveUp = () => {
    forget();
    onDone();
  };
  return { form, wasKept, refusals, submit, startOver, giveUp, isMove };
}

function WhenFields() {
  const t = useMessages(meetingMessages);
  const texts = useTimeTexts();
  const { today } = useViewer();
  const { id, value, onChange, onBlur, ref, error } = useField<MeetingValues, 'time'>('time');
  return (
    <Card title={t('times')}>
      <div className="mh-form-pair">
        <DayField<MeetingValues> name="day" label={t('day')} from={today} />
        <TimeField field={{ id, label: t('time'), error }} {...{ texts, value, onChange, onBlur, ref }} />
      </div>
    </Card>
  );
}

/** Day, time and place of the meeting. */
export function MeetingForm(props: MeetingFormProps) {
  const t = useMessages(reviewPrepareMessages);
  const words = useMessages(meetingMessages);
  const { form, wasKept, refusals, submit, startOver, giveUp, isMove } = useMeetingForm(props);
  const names = ['day', 'time', 'minutes', 'place', 'link', 'note'] as const;
  return (
    <FormProvider {...form}>
      <form noValidate className="mh-stack mh-no-print" onSubmit={(event) => event.preventDefault()}>
        <RestoredNotice wasKept={wasKept} onStartOver={startOver} />
        <FormErrors
          fields={names.map((name) => ({ name, label: words(name) }))}
          general={refusals.general}
          attempt={refusals.attempt}
        />
        <WhenFields />
        <PlaceCard audience="committee" />
        <div className="mh-row">
          <Button loading={refusals.busy} onClick={() => void submit()}>
            {t(isMove ? 'move' : 'call')}
          </Button>
          {isMove && (
            <Button variant="quiet" onClick={giveUp}>
              {t('stop')}
            </Button>
          )}
          <span className="mh-hint">{t('callHint')}</span>
        </div>
      </form>
    </FormProvider>
  );
}
