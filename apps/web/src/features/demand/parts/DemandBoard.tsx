import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { lazy, Suspense } from 'react';
import type { Address } from '../../../lib/address.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { demandMessages } from '../demand.messages.ts';
import type { Choice } from './choice.ts';
import { columnOf } from './columns.ts';
import { HeatCard } from './HeatCard.tsx';
import type { Release } from './releases.ts';
import type { Measured } from './measured.ts';
import { Story } from './Story.tsx';
import { useHeat } from './use-heat.ts';

const CellDrawer = lazy(async () => ({ default: (await import('./cell/CellDrawer.tsx')).CellDrawer }));

interface DemandBoardProps {
  releases: readonly Release[];
  choice: Choice;
  needs: Measured;
  plans: Measured;
  measured: Measured;
  address: Address;
}

const isEmpty = ({ cells }: Measured) => [cells.municipality, ...cells.byBlock.values()].flat().every((cell) => !cell);

/** What the release says at once, the heatmap, and the cell that the address opens. */
export function DemandBoard({ releases, choice, needs, plans, measured, address }: DemandBoardProps) {
  const t = useMessages(demandMessages);
  const heat = useHeat(measured, choice, address.wanted);
  const column = columnOf(measured.elements, heat.columns, address.params.get('column'));
  const blockId = address.params.get('block');
  return (
    <>
      <Story needs={needs} plans={plans} address={address} />
      {isEmpty(measured) ? (
        <Card>
          <EmptyState title={t('noCellsTitle')}>{t('noCellsText')}</EmptyState>
        </Card>
      ) : (
        <HeatCard choice={choice} measured={measured} heat={heat} address={address} />
      )}
      {column && blockId !== null && (
        <Suspense fallback={null}>
          <CellDrawer {...{ releases, choice, measured, column, blockId, address }} />
        </Suspense>
      )}
    </>
  );
}
