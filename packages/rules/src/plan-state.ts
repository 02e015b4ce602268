/** How far an item of a plan is. */
export type PlanItemStatus = 'open' | 'under_way' | 'learnt' | 'done' | 'carried_on' | 'dropped';
export type PlanSide = 'employee' | 'leader';

/**
 * The steps of each status. `carried_on` goes back to `open` only with the item that carried it on, which is taken out
 * again; what was done or dropped can be taken up again while its plan is the newest.
 */
export const PLAN_ITEM_STEPS: Readonly<Record<PlanItemStatus, readonly PlanItemStatus[]>> = {
  open: ['under_way', 'done', 'carried_on', 'dropped'],
  under_way: ['open', 'learnt', 'done', 'carried_on', 'dropped'],
  learnt: ['under_way', 'done'],
  done: ['open', 'learnt'],
  carried_on: ['open'],
  dropped: ['open'],
};

/** Items that take up one of the places for open ones, and that a later plan must settle. */
export const OPEN_STATUSES: readonly PlanItemStatus[] = ['open', 'under_way'];
/** Items that have ended; they carry the day on which they did. */
export const CLOSED_STATUSES: readonly PlanItemStatus[] = ['done', 'carried_on', 'dropped'];

export interface ItemStanding {
  readonly status: PlanItemStatus;
  /** The day it was learnt, if it was. */
  readonly learntOn: string | null;
  /** Whether a follow-up of it has been answered. */
  readonly isFollowedUp: boolean;
  /** Whether its plan is the newest of the employment. */
  readonly isNewest: boolean;
}

/** The statuses that an item may be given by itself; being carried on, and that undone, are verbs of their own. */
export function nextStatuses({ status, learntOn, isFollowedUp, isNewest }: ItemStanding): readonly PlanItemStatus[] {
  return PLAN_ITEM_STEPS[status].filter((next) => {
    if (next === 'carried_on' || status === 'carried_on') return false;
    if (status === 'done') return isNewest && (next === 'learnt') === (learntOn !== null);
    if (status === 'dropped') return isNewest;
    if (status === 'learnt' && next === 'under_way') return !isFollowedUp;
    return true;
  });
}

/** Whether what is agreed in an item may change: open ones of the newest plan. */
export const canChangeItem = ({ status, isNewest }: Pick<ItemStanding, 'status' | 'isNewest'>): boolean =>
  isNewest && OPEN_STATUSES.includes(status);

/** Whether an open item may be carried on into a later plan: there is one to be, so its own need not be the newest. */
export const canCarryOn = (status: PlanItemStatus): boolean => PLAN_ITEM_STEPS[status].includes('carried_on');

/** Whether a step of an item changes what is agreed, and so takes signatures back: dropping from the newest plan does. */
export const stepUnsigns = (from: PlanItemStatus, to: PlanItemStatus, isNewest: boolean): boolean =>
  isNewest && from !== to && (from === 'dropped' || to === 'dropped');

/** Which version of a plan is being written, and who has signed it. */
export interface PlanSigning {
  readonly number: number;
  readonly isEmployeeSigned: boolean;
  readonly isLeaderSigned: boolean;
}
export type PlanState = 'empty' | 'draft' | 'employee_signed' | 'leader_signed' | 'signed';

export function planState(
  { isEmployeeSigned, isLeaderSigned }: Omit<PlanSigning, 'number'>,
  isEmpty: boolean,
): PlanState {
  if (isEmployeeSigned && isLeaderSigned) return 'signed';
  if (isEmpty) return 'empty';
  if (isEmployeeSigned) return 'employee_signed';
  return isLeaderSigned ? 'leader_signed' : 'draft';
}

/** After one side's signature: only its own. Signing twice is signing once. */
export const signedBy = (signing: PlanSigning, side: PlanSide): PlanSigning => ({
  ...signing,
  ...(side === 'employee' ? { isEmployeeSigned: true } : { isLeaderSigned: true }),
});

/** After a change of what is agreed: nobody has signed it, and what both had signed was the version before. */
export const changed = ({ number, isEmployeeSigned, isLeaderSigned }: PlanSigning): PlanSigning => ({
  number: number + (isEmployeeSigned && isLeaderSigned ? 1 : 0),
  isEmployeeSigned: false,
  isLeaderSigned: false,
});

/** Why a plan cannot be signed: a later one is there, it is empty, or earlier items are not settled. */
export type SigningBar = 'past' | 'empty' | 'unsettled';

export function signingBar(plan: { isNewest: boolean; itemCount: number; unsettledCount: number }): SigningBar | null {
  if (!plan.isNewest) return 'past';
  if (plan.itemCount === 0) return 'empty';
  return plan.unsettledCount > 0 ? 'unsettled' : null;
}
