import type { Messages } from './i18n.ts';

export const sensitiveMessages = {
  hint: {
    da: 'Sygdom, diagnoser, graviditet, fagforening og sanktioner hører ikke til her. Skriv om det, du vil lære og gøre.',
    nb: 'Sykdom, diagnoser, graviditet, fagforening og sanksjoner hører ikke hjemme her. Skriv om det du vil lære og gjøre.',
    en: 'Illness, diagnoses, pregnancy, union matters and sanctions do not belong here. Write about what you want to learn and do.',
  },
} satisfies Messages;
