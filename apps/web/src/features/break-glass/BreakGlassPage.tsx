import { useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { KeyRound } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { GlassRequestsDocument, type GlassLineFragment } from './break-glass.generated.ts';
import { glassMessages } from './break-glass.messages.ts';
import { glassRequestUrl, newGlassUrl } from './break-glass.url.ts';
import { RulesCard } from './parts/RulesCard.tsx';
import { StateTag } from './parts/StateTag.tsx';

function RequestList({ title, rows }: { title: string; rows: readonly GlassLineFragment[] }) {
  const t = useMessages(glassMessages);
  const format = useFormat();
  const columns: TableColumn<GlassLineFragment>[] = [
    {
      key: 'person',
      header: t('person'),
      rowHeader: true,
      cell: ({ id, person }) => <Link to={glassRequestUrl(id)}>{person.name}</Link>,
    },
    {
      key: 'asked',
      header: t('asked'),
      cell: ({ askedAt, asker }) => (
        <>
          {asker?.name ?? t('nobody')}
          <br />
          <time className="mh-hint" dateTime={askedAt}>
            {format.dateTime(askedAt)}
          </time>
        </>
      ),
    },
    { key: 'state', header: t('state'), cell: ({ state }) => <StateTag state={state} /> },
  ];
  return <DataTable caption={title} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

/** Who asked to read whose records, and what waits for the viewer's answer. */
export function BreakGlassPage() {
  const t = useMessages(glassMessages);
  const { roles } = useViewer();
  const { glassRequests } = useSuspenseQuery(GlassRequestsDocument, {
    // what is open closes by itself
    fetchPolicy: 'cache-and-network',
  }).data;
  const waiting = glassRequests.filter(({ viewerCanAnswer }) => viewerCanAnswer);
  const others = glassRequests.filter(({ viewerCanAnswer }) => !viewerCanAnswer);
  const ask = roles.includes('DATA_PROTECTION_OFFICER') && (
    <Link to={newGlassUrl} {...linkButton('primary')}>
      {t('ask')}
    </Link>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={ask}>
      <div className="mh-split--facts">
        {glassRequests.length === 0 ? (
          <EmptyState icon={<KeyRound aria-hidden="true" />} title={t('emptyTitle')}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <div className="mh-stack">
            <Card title={t('waiting')}>
              {waiting.length === 0 ? (
                <p className="mh-muted">{t('nothingWaits')}</p>
              ) : (
                <RequestList title={t('waiting')} rows={waiting} />
              )}
            </Card>
            {others.length > 0 && (
              <Card title={t('others')}>
                <RequestList title={t('others')} rows={others} />
              </Card>
            )}
          </div>
        )}
        <RulesCard />
      </div>
      <NoticePlace />
    </Page>
  );
}
