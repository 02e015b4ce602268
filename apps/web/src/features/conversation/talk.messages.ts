import type { ConversationField, ConversationTheme, TalkReason } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** Themes of the inspiration catalogue. */
export const themeMessages: Record<ConversationTheme, Message> = {
  GOALS: { da: 'Mål og opgaver', nb: 'Mål og oppgaver', en: 'Goals and tasks' },
  COMPETENCE: { da: 'Kompetencer', nb: 'Kompetanse', en: 'Competence' },
  COOPERATION: { da: 'Samarbejde og trivsel', nb: 'Samarbeid og trivsel', en: 'Cooperation and wellbeing' },
  FEEDBACK: { da: 'Feedback begge veje', nb: 'Tilbakemelding begge veier', en: 'Feedback both ways' },
  WISHES: { da: 'Ønsker', nb: 'Ønsker', en: 'Wishes' },
};

/** Fields of the shared record. */
export const fieldMessages: Record<ConversationField, Message> = {
  GOALS: { da: 'Mål og opgaver', nb: 'Mål og oppgaver', en: 'Goals and tasks' },
  COMPETENCE: { da: 'Om kompetencerne', nb: 'Om kompetansen', en: 'About the competences' },
  COOPERATION: { da: 'Samarbejde og trivsel', nb: 'Samarbeid og trivsel', en: 'Cooperation and wellbeing' },
  FEEDBACK: {
    da: 'Lederens samlede tilbagemelding',
    nb: 'Lederens samlede tilbakemelding',
    en: 'The leader’s overall feedback',
  },
  WISHES: { da: 'Ønsker', nb: 'Ønsker', en: 'Wishes' },
  AGREEMENTS: { da: 'Det aftaler vi', nb: 'Det avtaler vi', en: 'What we agree' },
};

/** What belongs in a field. */
export const fieldHintMessages: Record<ConversationField, Message> = {
  GOALS: {
    da: 'Arbejdspladsens mål og dine opgaver: hvad er vigtigst det næste år?',
    nb: 'Arbeidsplassens mål og oppgavene dine: hva er viktigst det neste året?',
    en: 'The goals of the workplace and the tasks: what matters most in the coming year?',
  },
  COMPETENCE: {
    da: 'Hvad niveauerne ikke siger af sig selv.',
    nb: 'Det nivåene ikke sier av seg selv.',
    en: 'What the levels do not say by themselves.',
  },
  COOPERATION: {
    da: 'Med kolleger, borgere og leder. Ikke om helbred.',
    nb: 'Med kolleger, innbyggere og leder. Ikke om helse.',
    en: 'With colleagues, citizens and leader. Not about health.',
  },
  FEEDBACK: {
    da: 'Om resultater og kompetencer i det år, der er gået.',
    nb: 'Om resultater og kompetanse i året som har gått.',
    en: 'On results and competences in the past year.',
  },
  WISHES: {
    da: 'For opgaver, udvikling og arbejdsliv.',
    nb: 'For oppgaver, utvikling og arbeidsliv.',
    en: 'For tasks, development and working life.',
  },
  AGREEMENTS: {
    da: 'Det, I aftaler ud over udviklingsplanen. En ny leder får det at se, hvis medarbejderen deler samtalen.',
    nb: 'Det dere avtaler utover utviklingsplanen. En ny leder får se det hvis medarbeideren deler samtalen.',
    en: 'What you agree beside the development plan. A new leader gets to see it if the employee shares the conversation.',
  },
};

/** Why an element stands where it stands. */
export const reasonMessages: Record<TalkReason, Message> = {
  DIFFERENCE: {
    da: 'I ser det forskelligt: {n, plural, one {# niveau} other {# niveauer}}',
    nb: 'Dere ser det ulikt: {n, plural, one {# nivå} other {# nivåer}}',
    en: 'Seen differently: {n, plural, one {# level} other {# levels}}',
  },
  STRATEGIC_NEED: { da: 'Strategisk behov', nb: 'Strategisk behov', en: 'Strategic need' },
  CORE_NEED: { da: 'Behov i kernen', nb: 'Behov i kjernen', en: 'Core need' },
  NEED: { da: 'Behov', nb: 'Behov', en: 'Need' },
  OTHER: { da: 'Uden behov', nb: 'Uten behov', en: 'No need' },
};

/** The conversation's page, whatever phase it is in. */
export const talkMessages = {
  ownTitle: { da: '{kind} {year} med {name}', nb: '{kind} {year} med {name}', en: '{kind} {year} with {name}' },
  title: { da: '{kind} {year}: {name}', nb: '{kind} {year}: {name}', en: '{kind} {year}: {name}' },
  phases: { da: 'Så langt er I', nb: 'Så langt er dere', en: 'How far you are' },
  phasePrepare: { da: 'Forbered', nb: 'Forbered', en: 'Prepare' },
  phaseTalk: { da: 'Tal sammen', nb: 'Snakk sammen', en: 'Talk' },
  phasePlan: { da: 'Læg planen', nb: 'Lag planen', en: 'Plan' },
  phaseSign: { da: 'Skriv under', nb: 'Signer', en: 'Sign' },
  phaseDone: { da: 'Færdig', nb: 'Ferdig', en: 'Done' },
  phaseCurrent: { da: 'Nu', nb: 'Nå', en: 'Now' },
  phaseAhead: { da: 'Senere', nb: 'Senere', en: 'Later' },
  onThisPage: { da: 'På siden', nb: 'På siden', en: 'On this page' },

  present: {
    da: '{names} har også siden åben',
    nb: '{names} har også siden åpen',
    en: '{names} has this page open too',
  },
  alone: {
    da: '{name} har ikke siden åben',
    nb: '{name} har ikke siden åpen',
    en: '{name} does not have this page open',
  },
  offline: {
    da: 'Den andens ændringer hentes hvert femte sekund.',
    nb: 'Den andres endringer hentes hvert femte sekund.',
    en: 'The other’s changes are fetched every five seconds.',
  },

  learnt: { da: 'Lært siden sidst', nb: 'Lært siden sist', en: 'Learnt since last time' },
  learntHint: {
    da: 'Bliver det brugt, og hvad ville hjælpe?',
    nb: 'Blir det brukt, og hva ville hjelpe?',
    en: 'Is it used, and what would help?',
  },
  learntOn: { da: 'Lært {date}', nb: 'Lært {date}', en: 'Learnt on {date}' },
  askedOn: { da: 'Spurgt {date}', nb: 'Spurt {date}', en: 'Asked on {date}' },
  noAnswer: { da: 'Ikke besvaret', nb: 'Ikke besvart', en: 'Not answered' },

  competences: { da: 'Kompetencer', nb: 'Kompetanse', en: 'Competences' },
  competencesHint: {
    da: 'Det, der er mest værd at tale om, står først. Aftal ét niveau for hver.',
    nb: 'Det som er mest verdt å snakke om, står først. Avtal ett nivå for hver.',
    en: 'What is most worth talking about comes first. Agree on one level for each.',
  },
  notPrepared: {
    da: 'Samtalen blev holdt, uden at begge havde sagt, at de var klar. Derfor vises ingen forberedelse; det, I selv har skrevet, er stadig kun jeres eget.',
    nb: 'Samtalen ble holdt uten at begge hadde sagt at de var klare. Derfor vises ingen forberedelse; det dere selv har skrevet, er fortsatt bare deres eget.',
    en: 'The conversation was held before both had said that they were ready. So no preparation shows; what each of you wrote stays with the one who wrote it.',
  },
  agreedCount: { da: '{n} af {all} aftalt', nb: '{n} av {all} avtalt', en: '{n} of {all} agreed' },
  alike: {
    da: '{n, plural, one {I ser # kompetence ens} other {I ser # kompetencer ens}}',
    nb: '{n, plural, one {Dere ser # kompetanse likt} other {Dere ser # kompetanser likt}}',
    en: '{n, plural, one {You see # competence alike} other {You see # competences alike}}',
  },
  agreeAlike: {
    da: '{n, plural, one {Aftal det niveau} other {Aftal de # niveauer}}',
    nb: '{n, plural, one {Avtal det nivået} other {Avtal de # nivåene}}',
    en: '{n, plural, one {Agree on that level} other {Agree on those # levels}}',
  },
  agreedAlike: {
    da: '{n, plural, one {# niveau er aftalt.} other {# niveauer er aftalt.}}',
    nb: '{n, plural, one {# nivå er avtalt.} other {# nivåer er avtalt.}}',
    en: '{n, plural, one {# level is agreed.} other {# levels are agreed.}}',
  },
  worthTalking: { da: 'Værd at tale om', nb: 'Verdt å snakke om', en: 'Worth talking about' },
  nothingWorth: {
    da: 'I ser alle ens, og intet mangler.',
    nb: 'Dere ser alle likt, og ingenting mangler.',
    en: 'You see them all alike, and nothing is missing.',
  },
  theRest: { da: 'De øvrige ({n})', nb: 'De øvrige ({n})', en: 'The rest ({n})' },
  me: { da: 'Mig', nb: 'Meg', en: 'Me' },
  myLeader: { da: 'Min leder', nb: 'Lederen min', en: 'My leader' },
  required: { da: 'Krav', nb: 'Krav', en: 'Required' },
  lastTime: { da: 'Aftalt sidst', nb: 'Avtalt sist', en: 'Agreed last time' },
  agreedLevel: { da: 'Aftalt niveau', nb: 'Avtalt nivå', en: 'Agreed level' },
  notAgreed: { da: 'Ikke aftalt endnu', nb: 'Ikke avtalt ennå', en: 'Not agreed yet' },
  agreedLevelOf: { da: 'Aftalt niveau: {element}', nb: 'Avtalt nivå: {element}', en: 'Agreed level: {element}' },
  missing: { da: 'Hvad mangler?', nb: 'Hva mangler?', en: 'What is missing?' },
  remark: { da: 'Bemærkning', nb: 'Merknad', en: 'Remark' },
  remarkHint: {
    da: 'For eksempel, hvis I ikke er enige.',
    nb: 'For eksempel hvis dere ikke er enige.',
    en: 'For example where you do not agree.',
  },
  remarkAndMissing: {
    da: 'Bemærkning, og hvad der mangler',
    nb: 'Merknad, og hva som mangler',
    en: 'Remark, and what is missing',
  },
  levelConflict: {
    da: 'I valgte samtidig. Du: {mine}. Den anden: {theirs}.',
    nb: 'Dere valgte samtidig. Du: {mine}. Den andre: {theirs}.',
    en: 'You both chose at once. You: {mine}. The other: {theirs}.',
  },
  useMine: { da: 'Behold min', nb: 'Behold min', en: 'Keep mine' },
  useTheirs: { da: 'Brug den andens', nb: 'Bruk den andres', en: 'Use the other one' },
  saved: { da: 'Gemt', nb: 'Lagret', en: 'Saved' },
  saving: { da: 'Gemmer …', nb: 'Lagrer …', en: 'Saving …' },
  waiting: {
    da: 'Ingen forbindelse. Dit valg gemmes, når den er tilbage.',
    nb: 'Ingen forbindelse. Valget ditt lagres når den er tilbake.',
    en: 'No connection. Your choice is saved when it is back.',
  },
  prepared: { da: 'Forberedt af {name}', nb: 'Forberedt av {name}', en: 'Prepared by {name}' },
  ownPart: { da: 'Det, jeg har forberedt', nb: 'Det jeg har forberedt', en: 'What I have prepared' },
  strategic: { da: 'Strategisk', nb: 'Strategisk', en: 'Strategic' },
  core: { da: 'Kerne', nb: 'Kjerne', en: 'Core' },
  localTo: { da: 'Gælder kun for {place}', nb: 'Gjelder bare for {place}', en: 'Only for {place}' },
  scale: { da: 'Hvad niveauerne betyder', nb: 'Hva nivåene betyr', en: 'What the levels mean' },

  held: { da: 'Vi har talt sammen', nb: 'Vi har snakket sammen', en: 'We have talked' },
  heldEarlier: {
    da: 'Holdt en anden dag',
    nb: 'Holdt en annen dag',
    en: 'Held on another day',
  },
  heldAnyway: { da: 'Samtalen er holdt', nb: 'Samtalen er holdt', en: 'It was held' },
  leaderHolds: {
    da: '{name} går videre til planen, når I har talt sammen.',
    nb: '{name} går videre til planen når dere har snakket sammen.',
    en: '{name} goes on to the plan when you have talked.',
  },
  holdTitle: { da: 'Hvornår blev den holdt?', nb: 'Når ble den holdt?', en: 'When was it held?' },
  holdText: {
    da: 'Samtalen får den dags hjul.',
    nb: 'Samtalen får hjulet fra den dagen.',
    en: 'The conversation keeps that day’s wheel.',
  },
  holdUnready: {
    da: 'Ikke begge har sagt, at de er klar. Holdes den nu, bliver det, hver især har forberedt, ved hver især og vises ikke.',
    nb: 'Ikke begge har sagt at de er klare. Holdes den nå, blir det hver enkelt har forberedt, hos hver enkelt og vises ikke.',
    en: 'Not both have said that they are ready. If it is held now, what each of you prepared stays with each of you and does not show.',
  },
  holdDay: { da: 'Dag', nb: 'Dag', en: 'Day' },
  holdYes: { da: 'Den er holdt', nb: 'Den er holdt', en: 'It was held' },
  stepBack: { da: 'Ikke endnu', nb: 'Ikke ennå', en: 'Not yet' },

  planTitle: { da: 'Læg planen', nb: 'Lag planen', en: 'Make the plan' },
  planLead: {
    da: 'Højst nogle få ting, og hvem der gør hvad. Sidste års punkter først.',
    nb: 'Høyst noen få ting, og hvem som gjør hva. Fjorårets punkter først.',
    en: 'A few things at most, and who does what. Last year’s items first.',
  },
  toTalk: { da: 'Tilbage til samtalen', nb: 'Tilbake til samtalen', en: 'Back to the talk' },
  toPlan: { da: 'Videre til planen', nb: 'Videre til planen', en: 'On to the plan' },
  toSign: { da: 'Videre til underskrift', nb: 'Videre til signering', en: 'On to signing' },
  agreePlan: { da: 'Planen er aftalt', nb: 'Planen er avtalt', en: 'The plan is agreed' },
  planAgreed: {
    da: 'Planen er aftalt. Nu kan I skrive under.',
    nb: 'Planen er avtalt. Nå kan dere signere.',
    en: 'The plan is agreed. You can sign now.',
  },
  loadingPlan: { da: 'Planen hentes', nb: 'Planen hentes', en: 'Loading the plan' },

  cancelledTitle: { da: 'Samtalen er aflyst', nb: 'Samtalen er avlyst', en: 'The conversation was called off' },
  cancelledText: {
    da: 'Den skulle have været {meeting}.',
    nb: 'Den skulle vært {meeting}.',
    en: 'It was to be {meeting}.',
  },
  factsTitle: {
    da: 'Indholdet er ikke dit at læse',
    nb: 'Innholdet er ikke ditt å lese',
    en: 'The content is not yours to read',
  },
  factsText: {
    da: 'Samtalen hører til {name} og en anden leder. Du ser, at den er der, og hvor den står. Indholdet ser du, hvis {name} deler det.',
    nb: 'Samtalen hører til {name} og en annen leder. Du ser at den er der, og hvor den står. Innholdet ser du hvis {name} deler det.',
    en: 'The conversation belongs to {name} and another leader. You see that it is there and where it stands. You see the content if {name} shares it.',
  },
  toHandover: { da: 'Det, du overtager', nb: 'Det du overtar', en: 'What you take over' },
  readOnly: {
    da: 'Du læser samtalen. Den er delt med dig.',
    nb: 'Du leser samtalen. Den er delt med deg.',
    en: 'You are reading this conversation. It was shared with you.',
  },
  previous: { da: 'Sidste samtale, {year}', nb: 'Forrige samtale, {year}', en: 'The last one, {year}' },
} satisfies Messages;
