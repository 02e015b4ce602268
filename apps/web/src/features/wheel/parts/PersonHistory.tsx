import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { VisuallyHidden } from '@medhjul/ui/VisuallyHidden.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { personMessages } from '../person.messages.ts';
import type { PersonWheelFragment } from '../wheel.generated.ts';
import { wheelMessages } from '../wheel.messages.ts';
import { areaHistories, hasTrend, type AreaHistory } from './person-history.ts';
import { Sparkline } from './Sparkline.tsx';

interface PersonHistoryProps {
  wheel: PersonWheelFragment;
  onOpenArea(areaId: string): void;
}

function useColumns({ wheel, onOpenArea }: PersonHistoryProps): TableColumn<AreaHistory>[] {
  const t = useMessages(personMessages);
  const words = useMessages(wheelMessages);
  const format = useFormat();
  const nameOf = (areaId: string) => wheel.version.areas.find(({ id }) => id === areaId)?.shortName;
  return [
    {
      key: 'area',
      header: words('area'),
      rowHeader: true,
      cell: ({ areaId }) => (
        <button type="button" className="mh-wheel-open" onClick={() => onOpenArea(areaId)}>
          {nameOf(areaId)}
        </button>
      ),
    },
    { key: 'trend', header: t('historyTrend'), cell: ({ agreed }) => <Sparkline values={agreed} /> },
    ...wheel.history.map(({ year }, index) => ({
      key: String(year),
      header: String(year),
      numeric: true,
      cell: ({ agreed }: AreaHistory) => {
        const value = agreed[index] ?? null;
        if (value !== null) return format.number(value);
        return (
          <>
            <span aria-hidden="true">–</span>
            <VisuallyHidden>{words('missing')}</VisuallyHidden>
          </>
        );
      },
    })),
  ];
}

/** The agreed levels year by year: a small trend for each area, and the numbers. */
export function PersonHistory(props: PersonHistoryProps) {
  const t = useMessages(personMessages);
  const columns = useColumns(props);
  const histories = areaHistories(props.wheel);
  return (
    <Card title={t('history')} hint={t('historyHint')}>
      {hasTrend(histories) ? (
        <DataTable
          caption={t('historyHint')}
          hideCaption
          columns={columns}
          rows={histories}
          rowKey={({ areaId }) => areaId}
        />
      ) : (
        <p className="mh-muted">{t('historyEmpty')}</p>
      )}
    </Card>
  );
}
