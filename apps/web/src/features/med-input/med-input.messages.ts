import type { Messages } from '../../lib/i18n.ts';

/** An A-MED's input as a whole: whose, until when, sending, answer, and what became of it. */
export const medInputMessages = {
  title: { da: 'A-MED-indspil {year}', nb: 'A-MED-innspill {year}', en: 'A-MED input {year}' },
  breadcrumbs: { da: 'Hvor du er', nb: 'Hvor du er', en: 'Where you are' },
  lead: {
    da: 'Hvad har enheden brug for at kunne, og hvad gør I selv? Det tager ti minutter og gemmes, mens I skriver.',
    nb: 'Hva trenger enheten å kunne, og hva gjør dere selv? Det tar ti minutter og lagres mens dere skriver.',
    en: 'What does the unit need to be able to do, and what do you do yourselves? It takes ten minutes and is saved as you write.',
  },
  open: { da: 'Skrives', nb: 'Skrives', en: 'Being written' },
  sent: { da: 'Sendt', nb: 'Sendt', en: 'Sent' },
  closed: {
    da: 'C-MED’s drøftelse er sluttet, og indspillet blev ikke sendt.',
    nb: 'Drøftingen i C-MED er avsluttet, og innspillet ble ikke sendt.',
    en: 'The C-MED’s review has ended, and the input was not sent.',
  },

  efforts: { da: 'Hvad vi gør selv', nb: 'Hva vi gjør selv', en: 'What we do ourselves' },
  effortsHint: {
    da: 'Hvad gør enheden allerede for at lære: sidemandsoplæring, fælles faglige møder, kurser.',
    nb: 'Hva gjør enheten allerede for å lære: opplæring av kolleger, faglige møter, kurs.',
    en: 'What the unit does already to learn: training by colleagues, professional meetings, courses.',
  },
  words: { da: 'Andet til C-MED', nb: 'Annet til C-MED', en: 'Anything else for the C-MED' },
  wordsHint: {
    da: 'Skriv om opgaver og grupper, ikke om enkelte kolleger.',
    nb: 'Skriv om oppgaver og grupper, ikke om enkelte kolleger.',
    en: 'Write about tasks and groups, not about single colleagues.',
  },
  nothing: { da: 'Her står intet.', nb: 'Her står ingenting.', en: 'Nothing stands here.' },

  about: { da: 'Om indspillet', nb: 'Om innspillet', en: 'About the input' },
  receiver: { da: 'Går til', nb: 'Går til', en: 'Goes to' },
  asked: { da: 'Bedt om af', nb: 'Bedt om av', en: 'Asked for by' },
  askedBy: { da: '{committee}, {date}', nb: '{committee}, {date}', en: '{committee}, {date}' },
  notAsked: {
    da: 'Ingen: A-MED begyndte selv',
    nb: 'Ingen: A-MED begynte selv',
    en: 'Nobody: the A-MED began by itself',
  },
  dueOn: { da: 'Senest', nb: 'Senest', en: 'By' },
  dueBy: { da: 'Senest {date}', nb: 'Senest {date}', en: 'By {date}' },
  late: { da: 'Dagen er gået', nb: 'Dagen er gått', en: 'The day has passed' },
  sentAt: { da: 'Sendt', nb: 'Sendt', en: 'Sent' },
  send: { da: 'Send til C-MED', nb: 'Send til C-MED', en: 'Send to the C-MED' },
  sendAsk: { da: 'Sende indspillet?', nb: 'Sende innspillet?', en: 'Send the input?' },
  sendText: {
    da: 'Det går til {committee}. Så kan enhedens medarbejdere og lederne over den læse det, og ingen kan rette i det.',
    nb: 'Det går til {committee}. Da kan de ansatte i enheten og lederne over den lese det, og ingen kan rette i det.',
    en: 'It goes to {committee}. The unit’s employees and the leaders above it can then read it, and nobody can change it.',
  },
  cancel: { da: 'Annuller', nb: 'Avbryt', en: 'Cancel' },
  sentNow: { da: 'Indspillet er sendt.', nb: 'Innspillet er sendt.', en: 'The input is sent.' },
  chairSends: {
    da: 'Udvalgets forperson eller sekretær sender det.',
    nb: 'Utvalgets leder eller sekretær sender det.',
    en: 'The committee’s chair or secretary sends it.',
  },
  print: { da: 'Udskriv', nb: 'Skriv ut', en: 'Print' },

  answer: { da: 'C-MED’s svar', nb: 'Svar fra C-MED', en: 'The C-MED’s answer' },
  noAnswer: { da: 'C-MED har ikke svaret.', nb: 'C-MED har ikke svart.', en: 'The C-MED has not answered.' },
  answerField: { da: 'Svar til A-MED', nb: 'Svar til A-MED', en: 'Answer to the A-MED' },
  answerHint: {
    da: 'Alle, der kan læse indspillet, ser svaret.',
    nb: 'Alle som kan lese innspillet, ser svaret.',
    en: 'Everybody who can read the input sees the answer.',
  },
  saveAnswer: { da: 'Gem svaret', nb: 'Lagre svaret', en: 'Save the answer' },
  answered: { da: 'Svaret er gemt.', nb: 'Svaret er lagret.', en: 'The answer is saved.' },
  theirs: {
    da: 'En anden svarede imens: {answer}. Gem igen for at beholde dit.',
    nb: 'En annen svarte imens: {answer}. Lagre igjen for å beholde ditt.',
    en: 'Somebody else answered meanwhile: {answer}. Save again to keep yours.',
  },
  theirsGone: {
    da: 'En anden fjernede svaret imens. Gem igen for at beholde dit.',
    nb: 'En annen fjernet svaret imens. Lagre igjen for å beholde ditt.',
    en: 'Somebody else took the answer away meanwhile. Save again to keep yours.',
  },

  became: { da: 'Hvad der blev af det', nb: 'Hva det ble til', en: 'What became of it' },
  becameHint: {
    da: 'Beslutninger i C-MED’s referat, som nævner en af indspillets kompetencer.',
    nb: 'Vedtak i referatet fra C-MED som nevner en av kompetansene i innspillet.',
    en: 'Decisions in the C-MED’s minutes that name one of the input’s competences.',
  },
  becameNone: {
    da: 'Intet sendt referat nævner en af dem endnu.',
    nb: 'Ingen sendte referater nevner en av dem ennå.',
    en: 'No minutes that were sent name one of them yet.',
  },
} satisfies Messages;
