import {
  CLAUSE_MAX,
  daysOfMonth,
  reminderRange,
  REMINDERS_MAX,
  settingRanges,
  type NumberSetting,
} from '@medhjul/rules/conversation-setting';
import { FOLLOW_UP_STEPS_MAX, isLaterStep, STEP_COUNT_MAX, stepOf } from '@medhjul/rules/follow-up-steps';
import type { Text } from '../../db/reference/text.ts';
import { UserErrors, type UserErrorEntry } from '../../request/errors.ts';

export interface SettingInput extends Readonly<Record<NumberSetting, number>> {
  readonly teamTalkName: 'tus' | 'grus';
  readonly musBesideTus: boolean;
  readonly followUpSteps: readonly string[];
  readonly absenceTalk: boolean;
  readonly clauses: Text;
  readonly language: keyof Text;
  readonly reminderDays: readonly number[];
  readonly minutesApproval: 'one_of_each' | 'majority_of_each';
}

const LANGUAGES = ['da', 'nb', 'en'] as const;
const NUMBERS = Object.keys(settingRanges) as NumberSetting[];

/** A NUL and half of a pair of surrogates fit into no text of the database. */
const isStorable = (text: string) => !text.includes('\0') && !/\p{Cs}/u.test(text);

/** What is wrong with a text in three languages. */
export function textsProblems(field: string, texts: Text, max: number): UserErrorEntry[] {
  return LANGUAGES.flatMap((language): UserErrorEntry[] => {
    const words = texts[language].trim();
    const place = `${field}.${language}`;
    if (words === '') return [{ code: 'REQUIRED', field: place }];
    if (words.length > max) return [{ code: 'TOO_LONG', field: place, params: { max } }];
    return isStorable(words) ? [] : [{ code: 'MALFORMED', field: place }];
  });
}

/** The texts without blanks around them. */
export const trimmedTexts = ({ da, nb, en }: Text): Text => ({ da: da.trim(), nb: nb.trim(), en: en.trim() });

const outOf = (range: { min: number; max: number }, value: number) => value < range.min || value > range.max;

function lengthProblem(field: string, list: readonly unknown[], max: number): UserErrorEntry | null {
  if (list.length === 0) return { code: 'REQUIRED', field };
  return list.length > max ? { code: 'TOO_MANY', field, params: { max } } : null;
}

function stepProblems(steps: readonly string[]): UserErrorEntry[] {
  const tooMany = lengthProblem('followUpSteps', steps, FOLLOW_UP_STEPS_MAX);
  if (tooMany) return [tooMany];
  return steps.flatMap((text, n): UserErrorEntry[] => {
    const field = `followUpSteps.${n}`;
    const step = stepOf(text);
    if (!step) return [{ code: 'MALFORMED', field }];
    const range = { min: 1, max: STEP_COUNT_MAX[step.unit] };
    if (outOf(range, step.count)) return [{ code: 'OUT_OF_RANGE', field, params: range }];
    const before = stepOf(steps[n - 1] ?? '');
    return before && !isLaterStep(step, before) ? [{ code: 'NOT_LATER', field }] : [];
  });
}

function reminderProblems(days: readonly number[]): UserErrorEntry[] {
  const tooMany = lengthProblem('reminderDays', days, REMINDERS_MAX);
  if (tooMany) return [tooMany];
  return days.flatMap((day, n): UserErrorEntry[] => {
    const field = `reminderDays.${n}`;
    if (outOf(reminderRange, day)) return [{ code: 'OUT_OF_RANGE', field, params: { ...reminderRange } }];
    return days.indexOf(day) < n ? [{ code: 'THERE_ALREADY', field }] : [];
  });
}

/** A day that the month does not have. */
function dueDayProblems({ reviewDueMonth: month, reviewDueDay: day }: SettingInput): UserErrorEntry[] {
  if (outOf(settingRanges.reviewDueMonth, month) || outOf(settingRanges.reviewDueDay, day)) return [];
  const range = { min: 1, max: daysOfMonth(month) };
  return outOf(range, day) ? [{ code: 'OUT_OF_RANGE', field: 'reviewDueDay', params: range }] : [];
}

/** The input as columns of `conversation_setting`. @throws UserErrors with every field that is wrong */
export function checkedSetting(input: SettingInput) {
  const numbers = NUMBERS.filter((field) => outOf(settingRanges[field], input[field])).map((field): UserErrorEntry => ({
    code: 'OUT_OF_RANGE',
    field,
    params: { ...settingRanges[field] },
  }));
  const problems = [
    ...numbers,
    ...dueDayProblems(input),
    ...stepProblems(input.followUpSteps),
    ...textsProblems('clauses', input.clauses, CLAUSE_MAX),
    ...reminderProblems(input.reminderDays),
  ];
  if (problems.length > 0) throw new UserErrors(problems);
  return {
    team_talk_name: input.teamTalkName,
    tus_min_members: input.tusMinMembers,
    mus_beside_tus: input.musBesideTus,
    open_items_max: input.openItemsMax,
    follow_up_steps: [...input.followUpSteps],
    absence_talk: input.absenceTalk,
    clause: trimmedTexts(input.clauses),
    language: input.language,
    reminder_days: input.reminderDays.toSorted((a, b) => a - b),
    record_years: input.recordYears,
    holding_years: input.holdingYears,
    plan_years: input.planYears,
    leaver_months: input.leaverMonths,
    releases_a_year: input.releasesAYear,
    proposal_threshold: input.proposalThreshold,
    minutes_approval: input.minutesApproval,
    review_due_month: input.reviewDueMonth,
    review_due_day: input.reviewDueDay,
  };
}
