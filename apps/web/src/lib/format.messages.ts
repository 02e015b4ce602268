import type { Messages } from './i18n.ts';

export const formatMessages = {
  from: { da: 'fra {from}', nb: 'fra {from}', en: 'from {from}' },
  // soft spaces keep a date together where a line breaks
  fromTo: { da: '{from} – {to}', nb: '{from} – {to}', en: '{from} – {to}' },
} satisfies Messages;
