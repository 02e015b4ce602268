import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import type { YearRing } from '@medhjul/ui/year-wheel/year-wheel-data.ts';
import { CalendarDays, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import { localeOf, useLanguage } from '../../../lib/language.ts';
import type { CalendarLineFragment } from '../calendar.generated.ts';
import { calendarMessages } from '../calendar.messages.ts';
import { byMonth } from './entries.ts';
import { EntryRow, type EntryActs } from './EntryRow.tsx';

interface EntryListProps {
  lines: readonly CalendarLineFragment[];
  year: number;
  rings: readonly YearRing[];
  selected: string | null;
  onSelect(key: string | null): void;
  acts: EntryActs;
}

function useMonthName(year: number): (month: number) => string {
  const locale = localeOf(useLanguage());
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return (month) => format.format(new Date(Date.UTC(year, month - 1, 1)));
}

/** The year month by month; what is late is counted first. */
export function EntryList({ lines, year, rings, selected, onSelect, acts }: EntryListProps) {
  const t = useMessages(calendarMessages);
  const nameOf = useMonthName(year);
  const base = useId();
  const late = lines.filter(({ state }) => state === 'LATE').length;
  if (lines.length === 0) {
    return (
      <EmptyState icon={<CalendarDays aria-hidden="true" />} title={t('nothing')} headingLevel={3}>
        {t('nothingText')}
      </EmptyState>
    );
  }
  return (
    <div className="mh-calendar-list">
      {late > 0 && (
        <p className="mh-calendar-late">
          <TriangleAlert aria-hidden="true" />
          {t('lateCount', { n: late })}
        </p>
      )}
      {byMonth(lines, year).map(({ month, lines: ofMonth }) => (
        <section key={month} aria-labelledby={`${base}-${month}`}>
          <h3 id={`${base}-${month}`}>{nameOf(month)}</h3>
          <ul>
            {ofMonth.map((line) => (
              <EntryRow
                key={line.key}
                line={line}
                ring={rings.find(({ id }) => id === line.kind)}
                isSelected={line.key === selected}
                onSelect={onSelect}
                acts={acts}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
