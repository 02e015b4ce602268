import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { goalKindMessages } from '../../../goal/goal.messages.ts';
import { goalUrl } from '../../../goal/goal.url.ts';
import { cellMessages } from '../../cell.messages.ts';
import { DemandBehindDocument, type DemandBehindQuery } from '../../demand.generated.ts';
import { MUNICIPALITY } from '../../demand.url.ts';
import { cellsOf, over, type Elements } from '../cells.ts';
import type { Choice } from '../choice.ts';
import type { Column } from '../columns.ts';
import type { Release } from '../releases.ts';
import { HistoryTable, type Moment } from './HistoryTable.tsx';

interface BehindProps {
  choice: Choice;
  /** The releases that tell the history, newest first. */
  history: readonly Release[];
  elements: Elements;
  column: Column;
  blockId: string;
}

type Behind = DemandBehindQuery['demand'];

function momentsOf({ releases, elements }: Behind, history: readonly Release[], blockId: string): Moment[] {
  const indexes = elements.length === 0 ? [0] : elements.map((_, index) => index);
  return history.flatMap((release) => {
    const found = releases.find((one) => one.release.id === release.id);
    if (!found) return [];
    const cells = cellsOf(found);
    const row = blockId === MUNICIPALITY ? cells.municipality : cells.byBlock.get(blockId);
    return [{ release, cell: row ? over(row, indexes) : null }];
  });
}

function Goals({ elements }: Pick<Behind, 'elements'>) {
  const t = useMessages(cellMessages);
  const kinds = useMessages(goalKindMessages);
  const goals = [...new Map(elements.flatMap(({ goals: own }) => own.map((goal) => [goal.id, goal]))).values()];
  if (goals.length === 0) return <p className="mh-muted">{t('noGoals')}</p>;
  return (
    <ul className="mh-demand-goals">
      {goals.map(({ id, code, kind, name }) => (
        <li key={id}>
          <Link to={goalUrl(id)}>
            {code} {name}
          </Link>{' '}
          <span className="mh-hint">{kinds(kind)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is fetched when a cell is opened: how it was in the releases before, and the goals above it. */
export function Behind({ choice, history, elements, column, blockId }: BehindProps) {
  const t = useMessages(cellMessages);
  const { wheel, measure } = choice;
  const elementIds =
    column.kind === 'held' ? null : column.indexes.flatMap((index) => elements[index]?.element.id ?? []);
  const { demand } = useSuspenseQuery(DemandBehindDocument, {
    variables: { releaseIds: history.map(({ id }) => id), wheel, measure, elementIds },
    fetchPolicy: 'cache-first',
  }).data;
  const moments = momentsOf(demand, history, blockId);
  return (
    <>
      <section className="mh-demand-part">
        <h3>{t('history')}</h3>
        {moments.length > 1 ? (
          <HistoryTable moments={moments} several={column.indexes.length > 1} />
        ) : (
          <p className="mh-muted">{t('noHistory')}</p>
        )}
      </section>
      {column.kind !== 'held' && (
        <section className="mh-demand-part">
          <h3>{t('goals')}</h3>
          <Goals elements={demand.elements} />
        </section>
      )}
    </>
  );
}
