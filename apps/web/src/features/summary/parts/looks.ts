import type { Tone } from '@medhjul/ui/Tag.tsx';
import type {
  DecisionStatus,
  ProposalDecisionKind,
  SummaryState,
} from '../../../lib/graphql/schema-types.generated.ts';

export const stateTones: Record<SummaryState, Tone> = { DRAFT: 'neutral', SHARED: 'amber', ADOPTED: 'green' };
export const decisionTones: Record<ProposalDecisionKind, Tone> = {
  TAKE_UP: 'green',
  POSTPONE: 'amber',
  REJECT: 'neutral',
};
export const outcomeTones: Record<DecisionStatus, Tone> = {
  OPEN: 'neutral',
  UNDER_WAY: 'petrol',
  DONE: 'green',
  DROPPED: 'neutral',
};
