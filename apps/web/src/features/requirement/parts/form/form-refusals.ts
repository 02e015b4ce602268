import { useState } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useUserErrors } from '../../../../lib/errors.ts';
import { useProblemText } from '../../../../lib/problem-text.ts';
import type { RefusalFragment } from '../../requirement.generated.ts';
import { refusalText } from './form-problem.ts';

/** Fields of the contract that stand under another name in the form. */
const otherNames: Readonly<Record<string, string>> = { validTo: 'lastDay', audience: 'audienceValue' };

/**
 * Takes what the API refuses to the fields that it names; what concerns the whole stands above the form. `attempt` counts
 * the tries, so that the summary of errors takes the focus anew.
 */
export function useRefusals<Values extends FieldValues>(form: UseFormReturn<Values>) {
  const words = useUserErrors();
  const problemText = useProblemText();
  const [general, setGeneral] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const isField = (name: string | undefined): name is FieldPath<Values> =>
    name !== undefined && Object.hasOwn(form.getValues(), name);

  const refuse = (errors: readonly RefusalFragment[]) => {
    const rest: string[] = [];
    for (const error of errors) {
      const field = error.field ?? undefined;
      const name = field && (otherNames[field] ?? field);
      if (isField(name)) form.setError(name, { type: 'api', message: refusalText(error) });
      else rest.push(words(error));
    }
    setGeneral(rest);
  };

  /** Does the work if the form finds nothing wrong; whatever it throws is told above the form. */
  const attemptTo = async (work: (values: Values) => Promise<void>) => {
    setGeneral([]);
    setBusy(true);
    try {
      await form.handleSubmit((values) => work(values))();
    } catch (thrown) {
      setGeneral([problemText(thrown)]);
    } finally {
      setBusy(false);
      setAttempt((tries) => tries + 1);
    }
  };

  return { general, setGeneral, attempt, busy, refuse, attemptTo };
}
