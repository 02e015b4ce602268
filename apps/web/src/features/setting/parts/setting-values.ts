import { CLAUSE_MAX, reminderRange, settingRanges, type NumberSetting } from '@medhjul/rules/conversation-setting';
import { STEP_COUNT_MAX, stepOf, stepText, type StepUnit } from '@medhjul/rules/follow-up-steps';
import * as z from 'zod/mini';
import { problemText } from '../../../lib/form/form-problem.ts';
import type { ConversationSettingInput } from '../../../lib/graphql/schema-types.generated.ts';
import type { SettingValuesFragment } from '../setting.generated.ts';

export type SettingField = keyof ConversationSettingInput;
type Side = 'before' | 'after';

/** What the form holds: numbers as they are typed. */
export interface SettingValues extends Record<NumberSetting, string> {
  teamTalkName: ConversationSettingInput['teamTalkName'];
  musBesideTus: boolean;
  followUpSteps: { count: string; unit: StepUnit }[];
  absenceTalk: boolean;
  clauses: { da: string; nb: string; en: string };
  language: ConversationSettingInput['language'];
  reminderDays: { days: string; side: Side }[];
  minutesApproval: ConversationSettingInput['minutesApproval'];
}

/** The fields in their order on the screen. */
export const settingFields: readonly SettingField[] = [
  'teamTalkName',
  'tusMinMembers',
  'musBesideTus',
  'openItemsMax',
  'followUpSteps',
  'absenceTalk',
  'clauses',
  'language',
  'reminderDays',
  'recordYears',
  'holdingYears',
  'planYears',
  'leaverMonths',
  'releasesAYear',
  'proposalThreshold',
  'minutesApproval',
  'reviewDueMonth',
  'reviewDueDay',
];

export const languages = ['da', 'nb', 'en'] as const;

export function valuesOf(setting: SettingValuesFragment): SettingValues {
  const { clauses, followUpSteps, reminderDays } = setting;
  return {
    teamTalkName: setting.teamTalkName,
    tusMinMembers: String(setting.tusMinMembers),
    musBesideTus: setting.musBesideTus,
    openItemsMax: String(setting.openItemsMax),
    followUpSteps: followUpSteps.flatMap((text) => {
      const step = stepOf(text);
      return step ? [{ count: String(step.count), unit: step.unit }] : [];
    }),
    absenceTalk: setting.absenceTalk,
    clauses: { da: clauses.da, nb: clauses.nb, en: clauses.en },
    language: setting.language,
    reminderDays: reminderDays.map((day) => ({ days: String(Math.abs(day)), side: day < 0 ? 'before' : 'after' })),
    recordYears: String(setting.recordYears),
    holdingYears: String(setting.holdingYears),
    planYears: String(setting.planYears),
    leaverMonths: String(setting.leaverMonths),
    releasesAYear: String(setting.releasesAYear),
    proposalThreshold: String(setting.proposalThreshold),
    minutesApproval: setting.minutesApproval,
    reviewDueMonth: String(setting.reviewDueMonth),
    reviewDueDay: String(setting.reviewDueDay),
  };
}

export function settingInput(values: SettingValues): ConversationSettingInput {
  return {
    ...values,
    tusMinMembers: Number(values.tusMinMembers),
    openItemsMax: Number(values.openItemsMax),
    recordYears: Number(values.recordYears),
    holdingYears: Number(values.holdingYears),
    planYears: Number(values.planYears),
    leaverMonths: Number(values.leaverMonths),
    releasesAYear: Number(values.releasesAYear),
    proposalThreshold: Number(values.proposalThreshold),
    reviewDueMonth: Number(values.reviewDueMonth),
    reviewDueDay: Number(values.reviewDueDay),
    followUpSteps: values.followUpSteps.map(({ count, unit }) => stepText({ count: Number(count), unit })),
    reminderDays: values.reminderDays.map(({ days, side }) => (side === 'before' ? 0 - Number(days) : Number(days))),
  };
}

/** Under which name a field of the contract stands in the form: `followUpSteps.1` is a row of two controls. */
export function formField(field: string): string {
  if (/^followUpSteps\.\d+$/.test(field)) return `${field}.count`;
  return /^reminderDays\.\d+$/.test(field) ? `${field}.days` : field;
}

const whole = (range: { min: number; max: number }) =>
  z.string().check(
    z.refine((text) => /^\d{1,3}$/.test(text.trim()) && Number(text) >= range.min && Number(text) <= range.max, {
      error: problemText('OUT_OF_RANGE', { ...range }),
    }),
  );
const clause = z.string().check(
  z.refine((text) => text.trim() !== '', { error: problemText('REQUIRED') }),
  z.maxLength(CLAUSE_MAX, problemText('TOO_LONG', { max: CLAUSE_MAX })),
);

/** What the form refuses before the API is asked; the API stays the judge. */
export const settingSchema = z.object({
  teamTalkName: z.enum(['TUS', 'GRUS']),
  tusMinMembers: whole(settingRanges.tusMinMembers),
  musBesideTus: z.boolean(),
  openItemsMax: whole(settingRanges.openItemsMax),
  followUpSteps: z.array(z.object({ count: whole({ min: 1, max: STEP_COUNT_MAX.D }), unit: z.enum(['D', 'W', 'M']) })),
  absenceTalk: z.boolean(),
  clauses: z.object({ da: clause, nb: clause, en: clause }),
  language: z.enum(['DA', 'NB', 'EN']),
  reminderDays: z.array(
    z.object({ days: whole({ min: 0, max: reminderRange.max }), side: z.enum(['before', 'after']) }),
  ),
  recordYears: whole(settingRanges.recordYears),
  holdingYears: whole(settingRanges.holdingYears),
  planYears: whole(settingRanges.planYears),
  leaverMonths: whole(settingRanges.leaverMonths),
  releasesAYear: whole(settingRanges.releasesAYear),
  proposalThreshold: whole(settingRanges.proposalThreshold),
  minutesApproval: z.enum(['ONE_OF_EACH', 'MAJORITY_OF_EACH']),
  reviewDueMonth: whole(settingRanges.reviewDueMonth),
  reviewDueDay: whole(settingRanges.reviewDueDay),
});
