import { Button } from '@medhjul/ui/Button.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import type { ReviewStepLineFragment } from '../../review.generated.ts';
import { reviewShapeMessages } from '../../review-steps.messages.ts';
import { useReviewWords } from '../../review-words.ts';
import { MoveButtons } from '../MoveButtons.tsx';
import { useReview } from '../review-context.ts';
import { useStepVerbs } from '../review-verbs.ts';
import { ShapeForm } from './ShapeForm.tsx';

interface ShapeRowProps {
  of: ReviewStepLineFragment;
  /** From 0. */
  place: number;
  isChanging: boolean;
  onChange(isChanging: boolean): void;
  onMove(id: string, by: -1 | 1): void;
}

/** Leaves a step out or takes it in; an own one can be changed and removed. */
function RowSteps({ of, onChange }: Pick<ShapeRowProps, 'of' | 'onChange'>) {
  const t = useMessages(reviewShapeMessages);
  const words = useReviewWords();
  const step = useStep();
  const { set, remove } = useStepVerbs();
  const { id, isLeftOut, kind } = of;
  const named = { step: words.step(of) };
  const turn = () =>
    void step.take(
      'turn',
      () => set(id, { isLeftOut: !isLeftOut }),
      t(isLeftOut ? 'saidTakenIn' : 'saidLeftOut', named),
    );
  return (
    <>
      <Button
        variant="secondary"
        loading={step.busy === 'turn'}
        aria-label={t(isLeftOut ? 'takeInOf' : 'leaveOutOf', named)}
        onClick={turn}
      >
        {t(isLeftOut ? 'takeIn' : 'leaveOut')}
      </Button>
      {kind === 'OWN' && (
        <>
          <Button variant="quiet" aria-label={t('changeOf', named)} onClick={() => onChange(true)}>
            {t('change')}
          </Button>
          <Button
            variant="quiet"
            loading={step.busy === 'remove'}
            aria-label={t('removeOf', named)}
            onClick={() => void step.take('remove', () => remove(id), t('removed', named))}
          >
            {t('remove')}
          </Button>
        </>
      )}
      <StepProblem step={step} />
    </>
  );
}

/** A step as the committee shapes it. */
export function ShapeRow({ of, place, isChanging, onChange, onMove }: ShapeRowProps) {
  const t = useMessages(reviewShapeMessages);
  const words = useReviewWords();
  const { steps } = useReview();
  const name = words.step(of);
  return (
    <li className="mh-review-point" data-left-out={of.isLeftOut || undefined}>
      <div className="mh-review-point__head">
        <h3>{name}</h3>
        {of.isLeftOut && <Tag>{t('leftOut')}</Tag>}
        <div className="mh-review-point__steps mh-no-print">
          <MoveButtons id={of.id} name={name} place={place} of={steps.length} onMove={onMove} />
          <RowSteps of={of} onChange={onChange} />
        </div>
      </div>
      {isChanging ? (
        <ShapeForm of={of} onStop={() => onChange(false)} />
      ) : (
        of.body && <p className="mh-hint mh-review-prose">{of.body}</p>
      )}
    </li>
  );
}
