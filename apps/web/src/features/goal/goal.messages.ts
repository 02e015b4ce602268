import type { GoalKind, RequirementState } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** What a goal of a kind is called. */
export const goalKindMessages: Record<GoalKind, Message> = {
  VALUE: { da: 'Værdi', nb: 'Verdi', en: 'Value' },
  SIGNPOST: { da: 'Pejlemærke', nb: 'Peilemerke', en: 'Signpost' },
  FOCUS_AREA: { da: 'Fokusområde', nb: 'Fokusområde', en: 'Focus area' },
  STRATEGIC_GOAL: { da: 'Strategisk mål', nb: 'Strategisk mål', en: 'Strategic goal' },
  WORK_GOAL: { da: 'Arbejdsmål', nb: 'Arbeidsmål', en: 'Work goal' },
};

/** The heading over all goals of a kind. */
export const goalGroupMessages: Record<GoalKind, Message> = {
  VALUE: { da: 'Værdier', nb: 'Verdier', en: 'Values' },
  SIGNPOST: { da: 'Pejlemærker for ledelse', nb: 'Peilemerker for ledelse', en: 'Signposts of leadership' },
  FOCUS_AREA: { da: 'Fokusområder', nb: 'Fokusområder', en: 'Focus areas' },
  STRATEGIC_GOAL: { da: 'Strategiske mål', nb: 'Strategiske mål', en: 'Strategic goals' },
  WORK_GOAL: { da: 'Arbejdsmål', nb: 'Arbeidsmål', en: 'Work goals' },
};

/** One line on what goals of a kind are. */
export const goalGroupHints: Record<GoalKind, Message> = {
  VALUE: {
    da: 'Det, vi vil kendes på, uanset opgaven.',
    nb: 'Det vi vil kjennes på, uansett oppgave.',
    en: 'What we want to be known for, whatever the task.',
  },
  SIGNPOST: {
    da: 'Sådan vil vi lede. Lederhjulet bygger på dem.',
    nb: 'Slik vil vi lede. Lederhjulet bygger på dem.',
    en: 'How we want to lead. The leader wheel is built on them.',
  },
  FOCUS_AREA: {
    da: 'Det, hele kommunen arbejder med på tværs for at nå dertil.',
    nb: 'Det hele kommunen arbeider med på tvers for å nå dit.',
    en: 'What the whole municipality works on together to get there.',
  },
  STRATEGIC_GOAL: {
    da: 'Det, vi vil nå inden for en bestemt tid.',
    nb: 'Det vi vil nå innen en bestemt tid.',
    en: 'What we want to reach within a set time.',
  },
  WORK_GOAL: {
    da: 'Det, den enkelte enhed gør for at bidrage.',
    nb: 'Det den enkelte virksomheten gjør for å bidra.',
    en: 'What each unit does to contribute.',
  },
};

/** A requirement's state as a word. */
export const requirementStateMessages: Record<RequirementState, Message> = {
  DRAFT: { da: 'Kladde', nb: 'Utkast', en: 'Draft' },
  FUTURE: { da: 'Gælder senere', nb: 'Gjelder senere', en: 'Begins later' },
  CURRENT: { da: 'Gælder nu', nb: 'Gjelder nå', en: 'In force' },
  ENDED: { da: 'Ophørt', nb: 'Opphørt', en: 'Ended' },
  WITHDRAWN: { da: 'Trukket tilbage', nb: 'Trukket tilbake', en: 'Withdrawn' },
};

export const goalMessages = {
  title: { da: 'Retning', nb: 'Retning', en: 'Direction' },
  lead: {
    da: 'Det, vi vil, og som kravene til kompetence er udledt af. Vælg et mål for at se, hvad det tjener, og hvad der hænger på det.',
    nb: 'Det vi vil, og som kravene til kompetanse er utledet av. Velg et mål for å se hva det tjener, og hva som henger på det.',
    en: 'What we want, and what the requirements for competence are derived from. Choose a goal to see what it serves and what hangs from it.',
  },
  breadcrumbs: { da: 'Vejen hertil', nb: 'Veien hit', en: 'The way here' },
  parts: { da: 'Dele af siden', nb: 'Deler av siden', en: 'Parts of the page' },
  principlesAndToolbox: {
    da: 'Principper og værktøjskasse',
    nb: 'Prinsipper og verktøykasse',
    en: 'Principles and toolbox',
  },
  emptyTitle: {
    da: 'Retningen er ikke skrevet endnu',
    nb: 'Retningen er ikke skrevet ennå',
    en: 'The direction is not written yet',
  },
  emptyText: {
    da: 'Her kommer kommunens værdier, pejlemærker, fokusområder og mål til at stå, når de er lagt ind.',
    nb: 'Her kommer kommunens verdier, peilemerker, fokusområder og mål til å stå når de er lagt inn.',
    en: 'The municipality’s values, signposts, focus areas and goals will stand here once they are entered.',
  },
  serves: { da: 'Tjener', nb: 'Tjener', en: 'Serves' },
  period: { da: 'Periode: {period}', nb: 'Periode: {period}', en: 'Period: {period}' },
  begins: { da: 'Begynder {date}', nb: 'Begynner {date}', en: 'Begins {date}' },
  ended: { da: 'Sluttede {date}', nb: 'Sluttet {date}', en: 'Ended {date}' },
  notCurrent: { da: 'Gælder ikke nu', nb: 'Gjelder ikke nå', en: 'Not in force now' },
  principles: { da: 'Principper', nb: 'Prinsipper', en: 'Principles' },
  principlesHint: {
    da: 'Sådan udvikler vi kompetencer.',
    nb: 'Slik utvikler vi kompetanse.',
    en: 'How we develop competence.',
  },
  toolbox: { da: 'Værktøjskassen', nb: 'Verktøykassen', en: 'The toolbox' },
  toolboxHint: {
    da: 'Kompetencer, som alle holder ved lige.',
    nb: 'Kompetanse som alle holder ved like.',
    en: 'Competences that everybody keeps up.',
  },
  up: { da: 'Hvad det tjener', nb: 'Hva det tjener', en: 'What it serves' },
  upHint: { da: 'Vejen op, med begrundelse.', nb: 'Veien opp, med begrunnelse.', en: 'The way up, with the reasons.' },
  upNone: {
    da: 'Det står øverst: det er ikke udledt af noget andet.',
    nb: 'Det står øverst: det er ikke utledet av noe annet.',
    en: 'It stands at the top: it is not derived from anything else.',
  },
  down: { da: 'Hvad der tjener det', nb: 'Hva som tjener det', en: 'What serves it' },
  downHint: {
    da: 'Vejen ned, med begrundelse.',
    nb: 'Veien ned, med begrunnelse.',
    en: 'The way down, with the reasons.',
  },
  downNone: {
    da: 'Ingen andre mål er knyttet til det endnu.',
    nb: 'Ingen andre mål er knyttet til det ennå.',
    en: 'No other goals are tied to it yet.',
  },
  areas: {
    da: 'Kompetenceområder, der udspringer af det',
    nb: 'Kompetanseområder som springer ut av det',
    en: 'Areas of competence that derive from it',
  },
  areasNone: {
    da: 'Intet område i hjulene er udledt direkte af det.',
    nb: 'Ingen områder i hjulene er utledet direkte av det.',
    en: 'No area of the wheels is derived from it directly.',
  },
  wholeLeader: { da: 'Lederhjulet som helhed', nb: 'Lederhjulet som helhet', en: 'The leader wheel as a whole' },
  wholeEmployee: {
    da: 'Medarbejderhjulet som helhed',
    nb: 'Medarbeiderhjulet som helhet',
    en: 'The employee wheel as a whole',
  },
  requirements: { da: 'Krav, der nævner det', nb: 'Krav som nevner det', en: 'Requirements that name it' },
  requirementsCaption: {
    da: 'Krav med niveau, målgruppe og periode',
    nb: 'Krav med nivå, målgruppe og periode',
    en: 'Requirements with level, audience and period',
  },
  requirementsNone: {
    da: 'Ingen krav, du kan se, nævner det endnu.',
    nb: 'Ingen krav du kan se, nevner det ennå.',
    en: 'No requirement that you can see names it yet.',
  },
  requirementCompetence: { da: 'Kompetence', nb: 'Kompetanse', en: 'Competence' },
  requirementLevel: { da: 'Niveau', nb: 'Nivå', en: 'Level' },
  requirementFor: { da: 'For', nb: 'For', en: 'For' },
  requirementPeriod: { da: 'Gælder', nb: 'Gjelder', en: 'Holds' },
  wholeArea: { da: 'hele området', nb: 'hele området', en: 'the whole area' },
  forWhom: { da: '{audience} i {place}', nb: '{audience} i {place}', en: '{audience} in {place}' },
  more: { da: 'Vis flere krav', nb: 'Vis flere krav', en: 'Show more requirements' },
  backToFirst: { da: 'Til de første', nb: 'Til de første', en: 'To the first ones' },
  count: {
    da: '{count, plural, one {# krav} other {# krav}}',
    nb: '{count, plural, one {# krav} other {# krav}}',
    en: '{count, plural, one {# requirement} other {# requirements}}',
  },
  marks: { da: 'Strategisk og kerne', nb: 'Strategisk og kjerne', en: 'Strategic and core' },
  marksNone: {
    da: 'Ingen kompetencer er udpeget som strategiske eller kerne for at nå det.',
    nb: 'Ingen kompetanser er pekt ut som strategiske eller kjerne for å nå det.',
    en: 'No competence is marked strategic or core in order to reach it.',
  },
  strategic: { da: 'Strategisk', nb: 'Strategisk', en: 'Strategic' },
  core: { da: 'Kerne', nb: 'Kjerne', en: 'Core' },
  ownNeeds: { da: 'Dine egne behov under det', nb: 'Dine egne behov under det', en: 'Your own needs under it' },
  ownNeedsNone: {
    da: 'Ingen af dine behov ligger her. Det, der ikke er vurderet endnu, tæller ikke med.',
    nb: 'Ingen av behovene dine ligger her. Det som ikke er vurdert ennå, teller ikke med.',
    en: 'None of your needs lies here. What has not been assessed yet does not count.',
  },
  ownNeedsPrivate: {
    da: 'Kun du ser dette her på siden.',
    nb: 'Bare du ser dette her på siden.',
    en: 'Only you see this here on the page.',
  },
  missing: {
    da: '{size, plural, one {# niveau mangler} other {# niveauer mangler}}',
    nb: '{size, plural, one {# nivå mangler} other {# nivåer mangler}}',
    en: '{size, plural, one {# level missing} other {# levels missing}}',
  },
} satisfies Messages;
