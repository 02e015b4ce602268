import { Card } from '@medhjul/ui/Card.tsx';
import { CompetenceMark } from '@medhjul/ui/CompetenceMark.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { NumberBar } from '@medhjul/ui/NumberBar.tsx';
import { VisuallyHidden } from '@medhjul/ui/VisuallyHidden.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { centreMessages } from '../../centre.messages.ts';
import { demandMessages } from '../../demand.messages.ts';
import type { Cells, Elements } from '../cells.ts';
import { useCellWords } from '../cell-words.ts';
import { areasOf } from '../columns.ts';
import { without } from './centre-series.ts';

interface CentreElementsProps {
  elements: Elements;
  cells: Cells;
  blockId: string | null;
}

const kinds = { STRATEGIC: 'strategic', CORE: 'core' } as const;

function Without({ value }: { value: number | null }) {
  const t = useMessages(centreMessages);
  const words = useCellWords();
  if (value !== null) return words.percent(value);
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{t('missing')}</VisuallyHidden>
    </>
  );
}

function useColumns({ elements, cells, blockId }: CentreElementsProps): TableColumn<number>[] {
  const t = useMessages(centreMessages);
  const marks = useMessages(demandMessages);
  const centre = blockId === null ? undefined : cells.byBlock.get(blockId);
  const leading = centre ?? cells.municipality;
  return [
    {
      key: 'element',
      header: t('competence'),
      rowHeader: true,
      cell: (index) => {
        const mark = elements[index]?.mark;
        const value = without(leading, [index]);
        return (
          <span className="mh-demand-element">
            <span className="mh-row">
              {elements[index]?.element.name}
              {mark && <CompetenceMark kind={kinds[mark]} label={marks(kinds[mark])} />}
            </span>
            <NumberBar
              value={value}
              target={centre ? without(cells.municipality, [index]) : null}
              max={100}
              targetColor="var(--mh-olive)"
            />
          </span>
        );
      },
    },
    ...(centre
      ? [
          {
            key: 'centre',
            header: t('centre'),
            numeric: true,
            cell: (index: number) => (
              <b>
                <Without value={without(centre, [index])} />
              </b>
            ),
          },
        ]
      : []),
    {
      key: 'municipality',
      header: t('municipality'),
      numeric: true,
      cell: (index) => <Without value={without(cells.municipality, [index])} />,
    },
  ];
}

/** Every competence, area by area: the share without need in the centre and in the municipality. */
export function CentreElements(props: CentreElementsProps) {
  const t = useMessages(centreMessages);
  const columns = useColumns(props);
  return (
    <Card title={t('elements')} hint={t('elementsHint')}>
      <div className="mh-demand-areas">
        {areasOf(props.elements).map(({ area, indexes }) => (
          <section key={area.id}>
            <h3 id={`area-${area.id}`} tabIndex={-1}>
              {area.name}
            </h3>
            <DataTable
              caption={plainText(area.name)}
              hideCaption
              columns={columns}
              rows={indexes}
              rowKey={(index) => String(index)}
            />
          </section>
        ))}
      </div>
    </Card>
  );
}
