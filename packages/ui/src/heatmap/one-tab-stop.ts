import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { buttonAt, placeAfterKey, placeOf } from './cell-place.ts';
import type { HeatColumn, HeatRow } from './heat-data.ts';

/**
 * Makes the cells one stop for Tab: the cell where the reader was last, else the first. It is kept by ids, so that it stays
 * the same number when the rows are sorted. The handlers belong to the table.
 */
export function useOneTabStop(rows: readonly HeatRow[], columns: readonly HeatColumn[]) {
  const [last, setLast] = useState<{ row: string; column: string } | null>(null);
  const stop = {
    row: (rows.find(({ id }) => id === last?.row) ?? rows[0])?.id,
    column: (columns.find(({ id }) => id === last?.column) ?? columns[0])?.id,
  };
  const onFocus = (event: FocusEvent<HTMLTableElement, Element>) => {
    const place = placeOf(event.target);
    const [row, column] = place ? [rows[place.row], columns[place.column]] : [];
    if (row && column) setLast({ row: row.id, column: column.id });
    // browsers take what is under the sticky head or names for visible; by pointer nothing may move under the finger
    const mayBeCovered = event.target.matches(':focus-visible') && event.target.closest('[data-scrolls], td');
    if (mayBeCovered) event.target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const at = placeOf(event.target);
    const next = at && !event.altKey && placeAfterKey(event, at, { rows: rows.length, columns: columns.length });
    if (!next) return;
    event.preventDefault();
    buttonAt(event.currentTarget, next)?.focus();
  };
  return { stop, onFocus, onKeyDown };
}
