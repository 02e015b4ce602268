import { useContext, useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useLocation } from 'react-router';
import { KeptForContext } from '../autosave/kept-text.ts';

/** The draft on the server that a form goes on with. */
export interface SavedDraft {
  id: string;
  version: number;
}

interface Kept<Values> {
  values: Values;
  saved: SavedDraft | null;
}

function read(key: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : null;
  } catch {
    return null; // storage can be closed, and its content of another time
  }
}

function isDraft(value: unknown): value is SavedDraft {
  return typeof value === 'object' && value !== null && 'id' in value && 'version' in value;
}

/** Takes from what was kept each field that is still of the form's kind. */
function restored<Values extends object>(initial: Values, kept: unknown): Values {
  if (typeof kept !== 'object' || kept === null) return initial;
  const fitting = Object.entries(kept).filter(([name, value]: [string, unknown]) => {
    if (!(name in initial)) return false;
    const model: unknown = Reflect.get(initial, name);
    return model === null || value === null || typeof model === typeof value;
  });
  return { ...initial, ...Object.fromEntries(fitting) };
}

/** Keeps what a form holds under a key; without storage the form still works. */
function keep<Values>(key: string, kept: Kept<Values>): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // closed by the browser's settings, or full
  }
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // then there was nothing either
  }
}

/**
 * What a form begins with: what was typed in this window at this address by this person, or else `initial`. So it outlives
 * a reload and a new sign-in. `forget` it when it is sent or thrown away.
 */
export function useKeptStart<Values extends object>(initial: Values, draft: SavedDraft | null = null) {
  const { pathname, search } = useLocation();
  const personId = useContext(KeptForContext);
  const key = `medhjul.form ${personId} ${pathname}${search}`;
  const [start] = useState(() => {
    const kept = read(key);
    return {
      values: kept ? restored(initial, kept.values) : initial,
      saved: kept && isDraft(kept.saved) ? kept.saved : draft,
      wasKept: kept !== null,
    };
  });
  return { ...start, key, forget: () => forget(key) };
}

/** Keeps the form's values at each change, and the draft that they are saved as. */
export function useKeeping<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  key: string,
  saved: SavedDraft | null = null,
): void {
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(key, { values, saved }) }),
    [form, key, saved],
  );
  useEffect(() => {
    if (saved && read(key)) keep(key, { values: form.getValues(), saved });
  }, [form, key, saved]);
}
