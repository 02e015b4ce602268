import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useMomentWords } from '../../../lib/moment-words.ts';
import { reviewWayMessages } from '../review-way.messages.ts';
import { useReviewWords } from '../review-words.ts';
import type { ReviewLineFragment } from '../review.generated.ts';
import { wayOf } from './way.ts';

/** What is next, and who does it. */
interface Next {
  readonly what: string;
  readonly by: string | null;
}

type Line = Pick<ReviewLineFragment, 'steps' | 'state' | 'startsAt' | 'durationMinutes' | 'inputDueOn'>;

/** Says what is next in a review, by whom: `useNext()(review)`. */
export function useNext(): (review: Line) => Next {
  const t = useMessages(reviewWayMessages);
  const words = useReviewWords();
  const format = useFormat();
  const { meeting } = useMomentWords();
  const minutes = (state: Line['state']): Next => {
    if (state === 'SENT') return { what: t('todoNothing'), by: null };
    if (state === 'APPROVED') return { what: t('todoGo'), by: t('byItself') };
    if (state === 'APPROVING') return { what: t('todoApprove'), by: t('bySides') };
    return { what: t('todoWrite'), by: t('byChair') };
  };
  return (review) => {
    const step = wayOf(review).find(({ standing }) => standing === 'current')?.step;
    const { startsAt, durationMinutes, inputDueOn } = review;
    switch (step?.kind) {
      case undefined:
        return minutes(review.state);
      case 'PREPARE':
        return { what: t('todoPrepare'), by: t('byChair') };
      case 'A_MED_INPUT':
        return inputDueOn === null
          ? { what: t('todoAsk'), by: t('byChair') }
          : { what: t('todoAsked', { date: format.date(inputDueOn) }), by: t('byInputs') };
      case 'DISCUSS':
        return startsAt === null || durationMinutes === null
          ? { what: t('todoBegin'), by: t('byCommittee') }
          : { what: t('todoMeet', { meeting: meeting(startsAt, durationMinutes) }), by: t('byCommittee') };
      case 'CONCLUDE':
        return { what: t('todoConclude'), by: t('byCommittee') };
      case 'OWN':
        return { what: words.step(step), by: t('byCommittee') };
    }
  };
}
