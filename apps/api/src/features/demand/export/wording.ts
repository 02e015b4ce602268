import { countOf, share, type ShownCell } from '@medhjul/release/shown';
import type { Language } from '../../../request/language.ts';
import type { DemandTable, TableColumn } from './demand-table.ts';
import { heads, locales, measures, numbers, sentences, wheels } from './export.messages.ts';

/** Stands where nothing is published. */
export const NONE = '–';

const day = (iso: string, language: Language) =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** One line that says what the file holds. */
export function titleOf({ release, wheel, measure }: DemandTable, language: Language): string {
  const counted = `${heads.countedOn[language].toLowerCase()} ${day(release.countedOn, language)}`;
  return [
    measures[measure].name[language],
    wheels[wheel][language],
    `${heads.release[language]} ${release.number}, ${counted}`,
  ].join(' · ');
}

/** What one has to know of the numbers, as label and words. */
export function factsOf(
  { release, wheel, measure }: DemandTable,
  language: Language,
): [label: string, words: string][] {
  return [
    [heads.release[language], String(release.number)],
    [heads.countedOn[language], day(release.countedOn, language)],
    [heads.planYear[language], String(release.planYear)],
    [heads.wheel[language], wheels[wheel][language]],
    [heads.measure[language], measures[measure].name[language]],
    [heads.counts[language], measures[measure].counts[language]],
    [heads.rounding[language], sentences.rounding[language]],
    [heads.reading[language], sentences.reading[language]],
  ];
}

/** Per cent, about; null where nothing is published. */
export const shareOf = (cell: ShownCell | null): number | null => cell && share(cell);

/** About so many; words for under 5, for each competence where there are several; null where nothing is published. */
export function numberOf(cell: ShownCell | null, { indexes }: TableColumn, language: Language): number | string | null {
  if (!cell || share(cell) === null) return null;
  const { code, number } = countOf(cell);
  if (code === 'about') return number;
  const words = indexes.length > 1 ? numbers.underEach : numbers.under;
  return words[language].replace('{count}', String(number));
}
