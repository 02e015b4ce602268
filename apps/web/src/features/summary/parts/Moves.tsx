import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { useState } from 'react';
import { saveOpenTexts } from '../../../lib/autosave/kept-text.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import {
  AdoptSummaryDocument,
  ShareSummaryDocument,
  SummariesDocument,
  TakeBackSummaryDocument,
  type SummaryWholeFragment,
} from '../summary.generated.ts';
import { summaryMessages } from '../summary.messages.ts';

type Asked = 'share' | 'adopt';

const questions = {
  share: { title: 'shareQuestion', text: 'shareText', done: 'shared' },
  adopt: { title: 'adoptQuestion', text: 'adoptText', done: 'adopted' },
} as const;

function useMoves({ id, fingerprint }: SummaryWholeFragment) {
  const [share] = useMutation(ShareSummaryDocument);
  const [takeBack] = useMutation(TakeBackSummaryDocument);
  const [adopt] = useMutation(AdoptSummaryDocument, { refetchQueries: [SummariesDocument] });
  return {
    async share() {
      // what stands in a field is shared with the rest
      await saveOpenTexts();
      return (await share({ variables: { id } })).data?.shareSummary.errors;
    },
    takeBack: async () => (await takeBack({ variables: { id } })).data?.takeBackSummary.errors,
    adopt: async () => (await adopt({ variables: { id, fingerprint: fingerprint ?? '' } })).data?.adoptSummary.errors,
  };
}

/** The reader's steps with the summary; what others then see is asked about first. */
export function Moves({ summary }: { summary: SummaryWholeFragment }) {
  const t = useMessages(summaryMessages);
  const step = useStep();
  const moves = useMoves(summary);
  const [asking, setAsking] = useState<Asked | null>(null);
  const { viewerCan } = summary;
  const confirm = async (asked: Asked) => {
    await step.take(asked, moves[asked], t(questions[asked].done));
    setAsking(null);
  };
  const words = questions[asking ?? 'share'];
  const hasMoves = viewerCan.some((move) => move === 'SHARE' || move === 'TAKE_BACK' || move === 'ADOPT');
  // what was just done may leave no step, but its problem and its question still have a place
  if (!hasMoves && step.problem === null && asking === null) return null;
  return (
    <div className="mh-no-print mh-stack mh-stack--tight">
      <div className="mh-row">
        {viewerCan.includes('SHARE') && <Button onClick={() => setAsking('share')}>{t('share')}</Button>}
        {viewerCan.includes('ADOPT') && <Button onClick={() => setAsking('adopt')}>{t('adopt')}</Button>}
        {viewerCan.includes('TAKE_BACK') && (
          <Button
            variant="secondary"
            loading={step.busy === 'takeBack'}
            onClick={() => void step.take('takeBack', moves.takeBack, t('tookBack'))}
          >
            {t('takeBack')}
          </Button>
        )}
      </div>
      <StepProblem step={step} />
      <ConfirmDialog
        open={asking !== null}
        title={t(words.title)}
        confirmLabel={t(asking ?? 'share')}
        cancelLabel={t('cancel')}
        busy={step.busy !== null}
        onConfirm={() => asking && void confirm(asking)}
        onCancel={() => setAsking(null)}
      >
        {t(words.text)}
      </ConfirmDialog>
    </div>
  );
}
