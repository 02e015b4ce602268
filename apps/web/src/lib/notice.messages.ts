import type { Messages } from './i18n.ts';

export const noticeMessages = {
  close: { da: 'Luk', nb: 'Lukk', en: 'Close' },
} satisfies Messages;
