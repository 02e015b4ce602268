import { OPEN_STATUSES, type PlanItemStatus } from './plan-state.ts';

/** What of an item decides how it is counted; its words are no part of it. */
export interface CountableItem {
  readonly elementId: string | null;
  /** Whether the element belongs to a unit or a job group alone. */
  readonly isLocal: boolean;
  readonly nature: 'need' | 'wish';
  readonly offerWish: string | null;
  readonly status: PlanItemStatus;
}

/** All that the training house receives of an item. */
export interface CountedItem {
  readonly elementId: string;
  readonly nature: 'need' | 'wish';
  readonly crossCutting: boolean;
  readonly year: number;
}

/**
 * What the training house receives from a plan once both have signed it: of each open item on an element that everybody
 * has, the element, need or wish, whether a cross-cutting offer is wished for, and the year. An aim without element, a
 * local element, and what has ended or was carried on count nothing; items that are alike in all four count once.
 */
export function countedItems(year: number, items: readonly CountableItem[]): CountedItem[] {
  const counted = new Map<string, CountedItem>();
  for (const { elementId, isLocal, nature, offerWish, status } of items) {
    if (elementId === null || isLocal || !OPEN_STATUSES.includes(status)) continue;
    const crossCutting = offerWish !== null;
    counted.set(`${elementId} ${nature} ${crossCutting}`, { elementId, nature, crossCutting, year });
  }
  return [...counted.values()];
}
