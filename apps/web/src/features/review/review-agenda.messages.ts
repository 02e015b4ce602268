import type { Messages } from '../../lib/i18n.ts';

/** The agenda, and what its points are about. */
export const reviewAgendaMessages = {
  title: { da: 'Dagsorden', nb: 'Dagsorden', en: 'Agenda' },
  hint: {
    da: 'Punkterne kommer af sig selv med deres tal og mål. Skriv en indledning, flyt dem, og tilføj jeres egne.',
    nb: 'Punktene kommer av seg selv med tall og mål. Skriv en innledning, flytt dem, og legg til egne.',
    en: 'The points come with their numbers and goals. Write an introduction, move them, and add your own.',
  },
  up: { da: 'Flyt {item} op', nb: 'Flytt {item} opp', en: 'Move {item} up' },
  down: { da: 'Flyt {item} ned', nb: 'Flytt {item} ned', en: 'Move {item} down' },
  moved: {
    da: '{item} er nu nummer {place} af {n}.',
    nb: '{item} er nå nummer {place} av {n}.',
    en: '{item} is now number {place} of {n}.',
  },
  remove: { da: 'Tag {item} ud', nb: 'Ta ut {item}', en: 'Take {item} out' },
  removeTitle: { da: 'Tage punktet ud?', nb: 'Ta ut punktet?', en: 'Take the point out?' },
  removeText: {
    da: '{item} og indledningen til det går ud af dagsordenen.',
    nb: '{item} og innledningen til det går ut av dagsordenen.',
    en: '{item} and its introduction leave the agenda.',
  },
  removeYes: { da: 'Tag det ud', nb: 'Ta det ut', en: 'Take it out' },
  removeNo: { da: 'Behold det', nb: 'Behold det', en: 'Keep it' },
  removed: { da: '{item} er taget ud.', nb: '{item} er tatt ut.', en: '{item} is taken out.' },
  newItem: { da: 'Eget punkt', nb: 'Eget punkt', en: 'Own point' },
  newItemHint: {
    da: 'For eksempel: efteruddannelse i 2027',
    nb: 'For eksempel: etterutdanning i 2027',
    en: 'For example: further education in 2027',
  },
  add: { da: 'Tilføj punktet', nb: 'Legg til punktet', en: 'Add the point' },
  added: { da: 'Punktet er tilføjet.', nb: 'Punktet er lagt til.', en: 'The point is added.' },
  heading: { da: 'Overskrift', nb: 'Overskrift', en: 'Heading' },
  saveHeading: { da: 'Gem overskriften', nb: 'Lagre overskriften', en: 'Save the heading' },
  headingSaved: { da: 'Overskriften er gemt.', nb: 'Overskriften er lagret.', en: 'The heading is saved.' },
  headingConflict: {
    da: 'En anden har ændret punktet imens. Nu står der: {title}. Gem igen, hvis dit skal gælde.',
    nb: 'Noen andre har endret punktet imens. Nå står det: {title}. Lagre igjen hvis ditt skal gjelde.',
    en: 'Somebody else changed the point meanwhile. It now reads: {title}. Save again if yours shall hold.',
  },
  introduction: { da: 'Indledning', nb: 'Innledning', en: 'Introduction' },
  introductionHint: {
    da: 'Et par linjer om, hvad udvalget skal tage stilling til.',
    nb: 'Et par linjer om hva utvalget skal ta stilling til.',
    en: 'A few lines on what the committee is to consider.',
  },
  goalsNone: {
    da: 'Kommunens mål er ikke lagt ind endnu.',
    nb: 'Kommunens mål er ikke lagt inn ennå.',
    en: 'The municipality’s goals are not entered yet.',
  },
  linkNone: {
    da: 'Der er endnu ingen strategiske kompetencer knyttet til målene.',
    nb: 'Det er ennå ingen strategiske kompetanser knyttet til målene.',
    en: 'No strategic competences are tied to the goals yet.',
  },
  lastNone: {
    da: 'Udvalget har ingen beslutninger fra et tidligere år.',
    nb: 'Utvalget har ingen vedtak fra et tidligere år.',
    en: 'The committee has no decisions of an earlier year.',
  },
  lastOf: { da: 'Fra referatet {year}', nb: 'Fra referatet {year}', en: 'From the minutes of {year}' },
  inputsNone: {
    da: 'A-MED er ikke spurgt endnu.',
    nb: 'A-MED er ikke spurt ennå.',
    en: 'The A-MEDs are not asked yet.',
  },
  inputSent: { da: 'Sendt {date}', nb: 'Sendt {date}', en: 'Sent on {date}' },
  inputNotSent: { da: 'Ikke sendt endnu', nb: 'Ikke sendt ennå', en: 'Not sent yet' },
  readInput: {
    da: 'Læs indspillet fra {committee}',
    nb: 'Les innspillet fra {committee}',
    en: 'Read the input from {committee}',
  },
  decisionsNone: {
    da: 'Behov og projekter skrives i mødet.',
    nb: 'Behov og prosjekter skrives i møtet.',
    en: 'Needs and projects are written in the meeting.',
  },
  forWhom: { da: 'For: {group}', nb: 'For: {group}', en: 'For: {group}' },
  howMany: { da: 'Hvor mange: {many}', nb: 'Hvor mange: {many}', en: 'How many: {many}' },
  when: { da: 'Hvornår: {date}', nb: 'Når: {date}', en: 'When: {date}' },
  goal: { da: 'Mål: {goal}', nb: 'Mål: {goal}', en: 'Goal: {goal}' },
  learning: { da: 'Læring: {form}', nb: 'Læring: {form}', en: 'Learning: {form}' },
  followUp: { da: 'Følger op: {name}', nb: 'Følger opp: {name}', en: 'Follows up: {name}' },
  dots: {
    da: '{n, plural, one {# prik} other {# prikker}}',
    nb: '{n, plural, one {# prikk} other {# prikker}}',
    en: '{n, plural, one {# dot} other {# dots}}',
  },
} satisfies Messages;
