import type { ReviewState } from '@medhjul/rules/review-state';
import type { RichTextNode } from '@medhjul/rules/rich-text';
import { idOf } from '../ids.ts';
import type { Random } from '../random.ts';
import { agendaTexts, corrections, decisionMinutes } from '../templates/reviews/agenda-texts.ts';
import { STANDARD_AGENDA, type StandardAgendaKind } from '../templates/reviews/standard-agenda.ts';
import { listed, stressed } from './rich-text.ts';
import type { AgendaLine, ToldReview } from './told-review.ts';

/** How many items have an introduction while it is prepared, and minutes in the middle of the meeting. */
const PREPARED = 3;
const TALKED_OF = 4;

/** The agenda as far as the review has come. Its items always draw the same, however far that is. */
export function agendaOf(random: Random, review: Omit<ToldReview, 'agenda'>): AgendaLine[] {
  const { id, template, course } = review;
  const standard = STANDARD_AGENDA.map((kind): Omit<AgendaLine, 'id'> => {
    const { body, minutes } = wordsOf(random, kind, review);
    return { kind, title: null, body, minutes };
  });
  const own = template.ownItem && {
    kind: 'own' as const,
    title: template.ownItem.title,
    body: template.ownItem.body,
    minutes: stressed(template.ownItem.minutes, null),
  };
  const before = own ? standard.slice(0, -1) : standard;
  const all = own ? [...before, own, ...standard.slice(-1)] : before;
  return all.map((item, n) => ({
    ...item,
    id: idOf('agenda_item', `${id}-${n}`),
    body: n < introduced(course.state) ? item.body : '',
    minutes: n < talkedOf(review) ? item.minutes : null,
  }));
}

const introduced = (state: ReviewState): number => (state === 'preparing' ? PREPARED : Infinity);

function talkedOf({ course: { state, versions } }: Omit<ToldReview, 'agenda'>): number {
  if (state === 'preparing' || state === 'called') return 0;
  return versions === 0 ? TALKED_OF : Infinity;
}

function wordsOf(
  random: Random,
  kind: StandardAgendaKind,
  { template, course, isLast }: Omit<ToldReview, 'agenda'>,
): { body: string; minutes: RichTextNode } {
  if (kind === 'decisions') {
    const more = course.correction && corrections[course.correction];
    return { body: template.focus[isLast ? 0 : 1], minutes: stressed(random.pick(decisionMinutes), more) };
  }
  const { introductions, minutes } = agendaTexts[kind];
  return { body: random.pick(introductions), minutes: listed(random.pick(minutes)) };
}
