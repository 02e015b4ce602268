import { countOf, share } from '@medhjul/release/shown';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { localeOf, useLanguage } from '../../../lib/language.ts';
import type { SummaryAskedLineFragment } from '../summary.generated.ts';
import { summaryMessages } from '../summary.messages.ts';

type Cell = SummaryAskedLineFragment['needs'];

/** Says the municipality's cells: "about 35 of 78, 45 %", "under 5 of 78". */
export function useCellWords() {
  const t = useMessages(summaryMessages);
  const { whole } = useFormat();
  const percentage = new Intl.NumberFormat(localeOf(useLanguage()), { style: 'percent' });
  const percent = (value: number) => percentage.format(value / 100);
  const number = (cell: Cell): string => {
    const part = cell && share(cell);
    if (!cell || part === null) return t('none');
    const { code, number: count } = countOf(cell);
    const of = { count: whole(count), people: whole(cell.people) };
    return code === 'under' ? t('underOf', of) : t('aboutOf', { ...of, share: percent(part) });
  };
  return { percent, number };
}
