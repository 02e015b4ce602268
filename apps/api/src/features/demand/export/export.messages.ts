import type { Language } from '../../../request/language.ts';
import type { WheelCode } from '../../wheel/wheel-content.loaders.ts';
import type { MeasureCode } from '../../release/columns.ts';

export type Words = Readonly<Record<Language, string>>;

export const wheels: Readonly<Record<WheelCode, Words>> = {
  employee: { da: 'Medarbejderhjulet', nb: 'Medarbeiderhjulet', en: 'The employee wheel' },
  leader: { da: 'Lederhjulet', nb: 'Lederhjulet', en: 'The leader wheel' },
};

/** What is counted: its name, and in a sentence. */
export const measures: Readonly<Record<MeasureCode, { name: Words; counts: Words }>> = {
  need: {
    name: { da: 'Behov', nb: 'Behov', en: 'Needs' },
    counts: {
      da: 'Talt er personer, hvis aftalte niveau ligger under det krævede. Kun de tælles med, som kompetencen er krævet af.',
      nb: 'Talt er personer med et avtalt nivå under det som kreves. Bare de som kompetansen er krevd av, telles med.',
      en: 'Counted are people whose agreed level lies below the required one, among those whom the competence is required of.',
    },
  },
  plan: {
    name: { da: 'Åbne punkter i planerne', nb: 'Åpne punkter i planene', en: 'Open plan items' },
    counts: {
      da: 'Talt er personer med et åbent punkt om kompetencen i den underskrevne plan for planåret.',
      nb: 'Talt er personer med et åpent punkt om kompetansen i den signerte planen for planåret.',
      en: 'Counted are people with an open item on the competence in the signed plan of the plan year.',
    },
  },
  offer: {
    name: {
      da: 'Ønsker om tværgående tilbud',
      nb: 'Ønsker om tverrgående tilbud',
      en: 'Wishes for cross-cutting offers',
    },
    counts: {
      da: 'Talt er personer med et åbent punkt i planen, som ønsker et tværgående tilbud om kompetencen.',
      nb: 'Talt er personer med et åpent punkt i planen som ønsker et tverrgående tilbud om kompetansen.',
      en: 'Counted are people with an open plan item that asks for a cross-cutting offer on the competence.',
    },
  },
  held: {
    name: { da: 'Holdte samtaler', nb: 'Holdte samtaler', en: 'Conversations held' },
    counts: {
      da: 'Talt er personer, som har holdt planårets samtale.',
      nb: 'Talt er personer som har holdt samtalen i planåret.',
      en: 'Counted are people whose conversation of the plan year was held.',
    },
  },
};

export const marks: Readonly<Record<'strategic' | 'core', Words>> = {
  strategic: { da: 'Strategisk', nb: 'Strategisk', en: 'Strategic' },
  core: { da: 'Kerne', nb: 'Kjerne', en: 'Core' },
};

export const heads = {
  about: { da: 'Om tallene', nb: 'Om tallene', en: 'About the numbers' },
  release: { da: 'Udgave', nb: 'Utgave', en: 'Release' },
  countedOn: { da: 'Optalt', nb: 'Talt opp', en: 'Counted on' },
  planYear: { da: 'Planår', nb: 'Planår', en: 'Plan year' },
  wheel: { da: 'Hjul', nb: 'Hjul', en: 'Wheel' },
  measure: { da: 'Viser', nb: 'Viser', en: 'Shows' },
  counts: { da: 'Sådan er der talt', nb: 'Slik er det talt', en: 'How it is counted' },
  rounding: { da: 'Sådan er der rundet af', nb: 'Slik er det rundet av', en: 'How it is rounded' },
  reading: { da: 'Sådan læses det', nb: 'Slik leses det', en: 'How to read it' },
  centre: { da: 'Center', nb: 'Senter', en: 'Centre' },
  area: { da: 'Område', nb: 'Område', en: 'Area' },
  competence: { da: 'Kompetence', nb: 'Kompetanse', en: 'Competence' },
  mark: { da: 'Mærke', nb: 'Merke', en: 'Mark' },
  goals: { da: 'Mål, det tjener', nb: 'Mål det tjener', en: 'Goals it serves' },
  share: { da: 'Andel, cirka, i procent', nb: 'Andel, omtrent, i prosent', en: 'Share, about, in per cent' },
  count: { da: 'Antal, cirka', nb: 'Antall, omtrent', en: 'Number, about' },
  people: { da: 'Personer, det gælder', nb: 'Personer det gjelder', en: 'People it applies to' },
  municipality: { da: 'Hele kommunen', nb: 'Hele kommunen', en: 'The whole municipality' },
  together: { da: 'De valgte centre samlet', nb: 'De valgte sentrene samlet', en: 'The chosen centres together' },
  total: { da: 'Samlet', nb: 'Samlet', en: 'Total' },
  held: { da: 'Samtale holdt', nb: 'Samtale holdt', en: 'Conversation held' },
} as const satisfies Record<string, Words>;

/** Names of the sheets of a workbook: at most 31 letters. */
export const sheets = {
  shares: { da: 'Andele', nb: 'Andeler', en: 'Shares' },
  counts: { da: 'Antal', nb: 'Antall', en: 'Numbers' },
  people: { da: 'Personer', nb: 'Personer', en: 'People' },
} as const satisfies Record<string, Words>;

export const sentences = {
  rounding: {
    da: 'Hvert viste antal er rundet op eller ned til et helt antal femmere ved lodtrækning, så ingen kan kendes. Samme tal trækkes ens hver gang. Alle tal gælder derfor cirka, og et centers tal fornyes først, når mindst ti af dets personer har ændringer.',
    nb: 'Hvert viste antall er rundet opp eller ned til et helt antall femmere ved loddtrekning, slik at ingen kan kjennes igjen. Samme tall trekkes likt hver gang. Alle tall gjelder derfor omtrent, og tallene for et senter fornyes først når minst ti av personene der har endringer.',
    en: 'Each number shown is rounded up or down to a multiple of five by drawing lots, so that nobody can be recognised. The same number draws the same every time. All numbers therefore hold about, and a centre’s are renewed only once at least ten of its people have changes.',
  },
  reading: {
    da: 'Andelen er det viste antal af de personer, det gælder, i trin på fem procent. Små centre er lagt sammen. Et område og kolonnen Samlet lægger kompetencerne sammen: hver tæller én gang for hver person. En streg betyder, at tallet ikke vises, fordi det gælder for få.',
    nb: 'Andelen er det viste antallet av personene det gjelder, i trinn på fem prosent. Små sentre er slått sammen. Et område og kolonnen Samlet legger kompetansene sammen: hver teller én gang for hver person. En strek betyr at tallet ikke vises, fordi det gjelder for få.',
    en: 'The share is the number shown of the people it applies to, in steps of five per cent. Small centres stand together. An area and the column Total add competences up: each counts once for every person. A dash means that the number is not shown, as it applies to too few.',
  },
  inPdf: {
    da: 'I hver celle står andelen og derunder antallet af de personer, det gælder.',
    nb: 'I hver celle står andelen og under den antallet av personene det gjelder.',
    en: 'Each cell has the share and below it the number of the people it applies to.',
  },
} as const satisfies Record<string, Words>;

export const numbers = {
  about: { da: 'ca.', nb: 'ca.', en: 'about' },
  under: { da: 'under {count}', nb: 'under {count}', en: 'under {count}' },
  underEach: {
    da: 'under {count} på hver kompetence',
    nb: 'under {count} på hver kompetanse',
    en: 'under {count} on each competence',
  },
  of: { da: 'af', nb: 'av', en: 'of' },
  page: { da: 'Side {page} af {pages}', nb: 'Side {page} av {pages}', en: 'Page {page} of {pages}' },
} as const satisfies Record<string, Words>;

export const locales: Readonly<Record<Language, string>> = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' };
