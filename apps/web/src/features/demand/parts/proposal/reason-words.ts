import { useMessages } from '../../../../lib/i18n.ts';
import type { ProposalLineFragment } from '../../demand.generated.ts';
import { proposalMessages } from '../../proposal.messages.ts';

const marks = { STRATEGIC: 'strategic', CORE: 'core' } as const;

/** Why it is proposed, in words: "Three centres show 5 or more plan items · strategic". */
export function useReasonWords(): (proposal: ProposalLineFragment) => string {
  const t = useMessages(proposalMessages);
  return ({ throughPlans, throughMinutes, mark }) =>
    [
      ...(throughPlans > 0 ? [t('plans', { count: throughPlans })] : []),
      ...(throughMinutes > 0 ? [t('minutes', { count: throughMinutes })] : []),
      ...(mark ? [t(marks[mark])] : []),
    ].join(' · ');
}
