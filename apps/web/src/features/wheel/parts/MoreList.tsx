import { Button } from '@medhjul/ui/Button.tsx';
import { useState, type ReactNode } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import { wheelMessages } from '../wheel.messages.ts';

interface MoreListProps<Item> {
  items: readonly Item[];
  /** How many stand there before the reader asks for all. */
  first: number;
  itemKey(item: Item): string;
  children(item: Item): ReactNode;
}

/** A list in order: the first ones, and all when asked. On paper the same as on screen. */
export function MoreList<Item>({ items, first, itemKey, children }: MoreListProps<Item>) {
  const t = useMessages(wheelMessages);
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      <ol className="mh-lines">
        {shown.map((item) => (
          <li key={itemKey(item)}>{children(item)}</li>
        ))}
      </ol>
      {items.length > first && (
        <div className="mh-no-print mh-lines__more">
          <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('showFewer') : t('showAll', { count: items.length })}
          </Button>
        </div>
      )}
    </>
  );
}
