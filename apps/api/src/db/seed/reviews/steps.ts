import { plusDays } from '../days.ts';
import { idOf } from '../ids.ts';
import type { ReviewBook, ToldReview } from './told-review.ts';

const OWN_DONE_BEFORE = 10;

/** The steps in the committee's own shape, the same in both years. */
export function tellSteps({ rows, calendar }: ReviewBook, { id, template, course }: ToldReview): void {
  const own = template.ownStep ? ['own'] : [];
  const kinds = template.inputsFirst
    ? ['a_med_input', 'prepare', ...own, 'discuss', 'conclude']
    : ['prepare', ...own, 'a_med_input', 'discuss', 'conclude'];
  const done = course.meets && plusDays(course.meets, -OWN_DONE_BEFORE);
  const ownDone = done !== null && done <= calendar.today ? done : null;
  for (const [n, kind] of kinds.entries()) {
    const step = kind === 'own' ? template.ownStep : undefined;
    rows.review_step.push({
      id: idOf('review_step', `${id}-${kind}`),
      review_id: id,
      kind,
      title: step?.title ?? null,
      body: step?.body ?? null,
      position: n + 1,
      is_left_out: kind === 'conclude' && template.noVote === true,
      done_on: step ? ownDone : null,
    });
  }
}
