import * as z from 'zod/mini';
import { problemText } from '../../../lib/form/form-problem.ts';
import type { GlassRecord } from '../../../lib/graphql/schema-types.generated.ts';

/** What the form holds. */
export interface AskValues {
  personId: string;
  /** As the list said it, for when the list no longer holds it. */
  personName: string;
  records: GlassRecord[];
  reason: string;
}

export const glassRecords: readonly GlassRecord[] = ['CONVERSATION', 'TEAM_CONVERSATION', 'PLAN'];

/** As long as the contract takes it. */
export const reasonLength = { min: 20, max: 1000 };

const required = problemText('REQUIRED');
const counted = (text: string) => [...text.trim()].length;

/** What the form refuses before the API is asked. */
export const askSchema = z.object({
  personId: z.string().check(z.minLength(1, required)),
  personName: z.string(),
  records: z.array(z.enum(['CONVERSATION', 'TEAM_CONVERSATION', 'PLAN'])).check(z.minLength(1, required)),
  reason: z.string().check(
    z.refine((text) => counted(text) > 0, required),
    z.refine(
      (text) => counted(text) === 0 || counted(text) >= reasonLength.min,
      problemText('TOO_SHORT', { min: reasonLength.min }),
    ),
    z.refine((text) => counted(text) <= reasonLength.max, problemText('TOO_LONG', { max: reasonLength.max })),
  ),
});
