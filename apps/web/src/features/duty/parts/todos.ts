import type { TodoStanding } from '@medhjul/ui/Checklist.tsx';
import type { TodoKind } from '../../../lib/graphql/schema-types.generated.ts';
import { addDays, format, parse } from 'date-fns';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { conversationUrl, seasonUrl } from '../../conversation/conversation.url.ts';
import { followUpsUrl, planUrl } from '../../plan/plan.url.ts';
import { useViewer } from '../../session/viewer.ts';
import { teamConversationUrl } from '../../team-conversation/team-conversation.url.ts';
import type { TodoLineFragment } from '../duty.generated.ts';
import { leaderTodoMessages, ownTodoMessages, todoMessages } from '../todo.messages.ts';

/** One row: a thing to do, or several of a kind that are done on one page. */
export interface TodoRow {
  first: TodoLineFragment;
  count: number;
}

/** The page on which it is done. */
export function todoUrl({ kind, subjectId, employment }: TodoLineFragment): string {
  switch (kind) {
    case 'INVITE':
    case 'ASKED':
      return seasonUrl();
    case 'TAKE_OVER':
    case 'PREPARE':
    case 'HOLD':
    case 'AGREE_PLAN':
    case 'SIGN':
      return conversationUrl(subjectId);
    case 'HOLD_TEAM':
    case 'CONSENT':
      return teamConversationUrl(subjectId);
    case 'PLAN':
    case 'SIGN_PLAN':
      return planUrl(employment.id);
    case 'FOLLOW_UP':
      return followUpsUrl();
  }
}

/** What is done on one page however many there are. */
const together: ReadonlySet<TodoKind> = new Set<TodoKind>(['INVITE', 'FOLLOW_UP']);

/** The rows in their order; what is done on one page is one row, where the first of it stands. */
export function todoRows(todos: readonly TodoLineFragment[]): TodoRow[] {
  const alike = ({ kind }: TodoLineFragment) => (together.has(kind) ? todos.filter((todo) => todo.kind === kind) : []);
  return todos
    .map((first) => ({ first, all: alike(first) }))
    .filter(({ first, all }) => all.length === 0 || all[0] === first)
    .map(({ first, all }) => ({ first, count: Math.max(1, all.length) }));
}

/** How it stands: late, within a week, or with time left. */
export function standingOf({ isLate, dueOn }: TodoLineFragment, today: string): Exclude<TodoStanding, 'done'> {
  if (isLate) return 'late';
  return dueOn <= format(addDays(parse(today, 'yyyy-MM-dd', 0), 7), 'yyyy-MM-dd') ? 'due' : 'open';
}

/** What a row is called. */
export function useTodoWords(): (row: TodoRow) => string {
  const t = useMessages(todoMessages);
  const own = useMessages(ownTodoMessages);
  const led = useMessages(leaderTodoMessages);
  const { employments } = useViewer();
  return ({ first, count }) => {
    if (count > 1) return t(first.kind === 'INVITE' ? 'inviteMany' : 'followUpMany', { n: count });
    const { kind, employment } = first;
    if (employments.some(({ id }) => id === employment.id)) return own(kind);
    return led(kind, { name: plainText(employment.person.name) });
  };
}
