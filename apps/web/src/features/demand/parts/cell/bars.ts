import { inOrder } from '@medhjul/release/shown';
import { blockName, over, type Cells, type CellRow, type Elements } from '../cells.ts';
import type { Column } from '../columns.ts';
import type { Bar } from './BarList.tsx';

const sorted = (bars: readonly Bar[]): Bar[] => inOrder(bars.map((bar) => ({ ...bar, ...bar.cell })));

/** The same column in every block, the greatest first. */
export function barsOfBlocks({ blocks, byBlock }: Cells, { indexes }: Column, openId: string): Bar[] {
  return sorted(
    blocks.flatMap((block) => {
      const cell = over(byBlock.get(block.blockId) ?? [], indexes);
      return cell ? [{ id: block.blockId, name: blockName(block), cell, isOpen: block.blockId === openId }] : [];
    }),
  );
}

/** The elements of a column in one row, the greatest first. */
export function barsOfElements(elements: Elements, row: CellRow, { indexes }: Column): Bar[] {
  return sorted(
    indexes.flatMap((index) => {
      const [element, cell] = [elements[index]?.element, row[index]];
      return element && cell ? [{ id: element.id, name: element.name, cell }] : [];
    }),
  );
}
