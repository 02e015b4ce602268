import type { Catalogue, CatalogueElement, WheelCode } from './catalogue.ts';
import type { Row } from './copy.ts';
import { momentOf, plusDays } from './days.ts';
import { elementsFor, missingComponents, onScale, standingOf, type Standing } from './levels.ts';
import type { Centre } from './organisation.ts';
import type { Employment, Person } from './people.ts';
import type { Plan } from './plan.ts';
import { randomFor, type Random } from './random.ts';
import { preparationOf, storyOf, talksOf, wheelOfSpell, type Talk } from './talks.ts';

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
  readonly ids: Iterator<string, never>;
  /** Whose story gives some levels, and who is preparing a conversation. */
  readonly storyPerson: Person | undefined;
  readonly storyLevels: Readonly<Record<string, number>>;
}

type Kind = 'self' | 'leader' | 'agreed';

interface Assessment {
  readonly kind: Kind;
  readonly level: number;
  readonly day: string;
  readonly author: Person;
  readonly sharedOn: string;
  readonly missing: readonly string[];
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
const PREPARED = 0.7;

/** Every level of one employment, with the day on which the next of its kind took its place. */
export function* holdingsOf(book: LevelBook, centre: Centre | null, employment: Employment): Generator<Row> {
  const talks = talksOf(book.plan, employment);
  for (const wheel of ['employee', 'leader'] as const) {
    const held = talks.filter((talk) => talk.wheel === wheel);
    if (held.length > 0) yield* wheelHoldings(book, centre, employment, wheel, held);
  }
  yield* preparation(book, centre, employment, talks);
}

function* wheelHoldings(
  book: LevelBook,
  centre: Centre | null,
  employment: Employment,
  wheel: WheelCode,
  talks: readonly Talk[],
): Generator<Row> {
  const last = talks.at(-1);
  if (!last) return;
  const random = randomFor(book.plan.seed, 'levels', employment.code, wheel);
  const fixed = employment.person === book.storyPerson ? book.storyLevels : {};
  const standing = standingOf(book.plan, centre, employment, last, fixed);
  for (const element of elementsFor(book.catalogue.elements, wheel, jobGroupOf(book, last))) {
    if (random.chance(LEFT_OUT) && fixed[element.code] === undefined) continue;
    const assessments = talks.flatMap((talk, index) =>
      assess(random, employment.person, element, standing, talk, {
        isFirstTime: index === 0,
        isLatest: talk === last,
      }),
    );
    yield* rows(book, employment, element, assessments);
  }
}

function jobGroupOf({ catalogue }: LevelBook, { spell }: Pick<Talk, 'spell'>): string | null {
  return spell.jobGroup === null ? null : catalogue.jobGroupId(spell.jobGroup);
}

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
  const made = (kind: Kind, day: string, author: Person, standsAt: number): Assessment => {
    const level = onScale(standsAt);
    return { kind, level, day, author, sharedOn: talk.day, missing: missingComponents(random, element, level) };
  };
  const self = made('self', plusDays(talk.day, -8), person, now + story.selfBias + random.around(1.1));
  const leader = made('leader', plusDays(talk.day, -5), talk.leader, now + story.leaderBias + random.around(0.9));
  if (talk.isFirst) {
    return [...(random.chance(FIRST_TALK_SELF) ? [self] : []), ...(random.chance(FIRST_TALK_LEADER) ? [leader] : [])];
  }
  const agreedAnew = random.chance(isLatest ? AGREED_LATEST : AGREED_BETWEEN);
  const isAgreed = isFirstTime || story.everyYear || agreedAnew;
  const leaderAssesses = random.chance(LEADER_ASSESSES);
  return [
    ...(isLatest || story.everyYear ? [self] : []),
    ...((isLatest && leaderAssesses) || story.everyYear ? [leader] : []),
    ...(isAgreed ? [made('agreed', talk.day, talk.leader, now)] : []),
  ];
}

function* rows(
  { ids }: LevelBook,
  employment: Employment,
  element: CatalogueElement,
  assessments: readonly Assessment[],
): Generator<Row> {
  for (const [index, { kind, level, day, author, sharedOn, missing }] of assessments.entries()) {
    const next = assessments.slice(index + 1).find((later) => later.kind === kind);
    yield [
      ids.next().value,
      employment.id,
      element.id,
      kind,
      level,
      day,
      author.id,
      momentOf(sharedOn),
      missing,
      next?.day ?? null,
    ];
  }
}

/** Own levels that nobody else sees yet. */
function* preparation(
  book: LevelBook,
  centre: Centre | null,
  employment: Employment,
  talks: readonly Talk[],
): Generator<Row> {
  const isChosen = employment.person === book.storyPerson;
  const prepared = preparationOf(book.plan, employment, isChosen);
  const last = talks.at(-1);
  if (!prepared || (last && prepared.day <= last.day)) return;
  const { spell, day } = prepared;
  const wheel = wheelOfSpell(spell);
  const random = randomFor(book.plan.seed, 'preparation', employment.code);
  const standing = standingOf(book.plan, centre, employment, { wheel, spell }, isChosen ? book.storyLevels : {});
  for (const element of elementsFor(book.catalogue.elements, wheel, jobGroupOf(book, { spell }))) {
    if (!random.chance(PREPARED)) continue;
    const level = onScale(standing(element, book.plan.calendar.year) + random.around(1));
    const { id, person } = employment;
    yield [book.ids.next().value, id, element.id, 'self', level, day, person.id, null, [], null];
  }
}
