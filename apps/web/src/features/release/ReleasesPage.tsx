import { useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Layers } from 'lucide-react';
import { Link } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { demandUrl } from '../demand/demand.url.ts';
import { useViewer } from '../session/viewer.ts';
import { PrepareCard } from './parts/PrepareCard.tsx';
import { ReleasesDocument, type ReleaseLineFragment } from './release.generated.ts';
import { releaseMessages } from './release.messages.ts';
import { methodUrl } from './release.url.ts';

function ReleaseTable({ releases }: { releases: readonly ReleaseLineFragment[] }) {
  const t = useMessages(releaseMessages);
  const format = useFormat();
  const columns: TableColumn<ReleaseLineFragment>[] = [
    {
      key: 'number',
      header: t('number'),
      rowHeader: true,
      cell: ({ number }) => <Link to={demandUrl({ release: number })}>{t('numbered', { number })}</Link>,
    },
    { key: 'counted', header: t('countedOn'), cell: ({ countedOn }) => format.date(countedOn) },
    { key: 'year', header: t('planYear'), cell: ({ planYear }) => planYear },
  ];
  const explained = releases.filter(({ reason }) => reason !== null);
  return (
    <div className="mh-stack">
      <DataTable caption={t('published')} hideCaption columns={columns} rows={releases} rowKey={({ id }) => id} />
      {explained.map(({ id, number, reason }) => (
        <p key={id} className="mh-hint">
          {t('numbered', { number })}: {reason}
        </p>
      ))}
    </div>
  );
}

/** Every release of the statistics; the training house makes the next one here. */
export function ReleasesPage() {
  const t = useMessages(releaseMessages);
  const { roles } = useViewer();
  const { releases } = useSuspenseQuery(ReleasesDocument, { fetchPolicy: 'cache-and-network' }).data;
  const method = (
    <Link to={methodUrl} {...linkButton('secondary')}>
      {t('method')}
    </Link>
  );
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={method}
      breadcrumbs={<Breadcrumbs label={t('breadcrumbs')} steps={[{ to: demandUrl(), name: t('demandPage') }]} />}
    >
      <div className="mh-stack">
        {roles.includes('TRAINING_HOUSE') && <PrepareCard />}
        {releases.length === 0 ? (
          <EmptyState icon={<Layers aria-hidden="true" />} title={t('emptyTitle')}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <Card title={t('published')}>
            <ReleaseTable releases={releases} />
          </Card>
        )}
        <NoticePlace />
      </div>
    </Page>
  );
}
