import { followedUntil, followUpDates, type FollowUpDate, type FollowUpStep } from '@medhjul/rules/follow-up';
import type { PlanItemStatus } from '@medhjul/rules/plan-state';
import { daysBetween, earlierOf, plusDays } from '../days.ts';
import type { Random } from '../random.ts';
import { doneWords, dropWords } from '../templates/season/item-words.ts';

/** How an item of a plan goes on. */
export interface Fate {
  readonly status: PlanItemStatus;
  readonly learntOn: string | null;
  readonly followedUntil: string | null;
  readonly followUps: readonly FollowUpDate[];
  readonly closedOn: string | null;
  readonly closingWord: string | null;
}

/** What an item's fate depends on. Days are ISO text. */
export interface FateFacts {
  readonly today: string;
  /** On which the plan was made. */
  readonly day: string;
  readonly isSigned: boolean;
  /** When the next conversation settled what was open; null while this plan is the newest. */
  readonly settledOn: string | null;
  readonly wasBegun: boolean;
  readonly mayCarryOn: boolean;
  readonly mayStayOpen: boolean;
  readonly steps: readonly FollowUpStep[];
}

type Drawn = 'open' | 'under_way' | 'learnt' | 'done' | 'carried_on' | 'dropped';
const weigh = (...list: readonly [Drawn, number][]) => list.map(([fate, weight]) => ({ fate, weight }));

const SETTLED = weigh(['done', 36], ['learnt', 28], ['carried_on', 22], ['dropped', 14]);
const FRESH = weigh(['open', 70], ['under_way', 30]);
const LATER = weigh(['open', 27], ['under_way', 37], ['learnt', 22], ['done', 14]);
/** Something takes this long to learn. */
const LEARNING_DAYS = 20;

const still = (status: PlanItemStatus): Fate => ({
  status,
  learntOn: null,
  followedUntil: null,
  followUps: [],
  closedOn: null,
  closingWord: null,
});

/** Something to go on with, and to settle in the next conversation. */
export const goesOn = (): Fate => still('under_way');

export function fateOf(random: Random, facts: FateFacts): Fate {
  const { day, settledOn, today, isSigned, wasBegun, mayCarryOn, mayStayOpen } = facts;
  if (!isSigned) return still(wasBegun ? 'under_way' : 'open');
  const until = settledOn ?? today;
  const room = daysBetween(day, until) - LEARNING_DAYS;
  const drawn = random.weighted(settledOn ? SETTLED : room < LEARNING_DAYS ? FRESH : LATER).fate;
  const isOpen = drawn === 'open' || drawn === 'under_way';
  if (isOpen && mayStayOpen) return still(wasBegun ? 'under_way' : drawn);
  const endsOn = plusDays(day, LEARNING_DAYS + random.int(0, Math.max(0, room)));
  if (drawn === 'carried_on' && mayCarryOn) return closed('carried_on', until, null);
  if (drawn === 'dropped') return closed('dropped', until, random.pick(dropWords));
  if (drawn === 'learnt' && room > 0) return learntFate(random, endsOn, facts);
  return closed('done', earlierOf(endsOn, until), random.chance(0.5) ? random.pick(doneWords) : null);
}

const closed = (status: PlanItemStatus, closedOn: string, closingWord: string | null): Fate => ({
  ...still(status),
  closedOn,
  closingWord,
});

/** Asked about until half a year later, and done after that. */
export function learntFate(random: Random, learntOn: string, { steps, today }: FateFacts): Fate {
  const followUps = followUpDates(learntOn, steps);
  const until = followedUntil(followUps);
  const isOver = until !== null && until < today;
  return {
    status: isOver ? 'done' : 'learnt',
    learntOn,
    followedUntil: until,
    followUps,
    closedOn: isOver ? until : null,
    closingWord: isOver && random.chance(0.5) ? random.pick(doneWords) : null,
  };
}
