import { daysBetween, laterOf, plusDays, workdayAfter, workdayBefore } from '../days.ts';
import { leaderOn, linesOf, spellOn, type Employment } from '../people.ts';
import { randomFor, type Random } from '../random.ts';
import { LATELY, SOON, TODAY, type CastPart, type PartName } from './parts.ts';
import { invitedOn, settledOn, wheelOfSpell, type Season, type Talk } from './talk.ts';
import { coversMus } from './team-talks.ts';

/** How long after a conversation something may still be open, and how long before it one is invited. */
const OPEN_DAYS = 20;
const AHEAD_DAYS = 28;
/** How many leaders talk with their people in these weeks, whatever the season. */
const IN_SEASON = 0.12;

/** This year's conversation as it stands today, on the season's day or on the story's; null where there is none yet. */
export function yearlyTalk(season: Season, employment: Employment, seasonDay: string): Talk | null {
  if (employment.season) {
    const { yearly, formerLeaderInvited } = employment.season;
    const talk = yearly && castTalk(season, employment, yearly, 'yearly');
    return talk && formerLeaderInvited ? fromFormerLeader(employment, talk) : talk;
  }
  const { plan, teamTalks } = season;
  const chair = spellOn(employment, plan.calendar.today)?.reportsTo;
  const teamTalk = chair && teamTalks.thisYear.get(chair);
  if (teamTalk && coversMus(teamTalk)) return null;
  const random = randomFor(plan.seed, 'this season', employment.code);
  const isInSeason = chair && randomFor(plan.seed, 'in season', chair.node.code).chance(IN_SEASON);
  const day = isInSeason ? dayNow(season, random) : seasonDay;
  const settled = settledOn(employment, day);
  const part = settled && partOn(random, daysBetween(plan.calendar.today, day));
  if (!part) return null;
  const { year } = plan.calendar;
  return {
    ...settled,
    occasion: 'yearly',
    part,
    year,
    day,
    createdOn: invited(season, employment, day),
    isFirst: false,
  };
}

const invited = ({ plan }: Season, employment: Employment, day: string): string =>
  invitedOn(plan, randomFor(plan.seed, 'invited', employment.code, day), { employment, day, year: plan.calendar.year });

function dayNow({ plan: { calendar } }: Season, random: Random): string {
  const day = plusDays(calendar.today, random.int(-OPEN_DAYS, AHEAD_DAYS - 2));
  return day < calendar.today ? laterOf(workdayBefore(day), `${calendar.year}-01-01`) : workdayAfter(day);
}

/** @param ahead days from today to the meeting */
function partOn(random: Random, ahead: number): PartName | null {
  if (ahead > AHEAD_DAYS) return null;
  if (ahead < -OPEN_DAYS) return 'signed';
  return random.weighted(ahead > 0 ? SOON : ahead === 0 ? TODAY : LATELY).part;
}

/** What the story wants; who has come too lately for that is invited to talk in a week. */
export function castTalk(
  season: Season,
  employment: Employment,
  cast: CastPart,
  occasion: Talk['occasion'],
): Talk | null {
  const { today, year } = season.plan.calendar;
  const spell = spellOn(employment, today);
  const line = leaderOn(employment, today);
  if (!spell || !line) return null;
  const wanted = plusDays(today, cast.days);
  const past = laterOf(workdayBefore(wanted), `${year}-01-01`);
  const isTooNew = cast.days < 0 && laterOf(spell.from, line.from) > plusDays(past, -14);
  const part = isTooNew ? 'invited' : cast.part;
  const day = isTooNew
    ? workdayAfter(plusDays(today, 7))
    : cast.days < 0
      ? past
      : cast.days === 0
        ? today
        : workdayAfter(wanted);
  const createdOn = invited(season, employment, day);
  const wheel = wheelOfSpell(spell);
  return { occasion, part, year, day, createdOn, wheel, spell, leader: line.leader, isFirst: false };
}

/** The one that the leader before today's had invited to. */
function fromFormerLeader(employment: Employment, talk: Talk): Talk {
  const [now, before] = linesOf(employment).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  if (!now || !before) return talk;
  return { ...talk, leader: before.leader, createdOn: plusDays(now.from, -6) };
}
