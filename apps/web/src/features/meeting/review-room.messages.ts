import type { Messages } from '../../lib/i18n.ts';

/** The room of a review's meeting. */
export const meetingMessages = {
  title: { da: 'Mødet', nb: 'Møtet', en: 'The meeting' },
  breadcrumbs: { da: 'Vejen hertil', nb: 'Veien hit', en: 'The way here' },
  agenda: { da: 'Dagsorden', nb: 'Dagsorden', en: 'Agenda' },
  point: { da: 'Punkt', nb: 'Punkt', en: 'Point' },
  numbered: { da: '{n} af {of}: {point}', nb: '{n} av {of}: {point}', en: '{n} of {of}: {point}' },
  pointOf: { da: 'Punkt {n} af {of}', nb: 'Punkt {n} av {of}', en: 'Point {n} of {of}' },
  before: { da: 'Forrige', nb: 'Forrige', en: 'Previous' },
  next: { da: 'Næste', nb: 'Neste', en: 'Next' },
  loading: { da: 'Punktet hentes', nb: 'Punktet hentes', en: 'Loading the point' },
  noIntroduction: {
    da: 'Formanden har ikke skrevet noget til punktet.',
    nb: 'Lederen har ikke skrevet noe til punktet.',
    en: 'The chair has written nothing on this point.',
  },
  about: { da: 'Om punktet', nb: 'Om punktet', en: 'About this point' },
  minutes: { da: 'Referat', nb: 'Referat', en: 'Minutes' },
  minutesOn: { da: 'Referat: {point}', nb: 'Referat: {point}', en: 'Minutes: {point}' },
  nobodyQuoted: {
    da: 'Skriv, hvad udvalget kom frem til. Ingen citeres ved navn.',
    nb: 'Skriv hva utvalget kom fram til. Ingen siteres ved navn.',
    en: 'Write what the committee arrived at. Nobody is quoted by name.',
  },
  projector: { da: 'Vis på storskærm', nb: 'Vis på storskjerm', en: 'Show on the projector' },
  leaveProjector: { da: 'Luk storskærmen', nb: 'Lukk storskjermen', en: 'Leave the projector' },
  votingNow: {
    da: 'Alle sætter prikker på deres egen skærm.',
    nb: 'Alle setter prikker på sin egen skjerm.',
    en: 'Everybody is placing dots on their own screen.',
  },

  preparing: {
    da: 'Mødet er ikke begyndt. I kan se punkterne og skrive allerede nu.',
    nb: 'Møtet er ikke begynt. Dere kan se punktene og skrive allerede nå.',
    en: 'The meeting has not begun. You can see the points and write already.',
  },
  approving: {
    da: 'Referatet er sendt til godkendelse og kan ikke rettes her.',
    nb: 'Referatet er sendt til godkjenning og kan ikke rettes her.',
    en: 'The minutes are put to approval and cannot be changed here.',
  },
  sent: {
    da: 'Referatet er sendt. Det, der står her, er det, der blev skrevet på mødet.',
    nb: 'Referatet er sendt. Det som står her, er det som ble skrevet på møtet.',
    en: 'The minutes are sent. What stands here is what was written in the meeting.',
  },
  correcting: {
    da: 'I retter et sendt referat. Grunden: {because}',
    nb: 'Dere retter et sendt referat. Grunnen: {because}',
    en: 'You are correcting sent minutes. Why: {because}',
  },
  readMinutes: { da: 'Læs og godkend referatet', nb: 'Les og godkjenn referatet', en: 'Read and approve the minutes' },
  hold: { da: 'Mødet begynder', nb: 'Møtet begynner', en: 'The meeting begins' },
  holding: { da: 'Mødet er begyndt.', nb: 'Møtet er begynt.', en: 'The meeting has begun.' },
  chairGoesOn: {
    da: 'Formand eller sekretær sender referatet til godkendelse.',
    nb: 'Leder eller sekretær sender referatet til godkjenning.',
    en: 'Chair or secretary puts the minutes to approval.',
  },
  propose: { da: 'Send til godkendelse', nb: 'Send til godkjenning', en: 'Put to approval' },
  proposeTitle: {
    da: 'Send referatet til godkendelse?',
    nb: 'Sende referatet til godkjenning?',
    en: 'Put the minutes to approval?',
  },
  proposeText: {
    da: 'Referatet låses, som det står nu, og alle medlemmer får besked. Du kan tage det tilbage, indtil det er sendt.',
    nb: 'Referatet låses slik det står nå, og alle medlemmer får beskjed. Du kan ta det tilbake til det er sendt.',
    en: 'The minutes are locked as they stand now, and all members are told. You can take them back until they are sent.',
  },
  frozen: { da: 'Det låses', nb: 'Dette låses', en: 'What is locked' },
  frozenPoints: {
    da: '{n, plural, =0 {Ingen punkter med referat} one {# punkt med referat} other {# punkter med referat}}',
    nb: '{n, plural, =0 {Ingen punkter med referat} one {# punkt med referat} other {# punkter med referat}}',
    en: '{n, plural, =0 {No points with minutes} one {# point with minutes} other {# points with minutes}}',
  },
  frozenDecisions: {
    da: '{n, plural, =0 {Ingen behov eller projekter} one {# behov eller projekt} other {# behov og projekter}}',
    nb: '{n, plural, =0 {Ingen behov eller prosjekter} one {# behov eller prosjekt} other {# behov og prosjekter}}',
    en: '{n, plural, =0 {No needs or projects} one {# need or project} other {# needs and projects}}',
  },
  frozenSeats: {
    da: '{n, plural, one {# medlem af udvalget, som det er i dag} other {# medlemmer af udvalget, som det er i dag}}',
    nb: '{n, plural, one {# medlem av utvalget slik det er i dag} other {# medlemmer av utvalget slik det er i dag}}',
    en: '{n, plural, one {# member of the committee as it is today} other {# members of the committee as it is today}}',
  },
  missing: { da: 'Det mangler måske', nb: 'Dette mangler kanskje', en: 'What may be missing' },
  nothingMissing: {
    da: 'Intet ser ud til at mangle.',
    nb: 'Ingenting ser ut til å mangle.',
    en: 'Nothing seems to be missing.',
  },
  emptyPoints: { da: 'Uden referat: {points}', nb: 'Uten referat: {points}', en: 'Without minutes: {points}' },
  noDecisions: {
    da: 'Der er hverken behov eller projekter.',
    nb: 'Det er verken behov eller prosjekter.',
    en: 'There are neither needs nor projects.',
  },
  withoutTargetGroup: {
    da: '{n, plural, one {# er uden målgruppe} other {# er uden målgruppe}}',
    nb: '{n, plural, one {# er uten målgruppe} other {# er uten målgruppe}}',
    en: '{n, plural, one {# has no target group} other {# have no target group}}',
  },
  withoutDueOn: {
    da: '{n, plural, one {# er uden frist} other {# er uden frist}}',
    nb: '{n, plural, one {# er uten frist} other {# er uten frist}}',
    en: '{n, plural, one {# has no date} other {# have no date}}',
  },
  withoutFollowUp: {
    da: '{n, plural, one {# har ingen, der følger op} other {# har ingen, der følger op}}',
    nb: '{n, plural, one {# har ingen som følger opp} other {# har ingen som følger opp}}',
    en: '{n, plural, one {# has nobody who follows up} other {# have nobody who follows up}}',
  },
  voteOpen: {
    da: 'Afstemningen er åben. Luk den først.',
    nb: 'Avstemningen er åpen. Lukk den først.',
    en: 'The vote is open. Close it first.',
  },
  notYet: { da: 'Ikke endnu', nb: 'Ikke ennå', en: 'Not yet' },
  proposed: {
    da: 'Referatet er sendt til godkendelse.',
    nb: 'Referatet er sendt til godkjenning.',
    en: 'The minutes are put to approval.',
  },
} satisfies Messages;
