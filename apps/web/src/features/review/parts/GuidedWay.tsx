import { linkButton } from '@medhjul/ui/button-look.ts';
import { SlidersHorizontal } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { reviewWayMessages } from '../review-way.messages.ts';
import { useReviewWords } from '../review-words.ts';
import { reviewUrl, SHAPE_STEP } from '../review.url.ts';
import { ReviewAside } from './ReviewAside.tsx';
import { useMayArrange, useReview } from './review-context.ts';
import { ShapePart } from './shape/ShapePart.tsx';
import { StepPart } from './StepPart.tsx';
import { Way } from './Way.tsx';
import { wayOf, type WayStep } from './way.ts';

/** To the steps beside the one that is open. */
function Moves({ steps, open }: { steps: readonly WayStep[]; open: number }) {
  const t = useMessages(reviewWayMessages);
  const words = useReviewWords();
  const { id } = useReview();
  const [before, after] = [steps[open - 1], steps[open + 1]];
  const name = ({ step }: WayStep) => (step ? words.step(step) : words.minutesStep());
  return (
    <nav className="mh-review-moves mh-no-print" aria-label={t('moves')}>
      {before ? (
        <Link to={reviewUrl(id, before.key)} {...linkButton('quiet')}>
          {t('back', { step: name(before) })}
        </Link>
      ) : (
        <span />
      )}
      {after && (
        <Link to={reviewUrl(id, after.key)} {...linkButton('secondary')}>
          {t('next', { step: name(after) })}
        </Link>
      )}
    </nav>
  );
}

/** The steps in the committee's order, the one that is open, and the facts beside it. */
export function GuidedWay({ present }: { present: readonly string[] }) {
  const t = useMessages(reviewWayMessages);
  const [params] = useSearchParams();
  const mayArrange = useMayArrange();
  const review = useReview();
  const steps = wayOf(review);
  const wanted = params.get('step');
  // where one came in one stays, though others go on meanwhile: what is typed there must not go
  const [entered] = useState(() => steps.find(({ standing }) => standing === 'current')?.key);
  const placeOf = (wantedKey: string | null | undefined) => steps.findIndex(({ key }) => key === wantedKey);
  const open = [placeOf(wanted), placeOf(entered)].find((place) => place >= 0) ?? steps.length - 1;
  const isShaping = wanted === SHAPE_STEP && mayArrange;
  const opened = steps[open];
  return (
    <>
      <nav className="mh-review-way mh-no-print" aria-label={t('way')}>
        <Way
          label={t('way')}
          steps={steps}
          to={({ key }) => reviewUrl(review.id, key)}
          openKey={isShaping ? undefined : opened?.key}
        />
        {mayArrange && !isShaping && (
          <Link to={reviewUrl(review.id, SHAPE_STEP)} {...linkButton('quiet')}>
            <SlidersHorizontal aria-hidden="true" />
            {t('shape')}
          </Link>
        )}
      </nav>
      <div className="mh-split--facts mh-review-page">
        <div className="mh-stack">
          {isShaping ? (
            <ShapePart />
          ) : (
            <Suspense fallback={null}>
              {opened && <StepPart key={opened.key} of={opened} other={present[0] ?? null} />}
              <Moves steps={steps} open={open} />
            </Suspense>
          )}
        </div>
        <ReviewAside present={present} />
      </div>
    </>
  );
}
