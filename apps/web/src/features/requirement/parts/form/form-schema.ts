import { LEVELS } from '@medhjul/rules/level';
import { holdsOn } from '@medhjul/rules/validity';
import * as z from 'zod/mini';
import type { GoalChoiceFragment } from '../../requirement.generated.ts';
import type { CompetenceValues, RequirementValues } from './form-values.ts';
import { isDay } from '../../../../lib/form/day.ts';
import { dayOrEmpty } from '../../../../lib/form/day-schema.ts';
import { problemText } from '../../../../lib/form/form-problem.ts';

/** What the checks need to know beside the form. */
export interface FormFacts {
  /** The municipality's today. */
  today: string;
  goals: readonly Pick<GoalChoiceFragment, 'id' | 'validFrom' | 'validTo'>[];
}

/** As many characters of a reason as the contract takes. */
export const reasonMax = 1000;

const required = problemText('REQUIRED');
const chosen = z.string().check(z.minLength(1, required));

type Found = [field: string, problem: string] | false;

/** What can only be told from several fields together. */
function togetherProblems(values: CompetenceValues, { goals }: FormFacts): Found[] {
  const { validFrom, lastDay, goalId } = values;
  if (!isDay(validFrom)) return [];
  const goal = goals.find(({ id }) => id === goalId);
  return [
    isDay(lastDay) && lastDay < validFrom && ['lastDay', problemText('END_NOT_AFTER_START')],
    goal !== undefined &&
      !holdsOn(goal.validFrom, goal.validTo, validFrom) && [
        'goalId',
        problemText('GOAL_OUT_OF_PERIOD', { validFrom: goal.validFrom, validTo: goal.validTo }),
      ],
  ];
}

function audienceProblems({ scope, unitId, employmentId, audience, audienceValue }: RequirementValues): Found[] {
  return [
    scope === 'unit' && unitId === '' && ['unitId', required],
    scope === 'person' && employmentId === '' && ['employmentId', required],
    scope === 'unit' && audience !== 'EVERYBODY' && audienceValue === '' && ['audienceValue', required],
  ];
}

function competenceShape({ today }: FormFacts) {
  return {
    unitId: z.string(),
    wheel: z.enum(['LEADER', 'EMPLOYEE']),
    areaId: chosen,
    elementId: z.string(),
    reason: z
      .string()
      .check(z.trim(), z.minLength(1, required), z.maxLength(reasonMax, problemText('TOO_LONG', { max: reasonMax }))),
    goalId: z.string(),
    validFrom: dayOrEmpty.check(
      z.minLength(1, required),
      z.refine((day) => !isDay(day) || day >= today, problemText('DATE_BEFORE_TODAY', { today })),
    ),
    lastDay: dayOrEmpty,
  };
}

function together<V>(find: (values: V) => Found[]) {
  return z.superRefine<V>((values, context) => {
    for (const found of find(values)) {
      if (found) context.addIssue({ code: 'custom', path: [found[0]], message: found[1], input: values });
    }
  });
}

const offScale = problemText('LEVEL_OFF_SCALE', { min: LEVELS[0] ?? 0, max: LEVELS.at(-1) ?? 5 });

/** What the form refuses before the API is asked; the API stays the judge. */
export function requirementSchema(facts: FormFacts) {
  return z
    .object({
      ...competenceShape(facts),
      scope: z.enum(['unit', 'person']),
      employmentId: z.string(),
      audience: z.enum(['EVERYBODY', 'JOB_GROUP', 'LEADER_FUNCTION', 'LEADER_LEVEL']),
      audienceValue: z.string(),
      level: z.nullable(z.number()).check(z.refine((level) => LEVELS.some((known) => known === level), offScale)),
    })
    .check(together((values) => [...togetherProblems(values, facts), ...audienceProblems(values)]));
}

/** The same for a mark, which needs a goal. */
export function markSchema(facts: FormFacts) {
  return z
    .object({
      ...competenceShape(facts),
      unitId: chosen,
      goalId: chosen,
      kind: z.nullable(z.enum(['STRATEGIC', 'CORE'])).check(z.refine((kind) => kind !== null, required)),
    })
    .check(together((values) => togetherProblems(values, facts)));
}
