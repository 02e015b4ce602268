import { createContext, useContext } from 'react';
import { useSearchParams } from 'react-router';
import type { MedInputWholeFragment } from '../med-input.generated.ts';

export const MedInputContext = createContext<MedInputWholeFragment | null>(null);

/** The input that the page shows. */
export function useMedInput(): MedInputWholeFragment {
  const input = useContext(MedInputContext);
  if (!input) throw new Error('Only the page of an A-MED input has one.');
  return input;
}

const NAME = 'line';

/**
 * Which need or measure is being written, one at a time, as the address has it: so what is typed is kept for that one.
 * `need-` or `measure-` with an id, or `measure-new`.
 */
export function useOpenLine() {
  const [params, setParams] = useSearchParams();
  const set = (line: string | null) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (line === null) next.delete(NAME);
        else next.set(NAME, line);
        return next;
      },
      { preventScrollReset: true, replace: true },
    );
  return { line: params.get(NAME), open: (line: string) => set(line), close: () => set(null) };
}
