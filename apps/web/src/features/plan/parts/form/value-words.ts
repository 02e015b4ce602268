import { isDay } from '../../../../lib/form/day.ts';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { itemNatureMessages, itemPartMessages, priorityMessages } from '../../plan.messages.ts';
import { useItemChoices } from './item-choices.ts';
import type { ItemField, ItemValues } from './item-values.ts';

/** Puts what stands in a field of the form into words. */
export function useValueWords(): (field: ItemField, values: ItemValues) => string {
  const t = useMessages(itemPartMessages);
  const natures = useMessages(itemNatureMessages);
  const priorities = useMessages(priorityMessages);
  const format = useFormat();
  const { personWheel, learningForms, offerWishes } = useItemChoices();
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    plainText(list.find((one) => one.id === id)?.name ?? id);
  const elements = personWheel.elements.map(({ element }) => element);
  return (field, values) => {
    if (field === 'nature') return natures(values.nature);
    if (field === 'priority') return priorities(`p${values.priority}`);
    if (field === 'orderedByEmployer') return t(values.orderedByEmployer ? 'yes' : 'no');
    const text = values[field];
    if (text === '') return t('empty');
    if (field === 'elementId') return nameIn(elements, text);
    if (field === 'learningForm') return nameIn(learningForms, text);
    if (field === 'offerWish') return nameIn(offerWishes, text);
    return isDay(text) ? format.date(text) : text;
  };
}
