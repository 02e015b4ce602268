import type { Messages } from '../../lib/i18n.ts';

/** A short guide for leaders about larger measures. */
export const leaderGuideMessages = {
  title: {
    da: 'Når du sætter noget større i gang',
    nb: 'Når du setter i gang noe større',
    en: 'When you start something larger',
  },
  hint: {
    da: 'Et kursus for hele teamet, et nyt system, en ny metode: sådan bliver det brugt bagefter.',
    nb: 'Et kurs for hele teamet, et nytt system, en ny metode: slik blir det brukt etterpå.',
    en: 'A course for the whole team, a new system, a new method: how it comes to be used afterwards.',
  },
  open: { da: 'Læs de otte skridt', nb: 'Les de åtte stegene', en: 'Read the eight steps' },
  why: { da: 'Sig, hvad det skal ændre.', nb: 'Si hva det skal endre.', en: 'Say what it shall change.' },
  whyText: {
    da: 'Hvad gør I anderledes om et halvt år, og hvilket mål tjener det? Kan du ikke sige det i to sætninger, så vent.',
    nb: 'Hva gjør dere annerledes om et halvt år, og hvilket mål tjener det? Kan du ikke si det i to setninger, så vent.',
    en: 'What will you do differently in half a year, and which goal does it serve? If two sentences do not say it, wait.',
  },
  few: { da: 'Begynd med få.', nb: 'Begynn med få.', en: 'Begin with a few.' },
  fewText: {
    da: 'Lad to eller tre prøve det i egen praksis først. De kan hjælpe resten bedre end noget kursus.',
    nb: 'La to eller tre prøve det i egen praksis først. De kan hjelpe resten bedre enn noe kurs.',
    en: 'Let two or three try it in their own practice first. They will help the others better than any course.',
  },
  task: {
    da: 'Find opgaven, før læringen begynder.',
    nb: 'Finn oppgaven før læringen begynner.',
    en: 'Find the task before the learning begins.',
  },
  taskText: {
    da: 'Aftal med hver enkelt, hvor det bruges første gang, og læg opgaven inden for de første to uger.',
    nb: 'Avtal med hver enkelt hvor det brukes første gang, og legg oppgaven innen de første to ukene.',
    en: 'Agree with each where it is used the first time, and set that task within the first two weeks.',
  },
  ready: { da: 'Gør det muligt at bruge.', nb: 'Gjør det mulig å bruke.', en: 'Make it possible to use.' },
  readyText: {
    da: 'Adgange, udstyr, tid i kalenderen, og nogen, der dækker ind imens. Mangler det, går det lærte tabt.',
    nb: 'Tilganger, utstyr, tid i kalenderen, og noen som dekker inn imens. Mangler det, går det lærte tapt.',
    en: 'Access, equipment, time in the calendar, and somebody to stand in. Where these lack, what was learnt is lost.',
  },
  room: {
    da: 'Regn med, at det går langsommere i starten.',
    nb: 'Regn med at det går saktere i starten.',
    en: 'Expect it to be slower at first.',
  },
  roomText: {
    da: 'Sig det højt, og tag noget andet fra i den tid. Fejl er en del af at øve sig.',
    nb: 'Si det høyt, og ta bort noe annet i den tiden. Feil er en del av å øve.',
    en: 'Say so aloud, and take something else away meanwhile. Mistakes are part of practising.',
  },
  ask: { da: 'Spørg tit og kort.', nb: 'Spør ofte og kort.', en: 'Ask often and briefly.' },
  askText: {
    da: 'Bruges det? Hvad ville hjælpe? To minutter efter et par uger er mere værd end en evaluering efter et år.',
    nb: 'Brukes det? Hva ville hjelpe? To minutter etter et par uker er verdt mer enn en evaluering etter et år.',
    en: 'Is it used? What would help? Two minutes after some weeks are worth more than an evaluation after a year.',
  },
  share: {
    da: 'Lad dem vise det til hinanden.',
    nb: 'La dem vise det til hverandre.',
    en: 'Let them show each other.',
  },
  shareText: {
    da: 'Et fast punkt på mødet, hvor én viser, hvad der virkede, og hvad der ikke gjorde.',
    nb: 'Et fast punkt på møtet der én viser hva som virket, og hva som ikke gjorde det.',
    en: 'A fixed point at the meeting where one shows what worked and what did not.',
  },
  stop: { da: 'Stop det, der ikke bruges.', nb: 'Stopp det som ikke brukes.', en: 'Stop what is not used.' },
  stopText: {
    da: 'Bruges det ikke efter tre måneder trods hjælp, så sig hvorfor, og brug kræfterne et andet sted.',
    nb: 'Brukes det ikke etter tre måneder tross hjelp, så si hvorfor, og bruk kreftene et annet sted.',
    en: 'If it is not used after three months in spite of help, say why, and spend the effort elsewhere.',
  },
} satisfies Messages;
