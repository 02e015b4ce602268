import { useUserErrors, type WordableError } from '../errors.ts';
import type { UserErrorCode } from '../graphql/schema-types.generated.ts';
import { useMessages } from '../i18n.ts';
import { formMessages } from './form.messages.ts';

/** What can be wrong with a field: all that the API may say, and what only a form can see. */
type ProblemCode = UserErrorCode | 'NOT_A_DATE';

interface FormProblem {
  code: ProblemCode;
  /** Values for the words, as JSON text. */
  params: string;
}

/**
 * A problem as the text that the form keeps with its field. Kept as a code and not as words, so that the words follow the
 * reader's language and are the same whether the form or the API found it.
 */
export function problemText(code: ProblemCode, params: Record<string, string | number | null> = {}): string {
  return refusalText({ code, params: JSON.stringify(params) });
}

/** The same for an error of the API. */
export function refusalText({ code, params }: FormProblem): string {
  return JSON.stringify({ code, params } satisfies FormProblem);
}

function isProblem(value: unknown): value is FormProblem {
  return typeof value === 'object' && value !== null && 'code' in value && 'params' in value;
}

/** What was kept with a field; null where nothing is wrong. */
export function problemOfText(text: string | undefined): FormProblem | null {
  if (!text) return null;
  const parsed: unknown = JSON.parse(text);
  return isProblem(parsed) ? parsed : null;
}

const isWordable = (problem: FormProblem): problem is FormProblem & WordableError => problem.code !== 'NOT_A_DATE';

/** Puts what was kept with a field into words: `words(error?.message)`. */
export function useProblemWords(): (text: string | undefined) => string | undefined {
  const t = useMessages(formMessages);
  const words = useUserErrors();
  return (text) => {
    const problem = problemOfText(text);
    if (!problem) return undefined;
    return isWordable(problem) ? words(problem) : t('notADate');
  };
}
