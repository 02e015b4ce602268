import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { PreviewFragment } from '../release.generated.ts';
import { measureMessages, releaseMessages, wheelNameMessages } from '../release.messages.ts';

type Block = PreviewFragment['blocks'][number];
type Columns = PreviewFragment['columns'][number];

const wheels = ['EMPLOYEE', 'LEADER'] as const;

function BlockTable({ caption, blocks }: { caption: string; blocks: readonly Block[] }) {
  const t = useMessages(releaseMessages);
  const columns: TableColumn<Block>[] = [
    {
      key: 'centres',
      header: t('centres'),
      rowHeader: true,
      cell: ({ centres }) => centres.map(({ name }) => name).join(' · '),
    },
    { key: 'people', header: t('people'), numeric: true, cell: ({ people }) => people },
    {
      key: 'standing',
      header: t('standing'),
      cell: ({ isMerged, isCarried }) => (
        <span className="mh-row">
          <Tag tone={isCarried ? 'neutral' : 'green'}>{t(isCarried ? 'carried' : 'fresh')}</Tag>
          {isMerged && <Tag tone="petrol">{t('merged')}</Tag>}
        </span>
      ),
    },
  ];
  const key = ({ centres }: Block) => centres.map(({ id }) => id).join('+');
  return <DataTable caption={caption} columns={columns} rows={blocks} rowKey={key} />;
}

/** What a release will look like, without a number of what people need or plan. */
export function PreviewCards({ preview }: { preview: PreviewFragment }) {
  const t = useMessages(releaseMessages);
  const measures = useMessages(measureMessages);
  const names = useMessages(wheelNameMessages);
  const format = useFormat();
  const columns: TableColumn<Columns>[] = [
    {
      key: 'measure',
      header: t('measure'),
      rowHeader: true,
      cell: ({ wheel, measure }) => (
        <>
          {measures(measure)}
          <br />
          <span className="mh-hint">{names(wheel)}</span>
        </>
      ),
    },
    { key: 'blocks', header: t('forBlocks'), numeric: true, cell: ({ forBlocks }) => forBlocks },
    { key: 'all', header: t('forMunicipality'), numeric: true, cell: ({ forMunicipality }) => forMunicipality },
    { key: 'none', header: t('unpublished'), numeric: true, cell: ({ unpublished }) => unpublished },
  ];
  return (
    <>
      <Card title={t('blocks')} hint={t('blocksHint')}>
        <div className="mh-stack">
          {wheels.map((wheel) => {
            const blocks = preview.blocks.filter((block) => block.wheel === wheel);
            return blocks.length > 0 && <BlockTable key={wheel} caption={names(wheel)} blocks={blocks} />;
          })}
        </div>
      </Card>
      <Card
        title={t('columns')}
        hint={`${t('countedOn')} ${format.date(preview.countedOn)} · ${t('planYear')} ${preview.planYear}`}
      >
        <DataTable
          caption={t('columns')}
          hideCaption
          columns={columns}
          rows={preview.columns}
          rowKey={({ wheel, measure }) => `${wheel} ${measure}`}
        />
      </Card>
    </>
  );
}
