import { addBusinessDays, format, parse } from 'date-fns';
import * as z from 'zod/mini';
import { requiredDay } from '../../../../lib/form/day-schema.ts';
import type { DayAndTime, MomentWords } from '../../../../lib/moment-words.ts';
import {
  placeFields,
  placeValues,
  somewhere,
  timeField,
  toCome,
  type PlaceValues,
} from '../../../conversation/meeting-fields.ts';
import type { ReviewContentFragment } from '../../review.generated.ts';

/** What the form for the call holds. */
export interface MeetingValues extends DayAndTime, PlaceValues {}

/** Working days ahead that a call is suggested for. */
const AHEAD = 15;

type Called = Pick<ReviewContentFragment, 'startsAt' | 'durationMinutes' | 'place' | 'link' | 'note'>;

/** The meeting as it is called; else one three weeks ahead, of two hours. */
export function meetingValues(of: Called, today: string, dayAndTime: MomentWords['dayAndTime']): MeetingValues {
  const place = placeValues({ ...of, durationMinutes: of.durationMinutes ?? 120 });
  if (of.startsAt !== null) return { ...dayAndTime(of.startsAt), ...place };
  const day = format(addBusinessDays(parse(today, 'yyyy-MM-dd', 0), AHEAD), 'yyyy-MM-dd');
  return { day, time: '09:00', ...place };
}

/** What the form refuses before the API is asked; the API stays the judge. */
export function meetingSchema(moment: MomentWords['moment']) {
  return z.object({ day: requiredDay, time: timeField, ...placeFields }).check(toCome(moment), somewhere);
}

const names: Readonly<Record<string, string>> = { startsAt: 'day', durationMinutes: 'minutes' };

/** The form's name of a field of the contract. */
export function meetingField(field: string): string {
  const last = field.split('.').at(-1) ?? field;
  return names[last] ?? last;
}
