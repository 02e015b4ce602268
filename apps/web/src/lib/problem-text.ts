import { useMessages } from './i18n.ts';
import { problemMessages } from './problem.messages.ts';
import { problemOf } from './problem.ts';

/** Puts what a mutation threw (no network, a masked error) into a sentence for the form that stays on the screen. */
export function useProblemText(): (thrown: unknown) => string {
  const t = useMessages(problemMessages);
  return (thrown) => {
    const problem = problemOf(thrown);
    const text = t(problem.kind);
    return problem.kind === 'unexpected' && problem.requestId
      ? t('reference', { text, requestId: problem.requestId })
      : text;
  };
}
