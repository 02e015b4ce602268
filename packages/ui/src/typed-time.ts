import { format, isValid, parse } from 'date-fns';

const KEPT = 'HH:mm';
/** What people type: 9, 930, 0930, 9.30, 09:30. */
const typedForms: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}$/, 'H'],
  [/^\d{1,2}:\d{2}$/, 'H:mm'],
  [/^\d{4}$/, 'HHmm'],
];

/** The time of day that a text names, as `HH:mm`; `null` if it is none (24.00, "noon"). */
export function parseTime(text: string): string | null {
  const plain = text
    .trim()
    .replace('.', ':')
    .replace(/^(\d)(\d{2})$/, '0$1$2');
  const form = typedForms.find(([shape]) => shape.test(plain))?.[1];
  if (!form) return null;
  const time = parse(plain, form, new Date(0));
  return isValid(time) ? format(time, KEPT) : null;
}

/** A value as the reader sees it: `HH:mm` with the mark of the language, anything else as it was typed. */
export function shownTime(value: string, mark: '.' | ':'): string {
  return parseTime(value)?.replace(':', mark) ?? value;
}
