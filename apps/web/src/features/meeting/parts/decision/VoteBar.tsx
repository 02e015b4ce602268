import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { CircleDot } from 'lucide-react';
import { Audience } from '../../../../lib/Audience.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { decisionMessages } from '../../decision.messages.ts';
import { useCanWrite, useMeeting } from '../meeting-context.ts';
import type { Dots } from '../../../../lib/dots.ts';
import { useDecisionSteps } from './decision-steps.ts';

/** Opens the vote and closes it; for chair and secretary. */
function Turn() {
  const t = useMessages(decisionMessages);
  const { vote, viewerIs } = useMeeting();
  const canWrite = useCanWrite();
  const { turnVote } = useDecisionSteps();
  const step = useStep();
  if (viewerIs !== 'STEERS' || !canWrite) return null;
  const isOpen = vote === 'OPEN';
  const label = t(isOpen ? 'closeVote' : vote === 'CLOSED' ? 'voteAgain' : 'openVote');
  const turn = () => step.take('turn', async () => (await turnVote(!isOpen))?.errors, t(isOpen ? 'closed' : 'opened'));
  return (
    <>
      <Button variant="secondary" loading={step.busy !== null} onClick={() => void turn()}>
        {label}
      </Button>
      <StepProblem step={step} />
    </>
  );
}

/** The silent vote: how many dots one has left, and what it is about. */
export function VoteBar({ dots }: { dots: Dots }) {
  const t = useMessages(decisionMessages);
  const { vote, dotsLeft, viewerIs } = useMeeting();
  if (vote !== 'OPEN' && viewerIs !== 'STEERS')
    return vote === 'CLOSED' ? <p className="mh-hint">{t('sumsShown')}</p> : null;
  return (
    <div className="mh-vote-bar mh-no-print" data-open={vote === 'OPEN' || undefined}>
      <div className="mh-stack mh-stack--tight">
        <h4>{t('vote')}</h4>
        <StatusLine icon={<CircleDot aria-hidden="true" />}>
          {vote === 'OPEN' && dotsLeft !== null
            ? t('dotsLeft', { n: dots.left })
            : t(vote === 'CLOSED' ? 'sumsShown' : 'voteHint')}
        </StatusLine>
        {vote === 'OPEN' && <p className="mh-hint">{t('dotsHint')}</p>}
        {vote === 'OPEN' && <Audience of="me" />}
      </div>
      <Turn />
      <div role="alert">{dots.problem && <Alert tone="warn">{dots.problem}</Alert>}</div>
    </div>
  );
}
