import { useQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
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

/** What the viewer has to do next, and the ways from there. A page does without it where it cannot be fetched. */
export function TodoCard() {
  const t = useMessages(todoMessages);
  const { data, loading } = useQuery(NextTodosDocument, { fetchPolicy: 'cache-and-network' });
  if (!data && loading) {
    return (
      <Card title={t('next')} className="mh-no-print">
        <Loading label={t('loading')}>
          <Skeleton shape="block" height="9rem" />
        </Loading>
      </Card>
    );
  }
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
