import type { YearEntry, YearRing } from '@medhjul/ui/year-wheel/year-wheel-data.ts';
import type { CalendarKind } from '../../../lib/graphql/schema-types.generated.ts';
import type { CalendarLineFragment } from '../calendar.generated.ts';

/** The order of the rings, from the outside in. */
const KINDS: readonly CalendarKind[] = [
  'CONVERSATION',
  'DUTY',
  'C_MED',
  'A_MED',
  'RELEASE',
  'SUMMARY',
  'BUDGET',
  'SURVEY',
  'PLAN_REVISION',
  'OWN',
];

/** A ring for each kind that the year has; numbers stay while a filter hides some. */
export function ringsOf(lines: readonly CalendarLineFragment[], name: (kind: CalendarKind) => string): YearRing[] {
  const there = KINDS.filter((kind) => lines.some((line) => line.kind === kind));
  return there.map((kind, index) => ({ id: kind, number: index + 1, label: name(kind) }));
}

const states = { DONE: 'done', COMING: 'coming', LATE: 'late' } as const;

export const stateOf = ({ state }: Pick<CalendarLineFragment, 'state'>) => states[state];

/** The same as the drawing takes it. */
export const yearEntries = (lines: readonly CalendarLineFragment[]): YearEntry[] =>
  lines.map((line) => ({
    id: line.key,
    ringId: line.kind,
    label: line.title,
    firstOn: line.firstOn,
    lastOn: line.lastOn,
    state: stateOf(line),
  }));

/** Lines by the month in which they begin in this year, January first; what began before stands in January. */
export function byMonth(
  lines: readonly CalendarLineFragment[],
  year: number,
): { month: number; lines: CalendarLineFragment[] }[] {
  const monthOf = ({ firstOn }: CalendarLineFragment) => (firstOn < `${year}-01-01` ? 1 : Number(firstOn.slice(5, 7)));
  return Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    lines: lines.filter((line) => monthOf(line) === index + 1),
  })).filter((each) => each.lines.length > 0);
}

/** The id of a line in the list, to which the circle leads. */
export const rowId = (key: string): string => `entry-${key}`;
