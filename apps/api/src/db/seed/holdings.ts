import type { Catalogue, CatalogueElement, WheelCode } from './catalogue.ts';
import type { Row } from './copy.ts';
import { momentOf } from './days.ts';
import { elementsFor, missingComponents, onScale, standingOf, type Standing } from './levels.ts';
import type { Centre } from './organisation.ts';
import type { Employment, Person } from './people.ts';
import type { Plan } from './plan.ts';
import { randomFor, type Random } from './random.ts';
import type { Talk } from './season/talk.ts';
import { storyOf } from './talks.ts';

export const holdingColumns = [
  'id',
  'employment_id',
  'element_id',
  'kind',
  'level',
  'assessed_on',
  'author_id',
  'shared_at',
  'missing_components',
  'superseded_on',
] as const;

/** What writing levels leans on. */
export interface LevelBook {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  /** Whose story gives some levels. */
  readonly storyPerson: Person | undefined;
  readonly storyLevels: Readonly<Record<string, number>>;
}

type Kind = 'self' | 'leader' | 'agreed';

/** A level that a conversation left behind, of the day on which it was held. */
interface Assessment {
  readonly kind: Kind;
  readonly level: number;
  readonly day: string;
  readonly author: Person;
  readonly missing: readonly string[];
}

/** All that was ever said about one element of one employment, oldest first. */
export interface ElementLevels {
  readonly element: CatalogueElement;
  readonly wheel: WheelCode;
  readonly assessments: readonly Assessment[];
}

/** Never spoken about, for this share of a person's elements. */
const LEFT_OUT = 0.05;
/** How often an element is agreed anew: in the years between, and in the latest one. */
const AGREED_BETWEEN = 0.25;
const AGREED_LATEST = 0.6;
/** How many elements the leader has a word on beside what is agreed. */
const LEADER_ASSESSES = 0.8;
const FIRST_TALK_SELF = 0.5;
const FIRST_TALK_LEADER = 0.25;

/** The conversations that levels come from: the yearly ones that both have signed, and a newcomer's first. */
const leavesLevels = ({ part, occasion, isFirst }: Talk): boolean =>
  part === 'signed' && (occasion === 'yearly' || isFirst);

/** What one employment's signed conversations left behind on both wheels. */
export function levelsLeft(
  book: LevelBook,
  centre: Centre | null,
  employment: Employment,
  talks: readonly Talk[],
): ElementLevels[] {
  const signed = talks.filter(leavesLevels);
  return (['employee', 'leader'] as const).flatMap((wheel) => {
    const held = signed.filter((talk) => talk.wheel === wheel);
    return held.length > 0 ? wheelLevels(book, centre, employment, wheel, held) : [];
  });
}

function wheelLevels(
  book: LevelBook,
  centre: Centre | null,
  employment: Employment,
  wheel: WheelCode,
  talks: readonly Talk[],
): ElementLevels[] {
  const last = talks.at(-1);
  if (!last) return [];
  const random = randomFor(book.plan.seed, 'levels', employment.code, wheel);
  const fixed = fixedLevels(book, employment);
  const standing = standingOf(book.plan, centre, employment, last, fixed);
  return elementsOf(book, last).flatMap((element) => {
    if (random.chance(LEFT_OUT) && fixed[element.code] === undefined) return [];
    const assessments = talks.flatMap((talk, index) =>
      assess(random, employment.person, element, standing, talk, {
        isFirstTime: index === 0,
        isLatest: talk === last,
      }),
    );
    return [{ element, wheel, assessments }];
  });
}

/** Standings that the story gives this employment. */
export const fixedLevels = ({ storyPerson, storyLevels }: LevelBook, { person }: Employment) =>
  person === storyPerson ? storyLevels : {};

/** The elements that a conversation is about. */
export const elementsOf = ({ catalogue }: LevelBook, { spell, wheel }: Pick<Talk, 'spell' | 'wheel'>) =>
  elementsFor(catalogue.elements, wheel, spell.jobGroup === null ? null : catalogue.jobGroupId(spell.jobGroup));

/** What one conversation leaves behind about one element. */
function assess(
  random: Random,
  person: Person,
  element: CatalogueElement,
  standing: Standing,
  talk: Talk,
  { isFirstTime, isLatest }: { readonly isFirstTime: boolean; readonly isLatest: boolean },
): Assessment[] {
  const story = storyOf(talk.spell);
  const now = standing(element, talk.year);
  const made = (kind: Kind, author: Person, standsAt: number): Assessment => {
    const level = onScale(standsAt);
    return { kind, level, day: talk.day, author, missing: missingComponents(random, element, level) };
  };
  const leads = talk.leader.person;
  const self = made('self', person, now + story.selfBias + random.around(1.1));
  const leader = made('leader', leads, now + story.leaderBias + random.around(0.9));
  if (talk.isFirst) {
    return [...(random.chance(FIRST_TALK_SELF) ? [self] : []), ...(random.chance(FIRST_TALK_LEADER) ? [leader] : [])];
  }
  const agreedAnew = random.chance(isLatest ? AGREED_LATEST : AGREED_BETWEEN);
  const isAgreed = isFirstTime || story.everyYear || agreedAnew;
  const leaderAssesses = random.chance(LEADER_ASSESSES);
  return [
    ...(isLatest || story.everyYear ? [self] : []),
    ...((isLatest && leaderAssesses) || story.everyYear ? [leader] : []),
    ...(isAgreed ? [made('agreed', leads, now)] : []),
  ];
}

/** The rows of one employment's levels, with the day on which the next of its kind took its place. */
export function* holdingRows(
  ids: Iterator<string, never>,
  employment: Employment,
  levels: readonly ElementLevels[],
): Generator<Row> {
  for (const { element, assessments } of levels) {
    for (const [index, { kind, level, day, author, missing }] of assessments.entries()) {
      const next = assessments.slice(index + 1).find((later) => later.kind === kind);
      yield [
        ids.next().value,
        employment.id,
        element.id,
        kind,
        level,
        day,
        author.id,
        momentOf(day),
        missing,
        next?.day ?? null,
      ];
    }
  }
}
