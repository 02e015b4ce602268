import { CircleCheck, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import './Toast.css';

interface ToastProps {
  /** `null` when there is nothing to say. Keep the component mounted: only a region that was there is announced. */
  message: ReactNode | null;
  onDismiss(): void;
  dismissLabel: string;
  /** For example an "Undo" button. */
  action?: ReactNode;
}

/**
 * Says that something was done, without taking the focus. It stays until dismissed or replaced: at the window's lower edge, and
 * under the last of the page when that is reached. Put it last on the page.
 */
export function Toast({ message, onDismiss, dismissLabel, action }: ToastProps) {
  return (
    <div className="mh-toast-place" role="status">
      {message !== null && (
        <div className="mh-toast">
          <CircleCheck aria-hidden="true" />
          <span>{message}</span>
          {action}
          <Button variant="quiet" aria-label={dismissLabel} icon={<X aria-hidden="true" />} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
