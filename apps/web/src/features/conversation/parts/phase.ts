import type { ConversationStanding } from '../../../lib/graphql/schema-types.generated.ts';

/** What the two do, in its order. */
export const phases = ['prepare', 'talk', 'plan', 'sign', 'done'] as const;
export type Phase = (typeof phases)[number];

/** What is done in a standing; nothing where it was called off. */
export const phaseOf: Partial<Record<ConversationStanding, Phase>> = {
  INVITED: 'prepare',
  I_AM_READY: 'prepare',
  BOTH_READY: 'talk',
  HELD: 'plan',
  PLAN_AGREED: 'sign',
  SIGNED: 'done',
};
