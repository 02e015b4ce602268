import { useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Eye } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { LooksDocument, type LookLineFragment, type LooksQuery } from './audit.generated.ts';
import { auditMessages, lookFunctionMessages, lookKindMessages } from './audit.messages.ts';
import { looksUrl } from './audit.url.ts';

const GlassAccesses = lazy(async () => ({
  default: (await import('../break-glass/GlassAccess.tsx')).GlassAccesses,
}));

function useColumns(): TableColumn<LookLineFragment>[] {
  const t = useMessages(auditMessages);
  const functions = useMessages(lookFunctionMessages);
  const kinds = useMessages(lookKindMessages);
  const format = useFormat();
  return [
    {
      key: 'when',
      header: t('when'),
      rowHeader: true,
      cell: ({ at }) => <time dateTime={at}>{format.dateTime(at)}</time>,
    },
    {
      key: 'who',
      header: t('who'),
      cell: ({ viewerName, viewerFunction, reason }) =>
        reason ? (
          <>
            {functions(viewerFunction)}
            <br />
            <span className="mh-hint">{t('reason', { reason })}</span>
          </>
        ) : viewerName ? (
          <>
            {viewerName}
            <br />
            <span className="mh-hint">{functions(viewerFunction)}</span>
          </>
        ) : (
          functions(viewerFunction)
        ),
    },
    { key: 'what', header: t('what'), cell: ({ kind }) => kinds(kind) },
  ];
}

function Pages({ pageInfo, first }: { pageInfo: LooksQuery['looks']['pageInfo']; first: boolean }) {
  const t = useMessages(auditMessages);
  const older = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  if (first && !older) return null;
  return (
    <nav className="mh-row" aria-label={t('pages')}>
      {!first && (
        <Link to={looksUrl()} {...linkButton('quiet')}>
          {t('newest')}
        </Link>
      )}
      {older && (
        <Link to={looksUrl(older)} {...linkButton('secondary')}>
          {t('older')}
        </Link>
      )}
    </nav>
  );
}

function About() {
  const t = useMessages(auditMessages);
  return (
    <Card title={t('aboutTitle')}>
      <div className="mh-stack mh-hint">
        <p>{t('aboutWho')}</p>
        <p>{t('aboutTeam')}</p>
        <p>{t('aboutGlass')}</p>
        <p>{t('aboutOwn')}</p>
      </div>
    </Card>
  );
}

/** Who has looked at the viewer's own personal content, newest first. */
export function LooksPage() {
  const t = useMessages(auditMessages);
  const columns = useColumns();
  const [params] = useSearchParams();
  const after = params.get('after');
  const { looks, glassAccesses } = useSuspenseQuery(LooksDocument, { variables: { after } }).data;
  const rows = looks.edges.map(({ node }) => node);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="mh-split--facts">
        <div className="mh-stack">
          {glassAccesses.length > 0 && (
            <Suspense fallback={null}>
              <GlassAccesses accesses={glassAccesses} />
            </Suspense>
          )}
          {rows.length === 0 ? (
            <EmptyState icon={<Eye aria-hidden="true" />} title={t('emptyTitle')}>
              {t('emptyText')}
            </EmptyState>
          ) : (
            <Card>
              <div className="mh-stack">
                <DataTable caption={t('listTitle')} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />
                <Pages pageInfo={looks.pageInfo} first={after === null} />
              </div>
            </Card>
          )}
        </div>
        <About />
      </div>
    </Page>
  );
}
