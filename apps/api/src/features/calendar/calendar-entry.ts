import { calendarState, type CalendarState, type Days } from '@medhjul/rules/calendar';
import type { Context } from '../../request/context.ts';
import type { ActivityRow } from './activity.service.ts';
import { titleIn, type Title } from './calendar-words.ts';

export type CalendarScope = 'municipality' | 'centre' | 'person';
export type EntryKind =
  'conversation' | 'duty' | 'a_med' | 'c_med' | 'release' | 'summary' | 'budget' | 'survey' | 'plan_revision' | 'own';
export type Audience = 'everybody' | 'centre' | 'members' | 'team' | 'self' | 'training_house';

/** A meeting's time: the first moment, in minutes how long, and how often it was changed. */
export interface Meeting {
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly sequence: number;
}

/** Something in the annual wheel. */
export interface EntryRow extends Days {
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly state: CalendarState;
  readonly audience: Audience;
  readonly path: string | null;
  readonly meeting: Meeting | null;
  readonly activity: ActivityRow | null;
}

interface Derived {
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: Title;
  readonly values?: Readonly<Record<string, string>>;
  /** The days, or the one. */
  readonly on: Days | string;
  /** As the rule of states takes it. */
  readonly isDone: boolean | null;
  /** Late though its last day is still to come: something of it is. */
  readonly isLate?: boolean;
  readonly audience: Audience;
  readonly path: string | null;
  readonly meeting?: Meeting;
}

/** An entry that is not kept but follows from something else. */
export function derived(ctx: Context, from: Derived): EntryRow {
  const { key, kind, title, values, on, isDone, isLate = false, audience, path, meeting = null } = from;
  const days = typeof on === 'string' ? { firstOn: on, lastOn: on } : on;
  return {
    key,
    kind,
    title: titleIn(ctx.language, title, values),
    firstOn: days.firstOn,
    lastOn: days.lastOn,
    state: isLate ? 'late' : calendarState(days, isDone, ctx.today),
    audience,
    path,
    meeting,
    activity: null,
  };
}

/** The year that is asked for, and the zone in which the municipality's days begin. */
export interface Asked {
  readonly year: number;
  readonly zone: string;
}

export const wholeYear = (year: number): Days => ({ firstOn: `${year}-01-01`, lastOn: `${year}-12-31` });
