import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@medhjul/ui/Button.tsx';
import { useMemo, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { FormActions } from '../../../../lib/form/FormActions.tsx';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { FormFrame } from '../../../../lib/form/FormFrame.tsx';
import { useRefusals, type Refusal } from '../../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../../lib/form/kept-form.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useMomentWords } from '../../../../lib/moment-words.ts';
import { noticeOnNextPage } from '../../../../lib/notice.tsx';
import { PlaceCard } from '../../../conversation/PlaceCard.tsx';
import { meetingMessages } from '../../../conversation/meeting.messages.ts';
import { useViewer } from '../../../session/viewer.ts';
import { callMessages } from '../../call.messages.ts';
import { callSchema, formField, type CallValues } from './call-values.ts';
import { KindCard } from './KindCard.tsx';
import { TeamField } from './TeamField.tsx';
import type { CallableTeam } from './teams.ts';
import { WhenCard } from './WhenCard.tsx';

/** What became of sending: where it leads to and what is said there, or what stood in the way. */
export type Sent = { to: string; words: string } | { refused: readonly Refusal[] | string };

interface CallFormProps {
  initial: CallValues;
  /** To choose among; null when a conversation is moved, whose team and kind stay. */
  teams: readonly CallableTeam[] | null;
  send(values: CallValues): Promise<Sent>;
  sendLabel: string;
  /** Where it leads to when it is given up. */
  back: string;
  /** Beside the form. */
  facts: ReactNode;
}

function useCallForm({ initial, teams, send, back }: CallFormProps) {
  const navigate = useNavigate();
  const { today } = useViewer();
  const { moment } = useMomentWords();
  const { values, wasKept, key, forget } = useKeptStart(initial);
  const resolver = useMemo(() => zodResolver(callSchema(moment, today)), [moment, today]);
  const form = useForm<CallValues>({ defaultValues: values, resolver, shouldFocusError: false });
  useKeeping(form, key);
  const hasTeams = teams !== null && teams.length > 1;
  const refusals = useRefusals(form, (field) => formField(field, hasTeams));
  const leave = (to: string) => {
    forget();
    void navigate(to);
  };
  const submit = () =>
    refusals.attemptTo(async (filled) => {
      const sent = await send(filled);
      if ('to' in sent) {
        noticeOnNextPage(sent.words);
        leave(sent.to);
      } else if (typeof sent.refused === 'string') refusals.setGeneral([sent.refused]);
      else refusals.refuse(sent.refused);
    });
  const startOver = () => {
    form.reset(initial);
    forget();
  };
  return { form, wasKept, refusals, submit, startOver, giveUp: () => leave(back) };
}

/** The fields in their order on the screen, for the summary of errors. */
function useLabels() {
  const t = useMessages(callMessages);
  const meeting = useMessages(meetingMessages);
  return [
    { name: 'team', label: t('team') },
    { name: 'kind', label: t('kind') },
    { name: 'closesOn', label: t('closesOn') },
    { name: 'day', label: meeting('day') },
    { name: 'time', label: meeting('time') },
    { name: 'minutes', label: meeting('minutes') },
    { name: 'place', label: meeting('place') },
    { name: 'link', label: meeting('link') },
    { name: 'note', label: meeting('note') },
  ];
}

/** Calls a team, or moves its conversation. */
export function CallForm(props: CallFormProps) {
  const { teams, sendLabel, facts } = props;
  const { form, wasKept, refusals, submit, startOver, giveUp } = useCallForm(props);
  const { general, attempt, busy } = refusals;
  return (
    <FormFrame {...{ form, wasKept, facts }} onStartOver={startOver}>
      <FormErrors fields={useLabels()} {...{ general, attempt }} />
      {teams && <TeamField teams={teams} />}
      {teams && <KindCard />}
      <WhenCard />
      <PlaceCard audience="team" />
      <FormActions {...{ wasKept }} onLeave={giveUp}>
        <Button loading={busy} onClick={() => void submit()}>
          {sendLabel}
        </Button>
      </FormActions>
    </FormFrame>
  );
}
