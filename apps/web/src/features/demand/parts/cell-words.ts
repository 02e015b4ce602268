import { countOf, share, trend, type ShownCell } from '@medhjul/release/shown';
import { useMemo } from 'react';
import { useFormat, type Format } from '../../../lib/format.ts';
import { translate } from '../../../lib/i18n.ts';
import { localeOf, useLanguage, type Language } from '../../../lib/language.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { cellMessages } from '../cell.messages.ts';
import { demandMessages } from '../demand.messages.ts';
import type { Column } from './columns.ts';

const NONE = '–';

/** What a cell was on an earlier day. */
export interface Earlier {
  readonly cell: ShownCell | null;
  readonly countedOn: string;
}

/** Says cells for the reader: all numbers of a cell that any screen shows come from here. */
export interface CellWords {
  readonly language: Language;
  /** Points or shares: 35 → "35 %". */
  percent(value: number): string;
  /** "35 %", "–". */
  share(cell: ShownCell | null): string;
  /** "about 35 %", or why there is no number. */
  aboutShare(cell: ShownCell | null): string;
  /** "about 25 of 120", "under 5 of 120"; of several competences together "under 5 on each competence". */
  count(cell: ShownCell, several: boolean): string;
  /** "up about 10 percentage points since …"; `null` where there is nothing to hold against. */
  trend(cell: ShownCell | null, earlier: Earlier | null): string | null;
  columnName(column: Column): string;
  columnShortName(column: Column): string;
  /** The whole cell as a sentence. */
  label(centre: string, column: Column, cell: ShownCell | null, earlier: Earlier | null): string;
}

function make(language: Language, format: Format): CellWords {
  const t = translate(demandMessages, language);
  const words = translate(cellMessages, language);
  const percentage = new Intl.NumberFormat(localeOf(language), { style: 'percent' });
  const percent = (value: number) => percentage.format(value / 100);
  const shareText = (cell: ShownCell | null) => {
    const value = cell && share(cell);
    return value === null ? NONE : percent(value);
  };
  const aboutShare = (cell: ShownCell | null) =>
    cell && share(cell) !== null ? t('about', { share: shareText(cell) }) : t('none');
  const trendText: CellWords['trend'] = (cell, earlier) => {
    const change = cell && earlier?.cell ? trend(earlier.cell, cell) : null;
    if (!change || !earlier) return null;
    return t(change.code, { points: Math.abs(change.points), date: format.date(earlier.countedOn) });
  };
  const named = (name: string, { kind }: Column) => (kind === 'total' || kind === 'held' ? t(kind) : name);
  return {
    language,
    percent,
    share: shareText,
    aboutShare,
    count: (cell, several) => {
      const { code, number } = countOf(cell);
      if (code === 'under' && several) return words('underEach', { count: number });
      const values = { count: format.whole(number), people: format.whole(cell.people) };
      return words(code === 'under' ? 'underOf' : 'aboutOf', values);
    },
    trend: trendText,
    columnName: (column) => named(column.name, column),
    columnShortName: (column) => named(column.shortName, column),
    label: (centre, column, cell, earlier) => {
      const said = t('cell', { centre, column: plainText(named(column.name, column)), share: aboutShare(cell) });
      const change = trendText(cell, earlier);
      return change === null ? said : t('cellTrend', { cell: said, trend: change });
    },
  };
}

/** The words in the reader's language; the same object as long as the language is. */
export function useCellWords(): CellWords {
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => make(language, format), [language, format]);
}
