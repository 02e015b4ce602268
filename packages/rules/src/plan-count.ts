import { OPEN_STATUSES, type PlanItemStatus } from './plan-state.ts';

/** What of an item decides how it is counted; its words are no part of it. */
export interface CountableItem {
  readonly elementId: string | null;
  /** Whether the element belongs to a unit or a job group alone. */
  readonly isLocal: boolean;
  readonly offerWish: string | null;
  readonly status: PlanItemStatus;
}

/** All that the training house receives of the items on one element. */
export interface CountedItem {
  readonly elementId: string;
  readonly crossCutting: boolean;
  readonly year: number;
}

/**
 * What the training house receives from a plan once both have signed it: each element that everybody has and on which an
 * item is open, whether a cross-cutting offer is wished for, and the year. An aim without element, a local element, and
 * what has ended or was carried on count nothing; a person counts once on an element.
 */
export function countedItems(year: number, items: readonly CountableItem[]): CountedItem[] {
  const counted = new Map<string, CountedItem>();
  for (const { elementId, isLocal, offerWish, status } of items) {
    if (elementId === null || isLocal || !OPEN_STATUSES.includes(status)) continue;
    const crossCutting = offerWish !== null || (counted.get(elementId)?.crossCutting ?? false);
    counted.set(elementId, { elementId, crossCutting, year });
  }
  return [...counted.values()];
}
