import type { Text } from '../db/reference/text.ts';

export type Language = keyof Text;

const byTag: Record<string, Language> = { da: 'da', nb: 'nb', no: 'nb', nn: 'nb', en: 'en' };

/** The first of the product's languages that the header names; Danish without one. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').slice(0, 200).split(',')) {
    const language = byTag[part.trim().slice(0, 2).toLowerCase()];
    if (language) return language;
  }
  return 'da';
}
