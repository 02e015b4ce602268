import type { Messages } from '../i18n.ts';

export const presenceMessages = {
  present: {
    da: '{names} har også siden åben',
    nb: '{names} har også siden åpen',
    en: '{names} has this page open too',
  },
  presentMany: {
    da: '{n} andre har også siden åben',
    nb: '{n} andre har også siden åpen',
    en: '{n} others have this page open too',
  },
  alone: { da: 'Ingen anden har siden åben', nb: 'Ingen andre har siden åpen', en: 'Nobody else has this page open' },
  offline: {
    da: 'De andres ændringer hentes hvert femte sekund.',
    nb: 'De andres endringer hentes hvert femte sekund.',
    en: 'The others’ changes are fetched every five seconds.',
  },
} satisfies Messages;
