import { addDays, formatISO, parseISO } from 'date-fns';
import * as z from 'zod/mini';
import { isDay } from '../../../../lib/form/day.ts';
import { requiredDay } from '../../../../lib/form/day-schema.ts';
import { problemText } from '../../../../lib/form/form-problem.ts';
import type { DelegationInput } from '../../../../lib/graphql/schema-types.generated.ts';

/** What the form for a substitute holds; the last day belongs to the period. */
export interface DelegationValues {
  leaderEmploymentId: string;
  substituteId: string;
  /** As the list said it, for when the list no longer holds it. */
  substituteName: string;
  validFrom: string;
  lastDay: string;
}

/** As the API takes it: the end is the first day that no longer belongs to it. */
export function delegationInput(values: DelegationValues): DelegationInput {
  const { leaderEmploymentId, substituteId, validFrom, lastDay } = values;
  return {
    leaderEmploymentId,
    substituteId,
    validFrom,
    validTo: formatISO(addDays(parseISO(lastDay), 1), { representation: 'date' }),
  };
}

const chosen = z.string().check(z.minLength(1, problemText('REQUIRED')));

/** What the form refuses before the API is asked. */
export function delegationSchema(today: string) {
  return z
    .object({
      leaderEmploymentId: chosen,
      substituteId: chosen,
      substituteName: z.string(),
      validFrom: requiredDay.check(
        z.refine((text) => !isDay(text) || text >= today, problemText('DATE_BEFORE_TODAY', { today })),
      ),
      lastDay: requiredDay,
    })
    .check(
      z.refine(({ validFrom, lastDay }) => !isDay(validFrom) || !isDay(lastDay) || lastDay >= validFrom, {
        error: problemText('END_NOT_AFTER_START'),
        path: ['lastDay'],
      }),
    );
}

/** The form's name of a field of the contract. */
export function formField(field: string): string {
  const last = field.split('.').at(-1) ?? field;
  return last === 'validTo' ? 'lastDay' : last;
}
