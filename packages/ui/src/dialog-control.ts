import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';

/**
 * Opens and closes a native modal dialog with `open`, and gives focus back to what had it before.
 * Returns the ref for the `<dialog>`. The dialog's own `close` event (Escape, back gesture) reaches `onClose`.
 */
export function useModalDialog(open: boolean, onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const latestOnClose = useRef(onClose);
  useEffect(() => {
    latestOnClose.current = onClose;
  });
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    // The event comes late: after a close and a new opening it speaks of what is no longer so.
    const tell = () => {
      if (!element.open) latestOnClose.current();
    };
    element.showModal();
    element.addEventListener('close', tell);
    return () => {
      element.removeEventListener('close', tell);
      if (element.open) element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  return dialog;
}

/**
 * Closes a modal dialog on a press outside its own box. The press does nothing else, so that focus returns to where it
 * came from and not to what lies behind.
 */
export function closeOnBackdrop(event: MouseEvent<HTMLDialogElement>, onClose: () => void): void {
  const { currentTarget: dialog, clientX, clientY } = event;
  if (event.target !== dialog) return;
  const box = dialog.getBoundingClientRect();
  const inside = clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
  if (inside) return;
  event.preventDefault();
  onClose();
}
