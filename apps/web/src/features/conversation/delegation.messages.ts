import type { Messages } from '../../lib/i18n.ts';

/** Substitutes by dated delegation. */
export const delegationMessages = {
  title: { da: 'Stedfortrædere', nb: 'Stedfortredere', en: 'Substitutes' },
  hint: {
    da: 'En stedfortræder er nærmeste leder for teamet i perioden. Medarbejderne kan se det.',
    nb: 'En stedfortreder er nærmeste leder for teamet i perioden. Medarbeiderne kan se det.',
    en: 'A substitute is the team’s nearest leader for some days. The employees can see it.',
  },
  nobody: { da: 'Ingen stedfortræder lige nu.', nb: 'Ingen stedfortreder akkurat nå.', en: 'No substitute right now.' },
  actsFor: {
    da: '{substitute} for {leader}',
    nb: '{substitute} for {leader}',
    en: '{substitute} for {leader}',
  },
  current: { da: 'Gælder nu', nb: 'Gjelder nå', en: 'Now' },
  ahead: { da: 'Senere', nb: 'Senere', en: 'Later' },
  name: { da: 'Udpeg en stedfortræder', nb: 'Oppnevn en stedfortreder', en: 'Name a substitute' },
  end: { da: 'Afslut', nb: 'Avslutt', en: 'End it' },
  withdraw: { da: 'Træk tilbage', nb: 'Trekk tilbake', en: 'Withdraw it' },
  about: { da: '{action}: {name}', nb: '{action}: {name}', en: '{action}: {name}' },
  endTitle: { da: 'Afslut nu?', nb: 'Avslutte nå?', en: 'End it today?' },
  endText: {
    da: '{substitute} er fra i dag ikke længere stedfortræder for {leader} og kan ikke længere se noget om teamet.',
    nb: '{substitute} er fra i dag ikke lenger stedfortreder for {leader} og kan ikke lenger se noe om teamet.',
    en: 'From today {substitute} no longer acts for {leader} and no longer sees anything about the team.',
  },
  withdrawTitle: { da: 'Træk den tilbage?', nb: 'Trekke den tilbake?', en: 'Withdraw it?' },
  withdrawText: {
    da: '{substitute} bliver ikke stedfortræder for {leader}.',
    nb: '{substitute} blir ikke stedfortreder for {leader}.',
    en: '{substitute} will not act for {leader}.',
  },
  ended: {
    da: 'Stedfortræderen er afsluttet.',
    nb: 'Stedfortrederen er avsluttet.',
    en: 'The substitution has ended.',
  },
  keep: { da: 'Behold', nb: 'Behold', en: 'Keep it' },

  formTitle: { da: 'Udpeg en stedfortræder', nb: 'Oppnevn en stedfortreder', en: 'Name a substitute' },
  formLead: {
    da: 'For ferie, sygdom eller en ledig stilling. I de dage kan stedfortræderen invitere, holde samtaler og se det, den nærmeste leder kan se, fra den første dag og frem.',
    nb: 'For ferie, sykdom eller en ledig stilling. I de dagene kan stedfortrederen invitere, holde samtaler og se det den nærmeste lederen kan se, fra den første dagen og framover.',
    en: 'For a holiday, illness or a vacancy. In those days the substitute can invite, hold conversations and see what the nearest leader sees, from the first day on.',
  },
  noRight: {
    da: 'Du har intet team at give videre',
    nb: 'Du har ikke noe team å gi videre',
    en: 'You have no team to hand over',
  },
  noRightText: {
    da: 'Den, der leder et team, kan udpege en stedfortræder for det.',
    nb: 'Den som leder et team, kan oppnevne en stedfortreder for det.',
    en: 'Whoever leads a team can name a substitute for it.',
  },
  whose: { da: 'For hvem?', nb: 'For hvem?', en: 'For whom?' },
  leader: { da: 'Leder', nb: 'Leder', en: 'Leader' },
  self: { da: 'Mig selv, {job}', nb: 'Meg selv, {job}', en: 'Myself, {job}' },
  nameAndJob: { da: '{name}, {job}', nb: '{name}, {job}', en: '{name}, {job}' },
  who: { da: 'Hvem træder til?', nb: 'Hvem trer inn?', en: 'Who acts?' },
  search: { da: 'Søg efter navn', nb: 'Søk etter navn', en: 'Search by name' },
  searchHint: {
    da: 'Uden søgning står ledere tæt på. Kun ledere med personaleansvar kan vælges.',
    nb: 'Uten søk står ledere tett på. Bare ledere med personalansvar kan velges.',
    en: 'Without a search, leaders close by are listed. Only leaders with staff responsibility can be chosen.',
  },
  substitute: { da: 'Stedfortræder', nb: 'Stedfortreder', en: 'Substitute' },
  choose: { da: 'Vælg', nb: 'Velg', en: 'Choose' },
  found: {
    da: '{n, plural, =0 {Ingen fundet} one {# fundet} other {# fundet}}',
    nb: '{n, plural, =0 {Ingen funnet} one {# funnet} other {# funnet}}',
    en: '{n, plural, =0 {Nobody found} one {# found} other {# found}}',
  },
  when: { da: 'Hvornår?', nb: 'Når?', en: 'When?' },
  from: { da: 'Fra', nb: 'Fra', en: 'From' },
  lastDay: { da: 'Til og med', nb: 'Til og med', en: 'Last day' },
  save: { da: 'Udpeg', nb: 'Oppnevn', en: 'Name' },
  saved: {
    da: '{name} er stedfortræder {period}.',
    nb: '{name} er stedfortreder {period}.',
    en: '{name} acts {period}.',
  },
  facts: { da: 'Godt at vide', nb: 'Verdt å vite', en: 'Worth knowing' },
  factsText: {
    da: 'Stedfortræderen ser kun, hvad der sker fra den første dag, og ikke ældre samtaler. Hvert opslag står i medarbejderens egen oversigt.',
    nb: 'Stedfortrederen ser bare det som skjer fra den første dagen, og ikke eldre samtaler. Hvert oppslag står i medarbeiderens egen oversikt.',
    en: 'The substitute sees only what happens from the first day on, and no older conversations. Each look stands in the employee’s own list.',
  },
} satisfies Messages;
