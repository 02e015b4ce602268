import { setupI18n, type I18n } from '@lingui/core';
import { currentLanguage, localeOf, useLanguage, type Language } from './language.ts';
import { textsOf } from './texts.ts';

/** One text in every language, in ICU syntax. */
export type Message = Readonly<Record<Language, string>>;
/** The texts of a feature: `export const goalMessages = { … } satisfies Messages`. */
export type Messages = Readonly<Record<string, Message>>;
/** Values of a text by their names. */
export type MessageValues = Readonly<Record<string, string | number>>;
/** Says a text of a feature in the reader's language. */
export type Translate<M extends Messages> = (key: keyof M & string, values?: MessageValues) => string;

const catalogues = new Map<Messages, Map<Language, I18n>>();

/** The texts of one feature in one language; made once, when first needed. */
function catalogue(messages: Messages, language: Language): I18n {
  const byLanguage = catalogues.get(messages) ?? new Map<Language, I18n>();
  catalogues.set(messages, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const made = setupI18n({
    locale: language,
    locales: localeOf(language),
    messages: { [language]: textsOf(messages, language) },
  });
  byLanguage.set(language, made);
  return made;
}

/** Says texts outside components, in the language of the moment. */
export function translate<M extends Messages>(messages: M, language: Language = currentLanguage()): Translate<M> {
  const texts = catalogue(messages, language);
  return (key, values) => texts._(key, values);
}

/** Says the texts of a feature in the reader's language: `const t = useMessages(goalMessages); t('title')`. */
export function useMessages<M extends Messages>(messages: M): Translate<M> {
  return translate(messages, useLanguage());
}
