import { Card } from '@medhjul/ui/Card.tsx';
import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import type { ReviewStepLineFragment } from '../review.generated.ts';
import { reviewMessages } from '../review.messages.ts';
import { reviewStepPartMessages } from '../review-steps.messages.ts';
import { PartHead } from './PartHead.tsx';
import { useMayArrange } from './review-context.ts';
import { useStepVerbs } from './review-verbs.ts';

/** A step of the committee's own: its words, and whether it is done. */
export function OwnPart({ step: of }: { step: ReviewStepLineFragment }) {
  const t = useMessages(reviewStepPartMessages);
  const common = useMessages(reviewMessages);
  const mayArrange = useMayArrange();
  const { set } = useStepVerbs();
  const step = useStep();
  const tick = (isDone: boolean) =>
    void step.take('done', () => set(of.id, { isDone }), t(isDone ? 'doneSaid' : 'notDoneSaid'));
  return (
    <>
      <PartHead title={of.title ?? ''} lead={t('ownTitle')} />
      <Card>
        <div className="mh-stack">
          {of.body && <p className="mh-review-prose">{of.body}</p>}
          {mayArrange ? (
            <Checkbox label={t('done')} checked={of.isDone} onChange={({ target }) => tick(target.checked)} />
          ) : (
            <p>{common(of.isDone ? 'stepDone' : 'stepAhead')}</p>
          )}
          <StepProblem step={step} />
        </div>
      </Card>
    </>
  );
}
