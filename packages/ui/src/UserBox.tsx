import type { ReactNode } from 'react';
import './UserBox.css';

interface UserBoxProps {
  name: string;
  /** The role in which the person is signed in. */
  detail?: string;
  /** Sign out, settings. */
  children?: ReactNode;
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}

/** Who is signed in, at the foot of the sidebar. */
export function UserBox({ name, detail, children }: UserBoxProps) {
  return (
    <div className="mh-user">
      <span className="mh-user__initials" aria-hidden="true">
        {initials(name)}
      </span>
      <span className="mh-user__name">{name}</span>
      {detail && <span className="mh-user__detail">{detail}</span>}
      {children && <span className="mh-user__actions">{children}</span>}
    </div>
  );
}
