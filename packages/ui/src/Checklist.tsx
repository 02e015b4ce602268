import { CalendarClock, Circle, CircleCheck, ClockAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './Checklist.css';

/** How a thing to do stands: it has time, it is due now, its day has passed, it is done. */
export type TodoStanding = 'open' | 'due' | 'late' | 'done';

interface ChecklistRowProps {
  standing: TodoStanding;
  /** The standing in words, shown: "Late", "Due this week", "Done". Left out where there is time: read aloud only. */
  standingLabel: string;
  /** What is to be done; a link to where it is done. */
  title: ReactNode;
  detail?: ReactNode;
  /** "By 1 December 2026" */
  due?: ReactNode;
  /** A button or two at the right. */
  action?: ReactNode;
}

const icons = { open: Circle, due: CalendarClock, late: ClockAlert, done: CircleCheck };

/** One thing to do with its day. What is late has its own icon and word. */
export function ChecklistRow({ standing, standingLabel, title, detail, due, action }: ChecklistRowProps) {
  const Icon = icons[standing];
  return (
    <li className="mh-todo" data-standing={standing}>
      <Icon aria-hidden="true" />
      <div className="mh-todo__what">
        <span className="mh-todo__title">{title}</span>
        {detail && <span className="mh-todo__detail">{detail}</span>}
      </div>
      <div className="mh-todo__when">
        <span className="mh-todo__standing">{standingLabel}</span>
        {due && <span>{due}</span>}
      </div>
      {action && <div className="mh-todo__action">{action}</div>}
    </li>
  );
}

/** A list of things to do; its children are `ChecklistRow`s. */
export function Checklist({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="mh-todos" aria-label={label}>
      {children}
    </ul>
  );
}
