import type { GateRule, Measure, ReleaseRunState, WheelCode } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

export const runStateMessages: Record<ReleaseRunState, Message> = {
  PREPARING: { da: 'Forberedes', nb: 'Forberedes', en: 'Being prepared' },
  PREPARED: { da: 'Klar til at udgive', nb: 'Klar til å utgi', en: 'Ready to publish' },
  PUBLISHING: { da: 'Udgives', nb: 'Utgis', en: 'Being published' },
  PUBLISHED: { da: 'Udgivet', nb: 'Utgitt', en: 'Published' },
  REFUSED: { da: 'Stoppet af kontrollen', nb: 'Stoppet av kontrollen', en: 'Stopped by the checks' },
  FAILED: { da: 'Gik galt', nb: 'Gikk galt', en: 'Went wrong' },
  CANCELLED: { da: 'Opgivet', nb: 'Gitt opp', en: 'Let go' },
};

export const gateMessages: Record<GateRule, Message> = {
  KEY: { da: 'Nøglen er der', nb: 'Nøkkelen er der', en: 'The key is there' },
  YEAR: {
    da: 'Året har plads til en udgave mere, eller der er en begrundelse',
    nb: 'Året har plass til en utgave til, eller det er en begrunnelse',
    en: 'The year has room for another release, or there is a reason',
  },
  MULTIPLES_OF_5: {
    da: 'Alle tal går op i fem',
    nb: 'Alle tall går opp i fem',
    en: 'Every number is a multiple of five',
  },
  WITHIN_4: {
    da: 'Tal, der er beregnet nu, ligger højst fire fra det optalte',
    nb: 'Tall som er beregnet nå, ligger høyst fire fra det opptalte',
    en: 'Numbers drawn now lie within four of what was counted',
  },
  SUMS: {
    da: 'Centrenes tal giver kommunens',
    nb: 'Sentrenes tall gir kommunens',
    en: 'The centres’ numbers add up to the municipality’s',
  },
  PEOPLE: {
    da: 'Hvert tal gælder mindst ti personer',
    nb: 'Hvert tall gjelder minst ti personer',
    en: 'Every number is about at least ten people',
  },
  BLOCKS: {
    da: 'Ingen gruppe ligner en tidligere så meget, at forskellen er under ti personer',
    nb: 'Ingen gruppe ligner en tidligere så mye at forskjellen er under ti personer',
    en: 'No group is so like an earlier one that the difference is fewer than ten people',
  },
  REFRESH: {
    da: 'Kun det, der må beregnes på ny, er det',
    nb: 'Bare det som kan beregnes på nytt, er det',
    en: 'Only what may be drawn anew was',
  },
};

export const measureMessages: Record<Measure, Message> = {
  NEED: { da: 'Behov', nb: 'Behov', en: 'Needs' },
  PLAN: { da: 'Planpunkter', nb: 'Planpunkter', en: 'Plan items' },
  OFFER: {
    da: 'Ønsker om tværgående tilbud',
    nb: 'Ønsker om tverrgående tilbud',
    en: 'Wishes for a cross-cutting offer',
  },
  HELD: { da: 'Holdte samtaler', nb: 'Holdte samtaler', en: 'Conversations held' },
};

export const wheelNameMessages: Record<WheelCode, Message> = {
  LEADER: { da: 'Lederhjulet', nb: 'Lederhjulet', en: 'The leader wheel' },
  EMPLOYEE: { da: 'Medarbejderhjulet', nb: 'Medarbeiderhjulet', en: 'The employee wheel' },
};

export const releaseMessages = {
  title: { da: 'Statistikkens udgaver', nb: 'Statistikkens utgaver', en: 'Releases of the statistics' },
  lead: {
    da: 'En udgave tælles én dag, rundes af og ændres aldrig igen. Alle ser den samme.',
    nb: 'En utgave telles én dag, rundes av og endres aldri igjen. Alle ser den samme.',
    en: 'A release counts one day, is rounded and never changed again. Everybody sees the same one.',
  },
  method: { da: 'Sådan tælles der', nb: 'Slik telles det', en: 'How it is counted' },
  demand: { da: 'Se behovene', nb: 'Se behovene', en: 'See the demand' },
  demandPage: { da: 'Behov', nb: 'Behov', en: 'Demand' },
  published: { da: 'Udgivne', nb: 'Utgitte', en: 'Published' },
  number: { da: 'Udgave', nb: 'Utgave', en: 'Release' },
  numbered: { da: 'Udgave {number}', nb: 'Utgave {number}', en: 'Release {number}' },
  countedOn: { da: 'Talt den', nb: 'Telt den', en: 'Counted on' },
  planYear: { da: 'Planer fra', nb: 'Planer fra', en: 'Plans of' },
  reason: { da: 'Begrundelse', nb: 'Begrunnelse', en: 'Reason' },
  emptyTitle: { da: 'Ingen udgave endnu', nb: 'Ingen utgave ennå', en: 'No release yet' },
  emptyText: {
    da: 'Når Uddannelseshuset har forberedt og udgivet den første, står den her, og alle kan se, hvad den viser.',
    nb: 'Når personal- og organisasjonsavdelingen har forberedt og utgitt den første, står den her, og alle kan se hva den viser.',
    en: 'When the training house has prepared and published the first one, it stands here, and everybody can see what it shows.',
  },
  prepareTitle: { da: 'En ny udgave', nb: 'En ny utgave', en: 'A new release' },
  prepareText: {
    da: 'Først forberedes den: du ser, hvilke grupper og hvor mange kolonner den får, og om kontrollen siger ja. Du ser ingen tal, før den er udgivet.',
    nb: 'Først forberedes den: du ser hvilke grupper og hvor mange kolonner den får, og om kontrollen sier ja. Du ser ingen tall før den er utgitt.',
    en: 'It is prepared first: you see which groups and how many columns it gets, and whether the checks say yes. You see no number before it is published.',
  },
  prepare: { da: 'Forbered en udgave', nb: 'Forbered en utgave', en: 'Prepare a release' },
  preparing: { da: 'Begynder', nb: 'Begynner', en: 'Begins' },
  underWay: {
    da: 'En udgave er allerede i gang.',
    nb: 'En utgave er allerede i gang.',
    en: 'A release is already under way.',
  },
  goOn: { da: 'Gå til den', nb: 'Gå til den', en: 'Go to it' },
  runs: { da: 'Forberedt indtil nu', nb: 'Forberedt til nå', en: 'Prepared so far' },
  asked: { da: 'Sat i gang', nb: 'Satt i gang', en: 'Begun' },
  who: { da: 'Af', nb: 'Av', en: 'By' },
  state: { da: 'Status', nb: 'Status', en: 'State' },
  somebody: { da: 'En tidligere kollega', nb: 'En tidligere kollega', en: 'A former colleague' },

  runTitle: { da: 'En udgave bliver til', nb: 'En utgave blir til', en: 'A release in the making' },
  breadcrumbs: { da: 'Vejen hertil', nb: 'Veien hit', en: 'The way here' },
  progress: { da: '{percent} % færdig', nb: '{percent} % ferdig', en: '{percent}% done' },
  inBackground: {
    da: 'Det går videre af sig selv, også hvis du lukker siden.',
    nb: 'Det går videre av seg selv, også om du lukker siden.',
    en: 'It goes on by itself, also when you close the page.',
  },
  gate: { da: 'Kontrollen', nb: 'Kontrollen', en: 'The checks' },
  gateHint: {
    da: 'Udgaven udkommer kun, hvis hver regel siger ja. Svaret gælder reglen som helhed, aldrig et enkelt tal.',
    nb: 'Utgaven kommer bare ut hvis hver regel sier ja. Svaret gjelder regelen som helhet, aldri et enkelt tall.',
    en: 'The release comes out only if every rule says yes. The answer is for the rule as a whole, never for a single number.',
  },
  passes: { da: 'Ja', nb: 'Ja', en: 'Yes' },
  fails: { da: 'Nej', nb: 'Nei', en: 'No' },
  blocks: { da: 'Grupper', nb: 'Grupper', en: 'Groups' },
  blocksHint: {
    da: 'Et center for sig, eller små centre sammen, så ingen kan kendes. Hvor færre end ti har ændret noget, står tallene fra sidst.',
    nb: 'Et senter for seg, eller små sentre sammen, så ingen kan kjennes igjen. Der færre enn ti har endret noe, står tallene fra sist.',
    en: 'A centre by itself, or small centres together, so that nobody can be recognised. Where fewer than ten changed anything, the numbers from last time stay.',
  },
  centres: { da: 'Center', nb: 'Senter', en: 'Centre' },
  people: { da: 'Personer', nb: 'Personer', en: 'People' },
  merged: { da: 'Lagt sammen', nb: 'Lagt sammen', en: 'Put together' },
  carried: { da: 'Som sidst', nb: 'Som sist', en: 'As last time' },
  fresh: { da: 'Ny optælling', nb: 'Ny opptelling', en: 'Counted anew' },
  standing: { da: 'Hvordan', nb: 'Hvordan', en: 'How' },
  columns: { da: 'Kolonner', nb: 'Kolonner', en: 'Columns' },
  measure: { da: 'Hvad der tælles', nb: 'Hva som telles', en: 'What is counted' },
  forBlocks: { da: 'For hvert center', nb: 'For hvert senter', en: 'For each centre' },
  forMunicipality: { da: 'Kun for kommunen', nb: 'Bare for kommunen', en: 'For the municipality only' },
  unpublished: { da: 'Vises ikke', nb: 'Vises ikke', en: 'Not shown' },
  publish: { da: 'Udgiv', nb: 'Utgi', en: 'Publish' },
  publishQuestion: { da: 'Udgive nu?', nb: 'Utgi nå?', en: 'Publish now?' },
  publishText: {
    da: 'Alle i kommunen kan se udgaven bagefter. Den kan ikke trækkes tilbage eller ændres.',
    nb: 'Alle i kommunen kan se utgaven etterpå. Den kan ikke trekkes tilbake eller endres.',
    en: 'Everybody in the municipality can see the release afterwards. It cannot be taken back or changed.',
  },
  reasonLabel: {
    da: 'Hvorfor en udgave mere i år?',
    nb: 'Hvorfor en utgave til i år?',
    en: 'Why another release this year?',
  },
  reasonHint: {
    da: 'Året har allerede det antal, der er fastsat. Begrundelsen kan læses af alle.',
    nb: 'Året har allerede det antallet som er fastsatt. Begrunnelsen kan leses av alle.',
    en: 'The year already has as many as were set. Everybody can read the reason.',
  },
  letGo: { da: 'Opgiv', nb: 'Gi opp', en: 'Let go' },
  cancel: { da: 'Fortryd', nb: 'Avbryt', en: 'Cancel' },
  wasLetGo: { da: 'Den er opgivet.', nb: 'Den er gitt opp.', en: 'It was let go.' },
  publishedNow: {
    da: 'Udgave {number} er udgivet. Alle kan se den nu.',
    nb: 'Utgave {number} er utgitt. Alle kan se den nå.',
    en: 'Release {number} is published. Everybody can see it now.',
  },
  refusedText: {
    da: 'En regel sagde nej. Intet er udgivet. Prøv igen, når der er sket mere, eller når årsagen er rettet.',
    nb: 'En regel sa nei. Ingenting er utgitt. Prøv igjen når det har skjedd mer, eller når årsaken er rettet.',
    en: 'A rule said no. Nothing was published. Try again when more has happened, or when the cause is mended.',
  },
  cancelledText: {
    da: 'Den blev opgivet, før den var udgivet.',
    nb: 'Den ble gitt opp før den var utgitt.',
    en: 'It was let go before it was published.',
  },
} satisfies Messages;

/** Why the making of a release failed, by its code. */
export const problemMessages = {
  NO_KEY: {
    da: 'Serveren har ingen nøgle til afrundingen. Den, der driver Medhjul, skal sætte RELEASE_KEY eller RELEASE_KEY_FILE.',
    nb: 'Serveren har ingen nøkkel til avrundingen. Den som drifter Medhjul, må sette RELEASE_KEY eller RELEASE_KEY_FILE.',
    en: 'The server has no key for the rounding. Whoever operates Medhjul has to set RELEASE_KEY or RELEASE_KEY_FILE.',
  },
  WRONG_KEY: {
    da: 'Nøglen er en anden end sidst. Den, der driver Medhjul, skal sætte den rigtige, eller den gamle som RELEASE_KEY_BEFORE.',
    nb: 'Nøkkelen er en annen enn sist. Den som drifter Medhjul, må sette den riktige, eller den gamle som RELEASE_KEY_BEFORE.',
    en: 'The key is another one than last time. Whoever operates Medhjul has to set the right one, or the old one as RELEASE_KEY_BEFORE.',
  },
  NOTHING_TO_COUNT: {
    da: 'Der er intet at tælle endnu: ingen hjul gælder i dag, eller der er for få personer.',
    nb: 'Det er ingenting å telle ennå: ingen hjul gjelder i dag, eller det er for få personer.',
    en: 'There is nothing to count yet: no wheel holds today, or there are too few people.',
  },
  INTERNAL: {
    da: 'Noget gik galt på serveren. Intet er udgivet. Prøv igen, og sig det til den, der driver Medhjul, hvis det bliver ved.',
    nb: 'Noe gikk galt på serveren. Ingenting er utgitt. Prøv igjen, og si det til den som drifter Medhjul, hvis det fortsetter.',
    en: 'Something went wrong on the server. Nothing was published. Try again, and tell whoever operates Medhjul if it goes on.',
  },
} satisfies Messages;
