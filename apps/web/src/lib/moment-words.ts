import { TZDateMini } from '@date-fns/tz';
import type { TimeFieldTexts } from '@medhjul/ui/TimeField.tsx';
import { addMinutes, format, isValid, parse } from 'date-fns';
import { useContext } from 'react';
import { TimeZoneContext } from './format.ts';
import { useMessages } from './i18n.ts';
import { localeOf, useLanguage, type Language } from './language.ts';
import { momentMessages } from './moment-words.messages.ts';

/** A day `yyyy-MM-dd` and a time `HH:mm` on the clocks of the municipality. */
export interface DayAndTime {
  day: string;
  time: string;
}

/** Tells moments (ISO 8601 texts in UTC, or milliseconds since 1970) on the clocks of the municipality, and reads them. */
export interface MomentWords {
  /** "14.32" */
  time(moment: string | number): string;
  /** "torsdag den 3. december 2026" */
  weekday(moment: string): string;
  /** From its beginning to its end: "torsdag den 3. december 2026 14.00–15.00". */
  meeting(startsAt: string, minutes: number): string;
  /** What two fields show of a moment. */
  dayAndTime(moment: string): DayAndTime;
  /** The moment that two fields name, ISO in UTC; `null` while one of them is no day or time. */
  moment(fields: DayAndTime): string | null;
}

const made = new Map<string, MomentWords>();

function make(language: Language, timeZone: string): MomentWords {
  const locale = localeOf(language);
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const time = new Intl.DateTimeFormat(locale, { ...clock, timeZone });
  const weekday = new Intl.DateTimeFormat(locale, day);
  const range = new Intl.DateTimeFormat(locale, { ...day, ...clock });
  return {
    time: (moment) => time.format(new Date(moment)),
    weekday: (moment) => weekday.format(new Date(moment)),
    meeting: (startsAt, minutes) => range.formatRange(new Date(startsAt), addMinutes(startsAt, minutes)),
    dayAndTime: (moment) => {
      const local = new TZDateMini(moment, timeZone);
      return { day: format(local, 'yyyy-MM-dd'), time: format(local, 'HH:mm') };
    },
    moment: (fields) => {
      const local = parse(`${fields.day} ${fields.time}`, 'yyyy-MM-dd HH:mm', new TZDateMini(0, timeZone));
      return isValid(local) ? new Date(local.getTime()).toISOString() : null;
    },
  };
}

/** The words of a language and a zone; made once, for `Intl` is slow to make. */
export function momentWordsIn(language: Language, timeZone: string): MomentWords {
  const key = `${language} ${timeZone}`;
  const known = made.get(key) ?? make(language, timeZone);
  made.set(key, known);
  return known;
}

/** Moments for the reader, on the clocks of the municipality. */
export function useMomentWords(): MomentWords {
  return momentWordsIn(useLanguage(), useContext(TimeZoneContext));
}

/** The words of a `TimeField`. */
export function useTimeTexts(): TimeFieldTexts {
  const t = useMessages(momentMessages);
  return {
    notATime: t('notATime'),
    placeholder: t('timePlaceholder'),
    mark: useLanguage() === 'da' ? '.' : ':',
  };
}
