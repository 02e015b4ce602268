import type { CompetenceMarkKind, RequirementAudience } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** The kinds of audience as choices; everybody is named by the wheel. */
export const audienceChoiceMessages: Record<Exclude<RequirementAudience, 'EVERYBODY'>, Message> = {
  LEADER_FUNCTION: { da: 'Ledelsesfunktion', nb: 'Lederfunksjon', en: 'Leader function' },
  LEADER_LEVEL: { da: 'Ledelsesniveau', nb: 'Ledernivå', en: 'Leader level' },
  JOB_GROUP: { da: 'Faggruppe', nb: 'Faggruppe', en: 'Job group' },
};

/** What marking a competence means. */
export const markMeaningMessages: Record<CompetenceMarkKind, Message> = {
  STRATEGIC: {
    da: 'Afgør, om målene nås. Mangler den, er det kritisk på kort eller langt sigt. Står først i lister over behov.',
    nb: 'Avgjør om målene nås. Mangler den, er det kritisk på kort eller lang sikt. Står først i lister over behov.',
    en: 'Decides whether the goals are reached. A lack is critical in the short or the long run. Comes first in lists of needs.',
  },
  CORE: {
    da: 'Det, de daglige opgaver hviler på. Står lige efter de strategiske i lister over behov.',
    nb: 'Det de daglige oppgavene hviler på. Står rett etter de strategiske i lister over behov.',
    en: 'What daily tasks rest on. Comes right after the strategic ones in lists of needs.',
  },
};

export const requirementFormMessages = {
  newTitle: { da: 'Nyt krav', nb: 'Nytt krav', en: 'New requirement' },
  editTitle: { da: 'Ret kladden', nb: 'Endre utkastet', en: 'Change the draft' },
  newLead: {
    da: 'Sig, hvilket niveau der kræves, af hvem, og hvorfor. Gem det som kladde, eller vedtag det med det samme.',
    nb: 'Si hvilket nivå som kreves, av hvem, og hvorfor. Lagre det som utkast, eller vedta det med det samme.',
    en: 'Say which level is required, of whom, and why. Save it as a draft, or adopt it at once.',
  },
  markTitle: { da: 'Markér en kompetence', nb: 'Merk en kompetanse', en: 'Mark a competence' },
  markLead: {
    da: 'En markering siger, hvad der er vigtigst. Den ændrer ikke, hvilket niveau der kræves.',
    nb: 'En merking sier hva som er viktigst. Den endrer ikke hvilket nivå som kreves.',
    en: 'A mark says what matters most. It does not change which level is required.',
  },
  noRight: { da: 'Du fastsætter ikke krav', nb: 'Du fastsetter ikke krav', en: 'You do not set requirements' },
  noRightText: {
    da: 'Krav fastsættes af ledere, for den del de leder. Du kan læse alle krav, der gælder.',
    nb: 'Krav fastsettes av ledere, for den delen de leder. Du kan lese alle krav som gjelder.',
    en: 'Requirements are set by leaders, for the part they lead. You can read all that hold.',
  },

  whom: { da: 'Hvem gælder det for?', nb: 'Hvem gjelder det for?', en: 'Whom is it for?' },
  markWhere: { da: 'Hvor gælder det?', nb: 'Hvor gjelder det?', en: 'Where does it hold?' },
  scope: { da: 'Krav til', nb: 'Krav til', en: 'Requirement for' },
  scopeUnit: { da: 'En enhed', nb: 'En virksomhet', en: 'A unit' },
  scopePerson: { da: 'En person', nb: 'En person', en: 'One person' },
  unit: { da: 'Enhed', nb: 'Virksomhet', en: 'Unit' },
  unitHint: {
    da: 'Gælder også alt under den, medmindre et nærmere krav siger noget andet.',
    nb: 'Gjelder også alt under den, med mindre et nærmere krav sier noe annet.',
    en: 'Also for all below it, unless a nearer requirement says otherwise.',
  },
  markUnitHint: {
    da: 'Nedarves til alt under den.',
    nb: 'Arves av alt under den.',
    en: 'All below it inherits the mark.',
  },
  chooseUnit: { da: 'Vælg en enhed', nb: 'Velg en virksomhet', en: 'Choose a unit' },
  person: { da: 'Person', nb: 'Person', en: 'Person' },
  choosePerson: {
    da: 'Vælg en af dine medarbejdere',
    nb: 'Velg en av dine medarbeidere',
    en: 'Choose one of your direct reports',
  },
  personHint: {
    da: 'Ses kun af personen og dig. Går forud for alle andre krav.',
    nb: 'Ses bare av personen og deg. Går foran alle andre krav.',
    en: 'Seen only by the person and you. Goes before all other requirements.',
  },
  audience: { da: 'Hvem dér?', nb: 'Hvem der?', en: 'Who there?' },
  audienceShort: { da: 'Målgruppe', nb: 'Målgruppe', en: 'Audience' },

  what: { da: 'Hvilken kompetence?', nb: 'Hvilken kompetanse?', en: 'Which competence?' },
  wheel: { da: 'Hjul', nb: 'Hjul', en: 'Wheel' },
  area: { da: 'Område', nb: 'Område', en: 'Area' },
  chooseArea: { da: 'Vælg et område', nb: 'Velg et område', en: 'Choose an area' },
  element: { da: 'Element', nb: 'Element', en: 'Element' },
  wholeArea: {
    da: '{n, plural, one {Hele området: dets ene element} other {Hele området: hvert af de # elementer}}',
    nb: '{n, plural, one {Hele området: det ene elementet} other {Hele området: hvert av de # elementene}}',
    en: '{n, plural, one {The whole area: its one element} other {The whole area: each of its # elements}}',
  },
  level: { da: 'Hvilket niveau kræves?', nb: 'Hvilket nivå kreves?', en: 'Which level is required?' },
  levelShort: { da: 'Niveau', nb: 'Nivå', en: 'Level' },
  levelHint: {
    da: 'Det nye niveau kan være lavere end det, der gælder oppefra.',
    nb: 'Det nye nivået kan være lavere enn det som gjelder ovenfra.',
    en: 'The new level may be lower than the one that holds from above.',
  },

  why: { da: 'Hvorfor?', nb: 'Hvorfor?', en: 'Why?' },
  reason: { da: 'Begrundelse', nb: 'Begrunnelse', en: 'Reason' },
  reasonHint: {
    da: 'Læses af alle, kravet gælder for.',
    nb: 'Leses av alle kravet gjelder for.',
    en: 'Read by everybody it is for.',
  },
  reasonHintPerson: {
    da: 'Skriv om opgaven og målet. Helbred, fravær og private forhold hører ikke hjemme her.',
    nb: 'Skriv om oppgaven og målet. Helse, fravær og private forhold hører ikke hjemme her.',
    en: 'Write about the task and the goal. Health, absence and private matters do not belong here.',
  },
  reasonHintMark: {
    da: 'Læses af alle i kommunen.',
    nb: 'Leses av alle i kommunen.',
    en: 'Read by everybody in the municipality.',
  },
  reasonLength: { da: '{n} af {max} tegn', nb: '{n} av {max} tegn', en: '{n} of {max} characters' },
  goal: { da: 'Mål, det tjener', nb: 'Mål det tjener', en: 'Goal that it serves' },
  noGoal: { da: 'Intet mål', nb: 'Ingen mål', en: 'No goal' },
  chooseGoal: { da: 'Vælg et mål', nb: 'Velg et mål', en: 'Choose a goal' },
  goalsOfArea: { da: 'Området udspringer af', nb: 'Området springer ut av', en: 'The area derives from' },
  goalWithPeriod: { da: '{name} ({period})', nb: '{name} ({period})', en: '{name} ({period})' },
  goalsOut: {
    da: '{n, plural, one {# mål gælder ikke {date} og kan ikke vælges. Dets periode står i listen.} other {# mål gælder ikke {date} og kan ikke vælges. Deres periode står i listen.}}',
    nb: '{n, plural, one {# mål gjelder ikke {date} og kan ikke velges. Perioden står i listen.} other {# mål gjelder ikke {date} og kan ikke velges. Periodene står i listen.}}',
    en: '{n, plural, one {# goal does not hold on {date} and cannot be chosen. Its period is in the list.} other {# goals do not hold on {date} and cannot be chosen. Their periods are in the list.}}',
  },

  when: { da: 'Hvornår?', nb: 'Når?', en: 'When?' },
  validFrom: { da: 'Gælder fra', nb: 'Gjelder fra', en: 'Holds from' },
  lastDay: { da: 'Til og med', nb: 'Til og med', en: 'Last day' },
  optional: { da: 'kan stå tom', nb: 'kan stå tom', en: 'optional' },

  kind: { da: 'Hvad slags?', nb: 'Hva slags?', en: 'Which kind?' },
  kindShort: { da: 'Slags', nb: 'Slag', en: 'Kind' },
  strategic: { da: 'Strategisk kompetence', nb: 'Strategisk kompetanse', en: 'Strategic competence' },
  core: { da: 'Kernekompetence', nb: 'Kjernekompetanse', en: 'Core competence' },
  markThis: { da: 'Markér', nb: 'Merk', en: 'Mark it' },
  marked: { da: 'Kompetencen er markeret.', nb: 'Kompetansen er merket.', en: 'The competence is marked.' },

  cancel: { da: 'Annuller', nb: 'Avbryt', en: 'Cancel' },
  saveDraft: { da: 'Gem som kladde', nb: 'Lagre som utkast', en: 'Save as draft' },
  adopt: { da: 'Vedtag', nb: 'Vedta', en: 'Adopt' },
  savedDraft: {
    da: 'Gemt som kladde. Den gælder først, når den er vedtaget.',
    nb: 'Lagret som utkast. Det gjelder først når det er vedtatt.',
    en: 'Saved as a draft. It holds once it is adopted.',
  },
  adopted: {
    da: 'Vedtaget. Det gælder {period}.',
    nb: 'Vedtatt. Det gjelder {period}.',
    en: 'Adopted. It holds {period}.',
  },
  notAdopted: {
    da: 'Gemt som kladde, men endnu ikke vedtaget.',
    nb: 'Lagret som utkast, men ikke vedtatt ennå.',
    en: 'Saved as a draft, but not adopted yet.',
  },
  draftGone: {
    da: 'En anden har kasseret kladden. Det, du har skrevet, står her endnu; gem det som en ny kladde.',
    nb: 'Noen andre har forkastet utkastet. Det du har skrevet, står her fortsatt; lagre det som et nytt utkast.',
    en: 'Somebody else discarded the draft. What you wrote is still here; save it as a new draft.',
  },

  seeOther: { da: 'Se det andet krav', nb: 'Se det andre kravet', en: 'See the other requirement' },
  replace: { da: 'Erstat det fra denne dato', nb: 'Erstatt det fra denne datoen', en: 'Replace it from this date' },
  replaceTitle: {
    da: 'Erstat det andet krav?',
    nb: 'Erstatte det andre kravet?',
    en: 'Replace the other requirement?',
  },
  replaceEnds: {
    da: 'Kravet om niveau {otherLevel}, der gælder fra {otherFrom}, ophører {from}. Samme dag begynder dit krav om niveau {level}.',
    nb: 'Kravet om nivå {otherLevel}, som gjelder fra {otherFrom}, opphører {from}. Samme dag begynner kravet ditt om nivå {level}.',
    en: 'The requirement of level {otherLevel}, which holds from {otherFrom}, ends on {from}. Yours, of level {level}, begins the same day.',
  },
  replaceWithdraws: {
    da: 'Kravet om niveau {otherLevel}, der skulle gælde fra {otherFrom}, trækkes tilbage. Dit krav om niveau {level} gælder fra {from}.',
    nb: 'Kravet om nivå {otherLevel}, som skulle gjelde fra {otherFrom}, trekkes tilbake. Kravet ditt om nivå {level} gjelder fra {from}.',
    en: 'The requirement of level {otherLevel}, due from {otherFrom}, is withdrawn. Yours, of level {level}, holds from {from}.',
  },
  replaceYes: { da: 'Erstat og vedtag', nb: 'Erstatt og vedta', en: 'Replace and adopt' },

  conflictTitle: {
    da: 'En anden har ændret kladden imens',
    nb: 'Noen andre har endret utkastet imens',
    en: 'Somebody else changed the draft meanwhile',
  },
  conflictText: {
    da: 'Intet er gemt endnu. Her er forskellene.',
    nb: 'Ingenting er lagret ennå. Her er forskjellene.',
    en: 'Nothing is saved yet. Here is what differs.',
  },
  conflictSame: {
    da: 'Der er ingen forskelle i indholdet.',
    nb: 'Det er ingen forskjeller i innholdet.',
    en: 'The content does not differ.',
  },
  conflictField: { da: 'Felt', nb: 'Felt', en: 'Field' },
  conflictTheirs: { da: 'Den andens', nb: 'Den andres', en: 'Theirs' },
  conflictMine: { da: 'Dit', nb: 'Ditt', en: 'Yours' },
  keepMine: { da: 'Behold mit', nb: 'Behold mitt', en: 'Keep mine' },
  takeTheirs: { da: 'Brug den andens', nb: 'Bruk den andres', en: 'Use theirs' },
  conflictAdopted: {
    da: 'Den er vedtaget imens og kan ikke længere ændres. Du kan gemme dit som en ny kladde.',
    nb: 'Det er vedtatt imens og kan ikke lenger endres. Du kan lagre ditt som et nytt utkast.',
    en: 'It was adopted meanwhile and can no longer be changed. You can save yours as a new draft.',
  },
  saveAsNew: { da: 'Gør mit til en ny kladde', nb: 'Gjør mitt til et nytt utkast', en: 'Make mine a new draft' },
  empty: { da: '–', nb: '–', en: '–' },
} satisfies Messages;
