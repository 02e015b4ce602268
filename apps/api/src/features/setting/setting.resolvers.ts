import type {
  ConversationSettingInput,
  MoveDirection,
  OptionList,
  Resolvers,
  SettingName,
  TextInput,
} from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import { maySet } from '../../request/access.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { addOption, hideOption, moveOption, optionsOf, renameOption } from './setting-option.service.ts';
import { changeSetting, latestChanges } from './setting.service.ts';

export { access } from './setting.access.ts';

interface Listed {
  readonly list: OptionList;
}
interface Placed extends Listed {
  readonly code: string;
  readonly version: number;
}
const placeOf = ({ list, code, version }: Placed) => ({ list: fromEnum(list), code, version });
const nothing = { options: null };

export const resolvers: Resolvers = {
  Query: { settingOptions: (_, { list }, ctx) => optionsOf(ctx, fromEnum(list)) },
  Mutation: {
    changeConversationSetting: verb(
      async (ctx, { version, input }: { version: number; input: ConversationSettingInput }) => ({
        setting: await changeSetting(ctx, version, {
          ...input,
          teamTalkName: fromEnum(input.teamTalkName),
          language: fromEnum(input.language),
          minutesApproval: fromEnum(input.minutesApproval),
        }),
      }),
      { setting: null },
    ),
    addSettingOption: verb(
      (ctx, { list, requestId, name }: Listed & { requestId: string; name: TextInput }) =>
        addOption(ctx, fromEnum(list), requestId, name),
      nothing,
    ),
    renameSettingOption: verb(
      (ctx, args: Placed & { name: TextInput }) => renameOption(ctx, placeOf(args), args.name),
      nothing,
    ),
    hideSettingOption: verb(
      (ctx, args: Placed & { hidden: boolean }) => hideOption(ctx, placeOf(args), args.hidden),
      nothing,
    ),
    moveSettingOption: verb(
      (ctx, args: Placed & { direction: MoveDirection }) => moveOption(ctx, placeOf(args), fromEnum(args.direction)),
      nothing,
    ),
  },
  ConversationSetting: {
    clauses: ({ clause }) => clause,
    language: ({ language }) => toEnum(language),
    minutesApproval: ({ minutesApproval }) => toEnum(minutesApproval),
    viewerCanChange: (_, __, ctx) => maySet(ctx.viewer),
    changes: (_, __, ctx) => latestChanges(ctx),
  },
  SettingChange: {
    // every column of the settings and each of the lists has its name in the contract
    setting: ({ setting }) => toEnum(setting) as SettingName,
    before: ({ before }) => (before === null ? null : JSON.stringify(before)),
    after: ({ after }) => JSON.stringify(after),
  },
};
