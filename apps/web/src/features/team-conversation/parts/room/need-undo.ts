import { useState } from 'react';
import { useMessages } from '../../../../lib/i18n.ts';
import { announce } from '../../../../lib/announce.ts';
import { useStep, type Step } from '../../../../lib/step.tsx';
import { roomMessages } from '../../room.messages.ts';
import type { TeamNeedNoteFragment } from '../../team-conversation.generated.ts';
import { useNeedSteps, type NeedSteps } from './need-steps.ts';
import { needInput, valuesOf } from './need-values.ts';

/** What was done to the notes last, and its way back. */
interface Done {
  text: string;
  undo?: () => ReturnType<Parameters<Step['take']>[1]>;
}

const inputOf = (need: TeamNeedNoteFragment) => needInput(valuesOf(need));

async function back({ remove, change }: NeedSteps, after: TeamNeedNoteFragment, before: TeamNeedNoteFragment | null) {
  const payload = before ? await change(after, inputOf(before)) : await remove(after);
  return payload?.errors;
}

/** Tells what was done to the notes, removes them, and leads each step back while it is told. */
export function useNeedUndo() {
  const t = useMessages(roomMessages);
  const steps = useNeedSteps();
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
    /** A note was written: a new one, or over what stood there before. */
    saved: (after: TeamNeedNoteFragment, before: TeamNeedNoteFragment | null) =>
      tell({ text: t(before ? 'changed' : 'added'), undo: () => back(steps, after, before) }),
    remove: async (need: TeamNeedNoteFragment) => {
      if (!(await step.take('remove', async () => (await steps.remove(need))?.errors))) return;
      tell({ text: t('removed'), undo: async () => (await steps.add(inputOf(need)))?.errors });
    },
    undo: async () => {
      const { undo } = done ?? {};
      if (undo && (await step.take('undo', undo))) tell({ text: t('undone') });
    },
  };
}
