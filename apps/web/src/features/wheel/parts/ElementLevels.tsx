import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { elementMessages } from '../element.messages.ts';
import { personMessages } from '../person.messages.ts';
import type { PersonElementFragment } from '../wheel.generated.ts';
import { useLevelText } from './level-words.ts';

type Level = PersonElementFragment['holdings'][number];

/** What an assessment's kind is called. */
export const holdingKinds = { SELF: 'self', LEADER: 'leader', AGREED: 'agreed' } as const;

/** Every level of an element that the reader may see, the newest first. */
export function ElementLevels({ holdings }: { holdings: readonly Level[] }) {
  const t = useMessages(elementMessages);
  const person = useMessages(personMessages);
  const levelText = useLevelText();
  const format = useFormat();
  const columns: TableColumn<Level>[] = [
    { key: 'when', header: t('when'), rowHeader: true, cell: ({ assessedOn }) => format.dateShort(assessedOn) },
    { key: 'whose', header: t('whose'), cell: ({ kind }) => person(holdingKinds[kind]) },
    {
      key: 'level',
      header: t('level'),
      cell: ({ level, missingComponents }) => (
        <>
          {levelText(level)}
          {missingComponents.length > 0 && (
            <span className="mh-line__more">
              {' '}
              ({person('missingComponents', { names: missingComponents.map(({ name }) => name).join(', ') })})
            </span>
          )}
        </>
      ),
    },
  ];
  return (
    <section className="mh-drawer-part">
      <h3>{t('levels')}</h3>
      {holdings.length === 0 ? (
        <p className="mh-muted">{t('noLevels')}</p>
      ) : (
        <>
          <p className="mh-hint">{t('levelsHint')}</p>
          <DataTable caption={t('levels')} hideCaption columns={columns} rows={holdings} rowKey={({ id }) => id} />
        </>
      )}
    </section>
  );
}
