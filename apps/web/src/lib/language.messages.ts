import type { Messages } from './i18n.ts';

export const languageMessages = {
  label: { da: 'Sprog', nb: 'Språk', en: 'Language' },
  failed: {
    da: 'Sproget kunne ikke hentes. Se efter, om du er på nettet, og vælg det igen.',
    nb: 'Språket kunne ikke hentes. Se etter om du er på nett, og velg det igjen.',
    en: 'The language could not be loaded. Check that you are online, and choose it again.',
  },
} satisfies Messages;
