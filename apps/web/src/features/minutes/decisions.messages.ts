import type { Messages } from '../../lib/i18n.ts';

/** Decisions across centres. */
export const decisionsMessages = {
  title: { da: 'Beslutninger fra C-MED', nb: 'Vedtak fra C-MED', en: 'Decisions of the C-MEDs' },
  lead: {
    da: 'Hvad centrenes udvalg har besluttet, samlet efter kompetence.',
    nb: 'Hva sentrenes utvalg har vedtatt, samlet etter kompetanse.',
    en: 'What the centres’ committees have decided, by competence.',
  },
  breadcrumbs: { da: 'Vejen hertil', nb: 'Veien hit', en: 'The way here' },
  year: { da: 'År', nb: 'År', en: 'Year' },
  kind: { da: 'Slags', nb: 'Slag', en: 'Kind' },
  all: { da: 'Alle', nb: 'Alle', en: 'All' },
  element: { da: 'Kompetence', nb: 'Kompetanse', en: 'Competence' },
  anyElement: { da: 'Alle kompetencer', nb: 'Alle kompetanser', en: 'All competences' },
  centres: {
    da: '{n, plural, one {# center} other {# centre}}',
    nb: '{n, plural, one {# senter} other {# sentre}}',
    en: '{n, plural, one {# centre} other {# centres}}',
  },
  counts: { da: 'Tæller med i forslagene', nb: 'Teller med i forslagene', en: 'Counts in the proposals' },
  withoutElement: { da: 'Uden kompetence', nb: 'Uten kompetanse', en: 'Without a competence' },
  withoutElementHint: {
    da: 'Tæller ikke med i forslagene, før der er angivet en kompetence.',
    nb: 'Teller ikke med i forslagene før det er angitt en kompetanse.',
    en: 'These do not count in the proposals until a competence is named.',
  },
  minutesOf: { da: 'Referat: {committee}', nb: 'Referat: {committee}', en: 'Minutes: {committee}' },
  noneTitle: { da: 'Ingen beslutninger', nb: 'Ingen vedtak', en: 'No decisions' },
  none: {
    da: 'De kommer, når et C-MED har sendt sit referat for året.',
    nb: 'De kommer når et C-MED har sendt referatet sitt for året.',
    en: 'They come when a C-MED has sent its minutes of the year.',
  },
  found: {
    da: '{n, plural, one {# beslutning} other {# beslutninger}}',
    nb: '{n, plural, other {# vedtak}}',
    en: '{n, plural, one {# decision} other {# decisions}}',
  },
} satisfies Messages;
