import type { Contribution } from '@medhjul/release/release';
import { need } from '@medhjul/rules/need';
import type { Measured } from './columns.ts';

/** What is known of one person in one wheel on the day. Lists follow the wheel's elements. */
export interface PersonFacts {
  /** Agreed levels; null where there is none. */
  readonly levels: readonly (number | null)[];
  /** Requirements that hold for the person, personal ones included. */
  readonly requirements: readonly (number | null)[];
  /** The same without personal ones: these decide to whom a column of needs applies. */
  readonly generalRequirements: readonly (number | null)[];
  /** Open items of the season's plan that both signed. */
  readonly items: readonly CountableItem[];
  /** Whether a conversation of the season was held. */
  readonly isHeld: boolean;
}

export interface CountableItem {
  /** Place among the wheel's elements. */
  readonly element: number;
  /** Whether it asks for a cross-cutting offer. */
  readonly isOfferWished: boolean;
}

/** Where the person counts: places among the wheel's elements, in order, each once. */
export interface Counted {
  /** Elements whose need applies to the person at all. */
  readonly named: readonly number[];
  readonly needs: readonly number[];
  readonly plans: readonly number[];
  /** Of `plans`, those that ask for an offer. */
  readonly offers: readonly number[];
  readonly isHeld: boolean;
}

/** What of one person is counted (policy R1). An unknown level is no need, and a personal requirement opens no column. */
export function countedOf(facts: PersonFacts): Counted {
  const named = placesWhere(facts.generalRequirements, (level) => level !== null && level >= 1);
  const hasNeed = (place: number) => (need(facts.requirements[place] ?? null, facts.levels[place] ?? null) ?? 0) > 0;
  return {
    named,
    needs: named.filter(hasNeed),
    plans: elementsOf(facts.items),
    offers: elementsOf(facts.items.filter(({ isOfferWished }) => isOfferWished)),
    isHeld: facts.isHeld,
  };
}

/** The same as ids of columns, with the records from which it comes. */
export function contributionOf(
  { need: needs, plan, offer, held, planYear }: Measured,
  personKey: string,
  block: string,
  facts: PersonFacts,
): Contribution {
  const counted = countedOf(facts);
  const idsOf = (ids: readonly string[], places: readonly number[]) => places.flatMap((place) => ids[place] ?? []);
  return {
    personKey,
    block,
    counted: [
      ...idsOf(needs, counted.needs),
      ...idsOf(plan, counted.plans),
      ...idsOf(offer, counted.offers),
      ...(counted.isHeld ? [held] : []),
    ],
    named: idsOf(needs, counted.named),
    records: recordsOf(facts, planYear),
  };
}

/** Changes whenever one of the records does. The season stands with what belongs to one alone. */
function recordsOf(
  { levels, requirements, generalRequirements, items, isHeld }: PersonFacts,
  planYear: number,
): string {
  const ofItems = items.map(({ element, isOfferWished }) => `${element}${isOfferWished ? '+' : ''}`).toSorted();
  return [
    levels.join(),
    requirements.join(),
    generalRequirements.join(),
    ofItems.length > 0 ? `${planYear}:${ofItems.join()}` : '',
    isHeld ? planYear : '',
  ].join(';');
}

function placesWhere<T>(list: readonly T[], isWanted: (value: T) => boolean): number[] {
  return list.flatMap((value, place) => (isWanted(value) ? [place] : []));
}

function elementsOf(items: readonly CountableItem[]): number[] {
  return [...new Set(items.map(({ element }) => element))].toSorted((one, other) => one - other);
}
