import type { Messages } from './i18n.ts';

export const noticeMessages = {
  close: { da: 'Luk beskeden', nb: 'Lukk beskjeden', en: 'Close the message' },
} satisfies Messages;
