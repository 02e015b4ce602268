import type { Messages } from '../../lib/i18n.ts';

/** Which minutes name a competence. */
export const namingMessages = {
  title: { da: 'C-MED, der nævner det', nb: 'C-MED som nevner det', en: 'C-MEDs that name it' },
  none: {
    da: 'Ingen referater fra {year} nævner det endnu.',
    nb: 'Ingen referater fra {year} nevner det ennå.',
    en: 'No minutes of {year} name it yet.',
  },
  all: { da: 'Se beslutningerne', nb: 'Se vedtakene', en: 'See the decisions' },
} satisfies Messages;
