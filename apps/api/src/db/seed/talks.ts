import { plusDays, workdayBefore } from './days.ts';
import { leaderOn, spellOn, type Employment, type Spell } from './people.ts';
import type { Plan } from './plan.ts';
import { randomFor, type Random } from './random.ts';
import { ownTalks } from './season/own-talks.ts';
import { invitedOn, settledOn, wheelOfSpell, type Season, type Talk } from './season/talk.ts';
import { yearlyTalk } from './season/yearly-talk.ts';
import { stories, type Story } from './stories.ts';

const TALKED = 0.94;
const FIRST_TALK = 0.6;
/** A season of conversations lasts this many days; spring's begins on February 10th, autumn's on September 1st. */
const SEASON = 85;
const SEASONS = ['02-10', '09-01'];
const FIRST_TALK_AFTER = 40;

export function storyOf({ team }: Spell): Story {
  return stories[team?.story ?? 'usual'];
}

/**
 * The days of one person's conversations in the three years, past and to come. All who share a leader talk in one
 * season; the teams that are told of year by year in spring, so that most days of a year show three.
 */
function talkDays({ seed, calendar }: Plan, { spells }: Employment, random: Random): { day: string; year: number }[] {
  const spell = spells.at(-1);
  const drawn = randomFor(seed, 'season', spell?.reportsTo?.node.code ?? '').pick(SEASONS);
  const begins = spell && storyOf(spell).everyYear ? SEASONS[0] : drawn;
  return [2, 1, 0].map((ago) => {
    const year = calendar.year - ago;
    return { day: workdayBefore(plusDays(`${year}-${begins}`, random.int(0, SEASON))), year };
  });
}

/** Everything that one employment's conversations of the three years are, oldest first. */
export function talksOf(season: Season, employment: Employment): Talk[] {
  const { plan } = season;
  const random = randomFor(plan.seed, 'talks', employment.code);
  const talks: Talk[] = [];
  for (const { day, year } of talkDays(plan, employment, random)) {
    const spell = spellOn(employment, day);
    const isTold = employment.season !== undefined || (spell !== null && storyOf(spell).everyYear);
    if (!random.chance(TALKED) && !isTold) continue;
    const talk =
      year < plan.calendar.year ? heldTalk(plan, employment, day, year) : yearlyTalk(season, employment, day);
    if (talk) talks.push(talk);
  }
  const first = firstTalk(plan, employment, talks, random);
  const others = first ? talks.filter((talk) => !isSame(talk, first) || talk.day <= plan.calendar.today) : talks;
  const all = first ? [...others, { ...first, occasion: occasionBeside(first, others) }] : others;
  return [...all, ...ownTalks(season, employment, all)].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

const isSame = (one: Talk, other: Talk): boolean => one.year === other.year && one.wheel === other.wheel;

/** Who changes teams in a year talks twice. */
const occasionBeside = (first: Talk, others: readonly Talk[]): Talk['occasion'] =>
  others.some((talk) => isSame(talk, first)) ? 'asked_for' : 'yearly';

function heldTalk(plan: Plan, employment: Employment, day: string, year: number): Talk | null {
  const settled = settledOn(employment, day);
  if (!settled) return null;
  const createdOn = invitedOn(plan, randomFor(plan.seed, 'invited', employment.code, year), { employment, day, year });
  return { ...settled, occasion: 'yearly', part: 'signed', year, day, createdOn, isFirst: false };
}

/** Who is new in a job has met the leader once, if not more has happened yet. */
function firstTalk(plan: Plan, employment: Employment, talks: readonly Talk[], random: Random): Talk | null {
  const { today } = plan.calendar;
  const spell = spellOn(employment, today);
  const hasTalked = talks.some((talk) => talk.spell === spell && talk.day <= today);
  if (!spell || employment.season || spell.from < plusDays(today, -330) || hasTalked) return null;
  const day = workdayBefore(plusDays(spell.from, FIRST_TALK_AFTER));
  const line = leaderOn(employment, day);
  if (day > today || !line || !random.chance(spell.leadsFrom ? 1 : FIRST_TALK)) return null;
  const year = Number(day.slice(0, 4));
  const createdOn = invitedOn(plan, randomFor(plan.seed, 'invited', employment.code, 'first'), {
    employment,
    day,
    year,
  });
  const wheel = wheelOfSpell(spell);
  return { occasion: 'yearly', part: 'signed', year, day, createdOn, wheel, spell, leader: line.leader, isFirst: true };
}
