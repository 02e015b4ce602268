import type { Text } from '../../db/reference/text.ts';

/** How minutes head what every agenda begins with; own items bring their heading. */
export const AGENDA_TITLES: Readonly<Record<string, Text>> = {
  last_decisions: {
    da: 'Opfølgning på de seneste beslutninger',
    nb: 'Oppfølging av de siste vedtakene',
    en: 'What became of the latest decisions',
  },
  goals: { da: 'Overordnede mål', nb: 'Overordnede mål', en: 'Overall goals' },
  link: {
    da: 'Sammenhæng mellem mål og kompetenceudvikling',
    nb: 'Sammenheng mellom mål og kompetanseutvikling',
    en: 'How goals and competence development hang together',
  },
  wheel: {
    da: 'Centrets kompetencehjul og efterspørgsel',
    nb: 'Seksjonens kompetansehjul og etterspørsel',
    en: 'The centre’s wheel and demand',
  },
  inputs: { da: 'Indspil fra A-MED', nb: 'Innspill fra A-MED', en: 'Input from the A-MEDs' },
  decisions: { da: 'Behov og projekter', nb: 'Behov og prosjekter', en: 'Needs and projects' },
  evaluation: {
    da: 'Evaluering af drøftelsen',
    nb: 'Evaluering av drøftingen',
    en: 'Evaluation of the review',
  },
};
