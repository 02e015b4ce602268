import type { ShownCell } from '@medhjul/release/shown';
import { share } from '@medhjul/release/shown';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { NumberBar } from '@medhjul/ui/NumberBar.tsx';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { cellMessages } from '../../cell.messages.ts';
import { useCellWords } from '../cell-words.ts';
import type { Release } from '../releases.ts';

/** The cell in one release; `null` where it was counted together with others, or not published. */
export interface Moment {
  readonly release: Release;
  readonly cell: ShownCell | null;
}

/** The cell over the releases, newest first: bars and their numbers. */
export function HistoryTable({ moments, several }: { moments: readonly Moment[]; several: boolean }) {
  const t = useMessages(cellMessages);
  const words = useCellWords();
  const format = useFormat();
  const columns: TableColumn<Moment>[] = [
    { key: 'day', header: t('counted'), rowHeader: true, cell: ({ release }) => format.dateShort(release.countedOn) },
    {
      key: 'share',
      header: t('share'),
      width: '45%',
      cell: ({ cell }) =>
        cell ? (
          <span className="mh-demand-bar">
            <NumberBar value={share(cell)} max={100} />
            <b>{words.share(cell)}</b>
          </span>
        ) : (
          <span className="mh-hint">{t('notThen')}</span>
        ),
    },
    { key: 'count', header: t('count'), numeric: true, cell: ({ cell }) => cell && words.count(cell, several) },
  ];
  return (
    <DataTable
      caption={t('history')}
      hideCaption
      columns={columns}
      rows={moments}
      rowKey={({ release }) => release.id}
    />
  );
}
