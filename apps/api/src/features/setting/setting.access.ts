import { settingWriters, signedIn, type AccessRules } from '../../request/access.ts';

/** Matrix row 22: everybody reads, the training house and the administrator write. */
export const access: AccessRules = {
  'Query.settingOptions': signedIn,
  'Mutation.changeConversationSetting': settingWriters,
  'Mutation.addSettingOption': settingWriters,
  'Mutation.renameSettingOption': settingWriters,
  'Mutation.hideSettingOption': settingWriters,
  'Mutation.moveSettingOption': settingWriters,
};
