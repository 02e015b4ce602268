import { useMessages } from '../../../../lib/i18n.ts';
import { useStep } from '../../../../lib/step.tsx';
import { useUndo } from '../../../../lib/undo.ts';
import { decisionMessages } from '../../decision.messages.ts';
import type { MeetingDecisionFragment } from '../../meeting.generated.ts';
import { useDecisionSteps } from './decision-steps.ts';
import { decisionInput, valuesOf } from './decision-values.ts';

const inputOf = (decision: MeetingDecisionFragment) => decisionInput(valuesOf(decision));

/** Tells what was done to the decisions, removes them, and leads each step back while it is told. */
export function useDecisionUndo() {
  const t = useMessages(decisionMessages);
  const steps = useDecisionSteps();
  const step = useStep();
  const { tell, shown } = useUndo(step, t('undone'));
  return {
    step,
    ...shown,
    /** A decision was written: a new one, or over what stood there before. */
    saved: (after: MeetingDecisionFragment, before: MeetingDecisionFragment | null) =>
      tell({
        text: t(before ? 'changed' : 'added'),
        undo: async () => (await (before ? steps.change(after, inputOf(before)) : steps.remove(after)))?.errors,
      }),
    remove: async (decision: MeetingDecisionFragment) => {
      if (!(await step.take('remove', async () => (await steps.remove(decision))?.errors))) return;
      const requestId = crypto.randomUUID();
      tell({ text: t('removed'), undo: async () => (await steps.add(inputOf(decision), requestId))?.errors });
    },
  };
}
