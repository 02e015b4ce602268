import { useOptimistic, useTransition } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

/** Parts of the address to set; null takes one out. */
export type Patch = Readonly<Record<string, string | null>>;

interface LocationState {
  /** How many steps of the history lie between here and the page with nothing open. */
  opened?: number;
}

function patched(params: URLSearchParams, patch: Patch): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

export interface Address {
  /** What the page stands for now. */
  readonly params: URLSearchParams;
  /** What was chosen, at once: for the controls, and for choices that nothing need be fetched for. */
  readonly wanted: URLSearchParams;
  /** True while what was chosen is on its way and the old picture still stands. */
  readonly pending: boolean;
  /** A new choice: a step of its own in the browser's history. */
  choose(patch: Patch): void;
  /** A choice of what is shown or hidden: no step of its own. */
  adjust(patch: Patch): void;
  /** Opens something over the page, so that the browser's way back closes it. */
  open(patch: Patch): void;
  /** Closes what is open, the way it was opened. */
  close(patch: Patch): void;
}

/** The address as the place where every choice of a page is kept. */
export function useAddress(): Address {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const state = useLocation().state as LocationState | null;
  const [pending, start] = useTransition();
  const [wanted, want] = useOptimistic(params);
  const opened = state?.opened ?? 0;
  const go = (patch: Patch, options: { replace?: boolean; state?: LocationState }) =>
    start(async () => {
      const next = patched(wanted, patch);
      want(next);
      await navigate({ search: `?${next}` }, { preventScrollReset: true, ...options });
    });
  return {
    params,
    wanted,
    pending,
    choose: (patch) => go(patch, {}),
    adjust: (patch) => go(patch, { replace: true, state: { opened } }),
    open: (patch) => go(patch, { state: { opened: opened + 1 } }),
    close: (patch) => (opened > 0 ? void navigate(-opened) : go(patch, { replace: true })),
  };
}
