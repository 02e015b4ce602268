import { earlierOf, plusDays, workdayBefore } from '../days.ts';
import { idOf } from '../ids.ts';
import type { Random } from '../random.ts';
import type { HowMany } from '../templates/reviews/review-template.ts';
import { inputTexts } from '../templates/reviews/input-texts.ts';
import type { Committee } from './cast.ts';
import { tellable } from './decisions.ts';
import { momentBy, type ReviewBook, type ToldReview } from './told-review.ts';

const NUMBERS: readonly HowMany[] = ['some', 'about_5', 'about_10', 'most'];
const DAYS_TO_WRITE = 21;

/** What the A-MEDs were asked for, and what came. */
export function tellInputs(book: ReviewBook, random: Random, review: ToldReview): void {
  const { below, course } = review;
  const isSent = (n: number): boolean =>
    course.inputs === undefined ? n < below.length - 1 : n > 0 && n <= course.inputs;
  for (const [n, aMed] of below.entries()) {
    const isOver = course.versions > 0;
    if (isSent(n)) tellSent(book, random, review, aMed, isOver && (review.isLast || n % 2 === 0));
    else tellOpen(book, review, aMed, n === 0);
  }
}

const inputId = ({ id }: ToldReview, { code }: Committee): string => idOf('med_input', `${id}-${code}`);

function askedFor(review: ToldReview, aMed: Committee) {
  const { course } = review;
  return {
    id: inputId(review, aMed),
    review_id: review.id,
    committee_id: aMed.id,
    year: course.year,
    due_on: course.inputDue,
  };
}

function tellOpen({ rows, calendar }: ReviewBook, review: ToldReview, aMed: Committee, isBegun: boolean): void {
  rows.med_input.push({
    ...askedFor(review, aMed),
    state: 'open',
    efforts: isBegun ? inputTexts.begun : '',
    words: '',
    answer: null,
    asked_on: askedOn(review, calendar.today),
    sent_at: null,
  });
}

const askedOn = ({ course }: ToldReview, today: string): string =>
  earlierOf(plusDays(course.inputDue, -DAYS_TO_WRITE), plusDays(today, -1));

function tellSent(book: ReviewBook, random: Random, review: ToldReview, aMed: Committee, isAnswered: boolean): void {
  const { rows, calendar } = book;
  const lastDay = earlierOf(review.course.inputDue, calendar.today);
  rows.med_input.push({
    ...askedFor(review, aMed),
    state: 'sent',
    efforts: random.pick(inputTexts.efforts),
    words: random.pick(inputTexts.words),
    answer: isAnswered ? random.pick(inputTexts.answers) : null,
    asked_on: askedOn(review, calendar.today),
    sent_at: momentBy(book, workdayBefore(plusDays(lastDay, -random.int(1, 6)))),
  });
  tellNeeds(book, random, review, aMed);
  const measures = [
    { kind: 'local_measure', body: random.pick(inputTexts.measures) },
    ...(random.chance(0.5) ? [{ kind: 'project', body: random.pick(inputTexts.projects) }] : []),
  ];
  for (const [n, measure] of measures.entries()) {
    const id = idOf('med_measure', `${inputId(review, aMed)}-${n}`);
    rows.med_measure.push({ id, input_id: inputId(review, aMed), ...measure, position: n + 1 });
  }
}

/** One need that the C-MED took up as it did, and one or two that are asked for anywhere. */
function tellNeeds({ rows, cast }: ReviewBook, random: Random, review: ToldReview, aMed: Committee): void {
  const { template, isLast } = review;
  const taken = (isLast ? template.last : template.current).flatMap(({ on }) => (on === null ? [] : [on]));
  const codes = [
    random.pick(taken.length > 0 ? taken : ['E2.5']),
    random.pick(inputTexts.needs),
    random.pick(inputTexts.needs),
  ];
  for (const code of new Set(codes)) {
    const id = idOf('med_need', `${inputId(review, aMed)}-${code}`);
    const howMany = tellable(random.pick(NUMBERS), aMed.isSmall);
    const note = random.chance(0.6) ? random.pick(inputTexts.notes) : null;
    rows.med_need.push({
      id,
      input_id: inputId(review, aMed),
      element_id: cast.elementId(code),
      how_many: howMany,
      note,
    });
  }
}
