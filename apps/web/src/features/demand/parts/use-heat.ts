import type { TableSort } from '@medhjul/ui/DataTable.tsx';
import { useMemo } from 'react';
import { translate } from '../../../lib/i18n.ts';
import { demandMessages } from '../demand.messages.ts';
import type { Measured } from './measured.ts';
import { useCellWords } from './cell-words.ts';
import { pickedBlocks, sortOf, type Choice } from './choice.ts';
import { columnsOf, type Column } from './columns.ts';
import { heatRows, keptRows, sortedRows, type DemandRow } from './heat-rows.ts';

/** The heatmap as it is shown. */
export interface Heat {
  readonly columns: readonly Column[];
  /** Every row; and those that are shown, in their order. */
  readonly all: readonly DemandRow[];
  readonly rows: readonly DemandRow[];
  readonly totals: DemandRow;
  readonly sort: TableSort;
}

/** Columns and rows are made once for what was fetched and chosen; sorting and finding order the same rows anew. */
export function useHeat(measured: Measured, { compared }: Choice, params: URLSearchParams): Heat {
  const words = useCellWords();
  const { elements, cells, beside } = measured;
  const [areaId, markedFirst] = [params.get('area'), params.get('marked') === 'first'];
  const columns = useMemo(() => columnsOf(elements, areaId, markedFirst), [elements, areaId, markedFirst]);
  const made = useMemo(() => {
    const t = translate(demandMessages, words.language);
    const names = { municipality: t('municipality'), own: t('own') };
    return heatRows({ cells, earlier: compared ? beside : null, columns, words, names });
  }, [cells, beside, compared, columns, words]);
  const sort = sortOf(params, columns);
  const { column, direction } = sort;
  const sorted = useMemo(
    () => sortedRows(made.rows, { column, direction }, columns, words),
    [made, column, direction, columns, words],
  );
  const rows = keptRows(sorted, pickedBlocks(params), params.get('find') ?? '');
  return { columns, all: made.rows, rows, totals: made.totals, sort };
}
