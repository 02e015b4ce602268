import { useState } from 'react';
import { announce } from '../../../../lib/announce.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useStep, type Step } from '../../../../lib/step.tsx';
import { decisionMessages } from '../../decision.messages.ts';
import type { MeetingDecisionFragment } from '../../meeting.generated.ts';
import { useDecisionSteps } from './decision-steps.ts';
import { decisionInput, valuesOf } from './decision-values.ts';

/** What was done to the decisions last, and its way back. */
interface Done {
  text: string;
  undo?: () => ReturnType<Parameters<Step['take']>[1]>;
}

const inputOf = (decision: MeetingDecisionFragment) => decisionInput(valuesOf(decision));

/** Tells what was done to the decisions, removes them, and leads each step back while it is told. */
export function useDecisionUndo() {
  const t = useMessages(decisionMessages);
  const steps = useDecisionSteps();
  const step = useStep();
  const [done, setDone] = useState<Done | null>(null);
  const tell = (told: Done) => {
    setDone(told);
    announce(told.text);
  };
  return {
    step,
    done: done?.text ?? null,
    canUndo: done?.undo !== undefined,
    dismiss: () => setDone(null),
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
    undo: async () => {
      const { undo } = done ?? {};
      if (undo && (await step.take('undo', undo))) tell({ text: t('undone') });
    },
  };
}
