import type { TableSort } from '@medhjul/ui/DataTable.tsx';
import type { ReviewState } from '../../../../lib/graphql/schema-types.generated.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import type { ReviewBoardLineFragment } from '../../review.generated.ts';

export type BoardRow = ReviewBoardLineFragment;

/** The states in the order in which a review goes through them; null: not begun. */
export const boardStates: readonly (ReviewState | null)[] = [
  null,
  'PREPARING',
  'CALLED',
  'HELD',
  'APPROVING',
  'APPROVED',
  'SENT',
];

/** A state as the address names it. */
export const stateSlug = (state: ReviewState | null) => state?.toLowerCase() ?? 'not-begun';

export const LATE = 'late';

/** Only what the address asks for: a state, or what is late. */
export function keptRows(rows: readonly BoardRow[], wanted: string | null): readonly BoardRow[] {
  if (wanted === LATE) return rows.filter(({ isLate }) => isLate);
  return wanted === null ? rows : rows.filter(({ state }) => stateSlug(state) === wanted);
}

const byText = (one: string | null, other: string | null) =>
  // days that are not there come last
  (one ?? '\uffff') < (other ?? '\uffff') ? -1 : (one ?? '\uffff') > (other ?? '\uffff') ? 1 : 0;

type Order = (one: BoardRow, other: BoardRow) => number;

function ordersOf(locale: string): Record<string, Order> {
  const { compare } = new Intl.Collator(locale);
  return {
    committee: (one, other) => compare(plainText(one.committee.name), plainText(other.committee.name)),
    state: (one, other) => boardStates.indexOf(one.state) - boardStates.indexOf(other.state),
    meets: (one, other) => byText(one.heldOn ?? one.meetsOn, other.heldOn ?? other.meetsOn),
    due: (one, other) => Number(other.isLate) - Number(one.isLate) || byText(one.dueOn, other.dueOn),
    reminder: (one, other) => byText(one.remindedOn, other.remindedOn),
  };
}

/** The rows in the order asked for; what is late comes first where nothing is. */
export function sortedRows(rows: readonly BoardRow[], sort: TableSort | null, locale: string): BoardRow[] {
  const orders = ordersOf(locale);
  const order: Order =
    (sort && orders[sort.column]) ??
    ((one, other) => orders['due']?.(one, other) || (orders['state']?.(one, other) ?? 0));
  const turn = sort?.direction === 'descending' ? -1 : 1;
  return rows.toSorted((one, other) => turn * order(one, other) || (orders['committee']?.(one, other) ?? 0));
}
