import type { Messages } from '../../lib/i18n.ts';

/** The column beside the forms. */
export const requirementFactsMessages = {
  factsLabel: { da: 'Værd at vide', nb: 'Verdt å vite', en: 'Worth knowing' },
  nowTitle: { da: 'Gælder nu', nb: 'Gjelder nå', en: 'Holds now' },
  nowChoose: {
    da: 'Vælg en kompetence, så ses her, hvad der kræves i dag.',
    nb: 'Velg en kompetanse, så vises her hva som kreves i dag.',
    en: 'Choose a competence to see here what is required today.',
  },
  nowNone: {
    da: 'Der er intet krav til dem i dag.',
    nb: 'Det er ingen krav til dem i dag.',
    en: 'Nothing is required of them today.',
  },
  nowMore: {
    da: 'Et nærmere eller snævrere krav kan gå forud for nogle.',
    nb: 'Et nærmere eller smalere krav kan gå foran for noen.',
    en: 'A nearer or narrower requirement may go before it for some.',
  },
  nowNext: { da: 'Senere', nb: 'Senere', en: 'Later' },
  previewTitle: { da: 'Dine egne medarbejdere', nb: 'Dine egne medarbeidere', en: 'Your own direct reports' },
  previewChoose: {
    da: 'Når kompetence, niveau og dato er valgt, ses her, hvor mange kravet rører.',
    nb: 'Når kompetanse, nivå og dato er valgt, vises her hvor mange kravet berører.',
    en: 'Once competence, level and date are chosen, the number of people it touches shows here.',
  },
  previewNobody: {
    da: 'Ingen af dine egne medarbejdere er på dette hjul.',
    nb: 'Ingen av dine egne medarbeidere er på dette hjulet.',
    en: 'None of your direct reports is on this wheel.',
  },
  touched: {
    da: '{touched, plural, =0 {Rører ingen af dine {all} egne medarbejdere.} other {Rører # af dine {all} egne medarbejdere.}}',
    nb: '{touched, plural, =0 {Berører ingen av dine {all} egne medarbeidere.} other {Berører # av dine {all} egne medarbeidere.}}',
    en: '{touched, plural, =0 {Touches none of your {all} direct reports.} other {Touches # of your {all} direct reports.}}',
  },
  moreNeeds: {
    da: '{n, plural, =0 {Ingen får flere behov.} one {# får flere behov.} other {# får flere behov.}}',
    nb: '{n, plural, =0 {Ingen får flere behov.} one {# får flere behov.} other {# får flere behov.}}',
    en: '{n, plural, =0 {Nobody would have more needs.} one {# would have more needs.} other {# would have more needs.}}',
  },
  previewHint: {
    da: 'Talt den dag, kravet begynder. Ingen navne vises.',
    nb: 'Talt den dagen kravet begynner. Ingen navn vises.',
    en: 'Counted on the day it begins. No names are shown.',
  },
  previewFails: {
    da: 'Det kan ikke regnes ud lige nu.',
    nb: 'Det kan ikke regnes ut akkurat nå.',
    en: 'It cannot be worked out right now.',
  },
  seenTitle: { da: 'Hvem kan se det?', nb: 'Hvem kan se det?', en: 'Who can see it?' },
  seenDraft: {
    da: 'Kladden: I, der styrer enheden.',
    nb: 'Utkastet: dere som styrer virksomheten.',
    en: 'The draft: those who steer the unit.',
  },
  seenAdopted: {
    da: 'Vedtaget: alle i kommunen, med begrundelse og dit navn.',
    nb: 'Vedtatt: alle i kommunen, med begrunnelse og navnet ditt.',
    en: 'Adopted: everybody in the municipality, with the reason and your name.',
  },
  seenDraftPerson: { da: 'Kladden: kun dig.', nb: 'Utkastet: bare du.', en: 'The draft: you alone.' },
  seenAdoptedPerson: {
    da: 'Vedtaget: kun personen og den nærmeste leder.',
    nb: 'Vedtatt: bare personen og den nærmeste lederen.',
    en: 'Adopted: only the person and the nearest leader.',
  },
  markSeen: {
    da: 'Alle i kommunen kan se markeringen, begrundelsen og målet.',
    nb: 'Alle i kommunen kan se merkingen, begrunnelsen og målet.',
    en: 'Everybody in the municipality can see the mark, the reason and the goal.',
  },
} satisfies Messages;
