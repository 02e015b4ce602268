import * as z from 'zod/mini';
import type { MomentWords } from '../../../../lib/moment-words.ts';
import { dayField, placeFields, somewhere, timeField, toCome } from '../../meeting-fields.ts';

/** What the form refuses before the API is asked; the API stays the judge. */
export function meetingSchema(moment: MomentWords['moment']) {
  const personTime = z.object({ employmentId: z.string(), day: dayField, time: timeField }).check(toCome(moment));
  return z
    .object({
      occasion: z.enum(['YEARLY', 'AFTER_ABSENCE', 'ASKED_FOR']),
      times: z.array(personTime),
      ...placeFields,
    })
    .check(somewhere);
}
