import type { WheelCode } from '../catalogue.ts';
import { earlierOf, laterOf, plusDays } from '../days.ts';
import { leaderOn, spellOn, type Employment, type Person } from '../people.ts';
import { parts } from './parts.ts';
import { wheelOfSpell, type Season, type Talk } from './talk.ts';
import { coversMus } from './team-talks.ts';

/** A day on which a year's plan was made. */
export interface PlanEvent {
  readonly year: number;
  readonly day: string;
  /** The conversation that it goes with; null after a team conversation, and where it is begun ahead. */
  readonly talk: Talk | null;
  readonly wheel: WheelCode;
  readonly leader: Person;
  /** Whether both have signed it. */
  readonly isSigned: boolean;
  /** Begun by the employee before the conversation: what is open from last year is still to be settled. */
  readonly isAhead: boolean;
}

const WITH_PLAN = ['held', 'plan_agreed', 'signed'];
const AFTER_TEAM_TALK = 4;

/** One for each year with a plan, oldest first. */
export function planEvents(season: Season, employment: Employment, talks: readonly Talk[]): PlanEvent[] {
  const events = talks
    .filter(
      ({ part, occasion, isFirst }) => WITH_PLAN.includes(parts[part].state) && (occasion === 'yearly' || isFirst),
    )
    .map((talk): PlanEvent => ({
      year: talk.year,
      day: talk.day,
      talk,
      wheel: talk.wheel,
      leader: talk.leader.person,
      isSigned: parts[talk.part].state === 'signed',
      isAhead: false,
    }));
  const firsts = events.filter((event, place) => events.findIndex(({ year }) => year === event.year) === place);
  const more = firsts.some(({ year }) => year === season.plan.calendar.year) ? null : withoutTalk(season, employment);
  return more ? [...firsts, more] : firsts;
}

/** This year's plan where it goes with no conversation of the two. */
function withoutTalk({ plan, teamTalks }: Season, employment: Employment): PlanEvent | null {
  const { today, year } = plan.calendar;
  const spell = spellOn(employment, today);
  const leader = leaderOn(employment, today)?.leader.person;
  if (!spell?.reportsTo || !leader) return null;
  const made = { year, talk: null, wheel: wheelOfSpell(spell), leader };
  if (employment.season?.wishesAhead) {
    return { ...made, day: laterOf(plusDays(today, -3), `${year}-01-01`), isSigned: false, isAhead: true };
  }
  const teamTalk = teamTalks.thisYear.get(spell.reportsTo);
  const tookPart = teamTalk?.members.some((member) => member.employment === employment);
  if (!teamTalk?.heldOn || teamTalk.state !== 'concluded' || !coversMus(teamTalk) || !tookPart) return null;
  const day = earlierOf(plusDays(teamTalk.heldOn, AFTER_TEAM_TALK), today);
  return { ...made, day, isSigned: true, isAhead: false };
}
