/** Own reviews, invitations, A-MED inputs and minutes. */
export const reviewsUrl = '/reviews';

/** How far every C-MED's review of a year is. */
export function reviewBoardUrl(year?: number): string {
  return year === undefined ? '/reviews/board' : `/reviews/board?year=${year}`;
}

/** Names the step of the minutes, and the page that reshapes the process, where a step's id could stand. */
export const MINUTES_STEP = 'minutes';
export const SHAPE_STEP = 'shape';

/** A review's guided way; `step` is a step's id, `MINUTES_STEP` or `SHAPE_STEP`; left out: what is next. */
export function reviewUrl(id: string, step?: string): string {
  const path = `/reviews/${encodeURIComponent(id)}`;
  return step === undefined ? path : `${path}?step=${encodeURIComponent(step)}`;
}

/** The room of its meeting. */
export function reviewRoomUrl(id: string): string {
  return `/reviews/${encodeURIComponent(id)}/meeting`;
}

/** The meeting as a file for calendars. */
export function reviewCalendarUrl(id: string): string {
  return `/calendar/reviews/${encodeURIComponent(id)}.ics`;
}
