import { fixedLevels, elementsOf } from '../holdings.ts';
import { missingComponents, onScale, standingOf } from '../levels.ts';
import type { CatalogueElement } from '../catalogue.ts';
import type { Centre } from '../organisation.ts';
import type { Employment } from '../people.ts';
import { randomFor, type Random } from '../random.ts';
import { storyOf } from '../talks.ts';
import { preparationTexts } from '../templates/season/preparation-texts.ts';
import { remarks } from '../templates/season/talk-texts.ts';
import type { SeasonBook } from './book.ts';
import { conversationId, readyAt } from './conversations.ts';
import { parts } from './parts.ts';
import type { Talk } from './talk.ts';

type Side = 'employee' | 'leader';

/** How many elements have a level: half way, and when it is ready; and how many are agreed while one talks, and then. */
const ASSESSED = { begun: 0.55, ready: 0.9 };
const AGREED = { held: 0.45, plan_agreed: 0.95 };
const REMARKS = 0.04;

/** Writes what each side of an open conversation has prepared, and the levels that are agreed so far. */
export function tellPreparation(book: SeasonBook, centre: Centre | null, employment: Employment, talk: Talk): void {
  const { state, employee, leader } = parts[talk.part];
  if (state === 'signed' || state === 'cancelled') return;
  const random = randomFor(book.plan.seed, 'preparation', employment.code, talk.occasion);
  const standing = standingOf(book.plan, centre, employment, talk, fixedLevels(book, employment));
  const stands = new Map(elementsOf(book, talk).map((element) => [element, standing(element, talk.year)]));
  if (employee !== 'nothing') tellSide(book, random, employment, talk, 'employee', stands);
  if (leader !== 'nothing') tellSide(book, random, employment, talk, 'leader', stands);
  if (state === 'held' || state === 'plan_agreed') tellAgreed(book, random, employment, talk, stands, AGREED[state]);
}

type Stands = ReadonlyMap<CatalogueElement, number>;

function tellSide(
  book: SeasonBook,
  random: Random,
  employment: Employment,
  talk: Talk,
  side: Side,
  stands: Stands,
): void {
  const { plan, reference, rows } = book;
  const { employee, leader } = parts[talk.part];
  const progress = (side === 'employee' ? employee : leader) === 'ready' ? 'ready' : 'begun';
  const author = side === 'employee' ? employment.person : talk.leader.person;
  const part = { conversation_id: conversationId(employment, talk), author_id: author.id };
  const revealed = employee === 'ready' && leader === 'ready';
  const ready_at = progress === 'ready' ? readyAt(plan.calendar.today, talk) : null;
  rows.preparation.push({ ...part, side, ready_at, revealed });
  for (const [place, { id, theme }] of reference.questions.entries()) {
    const isAnswered = progress === 'ready' || place < 2;
    const body = isAnswered ? random.pick(preparationTexts[talk.wheel][side][theme]) : '';
    rows.preparation_answer.push({ ...part, question_id: id, body, revealed, version: isAnswered ? 1 : 0 });
  }
  const story = storyOf(talk.spell);
  const bias = side === 'employee' ? story.selfBias : story.leaderBias;
  for (const [element, stand] of stands) {
    if (!random.chance(ASSESSED[progress])) continue;
    const level = onScale(stand + bias + random.around(1));
    const kind = side === 'employee' ? 'self' : 'leader';
    const missing_components = missingComponents(random, element, level);
    rows.conversation_level.push({ ...newLevel(book, element), ...part, kind, level, missing_components, revealed });
  }
}

function tellAgreed(
  book: SeasonBook,
  random: Random,
  employment: Employment,
  talk: Talk,
  stands: Stands,
  share: number,
): void {
  const agreed = { conversation_id: conversationId(employment, talk), kind: 'agreed', revealed: true };
  for (const [element, stand] of stands) {
    if (!random.chance(share)) continue;
    const remark = random.chance(REMARKS) ? random.pick(remarks) : null;
    book.rows.conversation_level.push({ ...newLevel(book, element), ...agreed, level: onScale(stand), remark });
  }
}

const newLevel = (book: SeasonBook, { id }: CatalogueElement) => ({
  id: book.levelIds.next().value,
  element_id: id,
  author_id: null,
  missing_components: [],
  remark: null,
});
