import { AGENDA_TITLES } from '../../../features/minutes/agenda-titles.ts';
import type { MinutesContent } from '../../../features/minutes/minutes-content.ts';
import { plusDays, workdayAfter } from '../days.ts';
import { idOf } from '../ids.ts';
import { corrections, remarkText } from '../templates/reviews/agenda-texts.ts';
import { stressed } from './rich-text.ts';
import { momentBy, seatsOn, type AgendaLine, type ReviewBook, type ToldReview } from './told-review.ts';

/** Days from the meeting until the minutes are put to approval and approved; the corrected ones later. */
const FIRST = { proposed: 4, approved: 8 };
const CORRECTED = { proposed: 18, approved: 21 };

/** What the minutes hold, as the product freezes it. */
function contentOf({ cast }: ReviewBook, review: ToldReview, agenda: readonly AgendaLine[]): MinutesContent {
  const { committee, template, course } = review;
  return {
    language: cast.language,
    committee: committee.name,
    centre: committee.unit,
    startsAt: startOf(course.meets),
    place: template.place,
    seats: seatsOn(committee, course.meets ?? '').map(({ name, side, duty }) => ({ name, side, duty })),
    items: agenda
      .filter(({ body, minutes }) => body !== '' || minutes !== null)
      .map(({ kind, title, body, minutes }) => ({
        title: title ?? AGENDA_TITLES[kind]?.[cast.language] ?? kind,
        body,
        minutes,
      })),
  };
}

export const startOf = (day: string | null): string | null => day && `${day}T08:00:00.000Z`;

/** Every version of the minutes, with who approved it; the receipts come later, in the order of sending. */
export function tellMinutes(book: ReviewBook, review: ToldReview): void {
  for (let number = 1; number <= review.course.versions; number += 1) tellVersion(book, review, number);
  if (review.course.state === 'approving') tellRemark(book, review);
}

function tellVersion(book: ReviewBook, review: ToldReview, number: number): void {
  const { id, committee, course, agenda } = review;
  const isLatest = number === course.versions && course.correction !== 'current';
  const state = isLatest && course.state !== 'held' ? course.state : 'sent';
  const days = number === 1 ? FIRST : CORRECTED;
  const dayOf = (n: number): string => workdayAfter(plusDays(course.meets ?? '', n));
  const at = (n: number): string => momentBy(book, dayOf(n));
  const versionId = idOf('minutes_version', `${id}-${number}`);
  // Before the correction it did not say so.
  const said = number === 1 && course.correction ? agenda.map(withoutCorrection) : agenda;
  book.rows.minutes_version.push({
    id: versionId,
    review_id: id,
    committee_id: committee.id,
    year: course.year,
    number,
    state,
    correction: number > 1 && course.correction ? corrections[course.correction] : null,
    content: JSON.stringify(contentOf(book, review, said)),
    fingerprint: '',
    proposed_at: at(days.proposed),
    // Where it waits to be sent, both sides approved it today.
    approved_at: state === 'approving' ? null : state === 'approved' ? book.now : at(days.approved),
    // By itself, the day after.
    sent_at: state === 'sent' ? momentBy(book, plusDays(dayOf(days.approved), 1)) : null,
    receipt: null,
  });
  const seats = seatsOn(committee, course.meets ?? '');
  const chair = state === 'approving' ? undefined : seats.find(({ duty }) => duty === 'chair');
  const member = seats.find(({ side }) => side === 'employee');
  for (const seat of [chair, member]) {
    if (!seat) continue;
    const side = seat.side === 'management' ? 'management' : 'employee';
    const approved_at = seat === chair && state === 'approved' ? book.now : at(days.approved - 1);
    book.rows.minutes_approval.push({ version_id: versionId, person_id: seat.personId, side, approved_at });
  }
}

const withoutCorrection = (line: AgendaLine): AgendaLine => {
  const text = line.minutes?.content?.[0]?.content?.[0]?.text;
  return line.kind === 'decisions' && text !== undefined ? { ...line, minutes: stressed(text, null) } : line;
};

function tellRemark(book: ReviewBook, { id, committee, course }: ToldReview): void {
  const [, member] = seatsOn(committee, course.meets ?? '').filter(({ side }) => side === 'employee');
  if (!member) return;
  book.rows.minutes_remark.push({
    id: idOf('minutes_remark', id),
    review_id: id,
    person_id: member.personId,
    body: remarkText,
    written_at: momentBy(book, plusDays(course.meets ?? '', FIRST.proposed + 1)),
    settled_at: null,
  });
}
