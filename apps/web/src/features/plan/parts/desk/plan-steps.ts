import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useUserErrors } from '../../../../lib/errors.ts';
import type { PlanItemStatusInput } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useProblemText } from '../../../../lib/problem-text.ts';
import {
  CarryOnPlanItemDocument,
  PlanOfYearDocument,
  RemovePlanItemDocument,
  SetPlanItemStatusDocument,
  SignPlanDocument,
  type PlanFragment,
  type PlanItemFragment,
  type PlanItemOutcomeFragment,
  type PlanRefusalFragment,
} from '../../plan.generated.ts';
import { itemStatusMessages, planMessages } from '../../plan.messages.ts';
import { wayBack } from '../item/item-steps.ts';
import { itemTitle } from '../item/item-words.ts';

/** What was done, in words, and the way back where there is one. */
export interface Notice {
  text: string;
  undo?: () => Promise<void>;
}

type Refusals = readonly PlanRefusalFragment[];
type Outcome = PlanItemOutcomeFragment | undefined;
type Versioned = Pick<PlanItemFragment, 'id' | 'version'>;

/** The verbs, each answering with its payload. */
function useVerbs() {
  const [set] = useMutation(SetPlanItemStatusDocument);
  const [carry] = useMutation(CarryOnPlanItemDocument);
  const [remove] = useMutation(RemovePlanItemDocument);
  const [sign] = useMutation(SignPlanDocument);
  return {
    set: async ({ id, version }: Versioned, input: PlanItemStatusInput) =>
      (await set({ variables: { id, version, input } })).data?.setPlanItemStatus,
    carry: async ({ id, version }: Versioned, year: number) =>
      (await carry({ variables: { id, version, year } })).data?.carryOnPlanItem,
    remove: async ({ id, version }: Versioned) =>
      (await remove({ variables: { id, version } })).data?.removePlanItem.errors ?? [],
    sign: async (id: string, version: number) =>
      (await sign({ variables: { id, version } })).data?.signPlan.errors ?? [],
  };
}

type Verbs = ReturnType<typeof useVerbs>;

/** Leads an item back to how it was; answers with what stood in the way. */
async function leadBack(verbs: Verbs, before: PlanItemFragment, after: PlanItemFragment): Promise<Refusals> {
  let now = after;
  for (const status of wayBack(before, after) ?? []) {
    const { firstUse, learntOn } = before;
    const outcome: Outcome = await verbs.set(now, { status, firstUse, learntOn });
    if (!outcome?.item || outcome.errors.length > 0) return outcome?.errors ?? [];
    now = outcome.item;
  }
  return [];
}

/** What can be done to items and to the plan beside writing them. A verb answers with what stood in the way. */
export interface PlanSteps {
  notice: Notice | null;
  say(notice: Notice | null): void;
  busy: boolean;
  /** For a button: does it once, and tells what stood in the way. */
  doNow(work: () => Promise<Refusals>): Promise<void>;
  setStatus(item: PlanItemFragment, input: PlanItemStatusInput): Promise<Refusals>;
  carryOn(item: PlanItemFragment): Promise<Refusals>;
  remove(item: PlanItemFragment): Promise<Refusals>;
  sign(): Promise<Refusals>;
}

/** Does one thing at a time and tells what stood in the way. */
function useDoing(say: (notice: Notice) => void) {
  const words = useUserErrors();
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const atWork = useRef(false);
  const doNow = async (work: () => Promise<Refusals>) => {
    // a second press of the same button comes before the button is drawn as busy
    if (atWork.current) return;
    atWork.current = true;
    setBusy(true);
    try {
      const [first] = await work();
      if (first) say({ text: words(first) });
    } catch (thrown) {
      say({ text: problemText(thrown) });
    } finally {
      atWork.current = false;
      setBusy(false);
    }
  };
  return { busy, doNow };
}

/** What a step comes to: the plan is asked anew where the answer does not hold all of it, and what was done is told. */
function useSettling(say: (notice: Notice) => void) {
  const client = useApolloClient();
  return async (isWhole: boolean, errors: Refusals, told: Notice): Promise<Refusals> => {
    if (!isWhole) await client.refetchQueries({ include: [PlanOfYearDocument] });
    if (errors.length === 0) say(told);
    return errors;
  };
}

/** The steps of a plan, each told when it is done and taken back where that is possible. */
export function usePlanSteps(plan: PlanFragment): PlanSteps {
  const t = useMessages(planMessages);
  const statuses = useMessages(itemStatusMessages);
  const verbs = useVerbs();
  const [notice, say] = useState<Notice | null>(null);
  const { busy, doNow } = useDoing(say);
  const settle = useSettling(say);
  const undoing = (isWhole: boolean, work: () => Promise<Refusals>) => () =>
    doNow(async () => settle(isWhole, await work(), { text: t('undone') }));

  const setStatus = async (item: PlanItemFragment, input: PlanItemStatusInput) => {
    const { item: after = null, errors = [] } = (await verbs.set(item, input)) ?? {};
    // the answer to a step in an earlier plan holds that one
    const isWhole = item.year === plan.year;
    const isUndoable = after !== null && wayBack(item, after) !== null;
    return settle(isWhole, errors, {
      text: t('nowStatus', { name: itemTitle(item), status: statuses(input.status) }),
      undo: isUndoable ? undoing(isWhole, () => leadBack(verbs, item, after)) : undefined,
    });
  };

  const carryOn = async (item: PlanItemFragment) => {
    const { item: carried = null, errors = [] } = (await verbs.carry(item, plan.year)) ?? {};
    const undo = carried ? undoing(false, () => verbs.remove(carried)) : undefined;
    return settle(false, errors, { text: t('carried', { year: plan.year }), undo });
  };

  const remove = async (item: PlanItemFragment) => settle(false, await verbs.remove(item), { text: t('removed') });

  const sign = async () =>
    plan.id === null ? [] : settle(false, await verbs.sign(plan.id, plan.version), { text: t('signed') });

  return { notice, say, busy, doNow, setStatus, carryOn, remove, sign };
}
