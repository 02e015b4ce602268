import type { Messages } from './i18n.ts';

export const momentMessages = {
  notATime: {
    da: 'Skriv tidspunktet som tt.mm, for eksempel 09.30',
    nb: 'Skriv klokkeslettet som tt:mm, for eksempel 09:30',
    en: 'Write the time as hh:mm, for example 09:30',
  },
  timePlaceholder: { da: 'tt.mm', nb: 'tt:mm', en: 'hh:mm' },
} satisfies Messages;
