import { useRef, useState } from 'react';
import { useUserErrors } from '../../../../lib/errors.ts';
import { useProblemText } from '../../../../lib/problem-text.ts';
import { useTeamTalk } from '../team-context.ts';
import { useNeedSteps } from './need-steps.ts';

/** The viewer's own dots, shown at once as they are to be, and sent one after the other. */
export function useDots() {
  const { needs, dotsLeft } = useTeamTalk();
  const { place } = useNeedSteps();
  const words = useUserErrors();
  const problemText = useProblemText();
  const [wanted, setWanted] = useState<ReadonlyMap<string, number>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const queue = useRef(Promise.resolve());
  const ownOn = ({ id, ownDots }: { id: string; ownDots: number }) => wanted.get(id) ?? ownDots;
  const waiting = needs.reduce((sum, need) => sum + ownOn(need) - need.ownDots, 0);

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
