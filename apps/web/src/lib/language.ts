import { useSyncExternalStore } from 'react';

/** The languages of the screens, as BCP 47 tags. */
const languages = ['da', 'nb', 'en'] as const;
export type Language = (typeof languages)[number];

/** What `Intl` is asked with: en alone would write dates the American way. */
const locales: Record<Language, string> = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' };

const storageKey = 'medhjul.language';
const listeners = new Set<() => void>();

/** The first language of the list that we speak; Danish when there is none. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const [primary] = tag.toLowerCase().split('-');
    if (primary === 'no' || primary === 'nn') return 'nb';
    const spoken = languages.find((language) => language === primary);
    if (spoken) return spoken;
  }
  return 'da';
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null; // storage can be closed by the browser's settings
  }
}

let current = languages.find((language) => language === stored()) ?? preferredLanguage(navigator.languages);
document.documentElement.lang = current;

/** The language of the screens now. */
export function currentLanguage(): Language {
  return current;
}

/** The `Intl` locale of a language. */
export function localeOf(language: Language): string {
  return locales[language];
}

/** What the API is asked in: the chosen language, then the two others. */
export function acceptLanguage(): string {
  const others = languages.filter((language) => language !== current);
  return [current, ...others.map((language, index) => `${language};q=0.${5 - index}`)].join(', ');
}

/** Chooses the language of the screens, and keeps the choice in this browser. */
export function setLanguage(language: Language): void {
  if (language === current) return;
  current = language;
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // the choice then lasts until the page is left
  }
  for (const listener of listeners) listener();
}

/** Calls back at each change of language; returns the way to stop it. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language of the screens; the component is drawn anew when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, currentLanguage);
}
