import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { LevelWordsFragment } from '../../../wheel/wheel.generated.ts';
import { personWheelUrl } from '../../../wheel/wheel.url.ts';
import type { HandedOverLevelFragment } from '../../conversation.generated.ts';
import { conversationMessages } from '../../conversation.messages.ts';
import { handoverMessages } from '../../handover.messages.ts';

interface AgreedLevelsProps {
  employmentId: string;
  elements: readonly HandedOverLevelFragment[];
  levels: readonly LevelWordsFragment[];
}

/** The latest agreed level of each element. */
export function AgreedLevels({ employmentId, elements, levels }: AgreedLevelsProps) {
  const t = useMessages(handoverMessages);
  const words = useMessages(conversationMessages);
  const format = useFormat();
  const rows = elements.filter(({ agreed }) => agreed !== null);
  const said = (value: number | undefined) => {
    const name = levels.find((level) => level.value === value)?.name;
    return value === undefined || name === undefined ? words('none') : words('levelInWords', { level: value, name });
  };
  const columns: TableColumn<HandedOverLevelFragment>[] = [
    { key: 'element', header: t('element'), rowHeader: true, cell: ({ element }) => element.name },
    { key: 'level', header: t('level'), cell: ({ agreed }) => said(agreed?.level) },
    { key: 'required', header: t('required'), numeric: true, cell: ({ requirement }) => requirement ?? words('none') },
    {
      key: 'when',
      header: t('agreedOn'),
      numeric: true,
      cell: ({ agreed }) => agreed && format.dateShort(agreed.assessedOn),
    },
  ];
  return (
    <Card
      title={t('levels')}
      hint={t('levelsHint')}
      aside={
        <Link to={personWheelUrl(employmentId)} {...linkButton('secondary')}>
          {t('toWheel')}
        </Link>
      }
    >
      {rows.length === 0 ? (
        <p className="mh-muted">{t('levelsNone')}</p>
      ) : (
        <DataTable
          caption={t('levelsTable')}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ element }) => element.id}
        />
      )}
    </Card>
  );
}
