import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';
import { reviewShapeMessages } from '../../review-steps.messages.ts';
import { useReviewWords } from '../../review-words.ts';
import { reviewUrl } from '../../review.url.ts';
import { useOrder } from '../order.ts';
import { PartHead } from '../PartHead.tsx';
import { useReview } from '../review-context.ts';
import { useStepVerbs } from '../review-verbs.ts';
import { ShapeForm } from './ShapeForm.tsx';
import { ShapeRow } from './ShapeRow.tsx';

/** Every step, also those that are left out, with what the committee can do; the minutes stand last and stay. */
function Steps() {
  const t = useMessages(reviewShapeMessages);
  const agenda = useMessages(reviewAgendaMessages);
  const words = useReviewWords();
  const step = useStep();
  const { steps } = useReview();
  const { order } = useStepVerbs();
  const [changing, setChanging] = useState<string | null>(null);
  const onMove = useOrder({
    ids: steps.map(({ id }) => id),
    step,
    save: order,
    said: (id, place) => {
      const of = steps.find((each) => each.id === id);
      return agenda('moved', { item: of ? words.step(of) : '', place, n: steps.length });
    },
  });
  return (
    <>
      <ol className="mh-review-agenda">
        {steps.map((of, place) => (
          <ShapeRow
            key={of.id}
            of={of}
            place={place}
            isChanging={changing === of.id}
            onChange={(isChanging) => setChanging(isChanging ? of.id : null)}
            onMove={onMove}
          />
        ))}
        <li className="mh-review-point">
          <div className="mh-review-point__head">
            <Lock aria-hidden="true" />
            <h3>{words.minutesStep()}</h3>
            <Tag>{t('always')}</Tag>
          </div>
        </li>
      </ol>
      <StepProblem step={step} />
    </>
  );
}

/** Reshapes the process: leaves steps out, moves them, and adds the committee's own. */
export function ShapePart() {
  const t = useMessages(reviewShapeMessages);
  const { id } = useReview();
  return (
    <>
      <PartHead title={t('title')} lead={t('lead')} />
      <Card>
        <Steps />
      </Card>
      <Card title={t('newStep')}>
        <ShapeForm of={null} />
      </Card>
      <div className="mh-row mh-no-print">
        <Link to={reviewUrl(id)} {...linkButton('primary')}>
          {t('toWay')}
        </Link>
      </div>
    </>
  );
}
