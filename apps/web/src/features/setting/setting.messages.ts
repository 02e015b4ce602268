import type { Messages } from '../../lib/i18n.ts';

export const settingMessages = {
  title: {
    da: 'Indstillinger for samtaler og planer',
    nb: 'Innstillinger for samtaler og planer',
    en: 'Settings for conversations and plans',
  },
  lead: {
    da: 'Sådan holder kommunen samtaler og planer. Alle kan se det; Uddannelseshuset og administratoren kan ændre det.',
    nb: 'Slik holder kommunen samtaler og planer. Alle kan se det; personal- og organisasjonsavdelingen og administratoren kan endre det.',
    en: 'How the municipality holds conversations and plans. Everybody can see this; the training house and the administrator can change it.',
  },
  team: { da: 'Teamets samtale', nb: 'Teamets samtale', en: 'The team’s conversation' },
  plans: { da: 'Planer og opfølgning', nb: 'Planer og oppfølging', en: 'Plans and follow-up' },
  words: { da: 'Rettigheder og beskeder', nb: 'Rettigheter og meldinger', en: 'Rights and messages' },
  keeping: { da: 'Hvor længe noget gemmes', nb: 'Hvor lenge noe lagres', en: 'How long things are kept' },
  reviews: { da: 'C-MED-drøftelsen', nb: 'C-MED-drøftingen', en: 'The C-MED review' },
  statistics: { da: 'Statistik', nb: 'Statistikk', en: 'Statistics' },
  plansNow: { da: 'Sådan er det nu', nb: 'Slik er det nå', en: 'As it is now' },
  save: { da: 'Gem indstillingerne', nb: 'Lagre innstillingene', en: 'Save the settings' },
  saved: { da: 'Indstillingerne er gemt.', nb: 'Innstillingene er lagret.', en: 'The settings are saved.' },
  yes: { da: 'Ja', nb: 'Ja', en: 'Yes' },
  no: { da: 'Nej', nb: 'Nei', en: 'No' },
  step: { da: 'Opfølgning {n}', nb: 'Oppfølging {n}', en: 'Follow-up {n}' },
  unit: { da: 'Enhed {n}', nb: 'Enhet {n}', en: 'Unit {n}' },
  addStep: { da: 'Tilføj en opfølgning', nb: 'Legg til en oppfølging', en: 'Add a follow-up' },
  removeStep: { da: 'Fjern opfølgning {n}', nb: 'Fjern oppfølging {n}', en: 'Remove follow-up {n}' },
  reminder: { da: 'Påmindelse {n}: dage', nb: 'Påminnelse {n}: dager', en: 'Reminder {n}: days' },
  when: { da: 'Før eller efter {n}', nb: 'Før eller etter {n}', en: 'Before or after {n}' },
  addReminder: { da: 'Tilføj en påmindelse', nb: 'Legg til en påminnelse', en: 'Add a reminder' },
  removeReminder: { da: 'Fjern påmindelse {n}', nb: 'Fjern påminnelse {n}', en: 'Remove reminder {n}' },
  before: { da: 'før dagen', nb: 'før dagen', en: 'before the day' },
  after: { da: 'efter dagen', nb: 'etter dagen', en: 'after the day' },
  daysBefore: {
    da: '{n, plural, one {# dag før} other {# dage før}}',
    nb: '{n, plural, one {# dag før} other {# dager før}}',
    en: '{n, plural, one {# day before} other {# days before}}',
  },
  daysAfter: {
    da: '{n, plural, one {# dag efter} other {# dage efter}}',
    nb: '{n, plural, one {# dag etter} other {# dager etter}}',
    en: '{n, plural, one {# day after} other {# days after}}',
  },
  onTheDay: { da: 'på dagen', nb: 'på dagen', en: 'on the day' },
  in: { da: 'på {language}', nb: 'på {language}', en: 'in {language}' },
  conflictTitle: {
    da: 'En anden har ændret indstillingerne imens',
    nb: 'En annen har endret innstillingene i mellomtiden',
    en: 'Somebody else changed the settings meanwhile',
  },
  conflictText: {
    da: 'Intet er gemt endnu. Her er det, der er forskelligt.',
    nb: 'Ingenting er lagret ennå. Her er det som er forskjellig.',
    en: 'Nothing is saved yet. Here is what differs.',
  },
  conflictSame: {
    da: 'I har ændret det samme på samme måde.',
    nb: 'Dere har endret det samme på samme måte.',
    en: 'You both made the same changes.',
  },
  field: { da: 'Indstilling', nb: 'Innstilling', en: 'Setting' },
  theirs: { da: 'Sådan er det nu', nb: 'Slik er det nå', en: 'As it is now' },
  mine: { da: 'Sådan har du skrevet', nb: 'Slik har du skrevet', en: 'As you wrote it' },
  keepMine: { da: 'Gå videre med mit', nb: 'Gå videre med mitt', en: 'Go on with mine' },
  takeTheirs: { da: 'Tag det, der gælder nu', nb: 'Ta det som gjelder nå', en: 'Take what holds now' },
  changes: { da: 'Seneste ændringer', nb: 'Siste endringer', en: 'Latest changes' },
  noChanges: {
    da: 'Ingen har ændret noget endnu.',
    nb: 'Ingen har endret noe ennå.',
    en: 'Nobody has changed anything yet.',
  },
  gone: { da: 'En tidligere kollega', nb: 'En tidligere kollega', en: 'A former colleague' },
  was: { da: 'Før', nb: 'Før', en: 'Before' },
  became: { da: 'Efter', nb: 'Etter', en: 'After' },
} satisfies Messages;

/** What each setting is called. */
export const settingNameMessages = {
  teamTalkName: { da: 'Navn på teamets samtale', nb: 'Navn på teamets samtale', en: 'Name of the team’s conversation' },
  tusMinMembers: { da: 'Mindste team (personer)', nb: 'Minste team (personer)', en: 'Smallest team (people)' },
  musBesideTus: {
    da: 'MUS ved siden af teamets samtale',
    nb: 'MUS ved siden av teamets samtale',
    en: 'MUS beside the team’s conversation',
  },
  openItemsMax: { da: 'Åbne punkter i en plan', nb: 'Åpne punkter i en plan', en: 'Open items in a plan' },
  followUpSteps: { da: 'Opfølgninger', nb: 'Oppfølginger', en: 'Follow-ups' },
  absenceTalk: { da: 'Samtale efter langt fravær', nb: 'Samtale etter langt fravær', en: 'Talk after a long absence' },
  clauses: { da: 'Teksten om rettigheder', nb: 'Teksten om rettigheter', en: 'The text on rights' },
  language: { da: 'Sprog i mails', nb: 'Språk i e-post', en: 'Language of mails' },
  reminderDays: { da: 'Påmindelser', nb: 'Påminnelser', en: 'Reminders' },
  recordYears: { da: 'Referater, højst (år)', nb: 'Referater, høyst (år)', en: 'Records, at most (years)' },
  holdingYears: { da: 'Vurderinger (år)', nb: 'Vurderinger (år)', en: 'Assessments (years)' },
  planYears: { da: 'Afsluttede planer (år)', nb: 'Avsluttede planer (år)', en: 'Closed plans (years)' },
  leaverMonths: {
    da: 'Efter sidste arbejdsdag (måneder)',
    nb: 'Etter siste arbeidsdag (måneder)',
    en: 'After the last day of work (months)',
  },
  releasesAYear: {
    da: 'Udgaver om året',
    nb: 'Utgaver i året',
    en: 'Releases a year',
  },
  proposalThreshold: {
    da: 'Centre, der skal efterspørge',
    nb: 'Sentre som må etterspørre',
    en: 'Centres that have to ask',
  },
  minutesApproval: {
    da: 'Godkendelse af referater',
    nb: 'Godkjenning av referater',
    en: 'Approval of minutes',
  },
  reviewDueMonth: {
    da: 'Referater sendes senest: måned',
    nb: 'Referater sendes innen: måned',
    en: 'Minutes are sent by: month',
  },
  reviewDueDay: {
    da: 'Referater sendes senest: dag',
    nb: 'Referater sendes innen: dag',
    en: 'Minutes are sent by: day',
  },
  LEARNING_FORM: { da: 'Måder at lære på', nb: 'Måter å lære på', en: 'Ways of learning' },
  OFFER_WISH: { da: 'Tværgående tilbud', nb: 'Tverrgående tilbud', en: 'Cross-cutting offers' },
} satisfies Messages;

/** What each setting changes, and from when. */
export const settingHintMessages = {
  teamTalkName: {
    da: 'Står straks sådan på alle skærme og i nye mails.',
    nb: 'Står straks slik på alle skjermer og i nye e-poster.',
    en: 'Stands so on every screen and in new mails at once.',
  },
  tusMinMembers: {
    da: 'Fra 3: i et team på to fortæller et ja, hvem der sagde nej. Gælder for nye indkaldelser.',
    nb: 'Fra 3: i et team på to forteller et ja hvem som sa nei. Gjelder for nye innkallinger.',
    en: 'From 3: in a team of two, a yes tells who said no. Holds for teams called from now on.',
  },
  musBesideTus: {
    da: 'Om en medarbejder kan få sin egen samtale, selv om teamet holder en. Gælder straks.',
    nb: 'Om en medarbeider kan få sin egen samtale selv om teamet holder en. Gjelder straks.',
    en: 'Whether an employee can have a conversation of their own though the team holds one. Holds at once.',
  },
  openItemsMax: {
    da: 'Hvor mange punkter der kan være i gang på én gang. Gælder, når et punkt føjes til; dem, der er der, bliver.',
    nb: 'Hvor mange punkter som kan være i gang samtidig. Gjelder når et punkt legges til; de som er der, blir.',
    en: 'How many items may be open at once. Holds when an item is added; those that are there stay.',
  },
  followUpSteps: {
    da: 'Hvor længe efter læringen de to spørges, om det bruges. Hver ligger senere end den før; en måned har 28 til 31 dage. Gælder for det, der bliver lært fra nu af.',
    nb: 'Hvor lenge etter læringen de to spørres om det brukes. Hver ligger senere enn den før; en måned har 28 til 31 dager. Gjelder for det som blir lært fra nå av.',
    en: 'How long after learning the two are asked whether it is used. Each comes later than the one before; a month has 28 to 31 days. Holds for what is learnt from now on.',
  },
  absenceTalk: {
    da: 'Om ledere kan invitere til en samtale efter langt fravær. Gælder for nye invitationer.',
    nb: 'Om ledere kan invitere til en samtale etter langt fravær. Gjelder for nye invitasjoner.',
    en: 'Whether leaders can invite to a talk after a long absence. Holds for new invitations.',
  },
  clauses: {
    da: 'Kommunens egne ord om rettigheder og pligter. Læses straks af alle.',
    nb: 'Kommunens egne ord om rettigheter og plikter. Leses straks av alle.',
    en: 'The municipality’s own words on rights and duties. Read by everybody at once.',
  },
  language: {
    da: 'Gælder for mails, der sendes fra nu af.',
    nb: 'Gjelder for e-poster som sendes fra nå av.',
    en: 'Holds for mails that are sent from now on.',
  },
  reminderDays: {
    da: 'Dage fra den dag, noget skal være gjort; 0 er på dagen. Gælder fra næste daglige kørsel.',
    nb: 'Dager fra den dagen noe skal være gjort; 0 er på dagen. Gjelder fra neste daglige kjøring.',
    en: 'Days from when something is due; 0 is on the day. Holds from the next daily run.',
  },
  recordYears: {
    da: '1 til 3 år, og aldrig længere end til næste referat er underskrevet. Sættes tallet ned, slettes det ældre for altid ved næste daglige kørsel.',
    nb: '1 til 3 år, og aldri lenger enn til neste referat er underskrevet. Settes tallet ned, slettes det eldre for alltid ved neste daglige kjøring.',
    en: '1 to 3 years, and never longer than until the next record is signed. If you lower it, what is older is erased for good at the next daily run.',
  },
  holdingYears: {
    da: 'Hvor længe et niveau gemmes. Sættes tallet ned, slettes det ældre for altid ved næste daglige kørsel.',
    nb: 'Hvor lenge et nivå lagres. Settes tallet ned, slettes det eldre for alltid ved neste daglige kjøring.',
    en: 'How long a level is kept. If you lower it, what is older is erased for good at the next daily run.',
  },
  planYears: {
    da: 'Fra det sidste punkt er afsluttet, når der er en nyere plan. Sættes tallet ned, slettes det ældre for altid ved næste daglige kørsel.',
    nb: 'Fra det siste punktet er avsluttet, når det finnes en nyere plan. Settes tallet ned, slettes det eldre for alltid ved neste daglige kjøring.',
    en: 'From when the last item was closed, once there is a newer plan. If you lower it, what is older is erased for good at the next daily run.',
  },
  leaverMonths: {
    da: 'Derefter slettes alt personligt om den, der er fratrådt, ved næste daglige kørsel.',
    nb: 'Deretter slettes alt personlig om den som har sluttet, ved neste daglige kjøring.',
    en: 'After that, everything personal of a leaver is erased at the next daily run.',
  },
  releasesAYear: {
    da: 'Hvor mange udgaver af statistikken et kalenderår har. Flere kræver en begrundelse, som alle kan læse.',
    nb: 'Hvor mange utgaver av statistikken et kalenderår har. Flere krever en begrunnelse som alle kan lese.',
    en: 'How many releases of the statistics a calendar year has. More take a reason that everybody can read.',
  },
  proposalThreshold: {
    da: 'Hvor mange centre der skal efterspørge en kompetence, før den foreslås som tilbud: mindst 2. Gælder straks.',
    nb: 'Hvor mange sentre som må etterspørre en kompetanse før den foreslås som tilbud: minst 2. Gjelder straks.',
    en: 'How many centres have to ask for a competence before an offer is proposed: at least 2. Holds at once.',
  },
  minutesApproval: {
    da: 'Arbejdsmiljørepræsentanter hører til medarbejdersiden. Gælder straks, også for referater, der venter på godkendelse.',
    nb: 'Verneombud hører til ansattsiden. Gjelder straks, også for referater som venter på godkjenning.',
    en: 'Safety representatives stand on the employees’ side. Holds at once, also for minutes that wait for approval.',
  },
  reviewDueMonth: {
    da: 'Den måned, hvor alle C-MED’ers referater skal være sendt. Gælder straks, også for i år.',
    nb: 'Måneden da alle C-MEDs referater skal være sendt. Gjelder straks, også for i år.',
    en: 'The month in which every C-MED’s minutes are to be sent. Holds at once, also for this year.',
  },
  reviewDueDay: {
    da: 'Den sidste dag i måneden. Derefter står drøftelsen som forsinket på Uddannelseshusets oversigt.',
    nb: 'Den siste dagen i måneden. Deretter står drøftingen som forsinket på oversikten til personal- og organisasjonsavdelingen.',
    en: 'The last day within the month. After it the review stands as late on the training house’s board.',
  },
} satisfies Messages;

/** How both sides approve minutes. */
export const approvalMessages = {
  one_of_each: {
    da: 'Én fra ledersiden og én fra medarbejdersiden',
    nb: 'Én fra ledersiden og én fra ansattsiden',
    en: 'One of the management’s side and one of the employees’ side',
  },
  majority_of_each: {
    da: 'Mere end halvdelen af hver side',
    nb: 'Mer enn halvparten av hver side',
    en: 'More than half of each side',
  },
} satisfies Messages;

export const stepUnitMessages = {
  D: { da: 'dage', nb: 'dager', en: 'days' },
  W: { da: 'uger', nb: 'uker', en: 'weeks' },
  M: { da: 'måneder', nb: 'måneder', en: 'months' },
} satisfies Messages;

/** A period in words. */
export const stepMessages = {
  D: {
    da: '{n, plural, one {# dag} other {# dage}}',
    nb: '{n, plural, one {# dag} other {# dager}}',
    en: '{n, plural, one {# day} other {# days}}',
  },
  W: {
    da: '{n, plural, one {# uge} other {# uger}}',
    nb: '{n, plural, one {# uke} other {# uker}}',
    en: '{n, plural, one {# week} other {# weeks}}',
  },
  M: {
    da: '{n, plural, one {# måned} other {# måneder}}',
    nb: '{n, plural, one {# måned} other {# måneder}}',
    en: '{n, plural, one {# month} other {# months}}',
  },
} satisfies Messages;

export const textLanguageMessages = {
  da: { da: 'dansk', nb: 'dansk', en: 'Danish' },
  nb: { da: 'norsk', nb: 'norsk', en: 'Norwegian' },
  en: { da: 'engelsk', nb: 'engelsk', en: 'English' },
} satisfies Messages;

/** The lists that plans choose from. */
export const optionMessages = {
  hint: {
    da: 'Valgene i planernes punkter. Det, du skjuler, bliver stående på de punkter, der har det, men kan ikke vælges mere.',
    nb: 'Valgene i planenes punkter. Det du skjuler, blir stående på punktene som har det, men kan ikke velges mer.',
    en: 'What items of plans choose from. What you hide stays on the items that have it, but can no longer be chosen.',
  },
  add: { da: 'Tilføj', nb: 'Legg til', en: 'Add' },
  addTo: { da: 'Tilføj til listen {list}', nb: 'Legg til i listen {list}', en: 'Add to the list {list}' },
  rename: { da: 'Ret', nb: 'Rett', en: 'Rename' },
  hide: { da: 'Skjul', nb: 'Skjul', en: 'Hide' },
  show: { da: 'Vis igen', nb: 'Vis igjen', en: 'Show again' },
  ofOption: { da: '{verb}: {name}', nb: '{verb}: {name}', en: '{verb}: {name}' },
  up: { da: 'Flyt op: {name}', nb: 'Flytt opp: {name}', en: 'Move up: {name}' },
  down: { da: 'Flyt ned: {name}', nb: 'Flytt ned: {name}', en: 'Move down: {name}' },
  hidden: { da: 'Skjult', nb: 'Skjult', en: 'Hidden' },
  offered: { da: 'Kan vælges', nb: 'Kan velges', en: 'Can be chosen' },
  place: { da: 'nr. {n}', nb: 'nr. {n}', en: 'no. {n}' },
  name: { da: 'Navn på {language}', nb: 'Navn på {language}', en: 'Name in {language}' },
  renameTitle: { da: 'Ret navnet', nb: 'Rett navnet', en: 'Rename' },
  save: { da: 'Gem navnet', nb: 'Lagre navnet', en: 'Save the name' },
  cancel: { da: 'Annuller', nb: 'Avbryt', en: 'Cancel' },
  close: { da: 'Luk', nb: 'Lukk', en: 'Close' },
  done: { da: 'Listen er ændret.', nb: 'Listen er endret.', en: 'The list is changed.' },
} satisfies Messages;
