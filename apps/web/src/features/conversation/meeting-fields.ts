import { parseTime } from '@medhjul/ui/typed-time.ts';
import * as z from 'zod/mini';
import { problemText } from '../../lib/form/form-problem.ts';
import type { DayAndTime, MomentWords } from '../../lib/moment-words.ts';

/** As long as the contract takes them. */
export const longest = { place: 200, link: 500, note: 1000 } as const;

const required = problemText('REQUIRED');
export const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A day that must be there. */
export const dayField = z.string().check(
  z.minLength(1, required),
  z.refine((text) => text === '' || isDay(text), problemText('NOT_A_DATE')),
);

/** A time that must be there. */
export const timeField = z.string().check(
  z.minLength(1, required),
  z.refine((text) => text === '' || parseTime(text) !== null, problemText('MALFORMED')),
);

/** Refuses, at the field `day`, what would begin in the past. */
export function toCome(moment: MomentWords['moment']) {
  return z.refine<DayAndTime>(
    (time) => {
      const at = moment(time);
      return at === null || at > new Date().toISOString();
    },
    { error: problemText('STARTS_IN_PAST'), path: ['day'] },
  );
}

const text = (max: number) => z.string().check(z.trim(), z.maxLength(max, problemText('TOO_LONG', { max })));
const isLink = (link: string) => link === '' || (link.startsWith('https://') && URL.canParse(link));

/** How long, where, and a word with it: the fields of `PlaceCard`. */
export const placeFields = {
  minutes: z.string(),
  place: text(longest.place),
  link: text(longest.link).check(z.refine(isLink, problemText('NOT_A_LINK'))),
  note: text(longest.note),
};

/** Refuses, at the field `place`, a meeting that is nowhere. */
export const somewhere = z.refine<{ place: string; link: string }>(
  ({ place, link }) => place.trim() !== '' || link.trim() !== '',
  { error: problemText('PLACE_OR_LINK'), path: ['place'] },
);
