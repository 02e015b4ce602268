import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import type { ConversationSeasonQuery } from '../../conversation.generated.ts';
import { seasonMessages } from '../../season.messages.ts';
import { useNames } from '../names.ts';
import { Standing } from '../Standing.tsx';

type Below = ConversationSeasonQuery['conversationOverview']['leadersBelow'][number];

/** Leaders further below, each with the state of the own conversation and nothing else. */
export function LeadersBelow({ leaders }: { leaders: readonly Below[] }) {
  const t = useMessages(seasonMessages);
  const names = useNames();
  if (leaders.length === 0) return null;
  const columns: TableColumn<Below>[] = [
    {
      key: 'name',
      header: t('name'),
      rowHeader: true,
      cell: ({ employment }) => (
        <div className="mh-season-name">
          {employment.person.name}
          <span className="mh-hint">{names.job(employment)}</span>
        </div>
      ),
    },
    { key: 'standing', header: t('standing'), width: '40%', cell: ({ standing }) => <Standing of={standing} /> },
  ];
  const done = leaders.filter(({ standing }) => standing === 'SIGNED').length;
  return (
    <Card title={t('below')} hint={t('belowHint')} aside={t('belowCount', { done, all: leaders.length })}>
      <DataTable
        caption={t('belowTable')}
        hideCaption
        columns={columns}
        rows={leaders}
        rowKey={({ employment }) => employment.id}
      />
    </Card>
  );
}
