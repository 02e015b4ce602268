import { createContext, useContext } from 'react';
import { formatMessages } from './format.messages.ts';
import { translate } from './i18n.ts';
import { localeOf, useLanguage, type Language } from './language.ts';

/** The municipality's time zone, in which moments are told. */
export const TimeZoneContext = createContext('Europe/Copenhagen');

/** Writes numbers, days and moments for the reader. Days are texts yyyy-mm-dd, moments ISO 8601 texts in UTC. */
export interface Format {
  /** With one decimal: 2.5 → "2,5". */
  number(value: number): string;
  /** A difference with its sign, one decimal: -0.5 → "−0,5", 0 → "0,0". */
  signed(value: number): string;
  /** Without decimals: 2400 → "2.400". */
  whole(value: number): string;
  /** "1. marts 2026" */
  date(day: string): string;
  /** The last day before an end that no longer belongs: "28. februar 2026" for 2026-03-01. */
  lastDate(toExclusive: string): string;
  /** "01.03.2026" */
  dateShort(day: string): string;
  /** "1. marts 2026 kl. 14.32", in the municipality's zone. */
  dateTime(moment: string): string;
  /** A half-open period in words: from its first day to the last that still belongs to it. */
  period(from: string, toExclusive: string | null): string;
}

const made = new Map<string, Format>();

/** The same day, told independently of the zone of this machine. */
const asUtc = (day: string) => new Date(`${day}T00:00:00Z`);

/** Makes it when it is first wanted: a page uses few of the formatters, and each is slow to make. */
function once<Made>(create: () => Made): () => Made {
  let known: Made | undefined;
  return () => (known ??= create());
}

function make(language: Language, timeZone: string): Format {
  const locale = localeOf(language);
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const number = once(() => new Intl.NumberFormat(locale, oneDecimal));
  const signed = once(() => new Intl.NumberFormat(locale, { ...oneDecimal, signDisplay: 'exceptZero' }));
  const whole = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const long = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const numeric = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const short = once(() => new Intl.DateTimeFormat(locale, { ...numeric, timeZone: 'UTC' }));
  const moment = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }));
  const t = translate(formatMessages, language);
  const date = (day: string) => long().format(asUtc(day));
  const lastDate = (toExclusive: string) => long().format(asUtc(toExclusive).getTime() - 1);
  return {
    number: (value) => number().format(value),
    // Intl writes a hyphen in some languages; a minus has the width of the plus
    signed: (value) => signed().format(value).replace('-', '\u2212'),
    whole: (value) => whole().format(value),
    date,
    lastDate,
    dateShort: (day) => short().format(asUtc(day)),
    dateTime: (at) => moment().format(new Date(at)),
    period: (from, toExclusive) => {
      if (toExclusive === null) return t('from', { from: date(from) });
      return t('fromTo', { from: date(from), to: lastDate(toExclusive) });
    },
  };
}

/** Formatters of a language and zone; each is made once, when it is first used. */
export function formatIn(language: Language, timeZone: string): Format {
  const key = `${language} ${timeZone}`;
  const known = made.get(key) ?? make(language, timeZone);
  made.set(key, known);
  return known;
}

/** Formatters of the reader's language and the municipality's zone. */
export function useFormat(): Format {
  return formatIn(useLanguage(), useContext(TimeZoneContext));
}
