import { earlierOf } from '../days.ts';
import { idOf } from '../ids.ts';
import type { HowMany } from '../templates/reviews/review-template.ts';
import { seatsOn, type ReviewBook, type ToldReview } from './told-review.ts';

const DOTS_EACH = 3;
/** How the committee's dots fall on its decisions, from the first. */
const SHARES = [0.45, 0.3, 0.15, 0.1];

/** Of fewer than 10 people only some or most are told. */
export const tellable = (howMany: HowMany, isSmall: boolean): HowMany =>
  isSmall && howMany !== 'most' ? 'some' : howMany;

/** What was decided, its dots, and what became of it. */
export function tellDecisions(book: ReviewBook, review: ToldReview): void {
  const { id, committee, course, template, isLast } = review;
  const { rows, cast } = book;
  const seats = seatsOn(committee, course.meets ?? book.calendar.today);
  const hasSums = course.vote === 'closed' && !template.noVote;
  const decisions = isLast ? template.last : template.current;
  for (const [n, decision] of decisions.entries()) {
    const decisionId = idOf('review_decision', `${id}-${n}`);
    rows.review_decision.push({
      id: decisionId,
      review_id: id,
      kind: decision.kind,
      element_id: decision.on === null ? null : cast.elementId(decision.on),
      title: decision.title,
      target_group: decision.group,
      how_many: tellable(decision.howMany, committee.isSmall),
      due_on: `${course.year + 1}-${n % 2 === 0 ? '06' : '11'}-30`,
      why: decision.why,
      goal_id: cast.goalId(decision.goal),
      learning_form: decision.form,
      follow_up_person_id: seats[n]?.personId ?? null,
      dots: hasSums ? Math.round((SHARES[n] ?? 0) * seats.length * DOTS_EACH) : null,
      position: n + 1,
    });
    if (decision.became) {
      const { status, word } = decision.became;
      const noted = earlierOf(`${course.year + 1}-${String(2 + n).padStart(2, '0')}-16`, book.calendar.today);
      rows.decision_outcome.push({ decision_id: decisionId, status, word, noted_on: noted });
    }
  }
  if (course.vote === 'open') placeDots(book, review);
}

/** While the vote is open some have placed theirs. */
function placeDots({ rows }: ReviewBook, { id, committee, course }: ToldReview): void {
  const members = seatsOn(committee, course.meets ?? '').filter(
    ({ side, duty }) => side === 'safety' || duty === 'secretary',
  );
  for (const { personId } of members) {
    rows.decision_dot.push({ decision_id: idOf('review_decision', `${id}-0`), person_id: personId, dots: 2 });
    rows.decision_dot.push({ decision_id: idOf('review_decision', `${id}-1`), person_id: personId, dots: 1 });
  }
}
