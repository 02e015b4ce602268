import { createContext, useContext } from 'react';
import type { PlanItemStatus } from '../../../../lib/graphql/schema-types.generated.ts';
import type { PlanFragment, PlanItemFragment } from '../../plan.generated.ts';
import type { OnDesk } from './desk-address.ts';
import type { PlanSteps } from './plan-steps.ts';

/** What can be done to the plan that stands there. */
export interface PlanDesk {
  plan: PlanFragment;
  /** Whose plan it is; null for the reader's own. */
  name: string | null;
  /** The municipality's today. */
  today: string;
  steps: PlanSteps;
  /** Opens a form, a question or the list of what is counted over the plan. */
  open(what: OnDesk): void;
  close(): void;
  /** Takes a step; one that asks for something opens its question. */
  takeStep(item: PlanItemFragment, status: PlanItemStatus): void;
}

/** Filled by `PlanDesk`. */
export const PlanDeskContext = createContext<PlanDesk | null>(null);

export function usePlanDesk(): PlanDesk {
  const desk = useContext(PlanDeskContext);
  if (!desk) throw new Error('Only what stands on a desk knows its plan.');
  return desk;
}
