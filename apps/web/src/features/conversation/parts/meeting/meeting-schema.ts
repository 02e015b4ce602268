import * as z from 'zod/mini';
import { requiredDay } from '../../../../lib/form/day-schema.ts';
import type { MomentWords } from '../../../../lib/moment-words.ts';
import { placeFields, somewhere, timeField, toCome } from '../../meeting-fields.ts';

/** What the form refuses before the API is asked; the API stays the judge. */
export function meetingSchema(moment: MomentWords['moment']) {
  const personTime = z.object({ employmentId: z.string(), day: requiredDay, time: timeField }).check(toCome(moment));
  return z
    .object({
      occasion: z.enum(['YEARLY', 'AFTER_ABSENCE', 'ASKED_FOR']),
      times: z.array(personTime),
      ...placeFields,
    })
    .check(somewhere);
}
