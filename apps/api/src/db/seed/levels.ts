import type { CatalogueElement, WheelCode } from './catalogue.ts';
import { daysBetween } from './days.ts';
import type { Centre } from './organisation.ts';
import type { Employment } from './people.ts';
import type { Plan } from './plan.ts';
import { randomFor, type Random } from './random.ts';
import type { Talk } from './season/talk.ts';
import { storyOf } from './talks.ts';

/** Where people usually stand in an area. */
const USUAL: Readonly<Record<string, number>> = {
  E1: 3.2,
  E2: 3.0,
  E3: 3.8,
  E4: 3.5,
  E5: 3.2,
  E6: 3.9,
  L1: 3.9,
  L2: 3.0,
  L3: 3.6,
  L4: 3.1,
  L5: 3.6,
  L6: 3.3,
  L7: 3.7,
  L8: 3.0,
};

/** What is harder or easier for everybody than chance would have it: new technology came faster than people learn. */
const STORY_EASES: Readonly<Record<string, number>> = { 'E2.5': -0.2, 'E6.2': -0.1 };

/** What a level of leadership adds. */
const BY_LEADER_LEVEL: Readonly<Record<number, number>> = { 1: 0.8, 2: 0.5, 3: 0.1, 4: 0 };

/** How a person stands in each element: a number that, rounded, is the level. */
export type Standing = (element: CatalogueElement, year: number) => number;

/** Rounded onto the scale. */
export function onScale(standing: number): number {
  return Math.min(5, Math.max(0, Math.round(standing)));
}

/** How much easier an element is than others, the same for everybody; kept, for it is asked for each person. */
const eases = new Map<string, number>();
function easeOf(code: string): number {
  const ease = eases.get(code) ?? STORY_EASES[code] ?? randomFor(0, 'element', code).around(0.7);
  eases.set(code, ease);
  return ease;
}

/** What a year in the job does. */
function tenureOf({ spells }: Employment, today: string): number {
  const days = daysBetween(spells[0]?.from ?? today, today);
  return days < 365 ? -0.6 : days < 1000 ? -0.15 : 0.05;
}

/**
 * Works out how one person stands on one wheel: what is usual, the centre, the team, the person, and chance, growing
 * through the years as the team's story says.
 * @param fixed standings that a story gives, by element
 */
export function standingOf(
  plan: Plan,
  centre: Centre | null,
  employment: Employment,
  talk: Pick<Talk, 'wheel' | 'spell'>,
  fixed: Readonly<Record<string, number>>,
): Standing {
  const random = randomFor(plan.seed, 'person', employment.code, talk.wheel);
  const story = storyOf(talk.spell);
  const shape = centre?.template.shape ?? {};
  const person = random.around(story.spread) + story.lift + tenureOf(employment, plan.calendar.today);
  const level = talk.wheel === 'leader' ? (BY_LEADER_LEVEL[talk.spell.leaderLevel ?? 0] ?? 0) : 0;
  const areas = teamShape(plan, talk);
  const own = new Map<string, number>();
  const standsAt = ({ code, area }: CatalogueElement): number =>
    (USUAL[area] ?? 3) + areas(area) + (shape[area] ?? 0) + (shape[code] ?? 0) + easeOf(code) + person + level;
  return (element, year) => {
    const today = fixed[element.code] ?? own.get(element.code) ?? standsAt(element) + random.around(0.9);
    own.set(element.code, today);
    return today - story.growth * (plan.calendar.year - year);
  };
}

/** What a team is better or worse at than others, by area. */
function teamShape({ seed }: Plan, { spell }: Pick<Talk, 'spell'>): (area: string) => number {
  const code = spell.team?.node.code ?? spell.reportsTo?.node.code ?? '';
  const shifts = new Map<string, number>();
  return (area) => {
    const known = shifts.get(area) ?? randomFor(seed, 'shape', code, area).around(0.5);
    shifts.set(area, known);
    return known;
  };
}

/** Which components an assessment says are missing: seldom any where much is held. */
export function missingComponents(random: Random, { components }: CatalogueElement, level: number): string[] {
  if (level > 3 || components.length === 0 || !random.chance(level < 3 ? 0.5 : 0.25)) return [];
  const first = random.int(0, components.length - 1);
  return components.slice(first, first + (level < 2 ? 2 : 1));
}

/** The elements of a wheel that hold for somebody of this job group. */
export function elementsFor(
  elements: Readonly<Record<WheelCode, readonly CatalogueElement[]>>,
  wheel: WheelCode,
  jobGroupId: string | null,
): CatalogueElement[] {
  return elements[wheel].filter((element) => element.jobGroupId === null || element.jobGroupId === jobGroupId);
}
