import type { Text } from './text.ts';

/** The kinds of component a competence is made of, in the order in which they are shown. */
export const componentGroups: readonly { code: string; name: Text }[] = [
  { code: 'knowledge', name: { da: 'Viden', nb: 'Kunnskap', en: 'Knowledge' } },
  { code: 'skill', name: { da: 'Færdigheder', nb: 'Ferdigheter', en: 'Skills' } },
  { code: 'ability', name: { da: 'Evner', nb: 'Evner', en: 'Abilities' } },
  { code: 'attitude', name: { da: 'Holdning', nb: 'Holdning', en: 'Attitude' } },
  {
    code: 'others',
    name: { da: 'Brug af andres kompetence', nb: 'Bruk av andres kompetanse', en: 'Use of others’ competence' },
  },
];

/** What a competence is made of. An assessment may say which of these is missing; `group` is a code of `componentGroups`. */
export const components: readonly { code: string; group: string; name: Text; description: Text }[] = [
  {
    code: 'knowledge_practical',
    group: 'knowledge',
    name: { da: 'Praktisk viden', nb: 'Praktisk kunnskap', en: 'Practical knowledge' },
    description: {
      da: 'At vide, hvordan tingene gøres her: arbejdsgange, systemer og aftaler.',
      nb: 'Å vite hvordan ting gjøres her: rutiner, systemer og avtaler.',
      en: 'Knowing how things are done here: routines, systems and agreements.',
    },
  },
  {
    code: 'knowledge_theoretical',
    group: 'knowledge',
    name: { da: 'Teoretisk viden', nb: 'Teoretisk kunnskap', en: 'Theoretical knowledge' },
    description: {
      da: 'At kende baggrunden: begreber, metoder, regler og forskning.',
      nb: 'Å kjenne bakgrunnen: begreper, metoder, regler og forskning.',
      en: 'Knowing the background: concepts, methods, rules and research.',
    },
  },
  {
    code: 'skill_technical',
    group: 'skill',
    name: { da: 'Tekniske færdigheder', nb: 'Tekniske ferdigheter', en: 'Technical skills' },
    description: {
      da: 'At kunne udføre opgaven og bruge de redskaber, den kræver.',
      nb: 'Å kunne utføre oppgaven og bruke de redskapene den krever.',
      en: 'Being able to carry out the task and use the tools it requires.',
    },
  },
  {
    code: 'skill_social',
    group: 'skill',
    name: { da: 'Sociale færdigheder', nb: 'Sosiale ferdigheter', en: 'Social skills' },
    description: {
      da: 'At kunne lytte, tale sammen og samarbejde, så opgaven lykkes.',
      nb: 'Å kunne lytte, snakke sammen og samarbeide slik at oppgaven lykkes.',
      en: 'Being able to listen, talk and work together so that the task succeeds.',
    },
  },
  {
    code: 'ability_experience',
    group: 'ability',
    name: { da: 'Indsigt fra erfaring', nb: 'Innsikt fra erfaring', en: 'Insight from experience' },
    description: {
      da: 'At kunne vurdere, hvad der vil virke, fordi man har prøvet det før.',
      nb: 'Å kunne vurdere hva som vil virke, fordi man har prøvd det før.',
      en: 'Being able to judge what will work because you have tried it before.',
    },
  },
  {
    code: 'ability_tacit',
    group: 'ability',
    name: { da: 'Tavs viden', nb: 'Taus kunnskap', en: 'Tacit knowledge' },
    description: {
      da: 'Det, man kan og fornemmer, men har svært ved at sætte ord på.',
      nb: 'Det man kan og fornemmer, men har vanskelig for å sette ord på.',
      en: 'What you can do and sense, but find hard to put into words.',
    },
  },
  {
    code: 'attitude',
    group: 'attitude',
    name: { da: 'Holdning', nb: 'Holdning', en: 'Attitude' },
    description: {
      da: 'Den lyst og indstilling, man går til opgaven og til andre mennesker med.',
      nb: 'Lysten og innstillingen man går til oppgaven og møter andre mennesker med.',
      en: 'The will and outlook you bring to the task and to other people.',
    },
  },
  {
    code: 'others_contacts',
    group: 'others',
    name: { da: 'At skabe kontakter', nb: 'Å skape kontakter', en: 'Building contacts' },
    description: {
      da: 'At opbygge forbindelser til kolleger og fagfolk, der ved noget, man ikke selv ved.',
      nb: 'Å bygge forbindelser til kolleger og fagfolk som vet noe man ikke selv vet.',
      en: 'Building links to colleagues and specialists who know what you do not.',
    },
  },
  {
    code: 'others_use',
    group: 'others',
    name: { da: 'At bruge andres kompetence', nb: 'Å bruke andres kompetanse', en: 'Drawing on others’ competence' },
    description: {
      da: 'At spørge i tide og bruge andres viden i sin egen opgave.',
      nb: 'Å spørre i tide og bruke andres kunnskap i sin egen oppgave.',
      en: 'Asking in time and using what others know in your own task.',
    },
  },
];
