import { useState } from 'react';
import { announce } from './announce.ts';
import type { Step } from './step.tsx';

/** What was done last, and its way back. */
interface Done {
  text: string;
  undo?: () => ReturnType<Parameters<Step['take']>[1]>;
}

/** Tells what was done, and leads it back while it is told; `undone` says that this was done. */
export function useUndo(step: Step, undone: string) {
  const [done, setDone] = useState<Done | null>(null);
  const tell = (told: Done) => {
    setDone(told);
    announce(told.text);
  };
  return {
    tell,
    shown: {
      done: done?.text ?? null,
      canUndo: done?.undo !== undefined,
      dismiss: () => setDone(null),
      undo: async () => {
        const { undo } = done ?? {};
        if (undo && (await step.take('undo', undo))) tell({ text: undone });
      },
    },
  };
}
