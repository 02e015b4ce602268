import { Suspense, lazy, useState, type CSSProperties } from 'react';
import { Button } from './Button.tsx';
import { closeOnBackdrop, useModalDialog } from './dialog-control.ts';
import { parseDay } from './typed-date.ts';

/** The calendar comes only when it is opened. */
const DateCalendar = lazy(() => import('./DateCalendar.tsx').then((file) => ({ default: file.DateCalendar })));

/** Languages that the calendar speaks. */
export type CalendarLanguage = 'da' | 'nb' | 'en';

interface DatePopupProps {
  /** Reads where the field stands, to open under it. */
  anchor(): DOMRect | undefined;
  label: string;
  closeLabel: string;
  language: CalendarLanguage;
  /** An ISO date, or anything else. */
  value: string;
  range?: { from?: string; to?: string };
  onPick(day: Date): void;
  onClose(): void;
}

const SIZE = { width: 344, height: 420 };
const MARGIN = 8;

/** Under the field, or over it where there is no room; in the middle of a small screen. */
function placeAt(anchor: DOMRect | undefined): CSSProperties {
  if (!anchor || window.innerWidth < 600) return {};
  const below = anchor.bottom + MARGIN;
  const top = below + SIZE.height <= window.innerHeight ? below : Math.max(MARGIN, anchor.top - MARGIN - SIZE.height);
  const left = Math.max(MARGIN, Math.min(anchor.left, window.innerWidth - SIZE.width - MARGIN));
  return { margin: 0, top, left };
}

/** A modal dialog with the calendar. Arrow keys move by day, Page Up and Down by month, Escape closes. */
export function DatePopup(props: DatePopupProps) {
  const { anchor, label, closeLabel, language, value, range, onPick, onClose } = props;
  const dialog = useModalDialog(true, onClose);
  const [style] = useState(() => placeAt(anchor()));
  return (
    <dialog
      ref={dialog}
      className="mh-date__popup"
      style={style}
      aria-label={label}
      onMouseDown={(event) => closeOnBackdrop(event, onClose)}
    >
      <Suspense fallback={<div className="mh-date__waiting" aria-busy="true" />}>
        <DateCalendar
          language={language}
          selected={parseDay(value) ?? undefined}
          from={parseDay(range?.from ?? '') ?? undefined}
          to={parseDay(range?.to ?? '') ?? undefined}
          onPick={onPick}
        />
      </Suspense>
      <Button variant="quiet" onClick={onClose}>
        {closeLabel}
      </Button>
    </dialog>
  );
}
