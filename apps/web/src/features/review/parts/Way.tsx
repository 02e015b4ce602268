import { Check } from 'lucide-react';
import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { reviewMessages } from '../review.messages.ts';
import { useReviewWords } from '../review-words.ts';
import type { WayStep } from './way.ts';
import '@medhjul/ui/StepList.css';
import '../review.css';

interface WayProps {
  /** What the steps are of. */
  label: string;
  steps: readonly WayStep[];
  /** Where a step opens; left out: the steps are only read. */
  to?(step: WayStep): string;
  /** The step that is open. */
  openKey?: string;
}

const saying = { done: 'stepDone', current: 'stepNow', passed: 'stepPassed', ahead: 'stepAhead' } as const;

/** The steps in the committee's order. Each tells for itself whether it is done, for their order is the committee's. */
export function Way({ label, steps, to, openKey }: WayProps) {
  const t = useMessages(reviewMessages);
  const words = useReviewWords();
  return (
    <ol className="mh-steps mh-way" aria-label={label}>
      {steps.map((each, index) => {
        const name = each.step ? words.step(each.step) : words.minutesStep();
        const isOpen = each.key === openKey;
        return (
          <li key={each.key} data-standing={each.standing} data-open={isOpen || undefined}>
            <span className="mh-steps__sign" aria-hidden="true">
              {each.standing === 'done' ? <Check /> : index + 1}
            </span>
            {to ? (
              <Link
                to={to(each)}
                className="mh-steps__name"
                aria-current={isOpen ? 'step' : undefined}
                preventScrollReset
              >
                {name}
              </Link>
            ) : (
              <span className="mh-steps__name">{name}</span>
            )}{' '}
            <span className="mh-steps__detail">{t(saying[each.standing])}</span>
          </li>
        );
      })}
    </ol>
  );
}
