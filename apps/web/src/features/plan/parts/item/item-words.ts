import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import type { PlanElementFragment, SignedPlanItemFragment } from '../../plan.generated.ts';
import { itemNatureMessages, itemPartMessages, priorityMessages } from '../../plan.messages.ts';

/** What is agreed in an item, as it stands now or as it was signed. */
export type AgreedText = Omit<SignedPlanItemFragment, 'id' | 'status' | '__typename'>;

/** The parts of an item that are told as facts, in their order; `period` is its two days together. */
export const factNames = [
  'aim',
  'why',
  'learningForm',
  'activity',
  'ownPart',
  'leaderPart',
  'period',
  'task',
  'nature',
  'offerWish',
  'orderedByEmployer',
  'priority',
] as const;
export type FactName = (typeof factNames)[number];

/** Of these the training house counts something; all else is for the person and the leader alone. */
export const countedFacts: readonly FactName[] = ['nature', 'offerWish'];

/** The name of an item: its competence, or else its aim. Without soft hyphens. */
export function itemTitle({ element, aim }: { element: PlanElementFragment | null; aim: string | null }): string {
  return plainText(element?.name ?? aim ?? '');
}

/** The fact in which a field of the contract is told. */
export function factOfField(field: string): FactName | 'element' | 'status' {
  if (field === 'startsOn' || field === 'endsOn') return 'period';
  if (field === 'elementId') return 'element';
  return factNames.find((name) => name === field) ?? 'status';
}

/** Says the parts of items from one reader's side. */
export interface ItemWords {
  /** What a part is called: "What I do", or for the leader "What Per Eng does". */
  label(fact: FactName | 'element' | 'status' | 'firstUse' | 'closingWord'): string;
  /** What stands there; null where nothing does. */
  value(item: AgreedText, fact: FactName | 'element'): string | null;
}

/** @param name whose plan it is; null for the reader's own */
export function useItemWords(name: string | null): ItemWords {
  const t = useMessages(itemPartMessages);
  const natures = useMessages(itemNatureMessages);
  const priorities = useMessages(priorityMessages);
  const format = useFormat();
  const period = ({ startsOn, endsOn }: AgreedText) => {
    if (startsOn && endsOn) return t('fromTo', { from: format.date(startsOn), to: format.date(endsOn) });
    if (startsOn) return t('from', { date: format.date(startsOn) });
    return endsOn ? t('to', { date: format.date(endsOn) }) : null;
  };
  return {
    label: (fact) => {
      if (name !== null && fact === 'ownPart') return t('ownPartOf', { name });
      return name !== null && fact === 'leaderPart' ? t('leaderPartMine') : t(fact);
    },
    value: (item, fact) => {
      if (fact === 'period') return period(item);
      if (fact === 'nature') return natures(item.nature);
      if (fact === 'priority') return priorities(priorityKey(item.priority));
      if (fact === 'orderedByEmployer') return item.orderedByEmployer ? t('yes') : null;
      if (fact === 'learningForm' || fact === 'offerWish') return item[fact]?.name ?? null;
      return fact === 'element' ? item.element && plainText(item.element.name) : item[fact];
    },
  };
}

/** The key of a priority's words; anything beyond the third is the third. */
export function priorityKey(priority: number): keyof typeof priorityMessages {
  if (priority === 1) return 'p1';
  return priority === 2 ? 'p2' : 'p3';
}
