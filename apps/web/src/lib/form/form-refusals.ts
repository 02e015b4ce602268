import { useState } from 'react';
import { get, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useUserErrors, type WordableError } from '../errors.ts';
import { useProblemText } from '../problem-text.ts';
import { refusalText } from './form-problem.ts';

/** An error of the API with the input's field that it concerns. */
export interface Refusal extends WordableError {
  readonly field: string | null;
}

/**
 * Takes what the API refuses to the fields that it names; what concerns the whole stands above the form. `attempt` counts
 * the tries, so that the summary of errors takes the focus anew.
 *
 * @param nameOf tells under which name a field of the contract stands in the form; left out: under the same
 */
export function useRefusals<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  nameOf: (field: string) => string = (field) => field,
) {
  const words = useUserErrors();
  const problemText = useProblemText();
  const [general, setGeneral] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const isField = (name: string | undefined): name is FieldPath<Values> =>
    name !== undefined && get(form.getValues(), name) !== undefined;

  const refuse = (errors: readonly Refusal[]) => {
    const rest: string[] = [];
    for (const error of errors) {
      const name = error.field === null ? undefined : nameOf(error.field);
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
