import type {
  ActivityKind,
  CalendarAudience,
  CalendarKind,
  CalendarScope,
  CalendarState,
} from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

export const calendarKinds: Record<CalendarKind, Message> = {
  CONVERSATION: { da: 'Samtaler', nb: 'Samtaler', en: 'Conversations' },
  DUTY: { da: 'Venter på dig', nb: 'Venter på deg', en: 'Waits for you' },
  A_MED: { da: 'A-MED', nb: 'A-MED', en: 'A-MED' },
  C_MED: { da: 'C-MED', nb: 'C-MED', en: 'C-MED' },
  RELEASE: { da: 'Statistik', nb: 'Statistikk', en: 'Statistics' },
  SUMMARY: { da: 'Sammenfatning', nb: 'Oppsummering', en: 'Summary' },
  BUDGET: { da: 'Budget', nb: 'Budsjett', en: 'Budget' },
  SURVEY: { da: 'Målinger', nb: 'Undersøkelser', en: 'Surveys' },
  PLAN_REVISION: { da: 'Revision af planer', nb: 'Revisjon av planer', en: 'Revision of plans' },
  OWN: { da: 'Andet', nb: 'Annet', en: 'Other' },
};

export const activityKinds: Record<ActivityKind, Message> = {
  BUDGET: calendarKinds.BUDGET,
  SURVEY: { da: 'Måling', nb: 'Undersøkelse', en: 'Survey' },
  PLAN_REVISION: calendarKinds.PLAN_REVISION,
  OWN: calendarKinds.OWN,
};

export const calendarScopes: Record<CalendarScope, Message> = {
  PERSON: { da: 'Mit', nb: 'Mitt', en: 'Mine' },
  CENTRE: { da: 'Centerets', nb: 'Senterets', en: 'Centre’s' },
  MUNICIPALITY: { da: 'Kommunens', nb: 'Kommunens', en: 'Municipality’s' },
};

export const calendarStates: Record<CalendarState, Message> = {
  DONE: { da: 'Afsluttet', nb: 'Avsluttet', en: 'Over' },
  COMING: { da: 'Kommer eller i gang', nb: 'Kommer eller i gang', en: 'Coming or under way' },
  LATE: { da: 'Over tiden', nb: 'Over fristen', en: 'Overdue' },
};

export const calendarAudiences: Record<CalendarAudience, Message> = {
  EVERYBODY: { da: 'For alle', nb: 'For alle', en: 'For everybody' },
  CENTRE: { da: 'For centeret', nb: 'For senteret', en: 'For the centre' },
  MEMBERS: { da: 'For udvalget', nb: 'For utvalget', en: 'For the committee' },
  TEAM: { da: 'For teamet', nb: 'For teamet', en: 'For the team' },
  SELF: { da: 'For dig', nb: 'For deg', en: 'For you' },
  TRAINING_HOUSE: {
    da: 'For Uddannelseshuset',
    nb: 'For personal- og organisasjonsavdelingen',
    en: 'For the training house',
  },
};

export const calendarMessages = {
  title: { da: 'Årshjul', nb: 'Årshjul', en: 'Annual wheel' },
  lead: {
    da: 'Årets gang i udviklingen af kompetencer: det, der har været, og det, der kommer.',
    nb: 'Årets gang i utviklingen av kompetanse: det som har vært, og det som kommer.',
    en: 'The course of the year in developing competences: what has been, and what is coming.',
  },
  scope: { da: 'Hvis årshjul', nb: 'Hvem sitt årshjul', en: 'Whose wheel' },
  centre: { da: 'Center', nb: 'Senter', en: 'Centre' },
  year: { da: 'År', nb: 'År', en: 'Year' },
  kind: { da: 'Hvad der vises', nb: 'Hva som vises', en: 'What is shown' },
  allKinds: { da: 'Alt', nb: 'Alt', en: 'Everything' },
  print: { da: 'Udskriv', nb: 'Skriv ut', en: 'Print' },
  circle: { da: '{year} som en cirkel', nb: '{year} som en sirkel', en: '{year} as a circle' },
  circleHint: {
    da: 'Året begynder øverst og går med uret. Hver ring er én slags.',
    nb: 'Året begynner øverst og går med klokken. Hver ring er én type.',
    en: 'The year begins at the top and runs clockwise. Each ring is one kind.',
  },
  summary: {
    da: 'Årshjulet {year}: {n, plural, =0 {intet} one {# ting} other {# ting}}, {done} afsluttet, {coming} kommer eller er i gang, {late} over tiden. Listen siger det samme.',
    nb: 'Årshjulet {year}: {n, plural, =0 {ingenting} one {# ting} other {# ting}}, {done} avsluttet, {coming} kommer eller er i gang, {late} over fristen. Listen sier det samme.',
    en: 'The wheel of {year}: {n, plural, =0 {nothing} one {# thing} other {# things}}, {done} over, {coming} coming or under way, {late} overdue. The list says the same.',
  },
  coming: { da: 'Kommer', nb: 'Kommer', en: 'Coming' },
  underWay: { da: 'I gang', nb: 'I gang', en: 'Under way' },
  today: { da: 'I dag, {date}', nb: 'I dag, {date}', en: 'Today, {date}' },
  rings: { da: 'Ringene, udefra og ind', nb: 'Ringene, utenfra og inn', en: 'The rings, from the outside in' },
  list: { da: 'Måned for måned', nb: 'Måned for måned', en: 'Month by month' },
  count: {
    da: '{n, plural, =0 {intet} one {# ting} other {# ting}}',
    nb: '{n, plural, =0 {ingenting} one {# ting} other {# ting}}',
    en: '{n, plural, =0 {nothing} one {# thing} other {# things}}',
  },
  lateCount: {
    da: '{n, plural, one {# er over tiden} other {# er over tiden}}',
    nb: '{n, plural, one {# er over fristen} other {# er over fristen}}',
    en: '{n, plural, one {# is overdue} other {# are overdue}}',
  },
  nothing: { da: 'Intet i året endnu', nb: 'Ingenting i året ennå', en: 'Nothing in this year yet' },
  nothingText: {
    da: 'Samtaler, drøftelser, statistik og sammenfatning kommer her af sig selv, når de har en dag.',
    nb: 'Samtaler, drøftinger, statistikk og oppsummering kommer her av seg selv når de har en dag.',
    en: 'Conversations, reviews, statistics and the summary come here by themselves once they have a day.',
  },
  nothingOfKind: {
    da: 'Intet af den slags i året.',
    nb: 'Ingenting av den typen i året.',
    en: 'Nothing of that kind in the year.',
  },
  noCentre: { da: 'Du har intet center', nb: 'Du har ikke noe senter', en: 'You have no centre' },
  noCentreText: {
    da: 'Centerets årshjul ses af dem, der arbejder i centeret eller sidder i dets C-MED.',
    nb: 'Senterets årshjul ses av dem som arbeider i senteret eller sitter i dets C-MED.',
    en: 'A centre’s wheel is seen by those who work in the centre or sit in its C-MED.',
  },
  days: { da: '{from} – {to}', nb: '{from} – {to}', en: '{from} – {to}' },
  add: { da: 'Tilføj', nb: 'Legg til', en: 'Add' },
  addTitle: { da: 'Tilføj til årshjulet', nb: 'Legg til i årshjulet', en: 'Add to the wheel' },
  changeTitle: { da: 'Ret', nb: 'Endre', en: 'Change' },
  change: { da: 'Ret', nb: 'Endre', en: 'Change' },
  remove: { da: 'Fjern', nb: 'Fjern', en: 'Remove' },
  more: { da: 'Mere', nb: 'Mer', en: 'More' },
  moreOf: { da: 'Mere: {title}', nb: 'Mer: {title}', en: 'More: {title}' },
  whoSees: {
    da: '{scope, select, PERSON {Kun du ser den.} CENTRE {Alle i centeret ser den.} other {Alle i kommunen ser den.}}',
    nb: '{scope, select, PERSON {Bare du ser den.} CENTRE {Alle i senteret ser den.} other {Alle i kommunen ser den.}}',
    en: '{scope, select, PERSON {Only you see it.} CENTRE {Everybody in the centre sees it.} other {Everybody in the municipality sees it.}}',
  },
  name: { da: 'Hvad', nb: 'Hva', en: 'What' },
  nameHint: {
    da: 'Kort, og uden navne på personer.',
    nb: 'Kort, og uten navn på personer.',
    en: 'Short, and without names of people.',
  },
  activityKind: { da: 'Slags', nb: 'Type', en: 'Kind' },
  firstOn: { da: 'Første dag', nb: 'Første dag', en: 'First day' },
  lastOn: { da: 'Sidste dag', nb: 'Siste dag', en: 'Last day' },
  yearly: { da: 'Kommer igen hvert år', nb: 'Kommer igjen hvert år', en: 'Comes back each year' },
  save: { da: 'Gem', nb: 'Lagre', en: 'Save' },
  cancel: { da: 'Fortryd', nb: 'Avbryt', en: 'Cancel' },
  close: { da: 'Luk', nb: 'Lukk', en: 'Close' },
  saved: { da: '{title} står i årshjulet', nb: '{title} står i årshjulet', en: '{title} is in the wheel' },
  removed: { da: '{title} er fjernet', nb: '{title} er fjernet', en: '{title} was removed' },
  undo: { da: 'Fortryd', nb: 'Angre', en: 'Undo' },
  feed: { da: 'I din egen kalender', nb: 'I din egen kalender', en: 'In your own calendar' },
  feedHint: {
    da: 'Et privat link, som dit kalenderprogram henter årshjulet med: kun tider og korte titler. Hvem der har linket, kan læse det; del det ikke.',
    nb: 'En privat lenke som kalenderprogrammet ditt henter årshjulet med: bare tider og korte titler. Den som har lenken, kan lese det; ikke del den.',
    en: 'A private link with which your calendar program fetches the wheel: times and short titles only. Whoever has the link can read it; do not share it.',
  },
  feedMake: { da: 'Lav et link', nb: 'Lag en lenke', en: 'Make a link' },
  feedRenew: { da: 'Lav et nyt link', nb: 'Lag en ny lenke', en: 'Make a new link' },
  feedStop: { da: 'Stop linket', nb: 'Stopp lenken', en: 'Stop the link' },
  feedRenewTitle: { da: 'Lav et nyt link?', nb: 'Lage en ny lenke?', en: 'Make a new link?' },
  feedRenewText: {
    da: 'Det gamle link holder straks op med at virke. Kalendere, der bruger det, skal have det nye.',
    nb: 'Den gamle lenken slutter straks å virke. Kalendere som bruker den, må få den nye.',
    en: 'The old link stops working at once. Calendars that use it need the new one.',
  },
  feedStopped: { da: 'Linket virker ikke længere', nb: 'Lenken virker ikke lenger', en: 'The link no longer works' },
  feedSince: { da: 'Lavet {date}', nb: 'Laget {date}', en: 'Made on {date}' },
  feedFetched: { da: 'Sidst hentet {date}', nb: 'Sist hentet {date}', en: 'Last fetched on {date}' },
  feedNever: { da: 'Endnu ikke hentet', nb: 'Ikke hentet ennå', en: 'Not fetched yet' },
  feedLink: { da: 'Dit link', nb: 'Lenken din', en: 'Your link' },
  feedOnce: {
    da: 'Det vises kun nu. Kopiér det ind i dit kalenderprogram som et abonnement.',
    nb: 'Den vises bare nå. Kopier den inn i kalenderprogrammet ditt som et abonnement.',
    en: 'It is shown only now. Copy it into your calendar program as a subscription.',
  },
  copy: { da: 'Kopiér', nb: 'Kopier', en: 'Copy' },
  copied: { da: 'Linket er kopieret', nb: 'Lenken er kopiert', en: 'The link was copied' },
} satisfies Messages;
