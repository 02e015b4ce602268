import type { Messages } from '../../lib/i18n.ts';

/** Preparing, alone. */
export const preparationMessages = {
  title: { da: 'Forbered dig', nb: 'Forbered deg', en: 'Prepare' },
  lead: {
    da: 'Det, du skriver, ser kun du. Når I begge har sagt, at I er klar, åbnes begges dele på én gang.',
    nb: 'Det du skriver, ser bare du. Når begge har sagt at dere er klare, åpnes begges deler samtidig.',
    en: 'Only you see what you write. When both have said that they are ready, both parts open at once.',
  },
  who: { da: 'Hvem kan læse det?', nb: 'Hvem kan lese det?', en: 'Who can read it?' },
  whoOwn: {
    da: 'Kun du, heller ikke administratorer. Når I begge er klar: du og din leder. Ved underskriften slettes det.',
    nb: 'Bare du, heller ikke administratorer. Når begge er klare: du og lederen din. Ved signeringen slettes det.',
    en: 'Only you, not even administrators. When both are ready: you and your leader. It is erased when both sign.',
  },
  whoLeader: {
    da: 'Kun du, heller ikke administratorer. Når I begge er klar: du og medarbejderen. Ved underskriften slettes det.',
    nb: 'Bare du, heller ikke administratorer. Når begge er klare: du og medarbeideren. Ved signeringen slettes det.',
    en: 'Only you, not even administrators. When both are ready: you and the employee. It is erased when both sign.',
  },
  competences: { da: 'Kompetencer', nb: 'Kompetanse', en: 'Competences' },
  competencesOwn: {
    da: 'Hvor står du? Vælg et niveau for dem, du vil tale om. Tast 0–5.',
    nb: 'Hvor står du? Velg et nivå for dem du vil snakke om. Tast 0–5.',
    en: 'Where do you stand? Choose a level for those you want to talk about. Keys 0–5 work.',
  },
  competencesLeader: {
    da: 'Hvor står {name}? Vælg et niveau for dem, du vil tale om. Tast 0–5.',
    nb: 'Hvor står {name}? Velg et nivå for dem du vil snakke om. Tast 0–5.',
    en: 'Where does {name} stand? Choose a level for those you want to talk about. Keys 0–5 work.',
  },
  assessed: { da: '{n} af {all} vurderet', nb: '{n} av {all} vurdert', en: '{n} of {all} assessed' },
  lastTime: { da: 'Aftalt sidst: {level}', nb: 'Avtalt sist: {level}', en: 'Agreed last time: {level}' },
  lastTimeNone: { da: 'Ikke aftalt før', nb: 'Ikke avtalt før', en: 'Not agreed before' },
  requirement: { da: 'Krav: {level}', nb: 'Krav: {level}', en: 'Required: {level}' },
  levelOf: { da: 'Niveau: {element}', nb: 'Nivå: {element}', en: 'Level: {element}' },
  questions: { da: 'Spørgsmål', nb: 'Spørsmål', en: 'Questions' },
  questionsHint: {
    da: 'Et par stikord er nok. Ti spørgsmål er højst, hvad der er plads til.',
    nb: 'Noen stikkord er nok. Det er plass til høyst ti spørsmål.',
    en: 'A few words are enough. There is room for at most ten questions.',
  },
  noQuestions: { da: 'Ingen spørgsmål valgt.', nb: 'Ingen spørsmål valgt.', en: 'No questions chosen.' },
  choose: { da: 'Vælg spørgsmål', nb: 'Velg spørsmål', en: 'Choose questions' },
  catalogue: { da: 'Inspirationskatalog', nb: 'Inspirasjonskatalog', en: 'Inspiration catalogue' },
  catalogueHint: {
    da: 'Sæt hak ved det, du vil forberede. Den anden kan ikke se, hvad du vælger.',
    nb: 'Huk av for det du vil forberede. Den andre kan ikke se hva du velger.',
    en: 'Tick what you want to prepare. The other cannot see what you choose.',
  },
  remove: { da: 'Fjern spørgsmålet', nb: 'Fjern spørsmålet', en: 'Remove the question' },
  removeOf: {
    da: 'Fjern spørgsmålet: {question}',
    nb: 'Fjern spørsmålet: {question}',
    en: 'Remove the question: {question}',
  },
  removeTitle: { da: 'Fjern spørgsmålet?', nb: 'Fjerne spørsmålet?', en: 'Remove the question?' },
  removeText: {
    da: 'Det, du har svaret, bliver slettet.',
    nb: 'Det du har svart, blir slettet.',
    en: 'What you have answered is erased.',
  },
  removeYes: { da: 'Fjern', nb: 'Fjern', en: 'Remove' },
  removeNo: { da: 'Behold', nb: 'Behold', en: 'Keep it' },
  ready: { da: 'Jeg er klar', nb: 'Jeg er klar', en: 'I am ready' },
  readySaid: {
    da: 'Du har sagt, at du er klar.',
    nb: 'Du har sagt at du er klar.',
    en: 'You have said that you are ready.',
  },
  readyTitle: { da: 'Du er klar', nb: 'Du er klar', en: 'You are ready' },
  readyText: {
    da: 'Når {name} også er klar, åbnes begges dele for jer begge. Indtil da kan du tage det tilbage og skrive videre.',
    nb: 'Når {name} også er klar, åpnes begges deler for dere begge. Fram til da kan du ta det tilbake og skrive videre.',
    en: 'When {name} is ready too, both parts open to both. Until then you can take it back and write on.',
  },
  takeBack: { da: 'Skriv videre', nb: 'Skriv videre', en: 'Write on' },
  takenBack: { da: 'Du kan skrive videre.', nb: 'Du kan skrive videre.', en: 'You can write on.' },
  savedAsYouGo: {
    da: 'Gemmes, mens du skriver',
    nb: 'Lagres mens du skriver',
    en: 'Saved while you write',
  },
  calendar: {
    da: 'Mailen med invitationen har også kalenderfilen. Flyttes samtalen, kommer der en ny, som retter din kalender.',
    nb: 'E-posten med invitasjonen har også kalenderfilen. Flyttes samtalen, kommer det en ny som retter kalenderen din.',
    en: 'The mail of the invitation has the calendar file too. When the conversation is moved, a new one corrects your calendar.',
  },
} satisfies Messages;
