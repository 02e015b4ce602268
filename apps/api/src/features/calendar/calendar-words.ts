import type { Language } from '../../request/language.ts';

type Words = Readonly<Record<Language, string>>;

/** What derived entries are called; `{…}` is filled in. */
const titles = {
  season: { da: 'Sæson for samtaler {year}', nb: 'Sesong for samtaler {year}', en: 'Season of conversations {year}' },
  teamSeason: {
    da: 'Samtaler i dit team {year}',
    nb: 'Samtaler i teamet ditt {year}',
    en: 'Conversations in your team {year}',
  },
  conversation: { da: 'Din samtale: {talk}', nb: 'Din samtale: {talk}', en: 'Your {talk}' },
  conversationDue: {
    da: 'Årets samtale senest',
    nb: 'Årets samtale senest',
    en: 'This year’s conversation at the latest',
  },
  planDue: { da: 'Revidér din plan senest', nb: 'Revider planen din senest', en: 'Revise your plan by' },
  prepare: { da: 'Forbered din samtale', nb: 'Forbered samtalen din', en: 'Prepare your conversation' },
  consent: {
    da: 'Svar om teamets samtale',
    nb: 'Svar om teamets samtale',
    en: 'Answer about the team’s conversation',
  },
  agree_plan: {
    da: 'Aftal planen efter samtalen',
    nb: 'Avtal planen etter samtalen',
    en: 'Agree on the plan after the conversation',
  },
  sign: { da: 'Skriv under på samtalen', nb: 'Signer samtalen', en: 'Sign the conversation' },
  sign_plan: { da: 'Skriv under på planen', nb: 'Signer planen', en: 'Sign the plan' },
  follow_up: {
    da: 'Fortæl, om det lærte bliver brugt',
    nb: 'Fortell om det du lærte, blir brukt',
    en: 'Tell whether what you learnt is used',
  },
  review: { da: 'C-MED-drøftelse: {committee}', nb: 'C-MED-drøfting: {committee}', en: 'C-MED review: {committee}' },
  reviewDue: {
    da: 'Frist for C-MED-drøftelsen: {committee}',
    nb: 'Frist for C-MED-drøftingen: {committee}',
    en: 'C-MED review due: {committee}',
  },
  reviewsDue: {
    da: 'Frist for C-MED-drøftelserne',
    nb: 'Frist for C-MED-drøftingene',
    en: 'C-MED reviews due',
  },
  minutesSent: {
    da: 'Referat er sendt: {committee}',
    nb: 'Referat er sendt: {committee}',
    en: 'Minutes were sent: {committee}',
  },
  minutesMissing: {
    da: 'Referat mangler: {committee}',
    nb: 'Referat mangler: {committee}',
    en: 'Minutes are missing: {committee}',
  },
  inputsDue: {
    da: 'Frist for A-MED-indspil til {committee}',
    nb: 'Frist for A-MED-innspill til {committee}',
    en: 'A-MED input to {committee} due',
  },
  inputDue: {
    da: 'Frist for indspil fra {committee}',
    nb: 'Frist for innspill fra {committee}',
    en: 'Input from {committee} due',
  },
  release: {
    da: 'Statistik nr. {number} udgivet',
    nb: 'Statistikk nr. {number} publisert',
    en: 'Statistics no. {number} released',
  },
  releaseExpected: {
    da: 'Næste statistik ventes senest',
    nb: 'Neste statistikk ventes senest',
    en: 'Next statistics expected by',
  },
  summaryBegun: {
    da: 'Årlig sammenfatning {year} begyndt',
    nb: 'Årlig oppsummering {year} begynt',
    en: 'Yearly summary {year} begun',
  },
  summaryShared: {
    da: 'Årlig sammenfatning {year} delt som udkast',
    nb: 'Årlig oppsummering {year} delt som utkast',
    en: 'Yearly summary {year} shared as a draft',
  },
  summaryAdopted: {
    da: 'Årlig sammenfatning {year} vedtaget',
    nb: 'Årlig oppsummering {year} vedtatt',
    en: 'Yearly summary {year} adopted',
  },
  presented_centre_council: {
    da: 'Sammenfatning {year} fremlægges for Centerrådet',
    nb: 'Oppsummering {year} legges fram for senterrådet',
    en: 'Summary {year} presented to the centre council',
  },
  presented_h_med: {
    da: 'Sammenfatning {year} fremlægges for Hovedudvalget',
    nb: 'Oppsummering {year} legges fram for hovedutvalget',
    en: 'Summary {year} presented to the H-MED',
  },
} satisfies Record<string, Words>;

export type Title = keyof typeof titles;

export function titleIn(language: Language, title: Title, values: Readonly<Record<string, string>> = {}): string {
  return titles[title][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** What the calendar of a feed is called. */
export const feedNames: Readonly<Record<'municipality' | 'centre' | 'person', Words>> = {
  municipality: { da: 'Årshjul: {name}', nb: 'Årshjul: {name}', en: 'Annual wheel: {name}' },
  centre: { da: 'Årshjul: {name}', nb: 'Årshjul: {name}', en: 'Annual wheel: {name}' },
  person: { da: 'Mit årshjul', nb: 'Mitt årshjul', en: 'My annual wheel' },
};
