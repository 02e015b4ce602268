import type { Language } from '../../../request/language.ts';
import type { HowManyCode } from '../../review/decision.loaders.ts';
import type { MinutesSeat } from '../minutes-content.ts';

type Words = Readonly<Record<Language, string>>;

export const minutesWords = {
  title: { da: 'Referat {year}: {committee}', nb: 'Referat {year}: {committee}', en: 'Minutes {year}: {committee}' },
  draft: {
    da: 'Udkast, som endnu ikke er godkendt af begge sider',
    nb: 'Utkast som ennå ikke er godkjent av begge sider',
    en: 'Draft, not yet approved by both sides',
  },
  centre: { da: 'Center', nb: 'Senter', en: 'Centre' },
  meeting: { da: 'Møde', nb: 'Møte', en: 'Meeting' },
  written: { da: 'Skriftligt, uden møde', nb: 'Skriftlig, uten møte', en: 'In writing, without a meeting' },
  place: { da: 'Sted', nb: 'Sted', en: 'Place' },
  version: { da: 'Version', nb: 'Versjon', en: 'Version' },
  correction: { da: 'Hvorfor den er rettet', nb: 'Hvorfor den er rettet', en: 'Why it was corrected' },
  committee: { da: 'Udvalget', nb: 'Utvalget', en: 'The committee' },
  points: { da: 'Drøftelsen', nb: 'Drøftingen', en: 'The discussion' },
  decisions: { da: 'Beslutninger', nb: 'Vedtak', en: 'Decisions' },
  none: { da: 'Ingen beslutninger.', nb: 'Ingen vedtak.', en: 'No decisions.' },
  need: { da: 'Behov', nb: 'Behov', en: 'Need' },
  project: { da: 'Projekt', nb: 'Prosjekt', en: 'Project' },
  kind: { da: 'Slags', nb: 'Slag', en: 'Kind' },
  targetGroup: { da: 'For', nb: 'For', en: 'For' },
  howMany: { da: 'Omtrent hvor mange', nb: 'Omtrent hvor mange', en: 'About how many' },
  dueOn: { da: 'Senest', nb: 'Senest', en: 'By' },
  why: { da: 'Hvorfor', nb: 'Hvorfor', en: 'Why' },
  goal: { da: 'Mål', nb: 'Mål', en: 'Goal' },
  learningForm: { da: 'Læringsform', nb: 'Læringsform', en: 'Form of learning' },
  followUp: { da: 'Følger op', nb: 'Følger opp', en: 'Follows up' },
  dots: { da: 'Prikker', nb: 'Prikker', en: 'Dots' },
  proof: { da: 'Bevis', nb: 'Bevis', en: 'Proof' },
  approvedAt: { da: 'Godkendt af begge sider', nb: 'Godkjent av begge sider', en: 'Approved by both sides' },
  sentAt: { da: 'Sendt', nb: 'Sendt', en: 'Sent' },
  receipt: { da: 'Kvittering', nb: 'Kvittering', en: 'Receipt' },
  fingerprint: { da: 'Fingeraftryk', nb: 'Fingeravtrykk', en: 'Fingerprint' },
  pageOf: { da: 'Side {page} af {pages}', nb: 'Side {page} av {pages}', en: 'Page {page} of {pages}' },
} as const satisfies Record<string, Words>;

export const sideWords: Readonly<Record<MinutesSeat['side'], Words>> = {
  management: { da: 'Ledelsen', nb: 'Ledelsen', en: 'Management' },
  employee: { da: 'Medarbejderne', nb: 'De ansatte', en: 'Employees' },
  safety: { da: 'Arbejdsmiljø', nb: 'Verneombud', en: 'Safety representatives' },
};

export const dutyWords: Readonly<Record<MinutesSeat['duty'], Words | null>> = {
  chair: { da: 'formand', nb: 'leder', en: 'chair' },
  secretary: { da: 'sekretær', nb: 'sekretær', en: 'secretary' },
  member: null,
};

export const howManyWords: Readonly<Record<HowManyCode, Words>> = {
  some: { da: 'nogle', nb: 'noen', en: 'some' },
  about_5: { da: 'omtrent 5', nb: 'omtrent 5', en: 'about 5' },
  about_10: { da: 'omtrent 10', nb: 'omtrent 10', en: 'about 10' },
  about_25: { da: 'omtrent 25', nb: 'omtrent 25', en: 'about 25' },
  most: { da: 'de fleste', nb: 'de fleste', en: 'most' },
};
