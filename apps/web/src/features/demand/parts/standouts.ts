import { inOrder, trend, type ShownCell } from '@medhjul/release/shown';
import type { Block, Cells, CellRow, Elements } from './cells.ts';

/** A competence that stands out in the municipality. */
export interface Standout {
  readonly element: Elements[number];
  readonly cell: ShownCell;
  /** The block that shows most of it. */
  readonly most: { readonly block: Block; readonly cell: ShownCell } | null;
}

/** A competence whose share rose clearly. */
export interface Rise {
  readonly element: Elements[number];
  /** Where; `null`: in the municipality. */
  readonly block: Block | null;
  readonly cell: ShownCell;
  /** Percentage points. */
  readonly points: number;
}

function mostOf(cells: Cells, place: number): Standout['most'] {
  const numbered = cells.blocks.flatMap((block) => {
    const cell = cells.byBlock.get(block.blockId)?.[place];
    return cell ? [{ ...cell, id: block.blockId, block, cell }] : [];
  });
  const [first] = inOrder(numbered);
  return first && first.shown > 0 ? { block: first.block, cell: first.cell } : null;
}

/** The competence with the greatest share in the municipality; `null` where nobody shows. */
export function greatest(elements: Elements, cells: Cells): Standout | null {
  const numbered = elements.flatMap((element, place) => {
    const cell = cells.municipality[place];
    return cell ? [{ ...cell, id: element.element.id, element, cell, place }] : [];
  });
  const [first] = inOrder(numbered);
  if (!first || first.shown === 0) return null;
  return { element: first.element, cell: first.cell, most: mostOf(cells, first.place) };
}

function risesOf(elements: Elements, block: Block | null, earlier: CellRow, later: CellRow): Rise[] {
  return elements.flatMap((element, place) => {
    const [from, cell] = [earlier[place], later[place]];
    const change = from && cell ? trend(from, cell) : null;
    return cell && change?.code === 'rise' ? [{ element, block, cell, points: change.points }] : [];
  });
}

const largestOf = (rises: readonly Rise[]) => rises.toSorted((one, other) => other.points - one.points)[0] ?? null;

/** The clear rise with most points in the municipality, else in one of its blocks; the first of equals. */
export function largestRise(elements: Elements, earlier: Cells, later: Cells): Rise | null {
  const inAll = largestOf(risesOf(elements, null, earlier.municipality, later.municipality));
  if (inAll) return inAll;
  return largestOf(
    later.blocks.flatMap((block) => {
      const [before, now] = [earlier.byBlock.get(block.blockId), later.byBlock.get(block.blockId)];
      return before && now ? risesOf(elements, block, before, now) : [];
    }),
  );
}
