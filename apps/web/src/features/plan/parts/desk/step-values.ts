import type { FieldErrors, Resolver } from 'react-hook-form';
import type { PlanItemStatus, PlanItemStatusInput } from '../../../../lib/graphql/schema-types.generated.ts';
import { problemText } from '../../../../lib/form/form-problem.ts';
import { isDay } from '../../../../lib/form/day.ts';

/** What the steps ask for; each asks for one of them. */
export interface StepValues {
  word: string;
  firstUse: string;
  /** ISO, or what was typed while it is no date. */
  learntOn: string;
}

/** What is missing or wrong for a step, by field. */
function problems(status: PlanItemStatus, { word, firstUse, learntOn }: StepValues, today: string) {
  if (status === 'DROPPED' && word.trim() === '') return { word: problemText('REQUIRED') };
  if (status === 'UNDER_WAY' && firstUse.trim() === '') return { firstUse: problemText('REQUIRED') };
  if (status !== 'LEARNT') return {};
  if (!isDay(learntOn)) return { learntOn: problemText(learntOn === '' ? 'REQUIRED' : 'NOT_A_DATE') };
  return learntOn > today ? { learntOn: problemText('DATE_AFTER_TODAY', { today }) } : {};
}

/** Refuses before the API is asked; the API stays the judge. */
export function stepResolver(status: PlanItemStatus, today: string): Resolver<StepValues> {
  return (values) => {
    const found = Object.entries(problems(status, values, today));
    if (found.length === 0) return { values, errors: {} };
    const errors: FieldErrors<StepValues> = Object.fromEntries(
      found.map(([name, message]) => [name, { type: 'form', message }]),
    );
    return { values: {}, errors };
  };
}

/** What a step sends. */
export function stepInput(status: PlanItemStatus, values: StepValues): PlanItemStatusInput {
  const word = values.word.trim() || null;
  if (status === 'UNDER_WAY') return { status, firstUse: values.firstUse };
  return status === 'LEARNT' ? { status, learntOn: values.learntOn } : { status, word };
}
