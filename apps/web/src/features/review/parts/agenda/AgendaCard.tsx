import { Card } from '@medhjul/ui/Card.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';
import { useMayArrange } from '../review-context.ts';
import { AddPoint } from './AddPoint.tsx';
import { AgendaList } from './AgendaList.tsx';

/** The agenda as the committee makes it. */
export function AgendaCard({ other }: { other: string | null }) {
  const t = useMessages(reviewAgendaMessages);
  const mayArrange = useMayArrange();
  return (
    <Card title={t('title')} hint={t('hint')}>
      <AgendaList other={other} />
      {mayArrange && <AddPoint />}
    </Card>
  );
}
