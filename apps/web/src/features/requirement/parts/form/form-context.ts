import { createContext, useContext } from 'react';
import type { FormContentFragment } from '../../requirement.generated.ts';

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
