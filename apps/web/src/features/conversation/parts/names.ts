import { useMessages } from '../../../lib/i18n.ts';
import { conversationMessages, kindMessages, occasionMessages } from '../conversation.messages.ts';
import type { ConversationFactsFragment, TalkPersonFragment } from '../conversation.generated.ts';

/** What conversations and people are called. */
export function useNames() {
  const t = useMessages(conversationMessages);
  const kinds = useMessages(kindMessages);
  const occasions = useMessages(occasionMessages);
  return {
    /** "MUS 2026" */
    conversation: ({ kind, year }: Pick<ConversationFactsFragment, 'kind' | 'year'>) =>
      t('kindAndYear', { kind: kinds(kind), year: String(year) }),
    /** "The year’s conversation" */
    occasion: ({ occasion }: Pick<ConversationFactsFragment, 'occasion'>) => occasions(occasion),
    /** "Nurse, Beach Home" */
    job: ({ jobTitle, unit }: TalkPersonFragment) => t('jobAndUnit', { job: jobTitle, unit: unit.name }),
  };
}

/** The other one of the two, as the viewer sees it: the leader for the employee, the employee for the leader. */
export function otherOf({ isOwn, employment, leaderEmployment }: ConversationFactsFragment): string {
  return isOwn ? leaderEmployment.person.name : employment.person.name;
}
