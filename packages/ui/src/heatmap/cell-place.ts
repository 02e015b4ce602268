/** Where a cell stands among the cells, from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

/** The place that a key leads to from `at`, in a grid of `rows` by `columns`; `null` for keys that move nothing. */
export function placeAfterKey(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  at: CellPlace,
  { rows, columns }: { rows: number; columns: number },
): CellPlace | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { ...at, row: Math.max(0, at.row - 1) };
    case 'ArrowDown':
      return { ...at, row: Math.min(lastRow, at.row + 1) };
    case 'ArrowLeft':
      return { ...at, column: Math.max(0, at.column - 1) };
    case 'ArrowRight':
      return { ...at, column: Math.min(lastColumn, at.column + 1) };
    case 'Home':
      return { row: ctrlKey ? 0 : at.row, column: 0 };
    case 'End':
      return { row: ctrlKey ? lastRow : at.row, column: lastColumn };
    default:
      return null;
  }
}

/** The place of the cell whose button was meant by an event; `null` outside of the cells' buttons. */
export function placeOf(target: EventTarget): CellPlace | null {
  const cell = target instanceof Element ? target.closest('button')?.closest('td') : null;
  const row = cell?.closest('tr');
  // the head is the first row, the rows' names are the first column
  return cell && row ? { row: row.rowIndex - 1, column: cell.cellIndex - 1 } : null;
}

/** The button of the cell at a place. */
export function buttonAt(table: HTMLTableElement, { row, column }: CellPlace): HTMLButtonElement | null {
  return table.rows[row + 1]?.cells[column + 1]?.querySelector('button') ?? null;
}
