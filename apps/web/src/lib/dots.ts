import { useRef, useState } from 'react';
import { useUserErrors } from './errors.ts';
import { useProblemText } from './problem-text.ts';

interface Dotted {
  readonly id: string;
  readonly ownDots: number;
}
type Refused = { readonly errors: readonly Parameters<ReturnType<typeof useUserErrors>>[0][] };

/**
 * The viewer's own dots, shown at once as they are to be, and sent one after the other.
 * @param dotsLeft how many the viewer has not placed, as the server knows it; null where none can be placed
 * @param place sends the dots of one
 */
export function useDots(
  dotted: readonly Dotted[],
  dotsLeft: number | null,
  place: (id: string, dots: number) => Promise<Refused | undefined>,
) {
  const words = useUserErrors();
  const problemText = useProblemText();
  const [wanted, setWanted] = useState<ReadonlyMap<string, number>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const queue = useRef(Promise.resolve());
  const ownOn = ({ id, ownDots }: Dotted) => wanted.get(id) ?? ownDots;
  const waiting = dotted.reduce((sum, each) => sum + ownOn(each) - each.ownDots, 0);

  const send = async (id: string, dots: number) => {
    try {
      const [refusal] = (await place(id, dots))?.errors ?? [];
      setProblem(refusal ? words(refusal) : null);
    } catch (thrown) {
      setProblem(problemText(thrown));
    }
    // a later press of the same button goes on standing
    setWanted((now) => (now.get(id) === dots ? new Map([...now].filter(([other]) => other !== id)) : now));
  };
  const set = (id: string, dots: number) => {
    setWanted((now) => new Map([...now, [id, dots]]));
    queue.current = queue.current.then(() => send(id, dots));
  };
  return { ownOn, left: dotsLeft === null ? 0 : Math.max(0, dotsLeft - waiting), set, problem };
}

export type Dots = ReturnType<typeof useDots>;
