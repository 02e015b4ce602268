import type { Resolver } from 'react-hook-form';
import { problemText } from '../../../../lib/form/form-problem.ts';
import type { LearningUse } from '../../../../lib/graphql/schema-types.generated.ts';
import type { FollowUpAnswerFragment, FollowUpAnswersFragment } from '../../plan.generated.ts';
import { textMax } from '../form/item-values.ts';

/** An answer as it stands in the form. */
export interface AnswerValues {
  /** Empty: not chosen yet. */
  used: LearningUse | '';
  helps: string;
}

/** What the reader's own side has answered. */
export function ownAnswer({ viewerSide, employeeAnswer, leaderAnswer }: FollowUpAnswersFragment) {
  return viewerSide === 'EMPLOYEE' ? employeeAnswer : leaderAnswer;
}

export function valuesOfAnswer(answer: FollowUpAnswerFragment | null): AnswerValues {
  return { used: answer?.used ?? '', helps: answer?.helps ?? '' };
}

/** Refuses before the API is asked; the API stays the judge. */
export const answerResolver: Resolver<AnswerValues> = (values) => {
  const { used, helps } = values;
  if (used !== '' && helps.length <= textMax) return { values, errors: {} };
  return {
    values: {},
    errors: {
      ...(used === '' && { used: { type: 'form', message: problemText('REQUIRED') } }),
      ...(helps.length > textMax && { helps: { type: 'form', message: problemText('TOO_LONG', { max: textMax }) } }),
    },
  };
};
