import { OPTION_NAME_MAX, OPTIONS_MAX } from '@medhjul/rules/conversation-setting';
import type { Text } from '../../db/reference/text.ts';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';
import { oneAtATime } from '../requirement/tie.ts';
import { textsProblems, trimmedTexts } from './setting-input.ts';

/** A list that plans choose from. */
export type ListCode = 'learning_form' | 'offer_wish';

export interface OptionRow {
  readonly code: string;
  readonly name: Text;
  readonly isHidden: boolean;
  readonly position: number;
  readonly version: number;
}

/** The list in its order, with what is hidden. */
export const optionsOf = (ctx: Context, list: ListCode): Promise<OptionRow[]> =>
  ctx.db
    .selectFrom(list)
    .select(['code', 'name', 'position', 'version'])
    .select((eb) => eb('hidden_at', 'is not', null).as('isHidden'))
    .$castTo<OptionRow>()
    .orderBy('position')
    .orderBy('code')
    .execute();

interface Changed {
  readonly options: readonly OptionRow[];
}

/** @throws UserErrors for texts that are missing, too long, or another option's */
function checkedName(options: readonly OptionRow[], name: Text, ownCode: string): Text {
  const problems = textsProblems('name', name, OPTION_NAME_MAX);
  if (problems.length > 0) throw new UserErrors(problems);
  const wanted = trimmedTexts(name);
  const taken = (['da', 'nb', 'en'] as const).filter((language) =>
    options.some((one) => one.code !== ownCode && one.name[language].toLowerCase() === wanted[language].toLowerCase()),
  );
  if (taken.length > 0) {
    throw new UserErrors(
      taken.map((language): UserErrorEntry => ({ code: 'THERE_ALREADY', field: `name.${language}` })),
    );
  }
  return wanted;
}

/** @throws UserErrors THERE_ALREADY, TOO_MANY, and what is wrong with the name */
export async function addOption(ctx: Context, list: ListCode, requestId: string, name: Text): Promise<Changed> {
  await oneAtATime(ctx, list);
  const options = await optionsOf(ctx, list);
  // the request is the code of what it adds: sent twice it adds one
  if (options.some(({ code }) => code === requestId)) return { options };
  const wanted = checkedName(options, name, requestId);
  if (options.length >= OPTIONS_MAX) throw userError('TOO_MANY', null, { max: OPTIONS_MAX });
  const position = Math.max(0, ...options.map((one) => one.position)) + 1;
  await ctx.db
    .insertInto(list)
    .values({ code: requestId, name: { ...wanted }, position })
    .execute();
  return { options: await optionsOf(ctx, list) };
}

interface Place {
  readonly list: ListCode;
  readonly code: string;
  readonly version: number;
}

/**
 * The option and its list, if the viewer saw its newest version; until the request ends nobody else changes the list.
 * @throws UserErrors NOT_FOUND, CONFLICT (with the list as it is now)
 */
async function optionToChange(ctx: Context, { list, code, version }: Place) {
  await oneAtATime(ctx, list);
  const options = await optionsOf(ctx, list);
  const index = options.findIndex((one) => one.code === code);
  const option = options[index];
  if (!option) throw userError('NOT_FOUND', 'code');
  if (option.version !== version) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { options });
  return { option, index, options };
}

async function write(ctx: Context, list: ListCode, option: OptionRow, values: object): Promise<Changed> {
  await ctx.db
    .updateTable(list)
    .set({ ...values, version: option.version + 1 })
    .where('code', '=', option.code)
    .execute();
  return { options: await optionsOf(ctx, list) };
}

/** @throws UserErrors as `addOption`, NOT_FOUND, CONFLICT */
export async function renameOption(ctx: Context, place: Place, name: Text): Promise<Changed> {
  const { option, options } = await optionToChange(ctx, place);
  return write(ctx, place.list, option, { name: checkedName(options, name, option.code) });
}

/** @throws UserErrors NOT_FOUND, CONFLICT */
export async function hideOption(ctx: Context, place: Place, hidden: boolean): Promise<Changed> {
  const { option } = await optionToChange(ctx, place);
  return write(ctx, place.list, option, { hidden_at: hidden ? ctx.now() : null });
}

/** Changes places with its neighbour. @throws UserErrors NOT_FOUND, CONFLICT */
export async function moveOption(ctx: Context, place: Place, direction: 'up' | 'down'): Promise<Changed> {
  const { option, index, options } = await optionToChange(ctx, place);
  const neighbour = options[index + (direction === 'up' ? -1 : 1)];
  if (!neighbour) return { options };
  await ctx.db.updateTable(place.list).set({ position: option.position }).where('code', '=', neighbour.code).execute();
  return write(ctx, place.list, option, { position: neighbour.position });
}
