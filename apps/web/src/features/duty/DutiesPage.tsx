import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { Link } from 'react-router';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { DutiesDocument } from './duty.generated.ts';
import { dutyMessages } from './duty.messages.ts';
import { RemindersCard } from './parts/RemindersCard.tsx';
import { RightsCard } from './parts/RightsCard.tsx';
import { TodoList } from './parts/TodoList.tsx';
import { todoRows } from './parts/todos.ts';
import './duty.css';

/** What the viewer has a right to and has to do, and how one is reminded. */
export function DutiesPage() {
  const t = useMessages(dutyMessages);
  const { clause, rights, todos, reminders } = useSuspenseQuery(DutiesDocument, {
    // what waits changes with every step elsewhere
    fetchPolicy: 'cache-and-network',
  }).data.duties;
  const rows = todoRows(todos);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="mh-split--facts">
        <div className="mh-stack">
          <Card title={t('todos')} aside={t('todoCount', { n: rows.length })}>
            {rows.length === 0 ? (
              <p className="mh-muted">{t('nothing')}</p>
            ) : (
              <TodoList label={t('todos')} rows={rows} />
            )}
          </Card>
          <RightsCard rights={rights} />
        </div>
        <div className="mh-stack">
          <Card title={t('clause')}>
            <p className="mh-clause">{clause}</p>
            <Link to="/settings">{t('settings')}</Link>
          </Card>
          <RemindersCard reminders={reminders} />
        </div>
      </div>
    </Page>
  );
}
