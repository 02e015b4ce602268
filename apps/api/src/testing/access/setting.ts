import { randomUUID } from 'node:crypto';
import { columns } from '../roles.ts';
import { named, settingInput } from '../settings.ts';
import { open, payload, type AccessRow } from './answers.ts';

export const settingObjects = () => ({ setting: settingInput(), name: named(randomUUID()) });

const settingsWriters = columns('FORBIDDEN', { HR: 'ok', ADM: 'ok' });

/** Settings of the municipality, and everybody's own reminders. */
export const settingRows: readonly AccessRow[] = [
  ['Query.settingOptions', '{ settingOptions(list: OFFER_WISH) { isHidden } }', open],
  [
    'Mutation.changeConversationSetting',
    `mutation ($setting: ConversationSettingInput!) { changeConversationSetting(version: 1, input: $setting) { ${payload} } }`,
    settingsWriters,
  ],
  [
    'Mutation.addSettingOption',
    `mutation ($requestId: ID!, $name: TextInput!) { addSettingOption(list: OFFER_WISH, requestId: $requestId, name: $name) { ${payload} } }`,
    settingsWriters,
  ],
  [
    'Mutation.renameSettingOption',
    `mutation ($name: TextInput!) { renameSettingOption(list: LEARNING_FORM, code: "mentoring", version: 1, name: $name) { ${payload} } }`,
    settingsWriters,
  ],
  [
    'Mutation.hideSettingOption',
    `mutation { hideSettingOption(list: LEARNING_FORM, code: "mentoring", version: 1, hidden: true) { ${payload} } }`,
    settingsWriters,
  ],
  [
    'Mutation.moveSettingOption',
    `mutation { moveSettingOption(list: LEARNING_FORM, code: "mentoring", version: 1, direction: UP) { ${payload} } }`,
    settingsWriters,
  ],
  ['Query.duties', '{ duties { clause todos { kind } } }', open],
  ['Mutation.setReminder', `mutation { setReminder(about: PREPARE, mode: OFF) { ${payload} } }`, open],
];
