import type { RichTextNode } from '@medhjul/rules/rich-text';
import { momentOf, type Calendar } from '../days.ts';
import { idOf } from '../ids.ts';
import { randomFor, type Random } from '../random.ts';
import type { AgendaKind } from '../../../features/review/review.loaders.ts';
import type { Cast, Committee, ToldCentre } from './cast.ts';
import type { Course } from './course.ts';
import type { ReviewRows } from './rows.ts';

/** What telling a review leans on, and where its rows come. */
export interface ReviewBook {
  readonly cast: Cast;
  readonly calendar: Calendar;
  readonly seed: number;
  /** The moment that nothing lies after, as ISO text. */
  readonly now: string;
  readonly rows: ReviewRows;
}

/** One review as it stands. */
export interface ToldReview extends ToldCentre {
  readonly id: string;
  readonly course: Course;
  readonly isLast: boolean;
  readonly agenda: readonly AgendaLine[];
}

export interface AgendaLine {
  readonly id: string;
  readonly kind: AgendaKind;
  readonly title: string | null;
  readonly body: string;
  readonly minutes: RichTextNode | null;
}

/** A moment in office hours of that day, and never one to come. */
export function momentBy({ now }: Pick<ReviewBook, 'now'>, day: string): string {
  const moment = momentOf(day);
  return moment < now ? moment : now;
}

export const chanceOf = ({ seed }: ReviewBook, { committee, year }: { committee: Committee; year: number }): Random =>
  randomFor(seed, 'review', committee.code, year);

export const reviewId = ({ code }: Committee, year: number): string => idOf('review', `${code}-${year}`);

/** Who sits in the committee on a day, chair and secretary first. */
export const seatsOn = ({ seats }: Committee, day: string) =>
  seats.filter(({ from, to }) => from <= day && (to === null || day < to));
