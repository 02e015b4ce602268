import type { Messages } from '../i18n.ts';

/** Words that every form says. */
export const formMessages = {
  optional: { da: 'kan stå tom', nb: 'kan stå tom', en: 'optional' },
  notADate: {
    da: 'Skriv datoen som dd-mm-åååå, for eksempel 01-03-2027.',
    nb: 'Skriv datoen som dd-mm-åååå, for eksempel 01-03-2027.',
    en: 'Write the date as dd-mm-yyyy, for example 01-03-2027.',
  },
  datePlaceholder: { da: 'dd-mm-åååå', nb: 'dd-mm-åååå', en: 'dd-mm-yyyy' },
  openCalendar: { da: 'Åbn kalenderen', nb: 'Åpne kalenderen', en: 'Open the calendar' },
  calendar: { da: 'Vælg en dag', nb: 'Velg en dag', en: 'Choose a day' },
  closeCalendar: { da: 'Luk', nb: 'Lukk', en: 'Close' },
  summary: {
    da: 'Ret dette, før du går videre',
    nb: 'Rett dette før du går videre',
    en: 'Put this right before you go on',
  },
  summaryLine: { da: '{label}: {words}', nb: '{label}: {words}', en: '{label}: {words}' },
  cancel: { da: 'Annuller', nb: 'Avbryt', en: 'Cancel' },
  cancelTitle: {
    da: 'Kassér det, du har skrevet?',
    nb: 'Forkaste det du har skrevet?',
    en: 'Throw away what you have written?',
  },
  cancelText: {
    da: 'Det, der ikke er gemt, forsvinder.',
    nb: 'Det som ikke er lagret, blir borte.',
    en: 'What is not saved will be gone.',
  },
  cancelYes: { da: 'Kassér', nb: 'Forkast', en: 'Throw it away' },
  cancelNo: { da: 'Bliv her', nb: 'Bli her', en: 'Stay here' },
  restored: {
    da: 'Det, du var i gang med, står her endnu.',
    nb: 'Det du holdt på med, står her fortsatt.',
    en: 'What you were working on is still here.',
  },
  startOver: { da: 'Begynd forfra', nb: 'Begynn på nytt', en: 'Start over' },
  kept: { da: 'Huskes i dette vindue', nb: 'Huskes i dette vinduet', en: 'Kept in this window' },
} satisfies Messages;
