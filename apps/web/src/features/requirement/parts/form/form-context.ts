import { createContext, useContext } from 'react';
import { useController, type FieldPath, type FieldValues } from 'react-hook-form';
import type { FormContentFragment } from '../../requirement.generated.ts';
import { useProblemWords } from './form-problem.ts';

interface FormWorld {
  content: FormContentFragment;
  /** The municipality's today. */
  today: string;
}

/** What the fields of a form choose among. */
export const FormWorldContext = createContext<FormWorld | null>(null);

export function useFormWorld(): FormWorld {
  const world = useContext(FormWorldContext);
  if (!world) throw new Error('Only a field inside a form knows what to choose among.');
  return world;
}

/** The id of a field's control, to which the error summary leads. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** A field of the form around it: value, change, and what is wrong with it in words. */
export function useField<Values extends FieldValues, Name extends FieldPath<Values>>(name: Name) {
  const { field, fieldState } = useController<Values, Name>({ name });
  const words = useProblemWords();
  return { ...field, id: fieldId(name), error: words(fieldState.error?.message) };
}
