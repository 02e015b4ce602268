import type { Text } from './text.ts';

/** Words for the levels of competence, lowest first. They tell how far a development has come, never what a person is worth. */
export const levels: readonly { value: 0 | 1 | 2 | 3 | 4 | 5; name: Text; description: Text }[] = [
  {
    value: 0,
    name: { da: 'Ikke endnu', nb: 'Ikke ennå', en: 'Not yet' },
    description: {
      da: 'Er ikke begyndt på det endnu, eller det har ikke været en del af arbejdet indtil nu.',
      nb: 'Har ikke begynt på det ennå, eller det har ikke vært en del av arbeidet til nå.',
      en: 'Has not started on it yet, or it has not been part of the work so far.',
    },
  },
  {
    value: 1,
    name: { da: 'Kender til det', nb: 'Kjenner til det', en: 'Knows about it' },
    description: {
      da: 'Kender det grundlæggende og har set, hvordan andre gør.',
      nb: 'Kjenner det grunnleggende og har sett hvordan andre gjør det.',
      en: 'Knows the basics and has seen how others do it.',
    },
  },
  {
    value: 2,
    name: { da: 'Gør det med støtte', nb: 'Gjør det med støtte', en: 'Does it with support' },
    description: {
      da: 'Er godt i gang og har en at spørge undervejs.',
      nb: 'Er godt i gang og har noen å spørre underveis.',
      en: 'Is well under way and has someone to ask along the way.',
    },
  },
  {
    value: 3,
    name: { da: 'Gør det selvstændigt', nb: 'Gjør det selvstendig', en: 'Does it independently' },
    description: {
      da: 'Klarer det på egen hånd i de opgaver, hverdagen byder på.',
      nb: 'Klarer det på egen hånd i de oppgavene hverdagen byr på.',
      en: 'Manages it unaided in the tasks that daily work brings.',
    },
  },
  {
    value: 4,
    name: { da: 'Mestrer det', nb: 'Mestrer det', en: 'Masters it' },
    description: {
      da: 'Klarer det også, når situationen er ny eller svær, og hjælper gerne andre i gang.',
      nb: 'Klarer det også når situasjonen er ny eller vanskelig, og hjelper gjerne andre i gang.',
      en: 'Manages it even when the situation is new or difficult, and gladly helps others get started.',
    },
  },
  {
    value: 5,
    name: { da: 'Udvikler det for andre', nb: 'Utvikler det for andre', en: 'Develops it for others' },
    description: {
      da: 'Lærer fra sig og finder nye og bedre måder, som andre tager i brug.',
      nb: 'Lærer bort og finner nye og bedre måter som andre tar i bruk.',
      en: 'Teaches others and finds new and better ways that they take up.',
    },
  },
];
