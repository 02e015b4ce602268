import type { Messages } from '../../lib/i18n.ts';

export const wheelVersionMessages = {
  title: { da: 'Hjulene', nb: 'Hjulene', en: 'The wheels' },
  lead: {
    da: 'Et hjul for ledere og et for medarbejdere. Hvert område rummer elementer: det, man kan se i det daglige arbejde.',
    nb: 'Ett hjul for ledere og ett for medarbeidere. Hvert område rommer elementer: det man kan se i det daglige arbeidet.',
    en: 'One wheel for leaders and one for employees. Each area holds elements: what can be seen in daily work.',
  },
  breadcrumbs: { da: 'Vejen hertil', nb: 'Veien hit', en: 'The way here' },
  open: { da: 'Læs hele hjulet', nb: 'Les hele hjulet', en: 'Read the whole wheel' },
  areas: { da: 'Områder', nb: 'Områder', en: 'Areas' },
  hub: { da: 'i midten af hjulet', nb: 'i midten av hjulet', en: 'in the middle of the wheel' },
  derivesFrom: { da: 'Udspringer af', nb: 'Springer ut av', en: 'Derives from' },
  leansOn: { da: 'Hænger sammen med', nb: 'Henger sammen med', en: 'Leans on' },
  elements: { da: 'Elementer', nb: 'Elementer', en: 'Elements' },
  noElements: {
    da: 'Der er ingen elementer i området endnu.',
    nb: 'Det er ingen elementer i området ennå.',
    en: 'There are no elements in the area yet.',
  },
  components: { da: 'Består især af', nb: 'Består særlig av', en: 'Made up chiefly of' },
  localTo: { da: 'Kun for {place}', nb: 'Bare for {place}', en: 'Only for {place}' },
  contents: { da: 'Områder i hjulet', nb: 'Områder i hjulet', en: 'Areas of the wheel' },
  print: { da: 'Udskriv', nb: 'Skriv ut', en: 'Print' },
  versions: { da: 'Udgaver', nb: 'Utgaver', en: 'Versions' },
  versionsHint: {
    da: 'En samtale beholder den udgave, den blev holdt på.',
    nb: 'En samtale beholder den utgaven den ble holdt på.',
    en: 'A conversation keeps the version that it was held on.',
  },
  version: { da: 'Udgave {number}', nb: 'Utgave {number}', en: 'Version {number}' },
  versionSince: {
    da: 'Udgave {number}, gælder {period}',
    nb: 'Utgave {number}, gjelder {period}',
    en: 'Version {number}, in force {period}',
  },
  shown: { da: 'vises nu', nb: 'vises nå', en: 'shown now' },
  current: { da: 'gælder i dag', nb: 'gjelder i dag', en: 'in force today' },
  notCurrentTitle: {
    da: 'Det er ikke den udgave, der gælder i dag',
    nb: 'Dette er ikke utgaven som gjelder i dag',
    en: 'This is not the version in force today',
  },
  toCurrent: {
    da: 'Til udgaven, der gælder i dag',
    nb: 'Til utgaven som gjelder i dag',
    en: 'To the version in force today',
  },
  scale: { da: 'Skalaen', nb: 'Skalaen', en: 'The scale' },
  scaleCaption: { da: 'Niveauer fra 0 til 5', nb: 'Nivåer fra 0 til 5', en: 'Levels from 0 to 5' },
  scaleHint: {
    da: 'Krav og beholdning måles på den samme skala fra 0 til 5. Forskellen er behovet.',
    nb: 'Krav og beholdning måles på den samme skalaen fra 0 til 5. Forskjellen er behovet.',
    en: 'Requirement and holding are measured on the same scale from 0 to 5. The difference is the need.',
  },
  level: { da: 'Niveau', nb: 'Nivå', en: 'Level' },
  levelName: { da: 'Kaldes', nb: 'Kalles', en: 'Called' },
  levelMeaning: {
    da: 'Sådan ser det ud i arbejdet',
    nb: 'Slik ser det ut i arbeidet',
    en: 'What it looks like in the work',
  },
  componentsTitle: {
    da: 'Det, en kompetence er lavet af',
    nb: 'Det en kompetanse består av',
    en: 'What a competence is made of',
  },
  componentsHint: {
    da: 'En vurdering kan sige, hvilken del der mangler.',
    nb: 'En vurdering kan si hvilken del som mangler.',
    en: 'An assessment may say which part is missing.',
  },
} satisfies Messages;
