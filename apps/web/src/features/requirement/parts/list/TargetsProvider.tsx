import { useState, type ReactNode } from 'react';
import { useViewer } from '../../../session/viewer.ts';
import type { LevelWordsFragment } from '../../../wheel/wheel.generated.ts';
import { NoticePlace, useNotice } from '../../../../lib/notice.tsx';
import { UndoDialog } from '../UndoDialog.tsx';
import type { ShownPlace } from './place.ts';
import { TargetsContext, type Undoable } from './targets-context.ts';

interface TargetsProviderProps {
  place: ShownPlace;
  levels: readonly LevelWordsFragment[];
  maySet: boolean;
  mayMark: boolean;
  /** Name of the query that shows the list. */
  shownBy: string;
  /** Something was undone, and the list was asked anew. */
  onUndone(): void;
  children: ReactNode;
}

/** Where the reader goes on after what they pressed is gone: the line it stood in. */
function focusLineOf(undoable: Undoable): void {
  const { element, area } = undoable.what === 'mark' ? undoable.mark : undoable.rule;
  const line = undoable.what === 'mark' ? null : document.getElementById(`target-${element?.id ?? area?.id}`);
  (line ?? document.getElementById('page-title'))?.focus();
}

/** Gives the lines of the list their place, and holds what is being undone. */
export function TargetsProvider(props: TargetsProviderProps) {
  const { place, levels, maySet, mayMark, shownBy, onUndone, children } = props;
  const viewer = useViewer();
  const say = useNotice();
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  return (
    <TargetsContext value={{ place, levels, maySet, mayMark, undo: setUndoable }}>
      {children}
      <UndoDialog
        undoable={undoable}
        today={viewer.today}
        shownBy={shownBy}
        onCancel={() => setUndoable(null)}
        onDone={(undone, sentence) => {
          setUndoable(null);
          onUndone();
          say(sentence);
          requestAnimationFrame(() => focusLineOf(undone));
        }}
      />
      <NoticePlace />
    </TargetsContext>
  );
}
