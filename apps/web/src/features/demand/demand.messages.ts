import type { Measure } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** What the share in a cell is a share of, and of what. */
export const shareMessages: Record<Measure, Message> = {
  NEED: {
    da: 'Andel med et behov, cirka',
    nb: 'Andel med et behov, omtrent',
    en: 'Share with a need, about',
  },
  PLAN: {
    da: 'Andel med kompetencen i planen, cirka',
    nb: 'Andel med kompetansen i planen, omtrent',
    en: 'Share with the competence in their plan, about',
  },
  OFFER: {
    da: 'Andel, der ønsker et tværgående tilbud, cirka',
    nb: 'Andel som ønsker et tverrgående tilbud, omtrent',
    en: 'Share who wish for a cross-cutting offer, about',
  },
  HELD: {
    da: 'Andel, der har holdt samtalen, cirka',
    nb: 'Andel som har holdt samtalen, omtrent',
    en: 'Share whose conversation is held, about',
  },
};

/** One sentence on what the heatmap shows. */
export const measureLeads: Record<Measure, Message> = {
  NEED: {
    da: 'Hvor mangler der kompetencer, som er krævet? Mørkere betyder, at flere har et behov.',
    nb: 'Hvor mangler det kompetanser som er krevd? Mørkere betyr at flere har et behov.',
    en: 'Where are required competences missing? Darker means that more people have a need.',
  },
  PLAN: {
    da: 'Hvad har folk sat sig for at lære? Mørkere betyder, at flere har kompetencen i deres plan.',
    nb: 'Hva har folk satt seg fore å lære? Mørkere betyr at flere har kompetansen i planen sin.',
    en: 'What have people set out to learn? Darker means that more have the competence in their plan.',
  },
  OFFER: {
    da: 'Hvad ønsker folk et tværgående tilbud om? Mørkere betyder, at flere ønsker det.',
    nb: 'Hva ønsker folk et tverrgående tilbud om? Mørkere betyr at flere ønsker det.',
    en: 'What do people wish for as a cross-cutting offer? Darker means that more wish for it.',
  },
  HELD: {
    da: 'Hvor langt er de årlige samtaler? Mørkere betyder, at flere er holdt.',
    nb: 'Hvor langt er de årlige samtalene kommet? Mørkere betyr at flere er holdt.',
    en: 'How far are the yearly conversations? Darker means that more are held.',
  },
};

export const demandMessages = {
  title: { da: 'Behov', nb: 'Behov', en: 'Demand' },
  eyebrow: {
    da: 'Udgave {number} · optalt {date} · planår {year}',
    nb: 'Utgave {number} · talt opp {date} · planår {year}',
    en: 'Release {number} · counted on {date} · plan year {year}',
  },
  lead: {
    da: 'Hvilke kompetencer er der mest brug for, og hvor?',
    nb: 'Hvilke kompetanser er det størst behov for, og hvor?',
    en: 'Which competences are needed most, and where?',
  },
  loading: { da: 'Tallene hentes', nb: 'Tallene hentes', en: 'Fetching the numbers' },
  pages: { da: 'Sider om behov', nb: 'Sider om behov', en: 'Pages on demand' },
  heatmap: { da: 'Behovskort', nb: 'Behovskart', en: 'Heatmap' },
  ownCentre: { da: 'Mit center', nb: 'Mitt senter', en: 'My centre' },
  centre: { da: 'Ét center', nb: 'Ett senter', en: 'One centre' },
  proposals: { da: 'Forslag til tilbud', nb: 'Forslag til tilbud', en: 'Proposed offers' },
  releases: { da: 'Udgaver', nb: 'Utgaver', en: 'Releases' },
  method: { da: 'Sådan tælles der', nb: 'Slik telles det', en: 'How it is counted' },
  noReleaseTitle: { da: 'Her kommer behovene', nb: 'Her kommer behovene', en: 'Demand will stand here' },
  noReleaseText: {
    da: 'Når Uddannelseshuset udgiver den første udgave, ser du, hvilke kompetencer der er mest brug for, og hvor. Tallene kommer af aftalte niveauer og underskrevne planer, rundet af, så ingen kan kendes.',
    nb: 'Når personal- og organisasjonsavdelingen utgir den første utgaven, ser du hvilke kompetanser det er størst behov for, og hvor. Tallene kommer fra avtalte nivåer og signerte planer, rundet av slik at ingen kan kjennes igjen.',
    en: 'Once the training house publishes the first release, you see which competences are needed most, and where. The numbers come from agreed levels and signed plans, rounded so that nobody can be recognised.',
  },
  toReleases: { da: 'Gå til udgaverne', nb: 'Gå til utgavene', en: 'Go to the releases' },
  noCellsTitle: { da: 'Ingen tal at vise her', nb: 'Ingen tall å vise her', en: 'No numbers to show here' },
  noCellsText: {
    da: 'Udgaven har ingen tal for dette valg: der var ikke nok at tælle, eller det gælder for få personer. Vælg et andet hjul, noget andet at vise eller en anden udgave.',
    nb: 'Utgaven har ingen tall for dette valget: det var ikke nok å telle, eller det gjelder for få personer. Velg et annet hjul, noe annet å vise eller en annen utgave.',
    en: 'The release has no numbers for this choice: there was not enough to count, or it applies to too few people. Choose another wheel, something else to show or another release.',
  },
  noCentreTitle: { da: 'Ingen centre passer', nb: 'Ingen sentre passer', en: 'No centre fits' },
  noCentreText: {
    da: 'Skriv noget andet i søgefeltet, eller vis alle centre.',
    nb: 'Skriv noe annet i søkefeltet, eller vis alle sentre.',
    en: 'Type something else in the search field, or show all centres.',
  },
  wheel: { da: 'Hjul', nb: 'Hjul', en: 'Wheel' },
  employees: { da: 'Medarbejdere', nb: 'Medarbeidere', en: 'Employees' },
  leaders: { da: 'Ledere', nb: 'Ledere', en: 'Leaders' },
  measure: { da: 'Vis', nb: 'Vis', en: 'Show' },
  release: { da: 'Udgave', nb: 'Utgave', en: 'Release' },
  releaseAndComparison: {
    da: 'Udgave og sammenligning',
    nb: 'Utgave og sammenligning',
    en: 'Release and comparison',
  },
  releaseOption: { da: '{number} · {date}', nb: '{number} · {date}', en: '{number} · {date}' },
  compare: { da: 'Sammenlign med', nb: 'Sammenlign med', en: 'Compare with' },
  noComparison: { da: 'Ingen sammenligning', nb: 'Ingen sammenligning', en: 'No comparison' },
  theOneBefore: { da: '{release} (den forrige)', nb: '{release} (den forrige)', en: '{release} (the one before)' },
  aYearBefore: { da: '{release} (et år før)', nb: '{release} (ett år før)', en: '{release} (a year before)' },
  area: { da: 'Område', nb: 'Område', en: 'Area' },
  allAreas: { da: 'Alle områder', nb: 'Alle områder', en: 'All areas' },
  find: { da: 'Find center', nb: 'Finn senter', en: 'Find a centre' },
  sort: { da: 'Sortér efter', nb: 'Sorter etter', en: 'Sort by' },
  byTotal: { da: 'Samlet', nb: 'Samlet', en: 'Total' },
  byName: { da: 'Navn', nb: 'Navn', en: 'Name' },
  markedFirst: { da: 'Strategiske og kerne først', nb: 'Strategiske og kjerne først', en: 'Strategic and core first' },
  more: { da: 'Flere valg', nb: 'Flere valg', en: 'More choices' },
  pickCentres: { da: 'Vælg centre', nb: 'Velg sentre', en: 'Pick centres' },
  picked: {
    da: '{count, plural, one {# center} other {# centre}} af {all}',
    nb: '{count, plural, one {# senter} other {# sentre}} av {all}',
    en: '{count, plural, one {# centre} other {# centres}} of {all}',
  },
  allCentres: {
    da: '{count, plural, one {# center} other {# centre}}',
    nb: '{count, plural, one {# senter} other {# sentre}}',
    en: '{count, plural, one {# centre} other {# centres}}',
  },
  showAllCentres: { da: 'Vis alle centre', nb: 'Vis alle sentre', en: 'Show all centres' },
  download: { da: 'Hent som fil', nb: 'Last ned', en: 'Download' },
  downloadAs: { da: 'Hent som {kind}', nb: 'Last ned som {kind}', en: 'Download as {kind}' },
  print: { da: 'Udskriv', nb: 'Skriv ut', en: 'Print' },
  printed: {
    da: 'Tal er rundet af til nærmeste fem og gælder cirka. Sådan tælles der: se metoden i Medhjul.',
    nb: 'Tall er rundet av til nærmeste fem og gjelder omtrent. Slik telles det: se metoden i Medhjul.',
    en: 'Numbers are rounded in steps of five and hold about. How it is counted: see the method in Medhjul.',
  },
  caption: {
    da: '{measure} efter center og kompetence',
    nb: '{measure} etter senter og kompetanse',
    en: '{measure} by centre and competence',
  },
  centreHead: { da: 'Center', nb: 'Senter', en: 'Centre' },
  municipality: { da: 'Hele kommunen', nb: 'Hele kommunen', en: 'The whole municipality' },
  total: { da: 'Samlet', nb: 'Samlet', en: 'Total' },
  held: { da: 'Samtale holdt', nb: 'Samtale holdt', en: 'Conversation held' },
  own: { da: 'Dit center', nb: 'Ditt senter', en: 'Your centre' },
  ofAreas: {
    da: 'Et områdes tal samler kompetencerne i det: hver kompetence tæller én gang for hver person, den er krævet af eller åben for.',
    nb: 'Tallet for et område samler kompetansene i det: hver kompetanse teller én gang for hver person den er krevd av eller åpen for.',
    en: 'An area’s number brings its competences together: each counts once for every person it is required of or open to.',
  },
  none: {
    da: 'Vises ikke: gælder for få personer',
    nb: 'Vises ikke: gjelder for få personer',
    en: 'Not shown: applies to too few people',
  },
  cell: { da: '{centre}, {column}: {share}', nb: '{centre}, {column}: {share}', en: '{centre}, {column}: {share}' },
  cellTrend: { da: '{cell}, {trend}', nb: '{cell}, {trend}', en: '{cell}, {trend}' },
  about: { da: 'cirka {share}', nb: 'omtrent {share}', en: 'about {share}' },
  rise: {
    da: 'steget cirka {points} procentpoint siden {date}',
    nb: 'økt omtrent {points} prosentpoeng siden {date}',
    en: 'up about {points} percentage points since {date}',
  },
  fall: {
    da: 'faldet cirka {points} procentpoint siden {date}',
    nb: 'gått ned omtrent {points} prosentpoeng siden {date}',
    en: 'down about {points} percentage points since {date}',
  },
  level: {
    da: 'ingen klar ændring siden {date}',
    nb: 'ingen klar endring siden {date}',
    en: 'no clear change since {date}',
  },
  strategic: { da: 'Strategisk', nb: 'Strategisk', en: 'Strategic' },
  core: { da: 'Kerne', nb: 'Kjerne', en: 'Core' },
} satisfies Messages;

/** What stands out. */
export const storyMessages = {
  title: { da: 'Kort fortalt', nb: 'Kort fortalt', en: 'In short' },
  needed: { da: 'Størst behov', nb: 'Størst behov', en: 'Most needed' },
  planned: { da: 'Flest planer', nb: 'Flest planer', en: 'Most asked for in plans' },
  rise: { da: 'Steget mest siden {date}', nb: 'Økt mest siden {date}', en: 'Largest rise since {date}' },
  most: {
    da: 'mest i {centre}, cirka {share}',
    nb: 'mest i {centre}, omtrent {share}',
    en: 'most in {centre}, about {share}',
  },
  about: { da: 'ca. {share}', nb: 'ca. {share}', en: 'abt. {share}' },
  now: { da: 'nu cirka {share}', nb: 'nå omtrent {share}', en: 'now about {share}' },
  nowIn: {
    da: 'i {centre}, nu cirka {share}',
    nb: 'i {centre}, nå omtrent {share}',
    en: 'in {centre}, now about {share}',
  },
  points: { da: '+{points} point', nb: '+{points} poeng', en: '+{points} points' },
} satisfies Messages;
