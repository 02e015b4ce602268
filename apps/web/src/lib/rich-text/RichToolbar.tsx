import { Bold, Heading, Italic, List, ListOrdered, Redo2, Undo2 } from 'lucide-react';
import type { EditorState } from 'prosemirror-state';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../i18n.ts';
import { canUse, richTools, type RichTool } from './rich-commands.ts';
import { richTextMessages } from './rich-text.messages.ts';

interface RichToolbarProps {
  /** What the field is called. */
  label: string;
  /** The field's id. */
  controls: string;
  state: EditorState;
  onUse(tool: RichTool): void;
}

const icons = {
  bold: Bold,
  italic: Italic,
  heading: Heading,
  bullets: List,
  numbers: ListOrdered,
  undo: Undo2,
  redo: Redo2,
};
const tools = Object.keys(richTools) as RichTool[];

/** Where an arrow key leads; null for another key. */
function nextTool(key: string, index: number): number | null {
  if (key === 'ArrowRight') return (index + 1) % tools.length;
  if (key === 'ArrowLeft') return (index + tools.length - 1) % tools.length;
  if (key === 'Home') return 0;
  return key === 'End' ? tools.length - 1 : null;
}

const isApple = () => /Mac|iP(hone|ad)/.test(navigator.platform);

/** Keys as they are written on the keyboard. */
const written = (keys: string) =>
  keys
    .replace('Mod', isApple() ? '⌘' : 'Ctrl')
    .replaceAll('-', ' ')
    .toUpperCase();

/** What can be done to the words in the field: one tab stop, arrow keys inside. */
export function RichToolbar({ label, controls, state, onUse }: RichToolbarProps) {
  const t = useMessages(richTextMessages);
  const [at, setAt] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = nextTool(event.key, at);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      className="mh-rich-tools"
      aria-label={t('tools', { label })}
      onKeyDown={move}
    >
      {tools.map((tool, index) => {
        const Icon = icons[tool];
        const { isOn, keys } = richTools[tool];
        return (
          <button
            key={tool}
            type="button"
            tabIndex={index === at ? 0 : -1}
            aria-label={t(tool)}
            aria-pressed={isOn?.(state)}
            aria-disabled={!canUse(tool, state) || undefined}
            aria-controls={controls}
            title={t('keys', { name: t(tool), keys: written(keys) })}
            // the selection stays in the field
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setAt(index);
              onUse(tool);
            }}
          >
            <Icon aria-hidden="true" />
          </button>
        );
      })}
    </div>
  );
}
