import { stepOf } from '@medhjul/rules/follow-up-steps';
import type { SettingName } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useLanguage } from '../../../lib/language.ts';
import {
  approvalMessages,
  optionMessages,
  settingMessages,
  settingNameMessages,
  stepMessages,
  textLanguageMessages,
} from '../setting.messages.ts';
import { languages, type SettingField } from './setting-values.ts';

/** Under which name a change of the log stands on the screen. */
export const nameOfChange: Record<SettingName, keyof typeof settingNameMessages> = {
  TEAM_TALK_NAME: 'teamTalkName',
  TUS_MIN_MEMBERS: 'tusMinMembers',
  MUS_BESIDE_TUS: 'musBesideTus',
  OPEN_ITEMS_MAX: 'openItemsMax',
  FOLLOW_UP_STEPS: 'followUpSteps',
  ABSENCE_TALK: 'absenceTalk',
  CLAUSE: 'clauses',
  LANGUAGE: 'language',
  REMINDER_DAYS: 'reminderDays',
  RECORD_YEARS: 'recordYears',
  HOLDING_YEARS: 'holdingYears',
  PLAN_YEARS: 'planYears',
  LEAVER_MONTHS: 'leaverMonths',
  RELEASES_A_YEAR: 'releasesAYear',
  PROPOSAL_THRESHOLD: 'proposalThreshold',
  MINUTES_APPROVAL: 'minutesApproval',
  REVIEW_DUE_MONTH: 'reviewDueMonth',
  REVIEW_DUE_DAY: 'reviewDueDay',
  LEARNING_FORM: 'LEARNING_FORM',
  OFFER_WISH: 'OFFER_WISH',
};

const approvalRules = ['one_of_each', 'majority_of_each'] as const;

const textIn = (value: object, key: string): string => {
  const text: unknown = Reflect.get(value, key);
  return typeof text === 'string' ? text : '';
};

/** Puts the value of a setting into words, as the contract or the log of changes holds it. */
export function useSettingWords(): (field: SettingField | SettingName, value: unknown) => string {
  const t = useMessages(settingMessages);
  const options = useMessages(optionMessages);
  const steps = useMessages(stepMessages);
  const inWords = useMessages(textLanguageMessages);
  const approvals = useMessages(approvalMessages);
  const language = useLanguage();
  const day = (n: number) => {
    if (n === 0) return t('onTheDay');
    return n < 0 ? t('daysBefore', { n: -n }) : t('daysAfter', { n });
  };
  const one = (value: unknown): string => {
    if (typeof value === 'number') return day(value);
    const step = stepOf(String(value));
    return step ? steps(step.unit, { n: step.count }) : String(value);
  };
  const texts = (value: object) => languages.map((each) => `${inWords(each)}: ${textIn(value, each)}`).join('\n');
  const option = (value: object) => {
    const name: unknown = Reflect.get(value, 'name');
    const isHidden = Reflect.get(value, 'hidden') === true;
    const parts = [
      typeof name === 'object' && name !== null ? textIn(name, language) : '',
      options(isHidden ? 'hidden' : 'offered'),
      options('place', { n: Number(Reflect.get(value, 'position')) }),
    ];
    return parts.join(', ');
  };
  return (field, value) => {
    if (value === null) return '–';
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (Array.isArray(value)) return value.map(one).join(', ');
    if (typeof value === 'object' && value !== null) return 'name' in value ? option(value) : texts(value);
    if (typeof value !== 'string') return String(value);
    const rule = approvalRules.find((each) => each === value.toLowerCase());
    if (rule) return approvals(rule);
    const known = languages.find((each) => each === value.toLowerCase());
    return known && field.toLowerCase() === 'language' ? inWords(known) : value.toUpperCase();
  };
}
