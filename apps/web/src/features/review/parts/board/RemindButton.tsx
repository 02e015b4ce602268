import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { BellRing } from 'lucide-react';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useNotice } from '../../../../lib/notice.tsx';
import { plainText } from '../../../../lib/plain-text.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { RemindReviewCommitteeDocument, ReviewBoardDocument } from '../../review.generated.ts';
import { reviewBoardMessages } from '../../review-board.messages.ts';
import type { BoardRow } from './board-rows.ts';

interface RemindButtonProps {
  row: BoardRow;
  year: number;
}

/** Reminds a committee's chair and secretary at once, and says so; tells when that was done last. */
export function RemindButton({ row, year }: RemindButtonProps) {
  const t = useMessages(reviewBoardMessages);
  const format = useFormat();
  const say = useNotice();
  const step = useStep();
  const [remind] = useMutation(RemindReviewCommitteeDocument, {
    refetchQueries: [ReviewBoardDocument],
    awaitRefetchQueries: true,
  });
  const { committee, remindedOn, viewerCanRemind } = row;
  const name = plainText(committee.name);
  const take = async () => {
    const variables = { committeeId: committee.id, year };
    const work = async () => (await remind({ variables })).data?.remindCommittee.errors;
    const words = t('reminded', { committee: name });
    if (await step.take('remind', work, words)) say(words);
  };
  return (
    <div className="mh-review-remind">
      {viewerCanRemind && (
        <Button
          className="mh-no-print"
          variant="secondary"
          icon={<BellRing aria-hidden="true" />}
          loading={step.busy !== null}
          aria-label={t('remindOf', { committee: name })}
          onClick={() => void take()}
        >
          {t('remind')}
        </Button>
      )}
      {remindedOn !== null && <span className="mh-hint">{t('remindedOn', { date: format.date(remindedOn) })}</span>}
      <StepProblem step={step} />
    </div>
  );
}
