import * as z from 'zod/mini';
import { problemText } from '../../../../lib/form/form-problem.ts';
import type { TeamNeedInput } from '../../../../lib/graphql/schema-types.generated.ts';
import type { TeamNeedNoteFragment } from '../../team-conversation.generated.ts';

/** What the form of a note holds. */
export interface NeedValues {
  body: string;
  /** Empty: no element in particular. */
  elementId: string;
}

/** As long as the contract takes it. */
export const longest = 500;

export const needSchema = z.object({
  body: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, problemText('REQUIRED')),
      z.maxLength(longest, problemText('TOO_LONG', { max: longest })),
    ),
  elementId: z.string(),
});

type Written = Pick<TeamNeedNoteFragment, 'body' | 'element'>;

export const emptyNeed: NeedValues = { body: '', elementId: '' };

export const valuesOf = ({ body, element }: Written): NeedValues => ({ body, elementId: element?.id ?? '' });

/** The note as the API takes it. */
export const needInput = ({ body, elementId }: NeedValues): TeamNeedInput => ({
  body: body.trim(),
  elementId: elementId || null,
});
