import { useController, type FieldPath, type FieldValues } from 'react-hook-form';
import { useProblemWords } from './form-problem.ts';

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
