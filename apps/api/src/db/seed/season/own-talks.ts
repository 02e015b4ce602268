import { laterOf, plusDays } from '../days.ts';
import { spellOn, type Employment } from '../people.ts';
import { randomFor } from '../random.ts';
import type { CastPart } from './parts.ts';
import { settledOn, type Season, type Talk } from './talk.ts';
import { castTalk } from './yearly-talk.ts';

const ASKED = 0.014;
const ASKED_AND_INVITED = 0.008;
const ASKED_AND_HELD = 0.008;
const AFTER_ABSENCE = 0.008;

/** Conversations beside the yearly one: those that the employee asked for, and those after a long absence. */
export function ownTalks(season: Season, employment: Employment, talks: readonly Talk[]): Talk[] {
  const { year } = season.plan.calendar;
  const { own, afterAbsence } = wishesOf(season, employment);
  const made: Talk[] = [];
  const hasOwn = talks.some((talk) => talk.occasion === 'asked_for' && talk.year === year);
  if (own && own !== 'asked' && !hasOwn) made.push(...list(castTalk(season, employment, own, 'asked_for')));
  if (afterAbsence) made.push(...list(castTalk(season, employment, afterAbsence, 'after_absence')));
  return made.filter((own) => talks.every(({ day }) => day !== own.day));
}

const list = <T>(value: T | null): T[] => (value === null ? [] : [value]);

/** The days on which conversations of their own were asked for, by year. */
export function requestsOf(season: Season, employment: Employment, talks: readonly Talk[]): Map<number, string> {
  const { today, year } = season.plan.calendar;
  const asked = talks
    .filter(({ occasion }) => occasion === 'asked_for')
    .map((talk) => [talk.year, laterOf(plusDays(talk.createdOn, -3), `${talk.year}-01-01`)] as const);
  const waits = wishesOf(season, employment).own === 'asked' && spellOn(employment, today)?.reportsTo;
  const open = waits ? [[year, laterOf(plusDays(today, -4), `${year}-01-01`)] as const] : [];
  return new Map([...open, ...asked]);
}

interface Wishes {
  readonly own?: 'asked' | CastPart;
  readonly afterAbsence?: CastPart;
}

function wishesOf({ plan }: Season, employment: Employment): Wishes {
  if (employment.season) return employment.season;
  const random = randomFor(plan.seed, 'own talk', employment.code);
  const days = random.int(3, 21);
  const drawn = random.chance(ASKED + ASKED_AND_INVITED + ASKED_AND_HELD) ? random.int(1, 30) : 0;
  const isAbsent = random.chance(AFTER_ABSENCE);
  const isOver = random.chance(0.5);
  if ((drawn === 0 && !isAbsent) || !settledOn(employment, plan.calendar.today)) return {};
  const soon: CastPart = { part: random.pick(['invited', 'preparing', 'employee_ready'] as const), days };
  const past: CastPart = { part: 'signed', days: -days - 10 };
  return {
    ...(drawn > 0 && { own: drawn <= 14 ? 'asked' : drawn <= 22 ? soon : past }),
    ...(isAbsent && { afterAbsence: isOver ? past : soon }),
  };
}
