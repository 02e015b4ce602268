import { compileMessage, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import type { Messages } from './i18n.ts';
import { setLanguage, type Language } from './language.ts';

/** The texts of one feature in one language, compiled. */
export type Texts = Readonly<Record<string, CompiledMessage>>;

// In development and tests every text stands in its module. The product loads the reader's language only: its build
// (scripts/texts.mjs) puts texts.built.ts in the place of this file.

/** The texts of a feature in a language; they are there, for code comes with its texts. */
export function textsOf(messages: Messages, language: Language): Texts {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, compileMessage(message[language])]));
}

/** Resolves when the texts of the frame are there, without which nothing can be drawn. */
export function frameTexts(): Promise<void> {
  return Promise.resolve();
}

/**
 * Chooses the language of the screens as soon as its texts are there. Rejects with an `UnreachableError` when they
 * cannot be loaded; the language is then as before.
 */
export async function chooseLanguage(language: Language): Promise<void> {
  setLanguage(language);
}
