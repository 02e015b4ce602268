import { useSuspenseQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { Drawer } from '@medhjul/ui/Drawer.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { Audience } from '../../../../lib/Audience.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { ownCountedUrl } from '../../../release/release.url.ts';
import { PlanCountedDocument, type PlanCountedQuery } from '../../plan.generated.ts';
import { countedMessages, planMessages } from '../../plan.messages.ts';
import { usePlanDesk } from './plan-desk.ts';

type CountedLine = PlanCountedQuery['plan']['counted'][number];

function useColumns(): TableColumn<CountedLine>[] {
  const t = useMessages(countedMessages);
  return [
    { key: 'element', header: t('competence'), rowHeader: true, cell: ({ element }) => element.name },
    {
      key: 'crossCutting',
      header: t('crossCutting'),
      cell: ({ crossCutting }) => t(crossCutting ? 'wanted' : 'notWanted'),
    },
    { key: 'year', header: t('year'), numeric: true, cell: ({ year }) => year },
  ];
}

/** Asked anew each time: what stands here is what would be sent now. */
function Counted() {
  const t = useMessages(countedMessages);
  const { plan } = usePlanDesk();
  const columns = useColumns();
  const { counted, state } = useSuspenseQuery(PlanCountedDocument, {
    variables: { employmentId: plan.employment.id, year: plan.year },
    fetchPolicy: 'network-only',
  }).data.plan;
  return (
    <div className="mh-stack">
      <p>{t('lead')}</p>
      {state !== 'SIGNED' && counted.length > 0 && <Alert>{t('notYet')}</Alert>}
      {counted.length === 0 ? (
        <EmptyState headingLevel={3} title={t('noneTitle')}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <DataTable caption={t('tableCaption')} columns={columns} rows={counted} rowKey={({ element }) => element.id} />
      )}
      <div className="mh-stack mh-stack--tight">
        <Audience of="statistics" />
        <p className="mh-hint">{t('never')}</p>
        <p className="mh-hint">{t('rounded')}</p>
        <Link to={ownCountedUrl}>{t('mine')}</Link>
      </div>
    </div>
  );
}

function Waiting() {
  const t = useMessages(countedMessages);
  return (
    <Loading label={t('loading')}>
      <Skeleton shape="block" height="12rem" />
    </Loading>
  );
}

/** Exactly what the training house receives from this plan, and nothing else. */
export function CountedDrawer() {
  const t = useMessages(countedMessages);
  const words = useMessages(planMessages);
  const { plan, name, close } = usePlanDesk();
  return (
    <Drawer
      open
      onClose={close}
      eyebrow={words('summaryTitle', { year: plan.year })}
      title={t('title')}
      subtitle={name}
      closeLabel={words('close')}
    >
      <Suspense fallback={<Waiting />}>
        <Counted />
      </Suspense>
    </Drawer>
  );
}
