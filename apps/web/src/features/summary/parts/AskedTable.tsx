import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import type { SummaryAskedLineFragment } from '../summary.generated.ts';
import { summaryDecisions, summaryMessages } from '../summary.messages.ts';
import { useCellWords } from './cell-words.ts';

/** The ranked list as a table. */
export function AskedTable({ asked }: { asked: readonly SummaryAskedLineFragment[] }) {
  const t = useMessages(summaryMessages);
  const decisions = useMessages(summaryDecisions);
  const words = useCellWords();
  const columns: TableColumn<SummaryAskedLineFragment>[] = [
    { key: 'rank', header: t('rank'), numeric: true, cell: ({ rank }) => rank },
    { key: 'name', header: t('competence'), rowHeader: true, cell: ({ name }) => name },
    { key: 'centres', header: t('centresHead'), numeric: true, cell: ({ centres }) => centres },
    { key: 'plans', header: t('plansHead'), numeric: true, cell: ({ throughPlans }) => throughPlans },
    { key: 'minutes', header: t('minutesHead'), numeric: true, cell: ({ throughMinutes }) => throughMinutes },
    { key: 'needs', header: t('needsHead'), cell: ({ needs }) => words.number(needs) },
    {
      key: 'decision',
      header: t('decisionHead'),
      cell: ({ decision }) => (decision ? decisions(decision.kind) : t('undecided')),
    },
  ];
  return (
    <DataTable caption={t('asked')} hideCaption columns={columns} rows={asked} rowKey={({ elementId }) => elementId} />
  );
}
