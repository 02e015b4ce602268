import type { SummaryState, SummaryBody } from '@medhjul/rules/summary-state';
import type { Language } from '../../../request/language.ts';
import type { DecisionLine, Section } from '../summary-content.ts';
import type { OutcomeStatus } from '../summary.loaders.ts';

type Words = Readonly<Record<Language, string>>;

export const sectionWords: Readonly<Record<Section, Words>> = {
  introduction: { da: 'Indledning', nb: 'Innledning', en: 'Introduction' },
  main_picture: { da: 'Hovedbilledet', nb: 'Hovedbildet', en: 'The main picture' },
  offered: { da: 'Det bliver tilbudt', nb: 'Dette blir tilbudt', en: 'What will be offered' },
  not_offered: { da: 'Det bliver ikke tilbudt', nb: 'Dette blir ikke tilbudt', en: 'What will not be offered' },
  evaluation: { da: 'Sådan gik det sidste år', nb: 'Slik gikk det i fjor', en: 'How last year went' },
  closing: { da: 'Afslutning', nb: 'Avslutning', en: 'In closing' },
};

export const stateWords: Readonly<Record<SummaryState, Words>> = {
  draft: { da: 'Udkast', nb: 'Utkast', en: 'Draft' },
  shared: { da: 'Delt, ikke vedtaget', nb: 'Delt, ikke vedtatt', en: 'Shared, not adopted' },
  adopted: { da: 'Vedtaget', nb: 'Vedtatt', en: 'Adopted' },
};

export const bodyWords: Readonly<Record<SummaryBody, Words>> = {
  centre_council: { da: 'Centerrådet', nb: 'Lederforum', en: 'The centre council' },
  h_med: { da: 'H-MED', nb: 'H-MED', en: 'H-MED' },
};

export const decisionWords: Readonly<Record<DecisionLine['kind'], Words>> = {
  take_up: { da: 'Bliver tilbudt', nb: 'Blir tilbudt', en: 'Will be offered' },
  postpone: { da: 'Udsat', nb: 'Utsatt', en: 'Postponed' },
  reject: { da: 'Bliver ikke tilbudt', nb: 'Blir ikke tilbudt', en: 'Will not be offered' },
};

export const outcomeWords: Readonly<Record<OutcomeStatus, Words>> = {
  open: { da: 'Ikke fortalt endnu', nb: 'Ikke fortalt ennå', en: 'Not told yet' },
  under_way: { da: 'I gang', nb: 'I gang', en: 'Under way' },
  done: { da: 'Gennemført', nb: 'Gjennomført', en: 'Done' },
  dropped: { da: 'Opgivet', nb: 'Oppgitt', en: 'Dropped' },
};

/** Names of the sheets of a workbook: at most 31 letters. */
export const summarySheets = {
  summary: { da: 'Sammenfatning', nb: 'Oppsummering', en: 'Summary' },
  asked: { da: 'Det blev der bedt om', nb: 'Dette ble det bedt om', en: 'What was asked for' },
  wheel: { da: 'Kommunens hjul', nb: 'Kommunens hjul', en: 'The municipality’s wheel' },
  became: { da: 'Sidste års tilbud', nb: 'Fjorårets tilbud', en: 'Last year’s offers' },
  presented: { da: 'Fremlagt', nb: 'Lagt fram', en: 'Presented' },
} as const satisfies Record<string, Words>;

export const summaryHeads = {
  title: { da: 'Årlig sammenfatning {year}', nb: 'Årlig oppsummering {year}', en: 'Yearly summary {year}' },
  state: { da: 'Tilstand', nb: 'Tilstand', en: 'State' },
  release: { da: 'Udgave', nb: 'Utgave', en: 'Release' },
  countedOn: { da: 'Optalt', nb: 'Talt opp', en: 'Counted on' },
  minutes: {
    da: 'C-MED’er, der har sendt referat',
    nb: 'C-MED-er som har sendt referat',
    en: 'C-MEDs that sent minutes',
  },
  of: { da: '{sent} af {committees}', nb: '{sent} av {committees}', en: '{sent} of {committees}' },
  rank: { da: 'Nr.', nb: 'Nr.', en: 'No.' },
  competence: { da: 'Kompetence', nb: 'Kompetanse', en: 'Competence' },
  area: { da: 'Område', nb: 'Område', en: 'Area' },
  wheel: { da: 'Hjul', nb: 'Hjul', en: 'Wheel' },
  mark: { da: 'Mærke', nb: 'Merke', en: 'Mark' },
  centres: { da: 'Centre, der beder om det', nb: 'Sentre som ber om det', en: 'Centres that ask' },
  throughPlans: { da: 'Gennem planer', nb: 'Gjennom planer', en: 'Through plans' },
  throughMinutes: { da: 'Gennem referater', nb: 'Gjennom referater', en: 'Through minutes' },
  needsShare: { da: 'Behov, cirka, i procent', nb: 'Behov, omtrent, i prosent', en: 'Needs, about, in per cent' },
  needs: { da: 'Behov, cirka, personer', nb: 'Behov, omtrent, personer', en: 'Needs, about, people' },
  plans: { da: 'I planer, cirka, personer', nb: 'I planer, omtrent, personer', en: 'In plans, about, people' },
  goals: { da: 'Mål, det tjener', nb: 'Mål det tjener', en: 'Goals it serves' },
  decision: { da: 'Beslutning', nb: 'Beslutning', en: 'Decision' },
  undecided: { da: 'Ikke besluttet', nb: 'Ikke besluttet', en: 'Not decided' },
  reason: { da: 'Begrundelse', nb: 'Begrunnelse', en: 'Reason' },
  without: {
    da: 'Uden behov, cirka, i procent',
    nb: 'Uten behov, omtrent, i prosent',
    en: 'Without need, about, in per cent',
  },
  status: { da: 'Hvor langt', nb: 'Hvor langt', en: 'How far' },
  word: { da: 'Hvad der blev af det', nb: 'Hva som ble av det', en: 'What became of it' },
  body: { da: 'Hvor', nb: 'Hvor', en: 'Where' },
  responsible: { da: 'Ansvarlig', nb: 'Ansvarlig', en: 'Responsible' },
  heldOn: { da: 'Dato', nb: 'Dato', en: 'Date' },
  pageOf: { da: 'Side {page} af {pages}', nb: 'Side {page} av {pages}', en: 'Page {page} of {pages}' },
  under: { da: 'under {count}', nb: 'under {count}', en: 'under {count}' },
  about: {
    da: 'Alle tal gælder hele kommunen og er rundet af til hele femmere.',
    nb: 'Alle tall gjelder hele kommunen og er rundet av til hele femmere.',
    en: 'All numbers are of the whole municipality, rounded to multiples of five.',
  },
} as const satisfies Record<string, Words>;
