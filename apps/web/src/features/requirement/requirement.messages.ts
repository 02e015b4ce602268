import type { CompetenceMarkKind, RequirementScope, WheelCode } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** Everybody that a wheel is for. */
export const everybodyMessages: Record<WheelCode, Message> = {
  LEADER: { da: 'Alle ledere', nb: 'Alle ledere', en: 'All leaders' },
  EMPLOYEE: { da: 'Alle medarbejdere', nb: 'Alle medarbeidere', en: 'All employees' },
};

/** A mark as a word. */
export const markKindMessages: Record<CompetenceMarkKind, Message> = {
  STRATEGIC: { da: 'Strategisk', nb: 'Strategisk', en: 'Strategic' },
  CORE: { da: 'Kerne', nb: 'Kjerne', en: 'Core' },
};

/** What kind of place a requirement is set at. */
export const scopeMessages: Record<RequirementScope, Message> = {
  PERSON: { da: 'En person', nb: 'En person', en: 'One person' },
  TEAM: { da: 'Team', nb: 'Team', en: 'Team' },
  UNIT: { da: 'Enhed', nb: 'Virksomhet', en: 'Unit' },
  CENTRE: { da: 'Center', nb: 'Seksjon', en: 'Centre' },
  MUNICIPALITY: { da: 'Hele kommunen', nb: 'Hele kommunen', en: 'The whole municipality' },
};

export const requirementMessages = {
  title: { da: 'Kompetencekrav', nb: 'Kompetansekrav', en: 'Targets' },
  lead: {
    da: 'Det niveau, der kræves på hvert område og element, hvem det gælder for, og hvorfor.',
    nb: 'Nivået som kreves på hvert område og element, hvem det gjelder for, og hvorfor.',
    en: 'The level required in each area and element, whom it is for, and why.',
  },
  placeAndWheel: { da: '{place} · {wheel}', nb: '{place} · {wheel}', en: '{place} · {wheel}' },
  newRequirement: { da: 'Nyt krav', nb: 'Nytt krav', en: 'New requirement' },
  newMark: { da: 'Markér en kompetence', nb: 'Merk en kompetanse', en: 'Mark a competence' },
  readOnly: {
    da: 'Her kan alle læse, hvad der kræves. Kravene fastsættes af dem, der leder enheden eller en del over den.',
    nb: 'Her kan alle lese hva som kreves. Kravene fastsettes av dem som leder virksomheten eller et nivå over den.',
    en: 'Everybody can read here what is required. The requirements are set by those who lead the unit or a part above it.',
  },
  notYours: {
    da: 'Du kan læse kravene her. Du kan selv fastsætte krav for: {place}.',
    nb: 'Du kan lese kravene her. Du kan selv fastsette krav for: {place}.',
    en: 'You can read the requirements here. You can set requirements for: {place}.',
  },
  toYours: { da: 'Gå til {place}', nb: 'Gå til {place}', en: 'Go to {place}' },

  choose: { da: 'Hvad vil du se?', nb: 'Hva vil du se?', en: 'What would you like to see?' },
  view: { da: 'Krav til', nb: 'Krav til', en: 'Requirements for' },
  viewUnit: { da: 'En enhed', nb: 'En virksomhet', en: 'A unit' },
  viewPerson: { da: 'En person', nb: 'En person', en: 'One person' },
  wholeUnit: { da: 'Hele {place}', nb: 'Hele {place}', en: 'All of {place}' },
  person: { da: 'Person', nb: 'Person', en: 'Person' },
  me: { da: 'Mig selv, {jobTitle}', nb: 'Meg selv, {jobTitle}', en: 'Myself, {jobTitle}' },
  nameAndJob: { da: '{name}, {jobTitle}', nb: '{name}, {jobTitle}', en: '{name}, {jobTitle}' },
  directReports: { da: 'Mine medarbejdere', nb: 'Mine medarbeidere', en: 'My direct reports' },
  wheel: { da: 'Hjul', nb: 'Hjul', en: 'Wheel' },
  area: { da: 'Område', nb: 'Område', en: 'Area' },
  allAreas: { da: 'Alle områder', nb: 'Alle områder', en: 'All areas' },
  showEnded: {
    da: 'Vis også det, der er ophørt eller trukket tilbage',
    nb: 'Vis også det som er opphørt eller trukket tilbake',
    en: 'Also show what has ended or was withdrawn',
  },

  counted: {
    da: '{all, plural, =0 {Ingen krav gælder her.} one {# krav gælder her} other {# krav gælder her}}{all, plural, =0 {} other {{above, plural, =0 {, fastsat her.} other {: {here} fastsat her, {above} oppefra.}}}}',
    nb: '{all, plural, =0 {Ingen krav gjelder her.} one {# krav gjelder her} other {# krav gjelder her}}{all, plural, =0 {} other {{above, plural, =0 {, fastsatt her.} other {: {here} fastsatt her, {above} ovenfra.}}}}',
    en: '{all, plural, =0 {No requirement holds here.} one {# requirement holds here} other {# requirements hold here}}{all, plural, =0 {} other {{above, plural, =0 {, set here.} other {: {here} set here, {above} from above.}}}}',
  },
  countedPerson: {
    da: '{all, plural, =0 {Ingen krav er fastsat for personen alene.} one {# krav er fastsat for personen alene.} other {# krav er fastsat for personen alene.}}',
    nb: '{all, plural, =0 {Ingen krav er fastsatt for personen alene.} one {# krav er fastsatt for personen alene.} other {# krav er fastsatt for personen alene.}}',
    en: '{all, plural, =0 {No requirement is set for this person alone.} one {# requirement is set for this person alone.} other {# requirements are set for this person alone.}}',
  },
  countedFuture: {
    da: '{n, plural, one {# begynder senere.} other {# begynder senere.}}',
    nb: '{n, plural, one {# begynner senere.} other {# begynner senere.}}',
    en: '{n, plural, one {# begins later.} other {# begin later.}}',
  },
  countedDraft: {
    da: '{n, plural, one {# kladde, som kun I, der styrer enheden, ser.} other {# kladder, som kun I, der styrer enheden, ser.}}',
    nb: '{n, plural, one {# utkast, som bare dere som styrer virksomheten, ser.} other {# utkast, som bare dere som styrer virksomheten, ser.}}',
    en: '{n, plural, one {# draft, seen only by those who steer the unit.} other {# drafts, seen only by those who steer the unit.}}',
  },
  countedDraftPerson: {
    da: '{n, plural, one {# kladde, som kun du som nærmeste leder ser.} other {# kladder, som kun du som nærmeste leder ser.}}',
    nb: '{n, plural, one {# utkast, som bare du som nærmeste leder ser.} other {# utkast, som bare du som nærmeste leder ser.}}',
    en: '{n, plural, one {# draft, seen only by you as the nearest leader.} other {# drafts, seen only by you as the nearest leader.}}',
  },
  loadingRest: { da: 'Henter resten …', nb: 'Henter resten …', en: 'Loading the rest …' },
  nothing: { da: 'Ingen krav endnu', nb: 'Ingen krav ennå', en: 'No requirements yet' },
  nothingText: {
    da: 'Her vil stå, hvilket niveau der kræves på hvert område. Kravene kommer fra kommunen, centret eller enheden selv.',
    nb: 'Her vil det stå hvilket nivå som kreves på hvert område. Kravene kommer fra kommunen, seksjonen eller virksomheten selv.',
    en: 'The level required in each area will stand here. Requirements come from the municipality, the centre or the unit itself.',
  },
  nothingPerson: {
    da: 'Ingen krav for personen alene',
    nb: 'Ingen krav for personen alene',
    en: 'No requirements for this person alone',
  },
  nothingPersonText: {
    da: 'Kravene fra enheden og oppefra gælder stadig. Et krav for personen alene går forud for dem.',
    nb: 'Kravene fra virksomheten og ovenfra gjelder fortsatt. Et krav for personen alene går foran dem.',
    en: 'The requirements of the unit and from above hold all the same. One for the person alone goes before them.',
  },
  personPrivate: {
    da: 'Krav for én person ses kun af personen selv og den nærmeste leder.',
    nb: 'Krav for én person ses bare av personen selv og den nærmeste lederen.',
    en: 'Requirements for one person are seen only by that person and the nearest leader.',
  },
  seeUnit: { da: 'Se kravene i {place}', nb: 'Se kravene i {place}', en: 'See the requirements of {place}' },
  noPerson: {
    da: 'Ingen adgang, eller findes ikke længere',
    nb: 'Ingen tilgang, eller finnes ikke lenger',
    en: 'No access, or no longer there',
  },
  noPersonText: {
    da: 'Du kan se krav, der er fastsat for dig selv og for dem, du er nærmeste leder for.',
    nb: 'Du kan se krav som er fastsatt for deg selv og for dem du er nærmeste leder for.',
    en: 'You can see requirements set for yourself and for those whose nearest leader you are.',
  },

  wholeArea: { da: 'Hele området', nb: 'Hele området', en: 'The whole area' },
  wholeAreaHint: {
    da: 'Gælder hvert element i området',
    nb: 'Gjelder hvert element i området',
    en: 'For each element of the area',
  },
  asArea: { da: 'Som området', nb: 'Som området', en: 'As the area' },
  noRule: { da: 'Ingen krav', nb: 'Ingen krav', en: 'No requirement' },
  localTo: { da: 'Kun {place}', nb: 'Bare {place}', en: '{place} only' },
  areaCount: {
    da: '{n, plural, =0 {ingen krav} one {# krav} other {# krav}}',
    nb: '{n, plural, =0 {ingen krav} one {# krav} other {# krav}}',
    en: '{n, plural, =0 {no requirements} one {# requirement} other {# requirements}}',
  },
  unfoldAll: { da: 'Fold alle ud', nb: 'Fold ut alle', en: 'Unfold all' },
  foldAll: { da: 'Fold alle sammen', nb: 'Fold sammen alle', en: 'Fold all' },
  setHere: { da: 'Fastsæt et krav her', nb: 'Fastsett et krav her', en: 'Set a requirement here' },
  markHere: {
    da: 'Markér som strategisk eller kerne',
    nb: 'Merk som strategisk eller kjerne',
    en: 'Mark as strategic or core',
  },
  noneYet: {
    da: 'Intet krav nævner dette element alene.',
    nb: 'Ingen krav nevner dette elementet alene.',
    en: 'No requirement names this element alone.',
  },
  noneForArea: {
    da: 'Intet krav gælder hele området.',
    nb: 'Ingen krav gjelder hele området.',
    en: 'No requirement is for the whole area.',
  },

  legend: { da: 'Sådan læses rækkerne', nb: 'Slik leses radene', en: 'How to read the rows' },
  legendHere: { da: 'fastsat her', nb: 'fastsatt her', en: 'set here' },
  legendInherited: { da: 'kommer oppefra', nb: 'kommer ovenfra', en: 'comes from above' },
  legendFuture: { da: 'begynder senere', nb: 'begynner senere', en: 'begins later' },
  legendDraft: { da: 'kladde', nb: 'utkast', en: 'draft' },
  legendOrder: {
    da: 'Det nærmeste krav går forud, og dernæst det, der er fastsat for færrest.',
    nb: 'Det nærmeste kravet går foran, og deretter det som er fastsatt for færrest.',
    en: 'The nearest requirement goes first, then the one set for the fewest.',
  },

  level: { da: 'Niveau {level}', nb: 'Nivå {level}', en: 'Level {level}' },
  levelWords: { da: '{level} · {name}', nb: '{level} · {name}', en: '{level} · {name}' },
  inheritedFrom: { da: 'Fra {place}', nb: 'Fra {place}', en: 'From {place}' },
  setAt: { da: 'Fastsat i {place}', nb: 'Fastsatt i {place}', en: 'Set at {place}' },
  setFor: { da: 'Kun for {name}', nb: 'Bare for {name}', en: 'For {name} alone' },
  goal: { da: 'Mål: {name}', nb: 'Mål: {name}', en: 'Goal: {name}' },
  adoptedBy: { da: 'Vedtaget af {name}, {date}', nb: 'Vedtatt av {name}, {date}', en: 'Adopted by {name}, {date}' },
  adoptedOn: { da: 'Vedtaget {date}', nb: 'Vedtatt {date}', en: 'Adopted {date}' },
  draftedBy: { da: 'Skrevet af {name}, {date}', nb: 'Skrevet av {name}, {date}', en: 'Written by {name}, {date}' },
  draftedOn: { da: 'Skrevet {date}', nb: 'Skrevet {date}', en: 'Written {date}' },
  markedBy: { da: 'Markeret af {name}, {date}', nb: 'Merket av {name}, {date}', en: 'Marked by {name}, {date}' },
  markedOn: { da: 'Markeret {date}', nb: 'Merket {date}', en: 'Marked {date}' },
  details: { da: 'Åbn', nb: 'Åpne', en: 'Open' },
  detailsOf: { da: 'Åbn kravet: {what}', nb: 'Åpne kravet: {what}', en: 'Open the requirement: {what}' },

  marksTitle: {
    da: 'Strategiske kompetencer og kernekompetencer',
    nb: 'Strategisk kompetanse og kjernekompetanse',
    en: 'Strategic and core competences',
  },
  marksHint: {
    da: 'Markeringer, der gælder her. De nedarves til alt under den enhed, de er sat for.',
    nb: 'Merkinger som gjelder her. De arves av alt under enheten de er satt for.',
    en: 'Marks that hold here. All below the unit they are set for inherits them.',
  },
  marksCount: {
    da: '{n, plural, =0 {ingen markeringer} one {# markering} other {# markeringer}}',
    nb: '{n, plural, =0 {ingen merkinger} one {# merking} other {# merkinger}}',
    en: '{n, plural, =0 {no marks} one {# mark} other {# marks}}',
  },
  marksNone: {
    da: 'Intet er markeret her endnu',
    nb: 'Ingenting er merket her ennå',
    en: 'Nothing is marked here yet',
  },
  marksNoneText: {
    da: 'Her vil stå, hvilke kompetencer der afgør, om målene nås, og hvilke den daglige drift hviler på.',
    nb: 'Her vil det stå hvilken kompetanse som avgjør om målene nås, og hvilken den daglige driften hviler på.',
    en: 'The competences that decide whether the goals are reached, and those that daily work rests on, will stand here.',
  },

  undo: { da: 'Fortryd', nb: 'Angre', en: 'Undo' },
  undoOf: { da: 'Fortryd: {what}', nb: 'Angre: {what}', en: 'Undo: {what}' },
  undoRequirement: { da: 'Fortryd kravet?', nb: 'Angre kravet?', en: 'Undo the requirement?' },
  undoMark: { da: 'Fortryd markeringen?', nb: 'Angre merkingen?', en: 'Undo the mark?' },
  undoFuture: {
    da: 'Det er ikke begyndt: det trækkes tilbage og kommer aldrig til at gælde.',
    nb: 'Det har ikke begynt: det trekkes tilbake og kommer aldri til å gjelde.',
    en: 'It has not begun: it will be withdrawn and never hold.',
  },
  undoCurrent: {
    da: 'Det gælder nu: det ophører fra i dag. Det står stadig i historikken.',
    nb: 'Det gjelder nå: det opphører fra i dag. Det står fortsatt i historikken.',
    en: 'It holds now: it will end from today. It stays in the history.',
  },
  undoFutureYes: { da: 'Træk tilbage', nb: 'Trekk tilbake', en: 'Withdraw it' },
  undoCurrentYes: { da: 'Afslut fra i dag', nb: 'Avslutt fra i dag', en: 'End it from today' },
  undoneThing: { da: '{competence}. {more}.', nb: '{competence}. {more}.', en: '{competence}. {more}.' },
  undone: { da: 'Fortrudt. {what}', nb: 'Angret. {what}', en: 'Undone. {what}' },
  undoneWithdrawn: { da: 'Trukket tilbage.', nb: 'Trukket tilbake.', en: 'It is withdrawn.' },
  undoneEnded: { da: 'Det gælder ikke længere.', nb: 'Det gjelder ikke lenger.', en: 'It no longer holds.' },
  discard: { da: 'Kassér kladden', nb: 'Forkast utkastet', en: 'Discard the draft' },
  discardTitle: { da: 'Kassér kladden?', nb: 'Forkaste utkastet?', en: 'Discard the draft?' },
  discardText: {
    da: 'Kladden forsvinder for alle, der kunne se den.',
    nb: 'Utkastet blir borte for alle som kunne se det.',
    en: 'The draft goes away for everybody who could see it.',
  },
  discarded: { da: 'Kladden er kasseret.', nb: 'Utkastet er forkastet.', en: 'The draft is discarded.' },
  continueDraft: { da: 'Ret eller vedtag', nb: 'Endre eller vedta', en: 'Change or adopt' },
  cancel: { da: 'Annuller', nb: 'Avbryt', en: 'Cancel' },

  toList: { da: 'Til kravene', nb: 'Til kravene', en: 'To the targets' },
  breadcrumbs: { da: 'Vejen hertil', nb: 'Veien hit', en: 'The way here' },
  requirementEyebrow: { da: 'Krav', nb: 'Krav', en: 'Requirement' },
  factLevel: { da: 'Niveau', nb: 'Nivå', en: 'Level' },
  factCompetence: { da: 'Kompetence', nb: 'Kompetanse', en: 'Competence' },
  factFor: { da: 'Gælder for', nb: 'Gjelder for', en: 'For whom' },
  factPeriod: { da: 'Periode', nb: 'Periode', en: 'Period' },
  factReason: { da: 'Begrundelse', nb: 'Begrunnelse', en: 'Reason' },
  factGoal: { da: 'Mål', nb: 'Mål', en: 'Goal' },
  factNoGoal: { da: 'Intet mål er nævnt.', nb: 'Ingen mål er nevnt.', en: 'No goal is named.' },
  factBy: { da: 'Fastsat', nb: 'Fastsatt', en: 'Set' },
  factsTitle: { da: 'Kravet', nb: 'Kravet', en: 'The requirement' },
  whyTitle: { da: 'Hvorfor', nb: 'Hvorfor', en: 'Why' },
  personOnly: { da: 'Kun {name}', nb: 'Bare {name}', en: '{name} alone' },
  audienceAt: { da: '{audience} i {place}', nb: '{audience} i {place}', en: '{audience} in {place}' },
} satisfies Messages;
