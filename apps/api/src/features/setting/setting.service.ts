import type { Context } from '../../request/context.ts';
import { UserErrors } from '../../request/errors.ts';
import { conversationSetting, type SettingRow } from '../conversation/conversation.loaders.ts';
import { checkedSetting, type SettingInput } from './setting-input.ts';

const CHANGES = 30;

export interface ChangeRow {
  readonly id: string;
  readonly at: Date;
  readonly by: string | null;
  /** The column that was changed, or the list in which something was. */
  readonly setting: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Sets everything at once.
 * @throws UserErrors every field that is wrong; CONFLICT (with the settings as they are now) when somebody else was faster
 */
export async function changeSetting(ctx: Context, version: number, input: SettingInput): Promise<SettingRow> {
  const values = checkedSetting(input);
  const { numUpdatedRows } = await ctx.db
    .updateTable('conversation_setting')
    .set({ ...values, version: version + 1 })
    .where('version', '=', version)
    .executeTakeFirst();
  const setting = await conversationSetting(ctx);
  if (numUpdatedRows !== 1n) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { setting });
  return setting;
}

/** What was changed lately, the newest first. */
export const latestChanges = (ctx: Context): Promise<ChangeRow[]> =>
  ctx.db
    .selectFrom('conversation_setting_change as change')
    .leftJoin('person', 'person.id', 'change.person_id')
    .select((eb) => [
      'change.id',
      'change.at',
      'change.setting',
      'change.before',
      'change.after',
      eb
        .fn<string | null>('nullif', [
          eb.fn('concat_ws', [eb.val(' '), 'person.given_name', 'person.family_name']),
          eb.val(''),
        ])
        .as('by'),
    ])
    .$castTo<ChangeRow>()
    .orderBy('change.at', 'desc')
    .orderBy('change.setting')
    .orderBy('change.id')
    .limit(CHANGES)
    .execute();
