import type { Messages } from '../../lib/i18n.ts';

/** A centre's wheel and demand in short. */
export const glanceMessages = {
  wheel: { da: 'Hjul', nb: 'Hjul', en: 'Wheel' },
  EMPLOYEE: { da: 'Medarbejdere', nb: 'Ansatte', en: 'Employees' },
  LEADER: { da: 'Ledere', nb: 'Ledere', en: 'Leaders' },
  mostAsked: { da: 'Mest efterspurgt i centret', nb: 'Mest etterspurt i senteret', en: 'Most asked for in the centre' },
  mostAskedInAll: {
    da: 'Mest efterspurgt i kommunen',
    nb: 'Mest etterspurt i kommunen',
    en: 'Most asked for in the municipality',
  },
  all: { da: 'Se alle tal', nb: 'Se alle tall', en: 'See all numbers' },
} satisfies Messages;
