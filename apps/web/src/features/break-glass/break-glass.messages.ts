import type { GlassRecord, GlassState } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** What may be opened. */
export const recordMessages: Record<GlassRecord, Message> = {
  CONVERSATION: { da: 'Samtaler (MUS, LUS)', nb: 'Samtaler (medarbeider og leder)', en: 'Conversations (MUS, LUS)' },
  TEAM_CONVERSATION: { da: 'Teamets samtaler', nb: 'Teamets samtaler', en: 'The team’s conversations' },
  PLAN: { da: 'Udviklingsplaner', nb: 'Utviklingsplaner', en: 'Development plans' },
};

export const glassStateMessages: Record<GlassState, Message> = {
  WAITING: { da: 'Venter på svar', nb: 'Venter på svar', en: 'Waits for an answer' },
  LAPSED: { da: 'Bortfaldet', nb: 'Bortfalt', en: 'Lapsed' },
  REFUSED: { da: 'Afvist', nb: 'Avslått', en: 'Refused' },
  OPEN: { da: 'Åben nu', nb: 'Åpen nå', en: 'Open now' },
  ENDED: { da: 'Lukket', nb: 'Lukket', en: 'Closed' },
};

export const glassMessages = {
  title: { da: 'Særlig adgang', nb: 'Særskilt tilgang', en: 'Special access' },
  lead: {
    da: 'Databeskyttelsesrådgiveren kan få lov at læse én persons oplysninger i en time, når der er en grund, og en anden godkender det.',
    nb: 'Personvernombudet kan få lese én persons opplysninger i en time, når det er en grunn, og en annen godkjenner det.',
    en: 'The data protection officer may read one person’s records for an hour when there is a reason and somebody else approves.',
  },
  breadcrumbs: { da: 'Vejen hertil', nb: 'Veien hit', en: 'The way here' },
  ask: { da: 'Bed om adgang', nb: 'Be om tilgang', en: 'Ask for access' },
  waiting: { da: 'Venter på dit svar', nb: 'Venter på ditt svar', en: 'Waiting for your answer' },
  nothingWaits: {
    da: 'Intet venter på dit svar.',
    nb: 'Ingenting venter på ditt svar.',
    en: 'Nothing waits for your answer.',
  },
  others: { da: 'Tidligere og egne', nb: 'Tidligere og egne', en: 'Earlier and own ones' },
  emptyTitle: { da: 'Ingen har bedt om adgang', nb: 'Ingen har bedt om tilgang', en: 'Nobody has asked for access' },
  emptyText: {
    da: 'Når databeskyttelsesrådgiveren beder om adgang til en persons oplysninger, kommer det til at stå her, til det er besvaret.',
    nb: 'Når personvernombudet ber om tilgang til opplysningene til en person, kommer det til å stå her til det er besvart.',
    en: 'When the data protection officer asks for access to somebody’s records, it will stand here until it is answered.',
  },
  person: { da: 'Hvem det gælder', nb: 'Hvem det gjelder', en: 'Whom it is about' },
  asked: { da: 'Bedt om', nb: 'Bedt om', en: 'Asked' },
  state: { da: 'Status', nb: 'Status', en: 'State' },

  rulesTitle: { da: 'Sådan virker det', nb: 'Slik virker det', en: 'How it works' },
  ruleSecond: {
    da: 'En anden end den, der beder, godkender: en administrator eller en anden databeskyttelsesrådgiver, og aldrig den, det gælder.',
    nb: 'En annen enn den som ber, godkjenner: en administrator eller et annet personvernombud, og aldri den det gjelder.',
    en: 'Somebody other than who asks approves: an administrator or another data protection officer, and never the one it is about.',
  },
  ruleHour: {
    da: 'Der kan læses i 60 minutter, og intet kan ændres. Uden svar bortfalder det efter syv dage.',
    nb: 'Det kan leses i 60 minutter, og ingenting kan endres. Uten svar bortfaller det etter sju dager.',
    en: 'One can read for 60 minutes and change nothing. Without an answer it lapses after seven days.',
  },
  ruleTold: {
    da: 'Personen får besked, når der åbnes, og ser grunden og hvert opslag på siden »Hvem har set mine data«.',
    nb: 'Personen får beskjed når det åpnes, og ser grunnen og hvert oppslag på siden «Hvem har sett mine data».',
    en: 'The person is told when it is opened, and sees the reason and each look on the page “Who has seen my data”.',
  },
  ruleNever: {
    da: 'Det, nogen har forberedt eller svaret alene, åbnes aldrig. Heller ikke niveauer i hjulet eller andres navne i teamet.',
    nb: 'Det noen har forberedt eller svart alene, åpnes aldri. Heller ikke nivåer i hjulet eller navnene til andre i teamet.',
    en: 'What somebody has prepared or answered alone is never opened, nor are levels of the wheel or other names of the team.',
  },

  formTitle: { da: 'Bed om særlig adgang', nb: 'Be om særskilt tilgang', en: 'Ask for special access' },
  formLead: {
    da: 'Vælg én person og kun det, du har brug for at læse.',
    nb: 'Velg én person og bare det du trenger å lese.',
    en: 'Choose one person, and only what you need to read.',
  },
  search: { da: 'Søg efter navn', nb: 'Søk etter navn', en: 'Search by name' },
  searchHint: { da: 'Mindst to bogstaver.', nb: 'Minst to bokstaver.', en: 'At least two letters.' },
  choose: { da: 'Vælg', nb: 'Velg', en: 'Choose' },
  found: {
    da: '{n, plural, =0 {Ingen fundet} one {# fundet} =20 {De første 20. Skriv mere af navnet.} other {# fundet}}',
    nb: '{n, plural, =0 {Ingen funnet} one {# funnet} =20 {De første 20. Skriv mer av navnet.} other {# funnet}}',
    en: '{n, plural, =0 {Nobody found} one {# found} =20 {The first 20. Write more of the name.} other {# found}}',
  },
  nameAndJob: { da: '{name}, {job}, {unit}', nb: '{name}, {job}, {unit}', en: '{name}, {job}, {unit}' },
  what: { da: 'Hvad vil du læse?', nb: 'Hva vil du lese?', en: 'What do you want to read?' },
  reason: { da: 'Grund', nb: 'Grunn', en: 'Reason' },
  reasonHint: {
    da: 'Mindst 20 tegn. Personen kan læse den, når der er åbnet.',
    nb: 'Minst 20 tegn. Personen kan lese den når det er åpnet.',
    en: 'At least 20 characters. The person can read it once it is opened.',
  },
  send: { da: 'Send', nb: 'Send', en: 'Send' },
  sent: {
    da: 'Der er bedt om adgang. En anden skal svare.',
    nb: 'Det er bedt om tilgang. En annen må svare.',
    en: 'Access is asked for. Somebody else has to answer.',
  },

  of: { da: 'Særlig adgang: {name}', nb: 'Særskilt tilgang: {name}', en: 'Special access: {name}' },
  request: { da: 'Det, der bedes om', nb: 'Det det bes om', en: 'What is asked' },
  records: { da: 'Hvad', nb: 'Hva', en: 'What' },
  askedBy: { da: '{name}, {at}', nb: '{name}, {at}', en: '{name}, {at}' },
  nobody: { da: 'Ukendt', nb: 'Ukjent', en: 'Unknown' },
  answered: { da: 'Besvaret', nb: 'Besvart', en: 'Answered' },
  word: { da: 'Svar', nb: 'Svar', en: 'Word' },
  until: { da: 'Åben til', nb: 'Åpen til', en: 'Open until' },
  ended: { da: 'Afsluttet før tid', nb: 'Avsluttet før tiden', en: 'Ended before its time' },
  lapses: { da: 'Kan besvares til', nb: 'Kan besvares til', en: 'Can be answered until' },
  answer: { da: 'Dit svar', nb: 'Ditt svar', en: 'Your answer' },
  answerHint: {
    da: 'Du får ikke selv adgang. Godkender du, åbnes der straks, og personen får besked.',
    nb: 'Du får ikke selv tilgang. Godkjenner du, åpnes det straks, og personen får beskjed.',
    en: 'You get no access yourself. If you approve, it opens at once and the person is told.',
  },
  ownWord: { da: 'Et ord om hvorfor', nb: 'Et ord om hvorfor', en: 'A word on why' },
  approve: { da: 'Godkend', nb: 'Godkjenn', en: 'Approve' },
  refuse: { da: 'Afvis', nb: 'Avslå', en: 'Refuse' },
  wasApproved: {
    da: 'Godkendt. Der kan læses i 60 minutter.',
    nb: 'Godkjent. Det kan leses i 60 minutter.',
    en: 'Approved. It can be read for 60 minutes.',
  },
  wasRefused: { da: 'Afvist.', nb: 'Avslått.', en: 'Refused.' },
  contents: { da: 'Det kan du læse nu', nb: 'Dette kan du lese nå', en: 'What you can read now' },
  noContents: { da: 'Der er intet skrevet ned.', nb: 'Det er ikke skrevet ned noe.', en: 'Nothing is written down.' },
  held: { da: '{name}, holdt {date}', nb: '{name}, holdt {date}', en: '{name}, held {date}' },
  planOf: { da: 'Udviklingsplan {year}', nb: 'Utviklingsplan {year}', en: 'Development plan {year}' },
  talkOf: { da: '{kind} {year}', nb: '{kind} {year}', en: '{kind} {year}' },
  end: { da: 'Afslut nu', nb: 'Avslutt nå', en: 'End it now' },
  wasEnded: { da: 'Adgangen er lukket.', nb: 'Tilgangen er lukket.', en: 'The access is closed.' },

  banner: { da: 'Særlig adgang til {at}', nb: 'Særskilt tilgang til {at}', en: 'Special access until {at}' },
  bannerText: {
    da: 'Kun til læsning. Grund: {reason}',
    nb: 'Bare til lesing. Grunn: {reason}',
    en: 'Read only. Reason: {reason}',
  },
  back: { da: 'Tilbage til adgangen', nb: 'Tilbake til tilgangen', en: 'Back to the access' },

  aboutYou: {
    da: 'Særlig adgang til dine oplysninger',
    nb: 'Særskilt tilgang til opplysningene dine',
    en: 'Special access to your records',
  },
  aboutYouHint: {
    da: 'Givet til databeskyttelsesrådgiveren og godkendt af en anden. Hvert opslag står i listen.',
    nb: 'Gitt til personvernombudet og godkjent av en annen. Hvert oppslag står i listen.',
    en: 'Given to the data protection officer and approved by somebody else. Each look stands in the list.',
  },
  openFromTo: { da: '{from} til {to}', nb: '{from} til {to}', en: '{from} to {to}' },
} satisfies Messages;
