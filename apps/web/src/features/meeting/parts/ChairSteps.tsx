import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { minutesUrl } from '../../minutes/minutes.url.ts';
import { useReviewWords } from '../../review/review-words.ts';
import { meetingMessages } from '../review-room.messages.ts';
import { missingIn } from './decision/decision-values.ts';
import { useMeeting } from './meeting-context.ts';
import { useMeetingSteps } from './meeting-steps.ts';

/** Where the meeting stands, when it is not simply going on. */
export function StateNotice() {
  const t = useMessages(meetingMessages);
  const { state, draft, correction } = useMeeting();
  if (state === 'PREPARING' || state === 'CALLED')
    return <p className="mh-meeting-notice mh-muted">{t('preparing')}</p>;
  if (state === 'HELD') {
    return correction && <p className="mh-meeting-notice mh-muted">{t('correcting', { because: correction })}</p>;
  }
  return (
    <div className="mh-meeting-notice">
      <Alert>
        <p>{t(state === 'SENT' ? 'sent' : 'approving')}</p>
        {draft && <Link to={minutesUrl(draft.id)}>{t('readMinutes')}</Link>}
      </Alert>
    </div>
  );
}

/** What will be locked, counted. */
function Frozen() {
  const t = useMessages(meetingMessages);
  const { agenda, decisions, committee } = useMeeting();
  return (
    <>
      <h3>{t('frozen')}</h3>
      <ul>
        <li>{t('frozenPoints', { n: agenda.filter(({ minutes }) => minutes !== null).length })}</li>
        <li>{t('frozenDecisions', { n: decisions.length })}</li>
        <li>{t('frozenSeats', { n: committee.seats.length })}</li>
      </ul>
    </>
  );
}

/** What may have been forgotten; nothing of it stops anybody. */
function Missing() {
  const t = useMessages(meetingMessages);
  const words = useReviewWords();
  const { agenda, decisions } = useMeeting();
  const empty = agenda.filter(({ minutes }) => minutes === null).map(words.agenda);
  const lacks = (part: 'targetGroup' | 'dueOn' | 'followUp') =>
    decisions.filter((decision) => missingIn(decision).includes(part)).length;
  const counted = [
    ['withoutTargetGroup', lacks('targetGroup')],
    ['withoutDueOn', lacks('dueOn')],
    ['withoutFollowUp', lacks('followUp')],
  ] as const;
  const told = [
    ...(empty.length > 0 ? [t('emptyPoints', { points: empty.join(', ') })] : []),
    ...(decisions.length === 0 ? [t('noDecisions')] : []),
    ...counted.filter(([, n]) => n > 0).map(([key, n]) => t(key, { n })),
  ];
  if (told.length === 0) return <p>{t('nothingMissing')}</p>;
  return (
    <>
      <h3>{t('missing')}</h3>
      <ul>
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Propose() {
  const t = useMessages(meetingMessages);
  const [isAsking, setAsking] = useState(false);
  const { vote } = useMeeting();
  const { propose } = useMeetingSteps();
  const step = useStep();
  const say = useNotice();
  const confirm = async () => {
    if (!(await step.take('propose', propose, t('proposed')))) return;
    setAsking(false);
    say(t('proposed'));
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('propose')}</Button>
      <ConfirmDialog
        open={isAsking}
        title={t('proposeTitle')}
        confirmLabel={t('propose')}
        cancelLabel={t('notYet')}
        busy={step.busy !== null}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <div className="mh-meeting-look">
          <p>{t('proposeText')}</p>
          {vote === 'OPEN' && <Alert tone="warn">{t('voteOpen')}</Alert>}
          <Frozen />
          <Missing />
          <StepProblem step={step} />
        </div>
      </ConfirmDialog>
    </>
  );
}

function Hold() {
  const t = useMessages(meetingMessages);
  const { hold } = useMeetingSteps();
  const step = useStep();
  return (
    <>
      <Button loading={step.busy !== null} onClick={() => void step.take('hold', hold, t('holding'))}>
        {t('hold')}
      </Button>
      <StepProblem step={step} />
    </>
  );
}

/** What chair and secretary can do now: say that it begins, and put the minutes to approval. */
export function ChairSteps() {
  const t = useMessages(meetingMessages);
  const { viewerCan, viewerIs, state } = useMeeting();
  if (viewerIs !== 'STEERS') return state === 'HELD' ? <span className="mh-hint">{t('chairGoesOn')}</span> : null;
  return (
    <>
      {viewerCan.includes('HOLD') && <Hold />}
      {viewerCan.includes('PROPOSE') && <Propose />}
    </>
  );
}
