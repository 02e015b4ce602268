import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, type UserErrorEntry } from '../../request/errors.ts';

export interface PlanItemInput {
  readonly elementId?: string | null;
  readonly aim?: string | null;
  readonly why?: string | null;
  readonly learningForm?: string | null;
  readonly activity?: string | null;
  readonly ownPart?: string | null;
  readonly leaderPart?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly priority: number;
  readonly nature: 'need' | 'wish';
  readonly task?: string | null;
  readonly offerWish?: string | null;
  readonly orderedByEmployer?: boolean | null;
  readonly firstUse?: string | null;
}

export const TEXT_MAX = 1000;
const TEXTS = ['aim', 'why', 'activity', 'ownPart', 'leaderPart', 'task', 'firstUse'] as const;

/** Areas of personal competences: what one will develop there names the task that it serves. */
const PERSONAL_AREAS = ['E6', 'L1'];

/** A text without blanks around it; null for none. */
export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** What is wrong with a text. */
export function textProblems(field: string, text: string | null | undefined): UserErrorEntry[] {
  const words = trimmed(text) ?? '';
  if (words.includes('\0')) return [{ code: 'MALFORMED', field }];
  return words.length > TEXT_MAX ? [{ code: 'TOO_LONG', field, params: { max: TEXT_MAX } }] : [];
}

interface Facts {
  readonly areaCode: string | null;
  readonly formKnown: boolean;
  readonly wishKnown: boolean;
}

/** What an item has already: it stays, though it is offered no longer. */
type Kept = Pick<PlanItemInput, 'learningForm' | 'offerWish'>;

/** What the database knows about the codes and ids of an input, in one statement. */
async function factsOf(ctx: Context, input: PlanItemInput, kept: Kept | null): Promise<Facts> {
  // A NUL cannot be part of a known code, and no statement may hold one.
  const known = (code: string | null | undefined) => (code?.includes('\0') ? '' : (code ?? null));
  const { rows } = await sql<Facts>`select
    (select a.code from element_version v join wheel_version w on w.id = v.wheel_version_id join wheel_area a on a.id = v.area_id
      where v.element_id = ${input.elementId ?? null}::uuid and w.valid_from <= app.today()
      order by w.number desc limit 1) as "areaCode",
    ${known(input.learningForm)}::text is null
      or exists (select from learning_form where code = ${known(input.learningForm)}::text
        and (hidden_at is null or code = ${kept?.learningForm ?? null}::text)) as "formKnown",
    ${known(input.offerWish)}::text is null
      or exists (select from offer_wish where code = ${known(input.offerWish)}::text
        and (hidden_at is null or code = ${kept?.offerWish ?? null}::text)) as "wishKnown"`.execute(ctx.db);
  return rows[0] ?? { areaCode: null, formKnown: false, wishKnown: false };
}

function wordProblems(input: PlanItemInput, { areaCode }: Facts): UserErrorEntry[] {
  const problems = TEXTS.flatMap((field) => textProblems(field, input[field]));
  if (!input.elementId && !trimmed(input.aim)) problems.push({ code: 'ELEMENT_OR_AIM', field: 'aim' });
  const isPersonal = !input.elementId || (areaCode !== null && PERSONAL_AREAS.includes(areaCode));
  if (isPersonal && !trimmed(input.task)) problems.push({ code: 'REQUIRED', field: 'task' });
  return problems;
}

/**
 * The input as columns of `plan_item`.
 * @param kept the item that is changed; null for a new one
 * @throws UserErrors with every field that is wrong
 */
export async function checkedItem(ctx: Context, input: PlanItemInput, kept: Kept | null) {
  const facts = await factsOf(ctx, input, kept);
  const problems = wordProblems(input, facts);
  if (input.elementId && facts.areaCode === null) problems.push({ code: 'NOT_FOUND', field: 'elementId' });
  if (!facts.formKnown) problems.push({ code: 'NOT_FOUND', field: 'learningForm' });
  if (!facts.wishKnown) problems.push({ code: 'NOT_FOUND', field: 'offerWish' });
  if (![1, 2, 3].includes(input.priority)) problems.push({ code: 'MALFORMED', field: 'priority' });
  if (input.startsOn && input.endsOn && input.endsOn < input.startsOn) {
    problems.push({ code: 'END_NOT_AFTER_START', field: 'endsOn' });
  }
  if (problems.length > 0) throw new UserErrors(problems);
  return {
    element_id: input.elementId ?? null,
    aim: trimmed(input.aim),
    why: trimmed(input.why),
    learning_form_code: input.learningForm ?? null,
    activity: trimmed(input.activity),
    own_part: trimmed(input.ownPart),
    leader_part: trimmed(input.leaderPart),
    starts_on: input.startsOn ?? null,
    ends_on: input.endsOn ?? null,
    priority: input.priority,
    nature: input.nature,
    task: trimmed(input.task),
    offer_wish_code: input.offerWish ?? null,
    ordered_by_employer: input.orderedByEmployer ?? false,
    first_use: trimmed(input.firstUse),
  };
}
