import type { ReminderAbout } from '@medhjul/rules/reminder';

/** As the database's `app.todos_of` names them. */
export type TodoKindCode =
  | 'invite'
  | 'asked'
  | 'take_over'
  | 'prepare'
  | 'hold'
  | 'hold_team'
  | 'consent'
  | 'agree_plan'
  | 'sign'
  | 'sign_plan'
  | 'plan'
  | 'follow_up';

export interface TodoRow {
  readonly kind: TodoKindCode;
  readonly isDuty: boolean;
  readonly employmentId: string;
  readonly subjectId: string;
  readonly dueOn: string;
}

/** What a reminder of each says it is about. */
export const ABOUT: Readonly<Record<TodoKindCode, ReminderAbout>> = {
  invite: 'invite',
  asked: 'invite',
  take_over: 'invite',
  prepare: 'prepare',
  hold: 'hold',
  hold_team: 'hold',
  consent: 'consent',
  agree_plan: 'sign',
  sign: 'sign',
  sign_plan: 'sign',
  plan: 'plan',
  follow_up: 'follow_up',
};

/** The page on which it is done. */
export function pathOf({ kind, subjectId, employmentId }: TodoRow): string {
  switch (kind) {
    case 'invite':
    case 'asked':
      return '/conversations';
    case 'take_over':
    case 'prepare':
    case 'hold':
    case 'agree_plan':
    case 'sign':
      return `/conversations/${subjectId}`;
    case 'hold_team':
    case 'consent':
      return `/team-conversations/${subjectId}`;
    case 'plan':
    case 'sign_plan':
      return `/plan/${employmentId}`;
    case 'follow_up':
      return '/follow-ups';
  }
}
