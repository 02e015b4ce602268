import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../lib/i18n.ts';
import { teamConversationsUrl } from '../team-conversation/team-conversation.url.ts';
import { NextTodosDocument } from './duty.generated.ts';
import { dutiesUrl } from './duty.url.ts';
import { TodoList } from './parts/TodoList.tsx';
import { todoRows } from './parts/todos.ts';
import { todoMessages } from './todo.messages.ts';
import './duty.css';

/** How many things stand on it. */
const atMost = 3;

const useNextTodos = () => useSuspenseQuery(NextTodosDocument, { errorPolicy: 'ignore' }).data;

function Asking() {
  useNextTodos();
  return null;
}

/** Asks for what the card shows before the page waits for its own data: both are on their way together. */
export function TodosAhead() {
  return (
    <Suspense fallback={null}>
      <Asking />
    </Suspense>
  );
}

/**
 * What the viewer has to do next, and the ways from there. The page waits for it as for its own data, so that nothing moves
 * under the reader’s finger, and does without it where it cannot be fetched.
 */
export function TodoCard() {
  const t = useMessages(todoMessages);
  const data = useNextTodos();
  if (!data) return null;
  const rows = todoRows(data.duties.todos);
  return (
    <Card title={t('next')} className="mh-no-print" aside={<Link to={dutiesUrl}>{t('all', { n: rows.length })}</Link>}>
      {rows.length === 0 ? (
        <p className="mh-muted">{t('nothing')}</p>
      ) : (
        <TodoList label={t('next')} rows={rows.slice(0, atMost)} />
      )}
      <div className="mh-todo-ways">
        <Link to={teamConversationsUrl}>{t('team')}</Link>
        <Link to={dutiesUrl}>{t('duties')}</Link>
      </div>
    </Card>
  );
}
