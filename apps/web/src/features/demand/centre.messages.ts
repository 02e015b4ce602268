import type { Messages } from '../../lib/i18n.ts';

/** Words of a centre's wheel beside the municipality's. */
export const centreMessages = {
  title: {
    da: 'Centret ved siden af kommunen',
    nb: 'Senteret ved siden av kommunen',
    en: 'The centre beside the municipality',
  },
  lead: {
    da: 'Hvor mange er der, hvor de skal være? Tallet er andelen uden behov blandt dem, kompetencen er krævet af.',
    nb: 'Hvor mange er der de skal være? Tallet er andelen uten behov blant dem kompetansen er krevd av.',
    en: 'How many are where they need to be? The number is the share without a need among those the competence is required of.',
  },
  choose: { da: 'Center', nb: 'Senter', en: 'Centre' },
  wheel: { da: 'Hjulet', nb: 'Hjulet', en: 'The wheel' },
  wheelHint: {
    da: 'Andel uden behov i hvert område, cirka. Vælg et område for at se kompetencerne i det.',
    nb: 'Andel uten behov i hvert område, omtrent. Velg et område for å se kompetansene i det.',
    en: 'Share without a need in each area, about. Choose an area to see its competences.',
  },
  legend: { da: 'Det, hjulet viser', nb: 'Det hjulet viser', en: 'What the wheel shows' },
  centre: { da: 'Centret', nb: 'Senteret', en: 'The centre' },
  municipality: { da: 'Kommunen', nb: 'Kommunen', en: 'The municipality' },
  difference: { da: 'Forskel', nb: 'Forskjell', en: 'Difference' },
  points: { da: '{points} point', nb: '{points} poeng', en: '{points} points' },
  numbers: { da: 'Tallene bag', nb: 'Tallene bak', en: 'The numbers behind' },
  numbersTable: {
    da: 'Andel uden behov i hvert område',
    nb: 'Andel uten behov i hvert område',
    en: 'Share without a need in each area',
  },
  numbersAside: { da: 'Andel uden behov, cirka', nb: 'Andel uten behov, omtrent', en: 'Share without a need, about' },
  area: { da: 'Område', nb: 'Område', en: 'Area' },
  competence: { da: 'Kompetence', nb: 'Kompetanse', en: 'Competence' },
  missing: { da: 'vises ikke', nb: 'vises ikke', en: 'not shown' },
  openArea: {
    da: '{area}: gå til kompetencerne',
    nb: '{area}: gå til kompetansene',
    en: '{area}: go to its competences',
  },
  summary: {
    da: 'Hjul med {areas} områder: andelen uden behov, fra 0 til 100 procent. Det viser: {series}. Tallene står i tabellen.',
    nb: 'Hjul med {areas} områder: andelen uten behov, fra 0 til 100 prosent. Det viser: {series}. Tallene står i tabellen.',
    en: 'Wheel of {areas} areas: the share without a need, from 0 to 100 per cent. It shows: {series}. The numbers stand in the table.',
  },
  loadingWheel: { da: 'Hjulet tegnes', nb: 'Hjulet tegnes', en: 'Drawing the wheel' },
  elements: { da: 'Kompetence for kompetence', nb: 'Kompetanse for kompetanse', en: 'Competence by competence' },
  elementsHint: {
    da: 'Andel uden behov, cirka. En streg betyder, at for få personer er omfattet.',
    nb: 'Andel uten behov, omtrent. En strek betyr at for få personer er omfattet.',
    en: 'Share without a need, about. A dash means that it applies to too few people.',
  },
  noCentreTitle: { da: 'Kun kommunens tal', nb: 'Bare kommunens tall', en: 'The municipality’s numbers alone' },
  noCentreText: {
    da: 'Udgaven tæller dig ikke med i et center på dette hjul. Du ser kommunen som helhed.',
    nb: 'Utgaven teller deg ikke med i et senter på dette hjulet. Du ser kommunen som helhet.',
    en: 'The release counts you in no centre on this wheel. You see the municipality as a whole.',
  },
  together: {
    da: 'Små centre vises sammen, så ingen kan kendes.',
    nb: 'Små sentre vises sammen, slik at ingen kan kjennes igjen.',
    en: 'Small centres are shown together, so that nobody can be recognised.',
  },
  renewed: {
    da: 'Centrets tal er sidst fornyet {date}.',
    nb: 'Senterets tall er sist fornyet {date}.',
    en: 'The centre’s numbers were last renewed on {date}.',
  },
} satisfies Messages;
