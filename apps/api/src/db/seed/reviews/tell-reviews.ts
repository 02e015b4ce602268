import type { HostTransaction } from '../../host-transaction.ts';
import { withoutTriggers } from '../bulk-load.ts';
import { calendarOf, earlierOf, plusDays } from '../days.ts';
import { agendaOf } from './agenda.ts';
import { readCast, type ToldCentre } from './cast.ts';
import { currentCourse, lastCourse, type Course } from './course.ts';
import { tellDecisions } from './decisions.ts';
import { tellInputs } from './inputs.ts';
import { startOf, tellMinutes } from './minutes.ts';
import { noReviews, REVIEW_TABLES, writeReviews } from './rows.ts';
import { tellSteps } from './steps.ts';
import { chanceOf, momentBy, reviewId, type ReviewBook, type ToldReview } from './told-review.ts';
import { corrections } from '../templates/reviews/agenda-texts.ts';

/** Which centre invites the administrator, who knows the systems, and which one the training house has reminded. */
const INVITES = 'Omsorg og Ældre';
const REMINDED = 'Særlig Social Indsats';

const PAPERS_BEFORE = 7;

/**
 * Tells the C-MEDs' reviews of the demonstration: last year's, all sent, and this year's in every state.
 * @param tx as `medhjul_owner`, with the demonstration in it
 * @param now the moment whose day everything is told from
 */
export async function tellReviews({ db, client }: HostTransaction, told: { today: string; seed: number; now: Date }) {
  const { today, seed, now } = told;
  const cast = await readCast(db, today);
  const book: ReviewBook = { cast, calendar: calendarOf(today), seed, now: now.toISOString(), rows: noReviews() };
  for (const [place, centre] of cast.centres.entries()) {
    tellReview(book, centre, lastCourse(book.calendar, place));
    const current = currentCourse(book.calendar, place);
    if (current) tellReview(book, centre, current);
    else if (centre.template.centre === REMINDED) remind(book, centre);
  }
  giveReceipts(book);
  await withoutTriggers(client, [...REVIEW_TABLES, 'minutes_decision'], () => writeReviews(client, book.rows));
  await client.query(`ANALYZE ${REVIEW_TABLES.join(', ')}, minutes_decision`);
}

function tellReview(book: ReviewBook, centre: ToldCentre, course: Course): void {
  const id = reviewId(centre.committee, course.year);
  const random = chanceOf(book, { committee: centre.committee, year: course.year });
  const begun = { ...centre, id, course, isLast: course.year < book.calendar.year };
  const review: ToldReview = { ...begun, agenda: agendaOf(random, begun) };
  tellItself(book, review);
  tellSteps(book, review);
  tellDecisions(book, review);
  tellInputs(book, random, review);
  tellMinutes(book, review);
}

function tellItself(book: ReviewBook, review: ToldReview): void {
  const { rows, calendar } = book;
  const { id, committee, template, course, agenda } = review;
  const isHeld = course.meets !== null && course.state !== 'called';
  rows.review.push({
    id,
    committee_id: committee.id,
    year: course.year,
    state: course.state,
    starts_at: startOf(course.meets),
    duration_minutes: course.meets && 150,
    place: template.place,
    invitation: course.meets === null ? 0 : 1,
    input_due_on: course.inputDue,
    vote: template.noVote ? 'none' : course.vote,
    number: course.correction === null ? 1 : 2,
    correction: course.correction && corrections[course.correction],
    opened_on: course.opened,
    held_on: isHeld ? course.meets : null,
  });
  for (const [n, { minutes, ...item }] of agenda.entries()) {
    const tree = minutes && JSON.stringify(minutes);
    rows.agenda_item.push({ ...item, review_id: id, position: n + 1, minutes: tree, minutes_version: minutes ? 1 : 0 });
  }
  if (course.meets === null) return;
  const guests = !review.isLast && template.centre === INVITES ? [book.cast.personaId('administrator')] : [];
  const sentOn = earlierOf(plusDays(course.meets, -PAPERS_BEFORE), plusDays(calendar.today, -1));
  for (const person of guests) rows.review_guest.push({ review_id: id, person_id: person, invited_on: sentOn });
  const papers = agenda.map(({ id: item, kind, title, body }) => ({ id: item, kind, title, body }));
  rows.review_papers.push({
    review_id: id,
    number: 1,
    sent_at: momentBy(book, sentOn),
    guests,
    agenda: JSON.stringify(papers),
  });
}

function remind({ rows, cast, calendar }: ReviewBook, { committee }: ToldCentre): void {
  rows.review_reminder.push({
    committee_id: committee.id,
    year: calendar.year,
    reminded_on: plusDays(calendar.today, -2),
    reminded_by: cast.personaId('training_house'),
  });
}

/** In the order in which the minutes reached the training house. */
function giveReceipts({ rows }: ReviewBook): void {
  const sent = rows.minutes_version.filter(({ state }) => state === 'sent');
  const inOrder = sent.toSorted((one, other) => (String(one.sent_at) < String(other.sent_at) ? -1 : 1));
  const receipts = new Map(inOrder.map(({ id }, n) => [id, n + 1]));
  for (const [n, row] of rows.minutes_version.entries()) {
    rows.minutes_version[n] = { ...row, receipt: receipts.get(row.id) ?? null };
  }
}
