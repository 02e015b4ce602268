import { Alert } from '@medhjul/ui/Alert.tsx';
import { useState } from 'react';
import { announce } from './announce.ts';
import { useUserErrors, type WordableError } from './errors.ts';
import { useProblemText } from './problem-text.ts';

/** One step at a time: what is under way, and what stood in the way of the last one. */
export interface Step {
  /** The name of the step that is under way. */
  busy: string | null;
  problem: string | null;
  /** Takes a step that answers with its refusals. True when it was taken; `done` is then read aloud. */
  take(name: string, work: () => Promise<readonly WordableError[] | undefined>, done?: string): Promise<boolean>;
}

/** Takes steps and words what stands in their way. A press while one is under way does nothing. */
export function useStep(): Step {
  const words = useUserErrors();
  const problemText = useProblemText();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take: Step['take'] = async (name, work, done) => {
    if (busy !== null) return false;
    setBusy(name);
    setProblem(null);
    try {
      const [refusal] = (await work()) ?? [];
      if (refusal) setProblem(words(refusal));
      else if (done) announce(done);
      return !refusal;
    } catch (thrown) {
      setProblem(problemText(thrown));
      return false;
    } finally {
      setBusy(null);
    }
  };
  return { busy, problem, take };
}

/** Where the page tells what stood in the way. Keep it mounted, so that it is announced. */
export function StepProblem({ step }: { step: Step }) {
  return <div role="alert">{step.problem && <Alert tone="warn">{step.problem}</Alert>}</div>;
}
