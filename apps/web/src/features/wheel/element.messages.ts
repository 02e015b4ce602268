import type { Messages } from '../../lib/i18n.ts';

/** Words of an area and an element of a person's wheel, opened. */
export const elementMessages = {
  trendSummary: {
    da: '{area} år for år: aftalt niveau og krav.',
    nb: '{area} år for år: avtalt nivå og krav.',
    en: '{area} year by year: agreed level and requirement.',
  },
  trendTable: { da: 'Tallene år for år', nb: 'Tallene år for år', en: 'The numbers year by year' },
  derivesFrom: { da: 'Hvorfor området er her', nb: 'Hvorfor området er her', en: 'Why this area is here' },
  leansOn: { da: 'Hænger sammen med', nb: 'Henger sammen med', en: 'Leans on' },
  levelNow: { da: 'Niveau nu', nb: 'Nivå nå', en: 'Level now' },
  backToArea: { da: 'Til området {area}', nb: 'Til området {area}', en: 'Back to {area}' },
  loadingElement: { da: 'Kompetencen hentes', nb: 'Kompetansen hentes', en: 'Loading the competence' },
  requiredLevel: { da: 'Krævet', nb: 'Krevd', en: 'Required' },
  heldLevel: { da: 'Nu', nb: 'Nå', en: 'Now' },
  missingParts: { da: 'Det, der mangler', nb: 'Det som mangler', en: 'What is missing' },
  parts: { da: 'Det, kompetencen består af', nb: 'Det kompetansen består av', en: 'What it is made of' },
  levels: { da: 'Niveauer gennem tiden', nb: 'Nivåer gjennom tiden', en: 'Levels over time' },
  levelsHint: {
    da: 'Alle, du kan se. De nyeste først.',
    nb: 'Alle du kan se. De nyeste først.',
    en: 'All that you can see, the newest first.',
  },
  noLevels: {
    da: 'Ikke vurderet endnu. Behovet er derfor ukendt.',
    nb: 'Ikke vurdert ennå. Behovet er derfor ukjent.',
    en: 'Not yet assessed, so the need is unknown.',
  },
  when: { da: 'Dato', nb: 'Dato', en: 'Date' },
  whose: { da: 'Vurderet af', nb: 'Vurdert av', en: 'Assessed by' },
  level: { da: 'Niveau', nb: 'Nivå', en: 'Level' },
  wayUp: { da: 'Vejen op', nb: 'Veien opp', en: 'The way up' },
  fromRequirement: { da: 'Kravet tjener', nb: 'Kravet tjener', en: 'The requirement serves' },
  fromArea: { da: 'Området udspringer af', nb: 'Området springer ut av', en: 'The area derives from' },
  marks: { da: 'Strategisk og kerne', nb: 'Strategisk og kjerne', en: 'Strategic and core' },
  markBy: {
    da: 'Udpeget for {unit}. Målet: {goal}.',
    nb: 'Pekt ut for {unit}. Målet: {goal}.',
    en: 'Marked for {unit}. The goal: {goal}.',
  },
} satisfies Messages;
