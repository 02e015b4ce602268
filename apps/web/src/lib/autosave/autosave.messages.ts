import type { Messages } from '../i18n.ts';

export const autosaveMessages = {
  saving: { da: 'Gemmer …', nb: 'Lagrer …', en: 'Saving …' },
  saved: { da: 'Gemt {time}', nb: 'Lagret {time}', en: 'Saved {time}' },
  waiting: {
    da: 'Ingen forbindelse lige nu. Teksten bliver her og gemmes, når den er tilbage.',
    nb: 'Ingen forbindelse akkurat nå. Teksten blir her og lagres når den er tilbake.',
    en: 'No connection right now. Your text stays here and is saved when it is back.',
  },
  refused: { da: 'Ikke gemt. {why}', nb: 'Ikke lagret. {why}', en: 'Not saved. {why}' },
  notSaved: {
    da: 'Ikke gemt, før I har valgt, hvordan I går videre.',
    nb: 'Ikke lagret før dere har valgt hvordan dere går videre.',
    en: 'Not saved until you have chosen how to go on.',
  },
  writing: { da: '{name} skriver', nb: '{name} skriver', en: '{name} is writing' },
  conflictTitle: {
    da: 'I har begge skrevet her',
    nb: 'Begge har skrevet her',
    en: 'You have both written here',
  },
  conflictText: {
    da: 'Din tekst står i feltet ovenfor, den andens herunder. Vælg, hvordan I går videre. Intet er gået tabt.',
    nb: 'Din tekst står i feltet over, den andres nedenfor. Velg hvordan dere går videre. Ingenting er tapt.',
    en: 'Your text stands in the field above, the other one below. Choose how to go on. Nothing is lost.',
  },
  theirs: { da: 'Den andens tekst', nb: 'Den andres tekst', en: 'The other text' },
  theirsEmpty: { da: 'Teksten er fjernet.', nb: 'Teksten er fjernet.', en: 'The text was removed.' },
  keepMine: { da: 'Behold min', nb: 'Behold min', en: 'Keep mine' },
  takeTheirs: { da: 'Brug den andens', nb: 'Bruk den andres', en: 'Use the other one' },
  together: { da: 'Saml begge i feltet', nb: 'Samle begge i feltet', en: 'Put both in the field' },
  unused: { da: 'Teksten, der ikke blev brugt', nb: 'Teksten som ikke ble brukt', en: 'The text that was not used' },
  tooLate: {
    da: 'Det, du skrev til sidst, nåede ikke at blive gemt',
    nb: 'Det du skrev til slutt, ble ikke lagret i tide',
    en: 'What you wrote last was not saved in time',
  },
  bringBack: { da: 'Sæt den ind nederst', nb: 'Sett den inn nederst', en: 'Add it at the end' },
} satisfies Messages;
