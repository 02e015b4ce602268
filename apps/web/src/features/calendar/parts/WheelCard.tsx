import { Card } from '@medhjul/ui/Card.tsx';
import { ringColor, type YearRing } from '@medhjul/ui/year-wheel/year-wheel-data.ts';
import { YearMarkSample } from '@medhjul/ui/year-wheel/YearMark.tsx';
import { YearWheel } from '@medhjul/ui/year-wheel/YearWheel.tsx';
import type { CSSProperties } from 'react';
import { useFormat } from '../../../lib/format.ts';
import type { CalendarState } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { localeOf, useLanguage } from '../../../lib/language.ts';
import { useViewer } from '../../session/viewer.ts';
import type { CalendarLineFragment } from '../calendar.generated.ts';
import { calendarMessages, calendarStates } from '../calendar.messages.ts';
import { rowId, stateOf, yearEntries } from './entries.ts';

interface WheelCardProps {
  year: number;
  lines: readonly CalendarLineFragment[];
  rings: readonly YearRing[];
  selected: string | null;
  onSelect(key: string): void;
}

const STATES: readonly CalendarState[] = ['DONE', 'COMING', 'LATE'];

/** Three letters each, as the circle has room for. */
function useShortMonths(): string[] {
  const format = new Intl.DateTimeFormat(localeOf(useLanguage()), { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2001, month, 1)).replace('.', ''));
}

function Legend({ rings }: Pick<WheelCardProps, 'rings'>) {
  const t = useMessages(calendarMessages);
  const states = useMessages(calendarStates);
  return (
    <div className="mh-calendar-legend">
      <ol aria-label={t('rings')}>
        {rings.map((ring) => (
          <li key={ring.id}>
            <span
              className="mh-calendar-ring"
              style={{ '--ring': ringColor(ring) } as CSSProperties}
              aria-hidden="true"
            >
              {ring.number}
            </span>
            {ring.label}
          </li>
        ))}
      </ol>
      <ul>
        {STATES.map((state) => (
          <li key={state}>
            <YearMarkSample state={stateOf({ state })} color="var(--mh-ink-2)" />
            {states(state)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The year as a circle. A press on something leads to its line in the list. */
export function WheelCard({ year, lines, rings, selected, onSelect }: WheelCardProps) {
  const t = useMessages(calendarMessages);
  const format = useFormat();
  const { today } = useViewer();
  const count = (wanted: CalendarState) => lines.filter(({ state }) => state === wanted).length;
  const lead = (key: string) => {
    onSelect(key);
    const row = document.getElementById(rowId(key));
    row?.scrollIntoView({ block: 'nearest' });
    row?.focus({ preventScroll: true });
  };
  return (
    <Card title={t('circle', { year: String(year) })} hint={t('circleHint')} className="mh-calendar-circle">
      <YearWheel
        year={year}
        rings={rings}
        entries={yearEntries(lines)}
        months={useShortMonths()}
        today={today}
        todayLabel={t('today', { date: format.date(today) })}
        summary={t('summary', {
          year: String(year),
          n: lines.length,
          done: count('DONE'),
          coming: count('COMING'),
          late: count('LATE'),
        })}
        selectedId={selected}
        onSelect={lead}
      />
      <Legend rings={rings} />
    </Card>
  );
}
