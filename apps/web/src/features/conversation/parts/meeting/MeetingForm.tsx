import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { FormActions } from '../../../../lib/form/FormActions.tsx';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { FormFrame } from '../../../../lib/form/FormFrame.tsx';
import { useRefusals } from '../../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../../lib/form/kept-form.ts';
import type { ConversationOccasion } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useMomentWords } from '../../../../lib/moment-words.ts';
import { noticeOnNextPage } from '../../../../lib/notice.tsx';
import type { ConversationRefusalFragment } from '../../conversation.generated.ts';
import { meetingMessages } from '../../meeting.messages.ts';
import { PlaceCard } from '../../PlaceCard.tsx';
import { meetingSchema } from './meeting-schema.ts';
import { formField, type MeetingValues, type PersonTime } from './meeting-values.ts';
import { OccasionField } from './OccasionField.tsx';
import type { Taken } from './slots.ts';
import { TimesCard } from './TimesCard.tsx';

interface MeetingFormProps {
  initial: MeetingValues;
  /** The name of an employment in the times. */
  nameOf(employmentId: string): string;
  taken: readonly Taken[];
  occasions: readonly ConversationOccasion[];
  /** Sends it; answers with what was refused, or words for the whole form. */
  send(values: MeetingValues): Promise<readonly ConversationRefusalFragment[] | string>;
  words: { send: string; sent: string };
  /** Where it leads to, sent or given up. */
  back: string;
}

function useMeetingForm({ initial, send, words, back }: MeetingFormProps) {
  const navigate = useNavigate();
  const { moment } = useMomentWords();
  const { values, wasKept, key, forget } = useKeptStart(initial);
  const resolver = useMemo(() => zodResolver(meetingSchema(moment)), [moment]);
  const form = useForm<MeetingValues>({ defaultValues: values, resolver, shouldFocusError: false });
  useKeeping(form, key);
  const refusals = useRefusals(form, formField);
  const leave = () => {
    forget();
    void navigate(back);
  };
  const submit = () =>
    refusals.attemptTo(async (filled) => {
      const refused = await send(filled);
      if (typeof refused === 'string') return refusals.setGeneral([refused]);
      if (refused.length > 0) return refusals.refuse(refused);
      noticeOnNextPage(words.sent);
      leave();
    });
  const startOver = () => {
    form.reset(initial);
    forget();
  };
  return { form, wasKept, refusals, submit, leave, startOver };
}

/** The fields in their order on the screen, for the summary of errors. */
function useLabels(times: readonly PersonTime[], nameOf: MeetingFormProps['nameOf']) {
  const t = useMessages(meetingMessages);
  const isOnly = times.length === 1;
  return [
    { name: 'occasion', label: t('occasion') },
    ...times.flatMap(({ employmentId }, index) => {
      const name = nameOf(employmentId);
      return [
        { name: `times.${index}.day`, label: isOnly ? t('day') : t('dayOf', { name }) },
        { name: `times.${index}.time`, label: isOnly ? t('time') : t('timeOf', { name }) },
      ];
    }),
    { name: 'minutes', label: t('minutes') },
    { name: 'place', label: t('place') },
    { name: 'link', label: t('link') },
    { name: 'note', label: t('note') },
  ];
}

function MeetingAside() {
  const t = useMessages(meetingMessages);
  return (
    <aside className="mh-form-facts mh-stack" aria-label={t('facts')}>
      <Card title={t('prepareTitle')} headingLevel={3}>
        <p>{t('prepareText')}</p>
      </Card>
      <Card title={t('seenTitle')} headingLevel={3}>
        <p>{t('seenText')}</p>
      </Card>
    </aside>
  );
}

/** When and where, for one conversation or for several at once. */
export function MeetingForm(props: MeetingFormProps) {
  const { nameOf, taken, occasions, words } = props;
  const { form, wasKept, refusals, submit, leave, startOver } = useMeetingForm(props);
  const { general, attempt, busy } = refusals;
  return (
    <FormFrame {...{ form, wasKept }} onStartOver={startOver} facts={<MeetingAside />}>
      <FormErrors fields={useLabels(form.getValues().times, nameOf)} {...{ general, attempt }} />
      <OccasionField occasions={occasions} />
      <TimesCard {...{ nameOf, taken }} />
      <PlaceCard audience="employee" />
      <FormActions {...{ wasKept }} onLeave={leave}>
        <Button loading={busy} onClick={() => void submit()}>
          {words.send}
        </Button>
      </FormActions>
    </FormFrame>
  );
}
