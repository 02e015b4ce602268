import type { ItemNature, PlanItemStatus } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

export const itemStatusMessages: Record<PlanItemStatus, Message> = {
  OPEN: { da: 'Aftalt', nb: 'Avtalt', en: 'Agreed' },
  UNDER_WAY: { da: 'I gang', nb: 'I gang', en: 'Under way' },
  LEARNT: { da: 'Lært', nb: 'Lært', en: 'Learnt' },
  DONE: { da: 'Afsluttet', nb: 'Fullført', en: 'Done' },
  CARRIED_ON: { da: 'Taget med videre', nb: 'Tatt med videre', en: 'Carried on' },
  DROPPED: { da: 'Droppet', nb: 'Droppet', en: 'Dropped' },
};

export const itemNatureMessages: Record<ItemNature, Message> = {
  NEED: { da: 'Behov', nb: 'Behov', en: 'Need' },
  WISH: { da: 'Ønske', nb: 'Ønske', en: 'Wish' },
};

/** Headings of the three priorities. */
export const priorityMessages = {
  p1: { da: 'Først', nb: 'Først', en: 'First' },
  p2: { da: 'Dernæst', nb: 'Deretter', en: 'Next' },
  p3: { da: 'Når der er plads til det', nb: 'Når det blir plass til det', en: 'When there is room for it' },
} satisfies Messages;

/** The parts of an item, as the person whose plan it is reads them. */
export const itemPartMessages = {
  element: { da: 'Kompetence', nb: 'Kompetanse', en: 'Competence' },
  aim: { da: 'Mål med egne ord', nb: 'Mål med egne ord', en: 'Aim in own words' },
  why: { da: 'Hvorfor', nb: 'Hvorfor', en: 'Why' },
  learningForm: { da: 'Hvordan', nb: 'Hvordan', en: 'How' },
  activity: { da: 'Aktivitet eller kursus', nb: 'Aktivitet eller kurs', en: 'Activity or course' },
  ownPart: { da: 'Det gør jeg', nb: 'Dette gjør jeg', en: 'What I do' },
  leaderPart: { da: 'Det gør min leder', nb: 'Dette gjør lederen min', en: 'What my leader does' },
  ownPartOf: { da: 'Det gør {name}', nb: 'Dette gjør {name}', en: 'What {name} does' },
  leaderPartMine: { da: 'Det gør jeg som leder', nb: 'Dette gjør jeg som leder', en: 'What I do as leader' },
  period: { da: 'Periode', nb: 'Periode', en: 'Period' },
  priority: { da: 'Prioritet', nb: 'Prioritet', en: 'Priority' },
  nature: { da: 'Behov eller ønske', nb: 'Behov eller ønske', en: 'Need or wish' },
  task: { da: 'Opgave, det skal bruges til', nb: 'Oppgaven det skal brukes til', en: 'Task that it serves' },
  offerWish: { da: 'Tværgående tilbud ønskes', nb: 'Tverrgående tilbud ønskes', en: 'Cross-cutting offer wanted' },
  orderedByEmployer: {
    da: 'Arbejdsgiveren har bedt om det',
    nb: 'Arbeidsgiveren har bedt om det',
    en: 'The employer ordered it',
  },
  firstUse: { da: 'Bruges først her', nb: 'Brukes først her', en: 'Used first here' },
  status: { da: 'Status', nb: 'Status', en: 'Status' },
  closingWord: { da: 'Sådan gik det', nb: 'Slik gikk det', en: 'How it ended' },
  from: { da: 'Fra {date}', nb: 'Fra {date}', en: 'From {date}' },
  to: { da: 'Til {date}', nb: 'Til {date}', en: 'Until {date}' },
  fromTo: { da: '{from} til {to}', nb: '{from} til {to}', en: '{from} to {to}' },
  yes: { da: 'Ja', nb: 'Ja', en: 'Yes' },
  no: { da: 'Nej', nb: 'Nei', en: 'No' },
  empty: { da: 'Står tom', nb: 'Står tom', en: 'Empty' },
} satisfies Messages;

/** What stands on the page of a plan. */
export const planMessages = {
  own: { da: 'Min udviklingsplan', nb: 'Min utviklingsplan', en: 'My development plan' },
  of: { da: 'Udviklingsplan for {name}', nb: 'Utviklingsplan for {name}', en: 'Development plan of {name}' },
  ownLead: {
    da: 'Det, du og din leder har aftalt, at du lærer, og hvad I hver især gør for det.',
    nb: 'Det du og lederen din har avtalt at du lærer, og hva dere hver for dere gjør for det.',
    en: 'What you and your leader agreed that you will learn, and what each of you does for it.',
  },
  leaderLead: {
    da: 'Det, du og {name} har aftalt, og hvad I hver især gør for det.',
    nb: 'Det du og {name} har avtalt, og hva dere hver for dere gjør for det.',
    en: 'What you and {name} agreed, and what each of you does for it.',
  },
  toWheel: { da: 'Til hjulet', nb: 'Til hjulet', en: 'To the wheel' },
  noEmploymentTitle: { da: 'Her kommer din plan', nb: 'Her kommer planen din', en: 'Your plan will stand here' },
  noEmploymentText: {
    da: 'Du har ingen ansættelse i Medhjul i dag, og en plan hører til en ansættelse.',
    nb: 'Du har ingen stilling i Medhjul i dag, og en plan hører til en stilling.',
    en: 'You have no employment in Medhjul today, and a plan belongs to an employment.',
  },
  year: { da: 'År', nb: 'År', en: 'Year' },
  whichEmployment: { da: 'Ansættelse', nb: 'Stilling', en: 'Employment' },
  print: { da: 'Udskriv', nb: 'Skriv ut', en: 'Print' },
  countedOpen: {
    da: 'Se, hvad Uddannelseshuset modtager',
    nb: 'Se hva personal- og organisasjonsavdelingen mottar',
    en: 'See what the training house receives',
  },
  add: { da: 'Nyt punkt', nb: 'Nytt punkt', en: 'New item' },
  addFirst: { da: 'Skriv det første punkt', nb: 'Skriv det første punktet', en: 'Write the first item' },
  openCount: { da: '{n} af {max} åbne punkter', nb: '{n} av {max} åpne punkter', en: '{n} of {max} open items' },
  full: {
    da: 'Der er {max} åbne punkter, og det er nok på én gang. Afslut eller drop et, før I tager et nyt op.',
    nb: 'Det er {max} åpne punkter, og det er nok på én gang. Fullfør eller dropp ett før dere tar opp et nytt.',
    en: 'There are {max} open items, which is enough at a time. Finish or drop one before you take up another.',
  },
  emptyTitle: {
    da: 'Her kommer planen for {year}',
    nb: 'Her kommer planen for {year}',
    en: 'The plan for {year} will stand here',
  },
  emptyText: {
    da: 'Den bliver til, når I skriver det første punkt. Nogle få punkter, der bliver til noget, er bedre end mange.',
    nb: 'Den blir til når dere skriver det første punktet. Noen få punkter som blir til noe, er bedre enn mange.',
    en: 'It begins with the first item. A few that come true are better than many.',
  },
  emptyPast: {
    da: 'Der blev ikke skrevet noget i planen for {year}.',
    nb: 'Det ble ikke skrevet noe i planen for {year}.',
    en: 'Nothing was written in the plan for {year}.',
  },
  learntTitle: { da: 'Lært og fulgt op', nb: 'Lært og fulgt opp', en: 'Learnt and followed up' },
  endedTitle: { da: 'Afsluttet i {year}', nb: 'Avsluttet i {year}', en: 'Ended in {year}' },

  settleTitle: { da: 'Gør disse færdige først', nb: 'Gjør disse ferdige først', en: 'Settle these first' },
  settleHint: {
    da: 'De stod åbne i en tidligere plan. Afslut dem, tag dem med, eller drop dem med et ord om hvorfor.',
    nb: 'De sto åpne i en tidligere plan. Fullfør dem, ta dem med, eller dropp dem med et ord om hvorfor.',
    en: 'They stood open in an earlier plan. Finish them, carry them on, or drop them with a word on why.',
  },
  settleCount: {
    da: '{n, plural, one {# punkt} other {# punkter}}',
    nb: '{n, plural, one {# punkt} other {# punkter}}',
    en: '{n, plural, one {# item} other {# items}}',
  },
  fromPlan: { da: 'Fra planen for {year}', nb: 'Fra planen for {year}', en: 'From the plan for {year}' },
  carryOn: { da: 'Tag med', nb: 'Ta med', en: 'Carry on' },
  carryOnOf: { da: 'Tag med: {name}', nb: 'Ta med: {name}', en: 'Carry on: {name}' },
  finishOf: { da: 'Afslut: {name}', nb: 'Fullfør: {name}', en: 'Finish: {name}' },
  dropOf: { da: 'Drop: {name}', nb: 'Dropp: {name}', en: 'Drop: {name}' },

  suggestionsTitle: { da: 'Værd at tage op', nb: 'Verdt å ta opp', en: 'Worth taking up' },
  suggestionsHint: {
    da: 'Behov fra hjulet, som intet åbent punkt handler om. De strategiske først, så kernen.',
    nb: 'Behov fra hjulet som ingen åpne punkter handler om. De strategiske først, så kjernen.',
    en: 'Needs from the wheel that no open item is about. The strategic ones first, then the core.',
  },
  suggestionLevels: {
    da: 'Nu {from}, krav {to}',
    nb: 'Nå {from}, krav {to}',
    en: 'Now {from}, required {to}',
  },
  takeUp: { da: 'Tag op', nb: 'Ta opp', en: 'Take up' },
  takeUpOf: { da: 'Tag op: {name}', nb: 'Ta opp: {name}', en: 'Take up: {name}' },
  strategic: { da: 'Strategisk', nb: 'Strategisk', en: 'Strategic' },
  core: { da: 'Kerne', nb: 'Kjerne', en: 'Core' },
  needSize: {
    da: '{size, plural, one {# niveau op} other {# niveauer op}}',
    nb: '{size, plural, one {# nivå opp} other {# nivåer opp}}',
    en: '{size, plural, one {# level up} other {# levels up}}',
  },

  change: { da: 'Ret', nb: 'Endre', en: 'Change' },
  changeOf: { da: 'Ret: {name}', nb: 'Endre: {name}', en: 'Change: {name}' },
  goesOn: { da: 'Sådan går det', nb: 'Slik går det', en: 'How it goes' },
  goesOnOf: { da: 'Sådan går det: {name}', nb: 'Slik går det: {name}', en: 'How it goes: {name}' },
  showAll: { da: 'Vis alt', nb: 'Vis alt', en: 'Show all of it' },
  carriedFrom: { da: 'Taget med fra {year}', nb: 'Tatt med fra {year}', en: 'Carried on from {year}' },
  learntOn: { da: 'Lært {date}', nb: 'Lært {date}', en: 'Learnt {date}' },
  changedSince: {
    da: 'Rettet siden version {number}',
    nb: 'Endret siden versjon {number}',
    en: 'Changed since version {number}',
  },
  newSince: { da: 'Nyt siden version {number}', nb: 'Nytt siden versjon {number}', en: 'New since version {number}' },
  droppedSince: {
    da: 'Droppet siden version {number}',
    nb: 'Droppet siden versjon {number}',
    en: 'Dropped since version {number}',
  },
  before: { da: 'Før: {value}', nb: 'Før: {value}', en: 'Before: {value}' },
  followUps: { da: 'Opfølgning', nb: 'Oppfølging', en: 'Follow-up' },

  signTitle: { da: 'Underskrifter', nb: 'Signaturer', en: 'Signatures' },
  versionBeing: { da: 'Version {number}', nb: 'Versjon {number}', en: 'Version {number}' },
  stateEMPTY: { da: 'Intet at underskrive endnu.', nb: 'Ingenting å signere ennå.', en: 'Nothing to sign yet.' },
  stateDRAFT: {
    da: 'Ingen har underskrevet denne version.',
    nb: 'Ingen har signert denne versjonen.',
    en: 'Nobody has signed this version.',
  },
  stateEMPLOYEE_SIGNED: {
    da: 'Venter på lederens underskrift.',
    nb: 'Venter på lederens signatur.',
    en: 'Waits for the leader’s signature.',
  },
  stateLEADER_SIGNED: {
    da: 'Venter på medarbejderens underskrift.',
    nb: 'Venter på medarbeiderens signatur.',
    en: 'Waits for the employee’s signature.',
  },
  stateSIGNED: {
    da: 'I har begge underskrevet. En rettelse begynder en ny version, som I begge ser.',
    nb: 'Dere har begge signert. En endring begynner en ny versjon, som dere begge ser.',
    en: 'Both of you have signed. A change begins a new version, which both of you see.',
  },
  signedPast: { da: 'Underskrevet af begge.', nb: 'Signert av begge.', en: 'Signed by both.' },
  signedBy: { da: '{name}, {date}', nb: '{name}, {date}', en: '{name}, {date}' },
  employeeSide: { da: 'Medarbejder', nb: 'Medarbeider', en: 'Employee' },
  leaderSide: { da: 'Leder', nb: 'Leder', en: 'Leader' },
  notSigned: { da: 'Ikke underskrevet', nb: 'Ikke signert', en: 'Not signed' },
  formerLeader: { da: 'En tidligere leder', nb: 'En tidligere leder', en: 'A former leader' },
  sign: { da: 'Underskriv', nb: 'Signer', en: 'Sign' },
  signHint: {
    da: 'Du underskriver version {number}, som den står her. Rettes der i den, falder underskrifterne bort.',
    nb: 'Du signerer versjon {number} slik den står her. Endres den, faller signaturene bort.',
    en: 'You sign version {number} as it stands here. A change takes the signatures back.',
  },
  signUnsettled: {
    da: 'Der kan underskrives, når punkterne fra de tidligere planer er gjort færdige.',
    nb: 'Det kan signeres når punktene fra tidligere planer er gjort ferdige.',
    en: 'It can be signed once the items of earlier plans are settled.',
  },
  signed: { da: 'Underskrevet.', nb: 'Signert.', en: 'Signed.' },
  changesTitle: {
    da: 'Forskelle fra version {number}, som I begge har underskrevet',
    nb: 'Forskjeller fra versjon {number}, som dere begge har signert',
    en: 'What differs from version {number}, which both signed',
  },
  changeLine: { da: '{name}: {fields}', nb: '{name}: {fields}', en: '{name}: {fields}' },
  newLine: { da: '{name}: nyt punkt', nb: '{name}: nytt punkt', en: '{name}: new item' },
  droppedLine: { da: '{name}: droppet', nb: '{name}: droppet', en: '{name}: dropped' },
  reopenedLine: { da: '{name}: taget op igen', nb: '{name}: tatt opp igjen', en: '{name}: taken up again' },

  versionsTitle: { da: 'Underskrevne versioner', nb: 'Signerte versjoner', en: 'Signed versions' },
  versionsHint: {
    da: 'Ord for ord, som I underskrev dem.',
    nb: 'Ord for ord, slik dere signerte dem.',
    en: 'Word for word, as you signed them.',
  },
  versionLine: {
    da: 'Version {number}, underskrevet {date}',
    nb: 'Versjon {number}, signert {date}',
    en: 'Version {number}, signed {date}',
  },

  readOnly: {
    da: 'Der er en nyere plan, så denne læses kun.',
    nb: 'Det finnes en nyere plan, så denne kan bare leses.',
    en: 'There is a newer plan, so this one is for reading only.',
  },
  readOnlyNow: {
    da: 'Du kan læse planen, men ikke skrive i den.',
    nb: 'Du kan lese planen, men ikke skrive i den.',
    en: 'You can read this plan but not write in it.',
  },
  close: { da: 'Luk', nb: 'Lukk', en: 'Close' },
  cancel: { da: 'Annuller', nb: 'Avbryt', en: 'Cancel' },
  undo: { da: 'Fortryd', nb: 'Angre', en: 'Undo' },
  undone: { da: 'Fortrudt.', nb: 'Angret.', en: 'Undone.' },
  added: { da: 'Punktet står i planen.', nb: 'Punktet står i planen.', en: 'The item stands in the plan.' },
  changed: { da: 'Punktet er rettet.', nb: 'Punktet er endret.', en: 'The item is changed.' },
  removed: { da: 'Punktet er taget ud.', nb: 'Punktet er tatt ut.', en: 'The item is taken out.' },
  carried: {
    da: 'Punktet er taget med til {year}.',
    nb: 'Punktet er tatt med til {year}.',
    en: 'The item is carried on to {year}.',
  },
  nowStatus: { da: '{name}: {status}.', nb: '{name}: {status}.', en: '{name}: {status}.' },
  toPlan: { da: 'Se hele planen', nb: 'Se hele planen', en: 'See the whole plan' },
  summaryTitle: { da: 'Udviklingsplan {year}', nb: 'Utviklingsplan {year}', en: 'Development plan {year}' },
  summaryHint: {
    da: 'Det, I aftaler, at {name} lærer.',
    nb: 'Det dere avtaler at {name} lærer.',
    en: 'What you agree that {name} will learn.',
  },
  loadingForm: { da: 'Formularen hentes', nb: 'Skjemaet hentes', en: 'Loading the form' },
} satisfies Messages;

/** What the training house receives. */
export const countedMessages = {
  title: {
    da: 'Præcis dette modtager Uddannelseshuset fra planen',
    nb: 'Akkurat dette mottar personal- og organisasjonsavdelingen fra planen',
    en: 'Exactly this is what the training house receives from the plan',
  },
  lead: {
    da: 'Når I begge har underskrevet, tælles disse linjer med uden navn sammen med alle andres. Ingen i Uddannelseshuset kan læse planen.',
    nb: 'Når dere begge har signert, telles disse linjene med uten navn sammen med alle andres. Ingen i personal- og organisasjonsavdelingen kan lese planen.',
    en: 'Once both of you have signed, these lines are counted without a name together with everybody else’s. Nobody in the training house can read the plan.',
  },
  notYet: {
    da: 'Planen er ikke underskrevet af jer begge, så der tælles endnu ikke noget nyt fra den.',
    nb: 'Planen er ikke signert av dere begge, så det telles ennå ikke noe nytt fra den.',
    en: 'The plan is not signed by both of you, so nothing new is counted from it yet.',
  },
  tableCaption: { da: 'Linjer, der tælles', nb: 'Linjer som telles', en: 'Lines that are counted' },
  competence: { da: 'Kompetence', nb: 'Kompetanse', en: 'Competence' },
  crossCutting: { da: 'Tværgående tilbud', nb: 'Tverrgående tilbud', en: 'Cross-cutting offer' },
  year: { da: 'År', nb: 'År', en: 'Year' },
  wanted: { da: 'Ønskes', nb: 'Ønskes', en: 'Wanted' },
  notWanted: { da: 'Ønskes ikke', nb: 'Ønskes ikke', en: 'Not wanted' },
  noneTitle: { da: 'Intet', nb: 'Ingenting', en: 'Nothing' },
  noneText: {
    da: 'Der er ingen åbne punkter om en kompetence fra det fælles hjul. Mål med egne ord og lokale kompetencer tælles ikke.',
    nb: 'Det er ingen åpne punkter om en kompetanse fra det felles hjulet. Mål med egne ord og lokale kompetanser telles ikke.',
    en: 'No open item is about a competence of the common wheel. Aims in own words and local competences are not counted.',
  },
  never: {
    da: 'Aldrig med: navn, arbejdsplads, leder, mål, begrundelse, aktivitet, datoer, prioritet, behov eller ønske, status, svar på opfølgning.',
    nb: 'Aldri med: navn, arbeidsplass, leder, mål, begrunnelse, aktivitet, datoer, prioritet, behov eller ønske, status, svar på oppfølging.',
    en: 'Never part of it: name, workplace, leader, aim, reason, activity, dates, priority, need or wish, status, answers to follow-ups.',
  },
  rounded: {
    da: 'Tallene vises kun afrundet og for grupper, der er store nok.',
    nb: 'Tallene vises bare avrundet og for grupper som er store nok.',
    en: 'Numbers are shown rounded only, and for groups that are large enough.',
  },
  mine: {
    da: 'Alt, hvad der tælles af mit, og hvordan',
    nb: 'Alt som telles av mitt, og hvordan',
    en: 'All that is counted of mine, and how',
  },
  loading: { da: 'Hentes', nb: 'Hentes', en: 'Loading' },
} satisfies Messages;
