import { useSuspenseQuery } from '@apollo/client/react';
import type { SelectOption } from '@medhjul/ui/Select.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import {
  PlanItemChoicesDocument,
  type PlanElementFragment,
  type PlanItemChoicesQuery,
  type PlanSuggestionFragment,
} from '../../plan.generated.ts';
import { planFormMessages } from '../../plan-form.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';

const named = ({ code, name }: PlanElementFragment) => `${code} ${plainText(name)}`;

/** What the form of an item chooses among. */
export function useItemChoices(): PlanItemChoicesQuery {
  const { plan } = usePlanDesk();
  return useSuspenseQuery(PlanItemChoicesDocument, { variables: { employmentId: plan.employment.id } }).data;
}

function useSuggested(): (suggestion: PlanSuggestionFragment) => string {
  const t = useMessages(planFormMessages);
  return ({ element, marks }) => {
    const name = named(element);
    if (marks.some(({ kind }) => kind === 'STRATEGIC')) return t('strategicName', { name });
    return marks.length > 0 ? t('coreName', { name }) : name;
  };
}

/**
 * The competences to choose among: needs first, the strategic ones foremost, then the wheel area by area.
 *
 * @param current the one that the item has, which may be of another wheel or no longer in it
 */
export function useElementOptions(current: PlanElementFragment | null): SelectOption[] {
  const t = useMessages(planFormMessages);
  const { plan } = usePlanDesk();
  const suggested = useSuggested();
  const { personWheel } = useItemChoices();
  const needs = plan.suggestions.map((one) => ({
    value: one.element.id,
    label: suggested(one),
    group: t('needsFirst'),
  }));
  const areas = personWheel.version.areas.map(({ id, name }) => ({ id, name: plainText(name) }));
  const wheel = personWheel.elements.map(({ element }) => ({
    value: element.id,
    label: named(element),
    group: areas.find(({ id }) => id === element.areaId)?.name,
  }));
  const own = current ? [{ value: current.id, label: named(current) }] : [];
  const options: SelectOption[] = [...needs, ...wheel, ...own];
  return options.filter(({ value }, index) => options.findIndex((other) => other.value === value) === index);
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is offered, and what the item has, though it may be offered no longer. */
export function namedOptions(offered: readonly Named[], kept: Named | null): SelectOption[] {
  const list = kept && !offered.some(({ id }) => id === kept.id) ? [...offered, kept] : offered;
  return list.map(({ id, name }) => ({ value: id, label: name }));
}
