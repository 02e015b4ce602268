import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { BookOpenText } from 'lucide-react';
import { Link } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { reviewsUrl } from '../review/review.url.ts';
import { useViewer } from '../session/viewer.ts';
import { BeginCard } from './parts/BeginCard.tsx';
import { stateTones } from './parts/looks.ts';
import { SummariesDocument, type SummariesQuery } from './summary.generated.ts';
import { summaryMessages, summaryStates } from './summary.messages.ts';
import { summaryUrl } from './summary.url.ts';
import './summary.css';

type Line = SummariesQuery['summaries'][number];

function SummaryTable({ lines }: { lines: readonly Line[] }) {
  const t = useMessages(summaryMessages);
  const states = useMessages(summaryStates);
  const format = useFormat();
  const columns: TableColumn<Line>[] = [
    {
      key: 'year',
      header: t('year'),
      rowHeader: true,
      cell: ({ year }) => <Link to={summaryUrl(year)}>{t('title', { year: String(year) })}</Link>,
    },
    { key: 'state', header: t('state'), cell: ({ state }) => <Tag tone={stateTones[state]}>{states(state)}</Tag> },
    {
      key: 'since',
      header: t('since'),
      cell: ({ sharedAt, adoptedAt }) => {
        const since = adoptedAt ?? sharedAt;
        return since ? format.dateTime(since) : '–';
      },
    },
  ];
  return <DataTable caption={t('listCaption')} hideCaption columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

/** Every yearly summary that the reader may see; the training house begins the next one here. */
export function SummariesPage() {
  const t = useMessages(summaryMessages);
  const { roles } = useViewer();
  const { summaries } = useSuspenseQuery(SummariesDocument, { fetchPolicy: 'cache-and-network' }).data;
  return (
    <Page
      title={t('listTitle')}
      lead={t('listLead')}
      breadcrumbs={<Breadcrumbs label={t('breadcrumbs')} steps={[{ to: reviewsUrl, name: t('med') }]} />}
    >
      <div className="mh-stack">
        <Card>
          {summaries.length === 0 ? (
            <EmptyState icon={<BookOpenText aria-hidden="true" />} title={t('emptyTitle')}>
              {t('emptyText')}
            </EmptyState>
          ) : (
            <SummaryTable lines={summaries} />
          )}
        </Card>
        {roles.includes('TRAINING_HOUSE') && <BeginCard />}
      </div>
    </Page>
  );
}
