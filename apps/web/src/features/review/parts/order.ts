import { useEffect, useRef } from 'react';
import type { WordableError } from '../../../lib/errors.ts';
import type { Step } from '../../../lib/step.tsx';

/** The id of the button that moves something up or down. */
export function moveButtonId(id: string, by: -1 | 1): string {
  return `move-${by < 0 ? 'up' : 'down'}-${id}`;
}

/** The ids with one of them moved by a place. */
export function withMoved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  return ids.toSpliced(from, 1).toSpliced(from + by, 0, id);
}

interface OrderOptions {
  ids: readonly string[];
  step: Step;
  save(ids: string[]): Promise<readonly WordableError[] | undefined>;
  /** What is read aloud when it has moved: its new place, from 1. */
  said(id: string, place: number): string;
}

/** Moves things in a list by buttons. The focus stays with the button that was pressed, or goes to its twin at an end. */
export function useOrder({ ids, step, save, said }: OrderOptions): (id: string, by: -1 | 1) => void {
  const pressed = useRef<{ id: string; by: -1 | 1 } | null>(null);
  const order = ids.join();
  useEffect(() => {
    if (!pressed.current) return;
    const { id, by } = pressed.current;
    pressed.current = null;
    const button = (way: -1 | 1) => document.querySelector<HTMLButtonElement>(`#${CSS.escape(moveButtonId(id, way))}`);
    const own = button(by);
    (own?.disabled ? button(by < 0 ? 1 : -1) : own)?.focus();
  }, [order]);
  return (id, by) => {
    const next = withMoved(ids, id, by);
    pressed.current = { id, by };
    void step.take(`move ${id}`, () => save(next), said(id, next.indexOf(id) + 1));
  };
}
