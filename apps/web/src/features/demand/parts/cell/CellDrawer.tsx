import { scaleStep, type ShownCell } from '@medhjul/release/shown';
import { Drawer } from '@medhjul/ui/Drawer.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { Suspense } from 'react';
import { Link } from 'react-router';
import type { Address } from '../../../../lib/address.ts';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { namingMessages } from '../../../minutes/naming.messages.ts';
import { NamingMinutes } from '../../../minutes/NamingMinutes.tsx';
import { measureMessages } from '../../../release/release.messages.ts';
import { methodUrl } from '../../../release/release.url.ts';
import { cellMessages } from '../../cell.messages.ts';
import { demandMessages } from '../../demand.messages.ts';
import { demandUrl, MUNICIPALITY } from '../../demand.url.ts';
import { blockName, over, type CellRow, type Cells } from '../cells.ts';
import { useCellWords } from '../cell-words.ts';
import type { Choice } from '../choice.ts';
import type { Column } from '../columns.ts';
import { ofHistory, type Release } from '../releases.ts';
import type { Measured } from '../measured.ts';
import { BarList } from './BarList.tsx';
import { barsOfBlocks, barsOfElements } from './bars.ts';
import { Behind } from './Behind.tsx';

interface CellDrawerProps {
  releases: readonly Release[];
  choice: Choice;
  measured: Measured;
  column: Column;
  blockId: string;
  address: Address;
}

function rowAt(cells: Cells, blockId: string): CellRow | null {
  return blockId === MUNICIPALITY ? cells.municipality : (cells.byBlock.get(blockId) ?? null);
}

interface NumberProps {
  cell: ShownCell;
  measured: Measured;
  column: Column;
  blockId: string;
}

/** The number, large: share, count, and how it moved. */
function CellNumber({ cell, measured: { cells, beside }, column, blockId }: NumberProps) {
  const t = useMessages(cellMessages);
  const words = useCellWords();
  const format = useFormat();
  const several = column.indexes.length > 1;
  const then = beside && {
    cell: over(rowAt(beside.cells, blockId) ?? [], column.indexes),
    countedOn: beside.countedOn,
  };
  const change = words.trend(cell, then);
  const changedOn = cells.blocks.find((block) => block.blockId === blockId)?.changedOn;
  return (
    <>
      <p className="mh-demand-number">
        <span className="mh-demand-number__share mh-heat" data-step={scaleStep(cell) ?? 'none'}>
          <small>{t('about')}</small> {words.share(cell)}
        </span>
        <span>
          {words.count(cell, several)}
          {several && <span className="mh-hint mh-demand-number__note">{t('several')}</span>}
        </span>
      </p>
      {change && <p className="mh-demand-change">{change}</p>}
      {changedOn && <p className="mh-hint">{t('renewed', { date: format.date(changedOn) })}</p>}
    </>
  );
}

function Inside({ measured, column, blockId, choice }: Omit<CellDrawerProps, 'releases' | 'address'>) {
  const t = useMessages(cellMessages);
  const row = rowAt(measured.cells, blockId);
  if (column.kind !== 'area' || !row) return null;
  const { wheel, measure, release } = choice;
  const cells = demandUrl({ release: release.number, wheel, measure, areaId: column.id });
  return (
    <section className="mh-demand-part">
      <h3>{t('inside')}</h3>
      <BarList bars={barsOfElements(measured.elements, row, column)} />
      <Link to={cells}>{t('openArea')}</Link>
    </section>
  );
}

function Naming({ choice, measured, column }: Pick<CellDrawerProps, 'choice' | 'measured' | 'column'>) {
  const t = useMessages(namingMessages);
  const [index = -1] = column.indexes;
  const elementId = measured.elements[index]?.element.id;
  if (column.kind !== 'element' || elementId === undefined) return null;
  return (
    <section className="mh-demand-part">
      <h3>{t('title')}</h3>
      <Suspense fallback={null}>
        <NamingMinutes year={choice.release.planYear} elementId={elementId} />
      </Suspense>
    </section>
  );
}

function Around({ measured, column, blockId }: Pick<CellDrawerProps, 'measured' | 'column' | 'blockId'>) {
  const t = useMessages(cellMessages);
  const bars = barsOfBlocks(measured.cells, column, blockId);
  if (bars.length === 0) return null;
  return (
    <section className="mh-demand-part">
      <h3>{t(blockId === MUNICIPALITY ? 'centres' : 'others')}</h3>
      <BarList bars={bars} />
    </section>
  );
}

function Content(props: CellDrawerProps) {
  const { releases, choice, measured, column, blockId } = props;
  const t = useMessages(cellMessages);
  const demand = useMessages(demandMessages);
  const cell = over(rowAt(measured.cells, blockId) ?? [], column.indexes);
  return (
    <div className="mh-demand-cell">
      {cell ? <CellNumber {...{ cell, measured, column, blockId }} /> : <p className="mh-muted">{demand('none')}</p>}
      <Inside {...{ measured, column, blockId, choice }} />
      <Suspense
        fallback={
          <Loading label={t('loading')}>
            <Skeleton shape="block" height="9rem" />
          </Loading>
        }
      >
        <Behind
          history={ofHistory(releases, choice.release)}
          {...{ choice, elements: measured.elements, column, blockId }}
        />
      </Suspense>
      <Naming {...{ choice, measured, column }} />
      <Around {...{ measured, column, blockId }} />
      {column.kind !== 'held' && (
        <section className="mh-demand-part">
          <h3>{t('offers')}</h3>
          <p className="mh-muted">{t('noOffers')}</p>
        </section>
      )}
      <p>
        <Link to={methodUrl}>{demand('method')}</Link>
      </p>
    </div>
  );
}

/** What lies behind one cell. */
export function CellDrawer(props: CellDrawerProps) {
  const t = useMessages(cellMessages);
  const demand = useMessages(demandMessages);
  const names = useMessages(measureMessages);
  const words = useCellWords();
  const format = useFormat();
  const { choice, measured, column, blockId, address } = props;
  const block = measured.cells.blocks.find((one) => one.blockId === blockId);
  const { number, countedOn } = choice.release;
  return (
    <Drawer
      open={blockId === MUNICIPALITY || block !== undefined}
      onClose={() => address.close({ block: null, column: null })}
      eyebrow={block ? blockName(block) : demand('municipality')}
      title={words.columnName(column)}
      subtitle={t('subtitle', { measure: names(choice.measure), number, date: format.date(countedOn) })}
      closeLabel={t('close')}
    >
      <Content {...props} />
    </Drawer>
  );
}
