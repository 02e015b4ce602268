import { OPEN_STATUSES } from '@medhjul/rules/plan-state';
import { plusDays } from '../days.ts';
import type { ElementLevels } from '../holdings.ts';
import type { Employment } from '../people.ts';
import { randomFor, type Random } from '../random.ts';
import type { ItemTemplate } from '../templates/season/item-template.ts';
import type { SeasonBook } from './book.ts';
import { tellFollowUps } from './follow-ups.ts';
import { chooseItems } from './item-choice.ts';
import { fateOf, goesOn, learntFate, type Fate, type FateFacts } from './item-fates.ts';
import { carriedItem, newItem, withFate, type Item } from './items.ts';
import { planEvents, type PlanEvent } from './plan-events.ts';
import { planId, tellSigning, type MadePlan } from './plan-signing.ts';
import type { Talk } from './talk.ts';

const NEW_ITEMS = [
  { count: 1, weight: 22 },
  { count: 2, weight: 50 },
  { count: 3, weight: 28 },
];
const CARRIED_MOST = 2;

/** Writes the plans of one employment with all that became of their items. */
export function tellPlans(
  book: SeasonBook,
  employment: Employment,
  talks: readonly Talk[],
  levels: readonly ElementLevels[],
): void {
  const events = planEvents(book.season, employment, talks);
  const random = randomFor(book.plan.seed, 'development plan', employment.code);
  const taken = new Set<ItemTemplate>();
  const asked = askedToday(book, employment, events);
  let carried: readonly Item[] = [];
  for (const [place, event] of events.entries()) {
    const next = events[place + 1];
    const settledOn = next && !next.isAhead ? next.day : null;
    const isAsked = event === asked;
    const items = itemsOf(book, random, employment, { event, carried, taken, levels, isAsked });
    carried = tellPlan(book, random, employment, { event, settledOn, items, isAsked });
  }
}

/** The plan in which something was learnt just so long ago that it is asked about today. */
function askedToday({ plan }: SeasonBook, { season }: Employment, events: readonly PlanEvent[]): PlanEvent | undefined {
  const since = plusDays(plan.calendar.today, -15);
  return season?.followUpToday && events.findLast(({ isSigned, day }) => isSigned && day <= since);
}

interface Chapter {
  readonly event: PlanEvent;
  readonly carried: readonly Item[];
  readonly taken: Set<ItemTemplate>;
  readonly levels: readonly ElementLevels[];
  /** Whether something in it is asked about today. */
  readonly isAsked: boolean;
}

/** What was carried on comes first. */
function itemsOf({ reference, plan }: SeasonBook, random: Random, employment: Employment, chapter: Chapter): Item[] {
  const { event, carried, taken, levels, isAsked } = chapter;
  const { year, day, wheel, isAhead, talk } = event;
  const drawn = random.weighted(NEW_ITEMS).count;
  const wanted = isAhead || talk?.isFirst ? 1 : isAsked ? Math.max(2, drawn) : drawn;
  const count = Math.max(1, Math.min(wanted, reference.openItemsMax - carried.length));
  const chosen = chooseItems(random, wheel, levels, {
    day,
    count,
    taken,
    yearsAgo: plan.calendar.year - year,
  });
  for (const { template } of chosen) taken.add(template);
  const place = { planId: planId(employment, event), employment, year, day, isAhead };
  return [
    ...carried.map((item, at) => carriedItem(random, place, at + 1, item)),
    ...chosen.map((one, at) => newItem(random, place, carried.length + at + 1, one)),
  ];
}

/** @returns the items that the next plan carries on */
function tellPlan(book: SeasonBook, random: Random, employment: Employment, told: MadePlan): Item[] {
  const { event, settledOn, items, isAsked } = told;
  const { rows, reference, plan } = book;
  tellSigning(book, random, employment, told);
  const carriedOn: Item[] = [];
  let open = 0;
  for (const [place, item] of items.entries()) {
    const facts: FateFacts = {
      today: plan.calendar.today,
      day: event.day,
      isSigned: event.isSigned,
      settledOn,
      wasBegun: item.wasBegun,
      mayCarryOn: carriedOn.length < CARRIED_MOST,
      mayStayOpen: open < reference.openItemsMax - 1,
      steps: reference.followUpSteps,
    };
    const fate = (isAsked && toldFate(random, facts, place, items.length)) || fateOf(random, facts);
    if (OPEN_STATUSES.includes(fate.status)) open += 1;
    if (fate.status === 'carried_on') carriedOn.push(item);
    rows.plan_item.push(withFate(item, fate));
    tellFollowUps(book, random, employment, item.id, fate);
  }
  return carriedOn;
}

/** Where something is asked about today, the last item was learnt just so long ago, and the first is still under way. */
function toldFate(random: Random, facts: FateFacts, place: number, count: number): Fate | null {
  if (place === count - 1) return learntToday(random, facts);
  return place === 0 && facts.settledOn === null ? goesOn() : null;
}

/** On the day from which the first question falls on today. */
function learntToday(random: Random, facts: FateFacts): Fate {
  const days = facts.steps.find(({ months }) => months === 0)?.days ?? 0;
  return learntFate(random, plusDays(facts.today, -days), facts);
}
