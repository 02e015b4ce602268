import { share, type ShownCell } from '@medhjul/release/shown';
import { Button } from '@medhjul/ui/Button.tsx';
import { NumberBar } from '@medhjul/ui/NumberBar.tsx';
import { useState } from 'react';
import { useMessages } from '../../../../lib/i18n.ts';
import { cellMessages } from '../../cell.messages.ts';
import { useCellWords } from '../cell-words.ts';

/** A cell with its name. */
export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly cell: ShownCell;
  /** The one that the panel is about. */
  readonly isOpen?: boolean;
}

const FIRST = 6;

/** The greatest, and always the one that is open. */
function firstOf(bars: readonly Bar[]): readonly Bar[] {
  const first = bars.slice(0, FIRST);
  const open = bars.find(({ isOpen }) => isOpen);
  return open && !first.includes(open) ? [...first.slice(0, -1), open] : first;
}

/** Cells side by side, as bars with their numbers: the first ones, and all when asked. */
export function BarList({ bars }: { bars: readonly Bar[] }) {
  const t = useMessages(cellMessages);
  const words = useCellWords();
  const [all, setAll] = useState(false);
  return (
    <>
      <ol className="mh-demand-bars">
        {(all ? bars : firstOf(bars)).map(({ id, name, cell, isOpen }) => (
          <li key={id} aria-current={isOpen || undefined}>
            <span>{name}</span>
            <b>{words.share(cell)}</b>
            <NumberBar value={share(cell)} max={100} />
          </li>
        ))}
      </ol>
      {bars.length > FIRST && (
        <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t('showAll', { count: bars.length })}
        </Button>
      )}
    </>
  );
}
