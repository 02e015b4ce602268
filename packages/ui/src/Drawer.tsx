import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { closeOnBackdrop, useModalDialog } from './dialog-control.ts';
import './Drawer.css';

interface DrawerProps {
  open: boolean;
  /** Escape, the close button and a press outside. */
  onClose(): void;
  eyebrow?: ReactNode;
  title: ReactNode;
  subtitle?: ReactNode;
  closeLabel: string;
  /** Stays at the bottom while the content scrolls. */
  footer?: ReactNode;
  children?: ReactNode;
}

/** A closer look, from the right side; the whole screen on a phone. Focus returns to what opened it. */
export function Drawer({ open, onClose, eyebrow, title, subtitle, closeLabel, footer, children }: DrawerProps) {
  const dialog = useModalDialog(open, onClose);
  const headingId = useId();
  return (
    <dialog
      ref={dialog}
      className="mh-drawer"
      aria-labelledby={headingId}
      onMouseDown={(event) => closeOnBackdrop(event, onClose)}
    >
      {open && (
        <div className="mh-drawer__frame">
          <div className="mh-drawer__body">
            <header className="mh-drawer__head">
              <div>
                {eyebrow && <p className="mh-drawer__eyebrow">{eyebrow}</p>}
                <h2 id={headingId}>{title}</h2>
                {subtitle && <p className="mh-drawer__subtitle">{subtitle}</p>}
              </div>
              <Button variant="quiet" aria-label={closeLabel} icon={<X aria-hidden="true" />} onClick={onClose} />
            </header>
            {children}
          </div>
          {footer && <footer className="mh-drawer__foot">{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
