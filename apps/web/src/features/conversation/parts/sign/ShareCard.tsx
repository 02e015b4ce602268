import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { signingMessages } from '../../signing.messages.ts';
import { useMoves } from '../moves.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { useTalk } from '../talk-context.ts';

/** The employee opens the record to a new leader, or closes it again. */
export function ShareCard() {
  const t = useMessages(signingMessages);
  const { conversation } = useTalk();
  const { share } = useMoves();
  const step = useStep();
  const { isShared, viewerCanShare } = conversation;
  if (!viewerCanShare) return null;
  const done = t(isShared ? 'shareStopped' : 'shareStarted');
  return (
    <Card title={t('share')} headingLevel={3} className="mh-no-print">
      <p>{isShared ? t('shareOn') : t('shareHint')}</p>
      <Button
        variant="secondary"
        loading={step.busy !== null}
        onClick={() => void step.take('share', () => share(conversation, !isShared), done)}
      >
        {t(isShared ? 'shareStop' : 'shareStart')}
      </Button>
      <StepProblem step={step} />
    </Card>
  );
}
