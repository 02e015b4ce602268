import { parseTime } from '@medhjul/ui/typed-time.ts';
import * as z from 'zod/mini';
import { problemText } from '../../lib/form/form-problem.ts';
import type { MeetingInput } from '../../lib/graphql/schema-types.generated.ts';
import type { DayAndTime, MomentWords } from '../../lib/moment-words.ts';
import type { ConversationFactsFragment } from './conversation.generated.ts';

/** What a form holds of how long a meeting is, where, and of the word with it. */
export interface PlaceValues {
  /** Whole minutes, as the list of choices has them. */
  minutes: string;
  place: string;
  link: string;
  note: string;
}

/** As long as the contract takes them. */
export const longest = { place: 200, link: 500, note: 1000 } as const;

/** A time that must be there. */
export const timeField = z.string().check(
  z.minLength(1, problemText('REQUIRED')),
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

/** A meeting as the API takes it. @throws when day and time name no moment: the form has refused them before */
export function meetingInput(values: PlaceValues, time: DayAndTime, moment: MomentWords['moment']): MeetingInput {
  const startsAt = moment(time);
  if (startsAt === null) throw new Error('a time that is none passed the form');
  const { minutes, place, link, note } = values;
  return {
    startsAt,
    durationMinutes: Number(minutes),
    place: place.trim() || null,
    link: link.trim() || null,
    note: note.trim() || null,
  };
}

type MeetingPlace = Pick<ConversationFactsFragment, 'durationMinutes' | 'place' | 'link' | 'note'>;

/** Where a meeting is, as the form that moves it shows it. */
export function placeValues({ durationMinutes, place, link, note }: MeetingPlace): PlaceValues {
  return { minutes: String(durationMinutes), place: place ?? '', link: link ?? '', note: note ?? '' };
}
