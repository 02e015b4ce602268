import type { WheelCode } from './catalogue.ts';
import { daysBetween, plusDays } from './days.ts';
import { leaderOn, spellOn, type Employment, type Person, type Spell } from './people.ts';
import type { Plan } from './plan.ts';
import { randomFor, type Random } from './random.ts';
import { stories, type Story } from './stories.ts';

/** A yearly conversation that was held, or a newcomer's first one, in which nothing is agreed yet. */
export interface Talk {
  readonly day: string;
  readonly year: number;
  readonly wheel: WheelCode;
  readonly spell: Spell;
  readonly leader: Person;
  readonly isFirst: boolean;
}

/** A conversation to come soon, for which the person has begun to prepare. */
interface Preparation {
  readonly day: string;
  readonly spell: Spell;
}

const TALKED = 0.94;
const FIRST_TALK = 0.6;
/** A season of conversations lasts this many days; spring's begins on February 10th, autumn's on September 1st. */
const SEASON = 85;
const SEASONS = ['02-10', '09-01'];
const SETTLING_DAYS = 90;

export function wheelOfSpell({ leaderLevel, staffResponsibility }: Spell): WheelCode {
  return leaderLevel !== null && staffResponsibility ? 'leader' : 'employee';
}

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
    return { day: plusDays(`${year}-${begins}`, random.int(0, SEASON)), year };
  });
}

/** Conversations that were held until today, oldest first. Nobody talks before they have settled in, or without a leader. */
export function talksOf(plan: Plan, employment: Employment): Talk[] {
  const random = randomFor(plan.seed, 'talks', employment.code);
  const talks: Talk[] = [];
  for (const { day, year } of talkDays(plan, employment, random)) {
    const spell = spellOn(employment, day);
    const line = leaderOn(employment, day);
    const wasHeld = random.chance(TALKED) || (spell !== null && storyOf(spell).everyYear);
    const hasSettled = spell !== null && spell.from <= plusDays(day, -SETTLING_DAYS);
    if (day > plan.calendar.today || !wasHeld || !hasSettled || !line || daysBetween(line.from, day) < 30) continue;
    talks.push({ day, year, wheel: wheelOfSpell(spell), spell, leader: line.leader.person, isFirst: false });
  }
  return [...talks, ...firstTalk(plan, employment, talks, random)];
}

/** Who is new in a job has met the leader once, if not more has happened yet. */
function firstTalk({ calendar }: Plan, employment: Employment, talks: readonly Talk[], random: Random): Talk[] {
  const spell = spellOn(employment, calendar.today);
  if (!spell || spell.from < plusDays(calendar.today, -330) || talks.some((talk) => talk.spell === spell)) return [];
  const day = plusDays(spell.from, 40);
  const line = leaderOn(employment, day);
  if (day > calendar.today || !line || !random.chance(spell.leadsFrom ? 1 : FIRST_TALK)) return [];
  const year = Number(day.slice(0, 4));
  return [{ day, year, wheel: wheelOfSpell(spell), spell, leader: line.leader.person, isFirst: true }];
}

/**
 * The own assessment that is being written for a conversation of the coming weeks, unseen by others.
 * @param isChosen the person whose story wants one, whenever it is
 */
export function preparationOf(plan: Plan, employment: Employment, isChosen: boolean): Preparation | null {
  const { today, year } = plan.calendar;
  const random = randomFor(plan.seed, 'talks', employment.code);
  const next = talkDays(plan, employment, random).some(({ day }) => day > today && daysBetween(today, day) <= 30);
  const spell = spellOn(employment, today);
  const begun = plusDays(today, -random.int(1, 9));
  if (
    !spell?.reportsTo ||
    spell.from > plusDays(today, -SETTLING_DAYS) ||
    !(isChosen || (next && random.chance(0.5)))
  ) {
    return null;
  }
  return { day: begun < `${year}-01-01` ? `${year}-01-01` : begun, spell };
}
