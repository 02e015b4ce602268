import type { Session } from './app.ts';
import type { Refusal } from './requirements.ts';

/** The settings as a new installation has them, as input. */
export const settingInput = (over: object = {}) => ({
  teamTalkName: 'TUS',
  tusMinMembers: 3,
  musBesideTus: true,
  openItemsMax: 5,
  followUpSteps: ['P14D', 'P1M', 'P3M', 'P6M'],
  absenceTalk: true,
  clauses: { da: 'Sådan er det her.', nb: 'Slik er det her.', en: 'So it is here.' },
  language: 'DA',
  reminderDays: [-14, 0, 7],
  recordYears: 3,
  holdingYears: 5,
  planYears: 2,
  leaverMonths: 6,
  releasesAYear: 4,
  proposalThreshold: 2,
  minutesApproval: 'ONE_OF_EACH',
  reviewDueMonth: 11,
  reviewDueDay: 30,
  ...over,
});

export const named = (name: string) => ({ da: `${name} da`, nb: `${name} nb`, en: `${name} en` });

const VALUES = `version teamTalkName tusMinMembers musBesideTus openItemsMax followUpSteps absenceTalk clauses { da nb en } language
  reminderDays recordYears holdingYears planYears leaverMonths releasesAYear proposalThreshold
  minutesApproval reviewDueMonth reviewDueDay`;
const ERRORS = 'errors { code field params }';

export interface SeenSetting {
  readonly version: number;
  readonly viewerCanChange: boolean;
  readonly clause: string;
  readonly changes: readonly { by: string | null; at: string; setting: string; before: string | null; after: string }[];
}

/** The settings as this session sees them. */
export async function settingFor(session: Session): Promise<SeenSetting> {
  const document = `{ conversationSetting { ${VALUES} clause viewerCanChange changes { by at setting before after } } }`;
  return (await session.ask<{ conversationSetting: SeenSetting }>(document)).data.conversationSetting;
}

export interface SettingOutcome {
  readonly setting: { readonly version: number } | null;
  readonly errors: readonly Refusal[];
}

/** Sets everything from the version that is there now, or from a given one. */
export async function changeSetting(session: Session, over: object = {}, version?: number): Promise<SettingOutcome> {
  const document = `mutation ($version: Int!, $input: ConversationSettingInput!) {
    changeConversationSetting(version: $version, input: $input) { setting { ${VALUES} } ${ERRORS} } }`;
  const { data, errors } = await session.ask<{ changeConversationSetting: SettingOutcome }>(document, {
    version: version ?? (await settingFor(session)).version,
    input: settingInput(over),
  });
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.changeConversationSetting;
}

export interface SeenOption {
  readonly id: string;
  readonly name: { readonly da: string; readonly nb: string; readonly en: string };
  readonly isHidden: boolean;
  readonly version: number;
}

const OPTION = 'id: code name { da nb en } isHidden version';

/** A list that plans choose from, as this session sees it. */
export async function optionsFor(session: Session, list = 'LEARNING_FORM'): Promise<SeenOption[]> {
  const document = `query ($list: OptionList!) { settingOptions(list: $list) { ${OPTION} } }`;
  return (await session.ask<{ settingOptions: SeenOption[] }>(document, { list })).data.settingOptions;
}

const VERBS = {
  add: ['addSettingOption', '$requestId: ID!, $name: TextInput!', 'requestId: $requestId, name: $name'],
  rename: [
    'renameSettingOption',
    '$code: String!, $version: Int!, $name: TextInput!',
    'code: $code, version: $version, name: $name',
  ],
  hide: [
    'hideSettingOption',
    '$code: String!, $version: Int!, $hidden: Boolean!',
    'code: $code, version: $version, hidden: $hidden',
  ],
  move: [
    'moveSettingOption',
    '$code: String!, $version: Int!, $direction: MoveDirection!',
    'code: $code, version: $version, direction: $direction',
  ],
} as const;

export interface OptionOutcome {
  readonly options: readonly SeenOption[] | null;
  readonly errors: readonly Refusal[];
}

export const optionDocument = (verb: keyof typeof VERBS) => {
  const [name, declared, passed] = VERBS[verb];
  return `mutation ($list: OptionList!, ${declared}) { ${name}(list: $list, ${passed}) { options { ${OPTION} } ${ERRORS} } }`;
};

/** One step with a list; throws what is not a typed error. */
export async function optionStep(
  session: Session,
  verb: keyof typeof VERBS,
  variables: Record<string, unknown>,
): Promise<OptionOutcome> {
  const { data, errors } = await session.ask<Record<string, OptionOutcome>>(optionDocument(verb), {
    list: 'LEARNING_FORM',
    ...variables,
  });
  const outcome = data?.[VERBS[verb][0]];
  if (errors || !outcome) throw new Error(errors?.[0]?.extensions.code);
  return outcome;
}

/** Puts everything back, with the owner's rights: no change by somebody. */
export const RESET_SETTINGS = `
  UPDATE conversation_setting SET version = 1, team_talk_name = DEFAULT, tus_min_members = DEFAULT, mus_beside_tus = DEFAULT,
    open_items_max = DEFAULT, follow_up_steps = DEFAULT, absence_talk = DEFAULT, language = DEFAULT, reminder_days = DEFAULT,
    record_years = DEFAULT, holding_years = DEFAULT, plan_years = DEFAULT, leaver_months = DEFAULT, releases_a_year = DEFAULT,
    proposal_threshold = DEFAULT, minutes_approval = DEFAULT, review_due_month = DEFAULT, review_due_day = DEFAULT;
  DELETE FROM conversation_setting_change`;

export const problems = ({ errors }: { errors: readonly Refusal[] }) =>
  errors.map(({ code, field }) => `${field}: ${code}`);
