import * as z from 'zod/mini';
import { dayOrEmpty } from '../../../../lib/form/day-schema.ts';
import { problemText } from '../../../../lib/form/form-problem.ts';
import type { DecisionInput, DecisionKind, HowMany } from '../../../../lib/graphql/schema-types.generated.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import type { MeetingDecisionFragment } from '../../meeting.generated.ts';

/** What the form of a decision holds; empty texts: nothing. */
export interface DecisionValues {
  kind: DecisionKind;
  elementId: string;
  elementName: string;
  title: string;
  targetGroup: string;
  howMany: HowMany | '';
  dueOn: string;
  why: string;
  goalId: string;
  learningForm: string;
  followUpPersonId: string;
  followUpName: string;
}

/** As long as the contract takes them. */
export const LONGEST_LINE = 200;
export const LONGEST_WHY = 1000;

const text = (max: number) => z.string().check(z.maxLength(max, problemText('TOO_LONG', { max })));

export const decisionSchema = z
  .object({
    kind: z.enum(['NEED', 'PROJECT']),
    elementId: z.string(),
    elementName: z.string(),
    title: text(LONGEST_LINE),
    targetGroup: text(LONGEST_LINE),
    howMany: z.enum(['', 'SOME', 'ABOUT_5', 'ABOUT_10', 'ABOUT_25', 'MOST']),
    dueOn: dayOrEmpty,
    why: text(LONGEST_WHY),
    goalId: z.string(),
    learningForm: z.string(),
    followUpPersonId: z.string(),
    followUpName: z.string(),
  })
  .check(
    z.refine(({ kind, elementId, title }) => kind === 'PROJECT' || elementId !== '' || title.trim() !== '', {
      path: ['elementId'],
      error: problemText('REQUIRED'),
    }),
    z.refine(({ kind, elementId, title }) => kind === 'NEED' || elementId !== '' || title.trim() !== '', {
      path: ['title'],
      error: problemText('REQUIRED'),
    }),
  );

export const emptyDecision: DecisionValues = {
  kind: 'NEED',
  elementId: '',
  elementName: '',
  title: '',
  targetGroup: '',
  howMany: '',
  dueOn: '',
  why: '',
  goalId: '',
  learningForm: '',
  followUpPersonId: '',
  followUpName: '',
};

export function valuesOf(decision: MeetingDecisionFragment): DecisionValues {
  const { element, goal, learningForm, followUp } = decision;
  return {
    kind: decision.kind,
    elementId: element?.id ?? '',
    elementName: element ? `${element.code} ${plainText(element.name)}` : '',
    title: decision.title ?? '',
    targetGroup: decision.targetGroup ?? '',
    howMany: decision.howMany ?? '',
    dueOn: decision.dueOn ?? '',
    why: decision.why ?? '',
    goalId: goal?.id ?? '',
    learningForm: learningForm?.id ?? '',
    followUpPersonId: followUp?.id ?? '',
    followUpName: followUp?.name ?? '',
  };
}

/** The decision as the API takes it. */
export function decisionInput(values: DecisionValues): DecisionInput {
  return {
    kind: values.kind,
    elementId: values.elementId || null,
    title: values.title.trim() || null,
    targetGroup: values.targetGroup.trim() || null,
    howMany: values.howMany || null,
    dueOn: values.dueOn || null,
    why: values.why.trim() || null,
    goalId: values.goalId || null,
    learningForm: values.learningForm || null,
    followUpPersonId: values.followUpPersonId || null,
  };
}

/** What of a decision is not said yet, of that which makes it one that can be followed up. */
export function missingIn(decision: MeetingDecisionFragment): readonly ('targetGroup' | 'dueOn' | 'followUp')[] {
  return (['targetGroup', 'dueOn', 'followUp'] as const).filter((part) => decision[part] === null);
}
