import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useRefusals } from '../../../../lib/form/form-refusals.ts';
import type { SavedDraft } from '../../../../lib/form/kept-form.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import {
  AddPlanItemDocument,
  ChangePlanItemDocument,
  type PlanItemFragment,
  type PlanItemOutcomeFragment,
} from '../../plan.generated.ts';
import { planFormMessages } from '../../plan-form.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import { mergeItems, type ItemMerge } from './item-merge.ts';
import { itemInput, valuesOfItem, type ItemField, type ItemValues } from './item-values.ts';

/** What the form writes: an item from a version, or a new one, then with version 0 and the id of its request. */
export type Target = SavedDraft;

/** The target of a new item: sent twice it is written once. */
export const newTarget = (): Target => ({ id: crypto.randomUUID(), version: 0 });

/** The two verbs of writing, each answering with its payload. */
function useVerbs() {
  const { plan } = usePlanDesk();
  const [add] = useMutation(AddPlanItemDocument);
  const [change] = useMutation(ChangePlanItemDocument);
  return async ({ id, version }: Target, values: ItemValues): Promise<PlanItemOutcomeFragment | undefined> => {
    const input = itemInput(values);
    if (version > 0) return (await change({ variables: { id, version, input } })).data?.changePlanItem;
    const { employment, year } = plan;
    return (await add({ variables: { employmentId: employment.id, year, requestId: id, input } })).data?.addPlanItem;
  };
}

/** A conflict that is being settled: the other's values, and what is still to be decided. */
export interface OpenConflict extends Pick<ItemMerge, 'taken' | 'clashes'> {
  theirs: ItemValues;
}

/** Brings in what the other wrote meanwhile. */
function useConflict(form: UseFormReturn<ItemValues>, start: ItemValues | null) {
  const [base, setBase] = useState(start);
  const [conflict, setConflict] = useState<OpenConflict | null>(null);
  const meet = (item: PlanItemFragment) => {
    const theirs = valuesOfItem(item);
    const { taken, clashes } = mergeItems(base, form.getValues(), theirs);
    for (const field of taken) form.setValue(field, theirs[field]);
    setBase(theirs);
    setConflict({ theirs, taken, clashes });
  };
  const settle = (field: ItemField, value: ItemValues[ItemField]) => {
    form.setValue(field, value);
    setConflict((now) => now && { ...now, clashes: now.clashes.filter((clash) => clash !== field) });
  };
  return { conflict, meet, settle, end: () => setConflict(null) };
}

/**
 * Saves the form. When the other changed the item meanwhile, both are brought together, and what both wrote is decided by
 * the reader; when the other took it out, the next save writes it anew.
 *
 * @param base what the form's version of the item holds; null where it is no longer known
 */
export function useItemSaving(
  form: UseFormReturn<ItemValues>,
  { start, base, onDone }: { start: Target; base: ItemValues | null; onDone(isNew: boolean): void },
) {
  const t = useMessages(planFormMessages);
  const write = useVerbs();
  const refusals = useRefusals(form);
  const [target, setTarget] = useState(start);
  const { conflict, meet, settle, end } = useConflict(form, base);

  const save = () =>
    refusals.attemptTo(async (values) => {
      const { item = null, errors = [] } = (await write(target, values)) ?? {};
      if (errors.some(({ code }) => code === 'CONFLICT') && item) {
        setTarget({ id: item.id, version: item.version });
        meet(item);
      } else if (errors.some(({ code, field }) => code === 'NOT_FOUND' && field === 'id')) {
        setTarget(newTarget());
        end();
        refusals.setGeneral([t('gone')]);
      } else if (errors.length > 0) refusals.refuse(errors);
      else if (item) onDone(target.version === 0);
    });

  return { ...refusals, target, setTarget, conflict, settle, save };
}
