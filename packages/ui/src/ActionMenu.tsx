import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import './ActionMenu.css';

/** One thing that can be done. */
export interface MenuAction {
  key: string;
  label: string;
  icon?: ReactNode;
  onSelect(): void;
}

interface ActionMenuProps {
  /** What the button says. */
  label: ReactNode;
  /** What it is read as, where the words alone would not tell which thing it is about. */
  name?: string;
  actions: readonly MenuAction[];
}

/** Where an arrow key leads from one of that many entries; null for another key. */
function nextIndex(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown') return (index + 1) % count;
  if (key === 'ArrowUp') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** To the side on which there is more room. */
function sideOf(button: Element | null | undefined): 'start' | 'end' {
  const box = button?.getBoundingClientRect();
  return box && box.left + box.width / 2 > document.documentElement.clientWidth / 2 ? 'end' : 'start';
}

interface MenuListProps {
  id: string;
  label: string | undefined;
  actions: readonly MenuAction[];
  onSelect(action: MenuAction): void;
  /** Escape: back to the button. */
  onLeave(): void;
}

function MenuList({ id, label, actions, onSelect, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<'start' | 'end'>('end');
  useLayoutEffect(() => setSide(sideOf(list.current?.parentElement)), []);
  const entries = () => [...(list.current?.querySelectorAll('button') ?? [])];
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const move = (event: KeyboardEvent) => {
    const all = entries();
    const next = nextIndex(
      event.key,
      all.findIndex((entry) => entry === document.activeElement),
      all.length,
    );
    if (event.key === 'Escape') onLeave();
    else if (next === null) return;
    else all[next]?.focus();
    // the page must not scroll, and a drawer around it must not close
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={list}
      id={id}
      className="mh-menu__list"
      data-side={side}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={move}
    >
      {actions.map((action) => (
        <button type="button" role="menuitem" tabIndex={-1} key={action.key} onClick={() => onSelect(action)}>
          {action.icon}
          {action.label}
        </button>
      ))}
    </div>
  );
}

/** A button that opens a short list of things to do. Arrow keys move, Escape and leaving it close. Nothing without actions. */
export function ActionMenu({ label, name, actions }: ActionMenuProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (actions.length === 0) return null;
  const leave = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  return (
    <div
      ref={place}
      className="mh-menu"
      onBlur={({ relatedTarget }) => {
        if (!place.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button
        variant="secondary"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        iconAfter={<ChevronDown aria-hidden="true" />}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
      </Button>
      {open && (
        <MenuList
          id={id}
          label={name ?? (typeof label === 'string' ? label : undefined)}
          actions={actions}
          onLeave={leave}
          onSelect={(action) => {
            // back to the button first, so that a dialog that opens gives the focus back to it
            leave();
            action.onSelect();
          }}
        />
      )}
    </div>
  );
}
