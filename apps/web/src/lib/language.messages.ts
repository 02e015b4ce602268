import type { Messages } from './i18n.ts';

export const languageMessages = {
  label: { da: 'Sprog', nb: 'Språk', en: 'Language' },
} satisfies Messages;
