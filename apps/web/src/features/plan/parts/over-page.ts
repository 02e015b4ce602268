import { useLocation, useNavigate, useSearchParams } from 'react-router';

/**
 * Keeps in the address what stands open over a page: it is there again after a reload, and the browser's way back closes it.
 *
 * @param names every parameter that may say so; the others of the page stay as they are
 */
export function useOverPage(names: readonly string[]) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const state = useLocation().state as { openedOver?: boolean } | null;
  const under = () => {
    const left = new URLSearchParams(params);
    for (const name of names) left.delete(name);
    return left;
  };
  return {
    params,
    open: (values: Readonly<Record<string, string>>) => {
      const next = under();
      for (const [name, value] of Object.entries(values)) next.set(name, value);
      void navigate({ search: `?${next}` }, { preventScrollReset: true, state: { ...state, openedOver: true } });
    },
    close: () => {
      if (state?.openedOver) void navigate(-1);
      else void navigate({ search: `?${under()}` }, { preventScrollReset: true, replace: true });
    },
  };
}
