import * as z from 'zod/mini';
import { isDay } from '../../../../lib/form/day.ts';
import { dayOrEmpty } from '../../../../lib/form/day-schema.ts';
import { problemText } from '../../../../lib/form/form-problem.ts';
import { textMax, type ItemValues } from './item-values.ts';

const text = z.string().check(z.maxLength(textMax, problemText('TOO_LONG', { max: textMax })));

type Found = [field: keyof ItemValues, problem: string] | false;

/** What can only be told from several fields together. */
function togetherProblems({ elementId, aim, task, startsOn, endsOn }: ItemValues): Found[] {
  const isFree = elementId === '';
  return [
    isFree && aim.trim() === '' && ['aim', problemText('ELEMENT_OR_AIM')],
    isFree && task.trim() === '' && ['task', problemText('REQUIRED')],
    isDay(startsOn) && isDay(endsOn) && endsOn < startsOn && ['endsOn', problemText('END_NOT_AFTER_START')],
  ];
}

/** What the form refuses before the API is asked; the API stays the judge. */
export const itemSchema = z
  .object({
    elementId: z.string(),
    aim: text,
    why: text,
    learningForm: z.string(),
    activity: text,
    ownPart: text,
    leaderPart: text,
    startsOn: dayOrEmpty,
    endsOn: dayOrEmpty,
    priority: z.enum(['1', '2', '3']),
    nature: z.enum(['NEED', 'WISH']),
    task: text,
    offerWish: z.string(),
    orderedByEmployer: z.boolean(),
    firstUse: text,
  })
  .check(
    z.superRefine((values, context) => {
      for (const found of togetherProblems(values)) {
        if (found) context.addIssue({ code: 'custom', path: [found[0]], message: found[1], input: values });
      }
    }),
  );
