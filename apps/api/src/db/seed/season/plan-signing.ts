import { momentOf, plusDays } from '../days.ts';
import { idOf } from '../ids.ts';
import type { Employment } from '../people.ts';
import type { Random } from '../random.ts';
import type { SeasonBook } from './book.ts';
import { conversationId } from './conversations.ts';
import { signedWords, type Item } from './items.ts';
import type { PlanEvent } from './plan-events.ts';

/** A plan as it was made. */
export interface MadePlan {
  readonly event: PlanEvent;
  /** When the next conversation settled what was open; null while it is the newest. */
  readonly settledOn: string | null;
  readonly items: readonly Item[];
  /** Whether something in it is asked about today. */
  readonly isAsked: boolean;
}

/** How many plans are changed after the signatures; and of the newest, how many wait for the leader's. */
const CHANGED = 0.06;
const WAITING = 0.4;
const CHANGED_AFTER = 25;
const UNSIGNED = { employee_signed_at: null, leader_signed_at: null, leader_signer_id: null };

export const planId = ({ code }: Employment, { year }: PlanEvent): string => idOf('plan', `${code}:${year}`);

/** Writes the plan and what was signed of it. What was changed after the signatures is signed again, or waits for that. */
export function tellSigning(
  book: SeasonBook,
  random: Random,
  employment: Employment,
  { event, settledOn, items, isAsked }: MadePlan,
): void {
  const { rows, plan } = book;
  const { year, day, talk, leader, isSigned } = event;
  const changedOn = plusDays(day, CHANGED_AFTER);
  const mayChange = isSigned && !isAsked && items.length > 1 && changedOn < (settledOn ?? plan.calendar.today);
  const isChanged = random.chance(CHANGED) && mayChange;
  const waits = isChanged && settledOn === null && random.chance(WAITING);
  const id = planId(employment, event);
  const signedBy = (moment: string) => ({
    employee_signed_at: moment,
    leader_signed_at: moment,
    leader_signer_id: leader.id,
  });
  const now = isSigned ? signedBy(momentOf(isChanged ? changedOn : day)) : UNSIGNED;
  rows.plan.push({
    id,
    employment_id: employment.id,
    year,
    conversation_id: isSigned && talk ? conversationId(employment, talk) : null,
    number: isChanged ? 2 : 1,
    ...now,
    ...(waits && { leader_signed_at: null, leader_signer_id: null }),
    version: items.length + 1,
    created_on: day,
    created_at: momentOf(day),
  });
  const kept = (number: number, moment: string, words: readonly Item[]) =>
    rows.plan_version.push({ plan_id: id, number, items: signedWords(words), ...signedBy(moment) });
  if (isSigned) kept(1, momentOf(day), isChanged ? items.slice(0, -1) : items);
  if (isChanged && !waits) kept(2, momentOf(changedOn), items);
}
