import type { Messages } from '../../lib/i18n.ts';

/** Words of the panel behind one cell. */
export const cellMessages = {
  close: { da: 'Luk', nb: 'Lukk', en: 'Close' },
  subtitle: {
    da: '{measure} · udgave {number}, {date}',
    nb: '{measure} · utgave {number}, {date}',
    en: '{measure} · release {number}, {date}',
  },
  about: { da: 'cirka', nb: 'omtrent', en: 'about' },
  aboutOf: {
    da: 'omkring {count} af {people}',
    nb: 'rundt {count} av {people}',
    en: 'about {count} of {people}',
  },
  underOf: { da: 'under {count} af {people}', nb: 'under {count} av {people}', en: 'under {count} of {people}' },
  underEach: {
    da: 'under {count} på hver kompetence',
    nb: 'under {count} på hver kompetanse',
    en: 'under {count} on each competence',
  },
  several: {
    da: 'Hver kompetence tæller én gang for hver person.',
    nb: 'Hver kompetanse teller én gang for hver person.',
    en: 'Each competence counts once for every person.',
  },
  renewed: {
    da: 'Centrets tal er sidst fornyet {date}.',
    nb: 'Senterets tall er sist fornyet {date}.',
    en: 'The centre’s numbers were last renewed on {date}.',
  },
  history: { da: 'Over tid', nb: 'Over tid', en: 'Over time' },
  counted: { da: 'Optalt', nb: 'Talt opp', en: 'Counted' },
  share: { da: 'Andel', nb: 'Andel', en: 'Share' },
  count: { da: 'Antal', nb: 'Antall', en: 'Number' },
  noHistory: {
    da: 'Kun denne udgave har tal for det.',
    nb: 'Bare denne utgaven har tall for det.',
    en: 'Only this release has numbers for it.',
  },
  notThen: {
    da: 'Talt på en anden måde dengang',
    nb: 'Talt på en annen måte da',
    en: 'Counted differently then',
  },
  others: { da: 'Det samme i andre centre', nb: 'Det samme i andre sentre', en: 'The same in other centres' },
  centres: { da: 'Centrene', nb: 'Sentrene', en: 'The centres' },
  showAll: { da: 'Vis alle {count}', nb: 'Vis alle {count}', en: 'Show all {count}' },
  showFewer: { da: 'Vis færre', nb: 'Vis færre', en: 'Show fewer' },
  inside: { da: 'Kompetencerne i området', nb: 'Kompetansene i området', en: 'The competences in the area' },
  openArea: { da: 'Se dem for alle centre', nb: 'Se dem for alle sentre', en: 'See them for all centres' },
  goals: { da: 'Mål, det tjener', nb: 'Mål det tjener', en: 'Goals it serves' },
  noGoals: {
    da: 'Ingen mål er knyttet til det endnu.',
    nb: 'Ingen mål er knyttet til det ennå.',
    en: 'No goal is tied to it yet.',
  },
  offers: { da: 'Tilbud, der passer', nb: 'Tilbud som passer', en: 'Offers that fit' },
  noOffers: {
    da: 'Når kataloget over tilbud kommer, står de tilbud her, der udvikler kompetencen.',
    nb: 'Når katalogen over tilbud kommer, står de tilbudene her som utvikler kompetansen.',
    en: 'Once the catalogue of offers is there, the offers that develop the competence stand here.',
  },
  loading: { da: 'Historien hentes', nb: 'Historien hentes', en: 'Fetching the history' },
} satisfies Messages;
