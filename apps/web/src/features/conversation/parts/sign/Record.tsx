import { Alert } from '@medhjul/ui/Alert.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { Audience } from '../../../../lib/Audience.tsx';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { TalkLineFragment } from '../../conversation.generated.ts';
import { signingMessages } from '../../signing.messages.ts';
import { fieldMessages } from '../../talk.messages.ts';
import { useTalk } from '../talk-context.ts';

const shown = (level: number | null | undefined) => level ?? '–';

/** Elements that something was said about, in the order of the talk. */
const talkedAbout = (elements: readonly TalkLineFragment[]) =>
  elements.filter(({ self, leader, agreed }) => self !== null || leader !== null || agreed !== null);

function ElementCell({ line }: { line: TalkLineFragment }) {
  const t = useMessages(signingMessages);
  const { agreed, element } = line;
  const missing = agreed?.missingComponents.map(({ name }) => name) ?? [];
  return (
    <>
      {element.element.name}
      {missing.length > 0 && <span className="mh-record__more">{t('missing', { names: missing.join(', ') })}</span>}
      {agreed?.remark && <span className="mh-record__more">{agreed.remark}</span>}
    </>
  );
}

function Levels() {
  const t = useMessages(signingMessages);
  const { elements } = useTalk().conversation;
  const rows = talkedAbout(elements);
  if (rows.length === 0) return <p className="mh-muted">{t('noLevels')}</p>;
  const columns: TableColumn<TalkLineFragment>[] = [
    { key: 'element', header: t('element'), rowHeader: true, cell: (line) => <ElementCell line={line} /> },
    { key: 'self', header: t('self'), numeric: true, cell: ({ self }) => shown(self?.level) },
    { key: 'leader', header: t('leaders'), numeric: true, cell: ({ leader }) => shown(leader?.level) },
    {
      key: 'agreed',
      header: t('agreed'),
      numeric: true,
      cell: ({ agreed }) => <strong>{shown(agreed?.level)}</strong>,
    },
    { key: 'required', header: t('required'), numeric: true, cell: ({ element }) => shown(element.requirement) },
  ];
  return (
    <DataTable
      caption={t('recordLevelsTable')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ element }) => element.element.id}
    />
  );
}

/** What was written and agreed, to be read and printed. */
export function Record() {
  const t = useMessages(signingMessages);
  const fields = useMessages(fieldMessages);
  const format = useFormat();
  const { texts, isOwn, recordErasedOn, glass } = useTalk().conversation;
  if (recordErasedOn) {
    return <Alert title={t('erased')}>{t('erasedText', { date: format.date(recordErasedOn) })}</Alert>;
  }
  const written = texts.filter(({ body }) => body.trim() !== '');
  return (
    <>
      <Card title={t('record')} aside={!glass && <Audience of={isOwn ? 'leader' : 'employee'} />} className="mh-record">
        {written.length === 0 && <p className="mh-muted">{t('nothing')}</p>}
        {written.map(({ field, body }) => (
          <section key={field}>
            <h3>{fields(field)}</h3>
            <p className="mh-talk-body">{body}</p>
          </section>
        ))}
      </Card>
      <Card title={t('recordLevels')}>
        <Levels />
      </Card>
    </>
  );
}
