import type { WheelCode } from '../catalogue.ts';
import { daysBetween, earlierOf, laterOf, plusDays } from '../days.ts';
import { leaderOn, spellOn, type Employment, type Spell } from '../people.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import type { PartName } from './parts.ts';
import type { TeamTalks } from './team-talks.ts';

/** A conversation that was held, is invited to, or was called off. */
export interface Talk {
  readonly occasion: 'yearly' | 'after_absence' | 'asked_for';
  readonly part: PartName;
  readonly year: number;
  /** On which it was held, or is invited to. */
  readonly day: string;
  /** When it was invited to. */
  readonly createdOn: string;
  readonly wheel: WheelCode;
  readonly spell: Spell;
  /** Who invited. */
  readonly leader: Employment;
  /** A newcomer's first one, in which nothing is agreed yet. */
  readonly isFirst: boolean;
}

/** What decides who talks when. */
export interface Season {
  readonly plan: Plan;
  readonly teamTalks: TeamTalks;
}

const SETTLING_DAYS = 90;
const LED_DAYS = 30;

export function wheelOfSpell({ leaderLevel, staffResponsibility }: Spell): WheelCode {
  return leaderLevel !== null && staffResponsibility ? 'leader' : 'employee';
}

/** Where somebody stands on a day, and with whom they would talk; null before they have settled in, or without a leader. */
export function settledOn(employment: Employment, day: string): Pick<Talk, 'spell' | 'leader' | 'wheel'> | null {
  const spell = spellOn(employment, day);
  const line = leaderOn(employment, day);
  const hasSettled = spell !== null && spell.from <= plusDays(day, -SETTLING_DAYS);
  if (!hasSettled || !line || daysBetween(line.from, day) < LED_DAYS) return null;
  return { spell, leader: line.leader, wheel: wheelOfSpell(spell) };
}

/** One to four weeks before the meeting, and within the year and the leader's own time. */
export function invitedOn(
  { calendar: { today } }: Plan,
  random: Random,
  { employment, day, year }: { readonly employment: Employment; readonly day: string; readonly year: number },
): string {
  const wanted = earlierOf(plusDays(day, -random.int(9, 27)), plusDays(today, -1));
  const since = leaderOn(employment, earlierOf(day, today))?.from ?? wanted;
  return earlierOf(laterOf(laterOf(wanted, since), `${year}-01-01`), earlierOf(day, today));
}
