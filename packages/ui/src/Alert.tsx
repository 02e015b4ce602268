import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './Alert.css';

interface AlertProps {
  tone?: 'info' | 'warn' | 'success';
  title?: ReactNode;
  children?: ReactNode;
  /** Announce it when it appears while the reader works. */
  live?: boolean;
}

const icons = { info: Info, warn: TriangleAlert, success: CircleCheck };

/** A message that belongs to the content beside it. */
export function Alert({ tone = 'info', title, children, live }: AlertProps) {
  const Icon = icons[tone];
  return (
    <div className="mh-alert" data-tone={tone} role={live ? 'status' : undefined}>
      <Icon aria-hidden="true" />
      <div>
        {title && <p className="mh-alert__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
