import { useId, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { useModalDialog } from './dialog-control.ts';
import './ConfirmDialog.css';

interface ConfirmDialogProps {
  open: boolean;
  /** The question. */
  title: string;
  /** What follows from a yes. */
  children?: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm(): void;
  onCancel(): void;
  busy?: boolean;
}

/** Asks before something that is hard to take back. Cancel has the focus; Escape cancels. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirmLabel, cancelLabel, onConfirm, onCancel, busy } = props;
  const dialog = useModalDialog(open, onCancel);
  const id = useId();
  return (
    <dialog
      ref={dialog}
      className="mh-confirm"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      {open && (
        <>
          <h2 id={`${id}-title`}>{title}</h2>
          <div className="mh-confirm__text" id={`${id}-text`}>
            {children}
          </div>
          <div className="mh-confirm__actions">
            <Button variant="quiet" onClick={onCancel}>
              {cancelLabel}
            </Button>
            <Button onClick={onConfirm} loading={busy}>
              {confirmLabel}
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
}
