import { useMessages } from '../../../../lib/i18n.ts';
import { useStep } from '../../../../lib/step.tsx';
import { useUndo } from '../../../../lib/undo.ts';
import { roomMessages } from '../../room.messages.ts';
import type { TeamNeedNoteFragment } from '../../team-conversation.generated.ts';
import { useNeedSteps, type NeedSteps } from './need-steps.ts';
import { needInput, valuesOf } from './need-values.ts';

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
  const { tell, shown } = useUndo(step, t('undone'));
  return {
    step,
    ...shown,
    /** A note was written: a new one, or over what stood there before. */
    saved: (after: TeamNeedNoteFragment, before: TeamNeedNoteFragment | null) =>
      tell({ text: t(before ? 'changed' : 'added'), undo: () => back(steps, after, before) }),
    remove: async (need: TeamNeedNoteFragment) => {
      if (!(await step.take('remove', async () => (await steps.remove(need))?.errors))) return;
      tell({ text: t('removed'), undo: async () => (await steps.add(inputOf(need)))?.errors });
    },
  };
}
