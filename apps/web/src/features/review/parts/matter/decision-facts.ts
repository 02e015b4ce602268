import { useFormat } from '../../../../lib/format.ts';
import type { HowMany } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';
import { useReviewWords } from '../../review-words.ts';

/** What is known of a decision; what it does not have is left out. */
interface DecisionFacts {
  targetGroup: string | null;
  howMany: HowMany | null;
  dueOn: string | null;
  goal?: { name: string } | null;
  learningForm?: { name: string } | null;
  followUp: { name: string } | null;
  dots?: number | null;
}

/** Tells a decision's facts in one line: "For: nurses · How many: about 10 · …". */
export function useDecisionFacts(): (decision: DecisionFacts) => string {
  const t = useMessages(reviewAgendaMessages);
  const words = useReviewWords();
  const format = useFormat();
  return ({ targetGroup, howMany, dueOn, goal, learningForm, followUp, dots }) =>
    [
      targetGroup && t('forWhom', { group: targetGroup }),
      howMany && t('howMany', { many: words.howMany(howMany) }),
      dueOn && t('when', { date: format.date(dueOn) }),
      goal && t('goal', { goal: goal.name }),
      learningForm && t('learning', { form: learningForm.name }),
      followUp && t('followUp', { name: followUp.name }),
      typeof dots === 'number' && t('dots', { n: dots }),
    ]
      .filter(Boolean)
      .join(' · ');
}
