import type { Messages } from '../../lib/i18n.ts';

/** What A-MEDs sent, read in the room. */
export const roomInputMessages = {
  noInputs: {
    da: 'Ingen A-MED er spurgt.',
    nb: 'Ingen A-MED er spurt.',
    en: 'No A-MED was asked.',
  },
  answered: {
    da: '{sent} af {all} har svaret',
    nb: '{sent} av {all} har svart',
    en: '{sent} of {all} have answered',
  },
  notSent: { da: 'Ikke sendt endnu', nb: 'Ikke sendt ennå', en: 'Not sent yet' },
  needs: { da: 'Behov', nb: 'Behov', en: 'Needs' },
  measures: {
    da: 'Projekter og lokale indsatser',
    nb: 'Prosjekter og lokale tiltak',
    en: 'Projects and local measures',
  },
  efforts: { da: 'Det gør de selv', nb: 'Dette gjør de selv', en: 'What they do themselves' },
  words: { da: 'Ellers', nb: 'Ellers', en: 'Besides' },
  needLine: { da: '{need}: {howMany}', nb: '{need}: {howMany}', en: '{need}: {howMany}' },
  PROJECT: { da: 'Projekt', nb: 'Prosjekt', en: 'Project' },
  LOCAL_MEASURE: { da: 'Lokal indsats', nb: 'Lokalt tiltak', en: 'Local measure' },
} satisfies Messages;
