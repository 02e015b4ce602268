import { userErrorMessages } from './errors.messages.ts';
import { isDay } from './form/day.ts';
import { useFormat, type Format } from './format.ts';
import type { UserErrorCode } from './graphql/schema-types.generated.ts';
import { useMessages, type MessageValues } from './i18n.ts';

/** What the words need of the contract's `UserError`. */
export interface WordableError {
  readonly code: UserErrorCode;
  /** Values as JSON text, e.g. `{"min": 0, "max": 5}`. */
  readonly params: string;
}

/** The values of an error as the reader writes them; `validTo` is told as the last day that still counts. */
function valuesOf(params: string, format: Format): MessageValues {
  const parsed: unknown = JSON.parse(params);
  const entries = Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {});
  return Object.fromEntries(
    entries.map(([name, value]: [string, unknown]) => {
      if (typeof value !== 'string' || !isDay(value))
        return [name, typeof value === 'number' ? value : String(value ?? 'none')];
      return [name, name === 'validTo' ? format.lastDate(value) : format.date(value)];
    }),
  );
}

/** Puts the typed errors of a mutation into words: `const words = useUserErrors(); words(error)`. */
export function useUserErrors(): (error: WordableError) => string {
  const t = useMessages(userErrorMessages);
  const format = useFormat();
  return (error) => t(error.code, valuesOf(error.params, format));
}
