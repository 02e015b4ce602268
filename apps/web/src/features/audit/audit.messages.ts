import type { LookFunction, LookKind } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** In which function somebody looked. */
export const lookFunctionMessages: Record<LookFunction, Message> = {
  NEAREST_LEADER: { da: 'Nærmeste leder', nb: 'Nærmeste leder', en: 'Nearest leader' },
  ACTING_LEADER: {
    da: 'Stedfortræder for nærmeste leder',
    nb: 'Stedfortreder for nærmeste leder',
    en: 'Substitute of the nearest leader',
  },
  BREAK_GLASS: {
    da: 'Databeskyttelsesrådgiver, særlig adgang',
    nb: 'Personvernombud, særskilt tilgang',
    en: 'Data protection officer, special access',
  },
  HOST_EXPORT: {
    da: 'Udtræk foretaget af driften',
    nb: 'Uttrekk gjort av driften',
    en: 'Export made by those who run the system',
  },
};

/** What was looked at. */
export const lookKindMessages: Record<LookKind, Message> = {
  TEAM_WHEEL: {
    da: 'Teamets hjul, som dine niveauer indgår i',
    nb: 'Teamets hjul, som nivåene dine inngår i',
    en: 'The team’s wheel, which your levels are part of',
  },
  PERSON_WHEEL: { da: 'Dit eget hjul', nb: 'Ditt eget hjul', en: 'Your own wheel' },
  REQUIREMENT: { da: 'Et krav sat for dig', nb: 'Et krav satt for deg', en: 'A requirement set for you' },
  EXPORT: {
    da: 'Udtræk af niveauer eller krav, der gælder dig',
    nb: 'Uttrekk av nivåer eller krav som gjelder deg',
    en: 'Export of levels or requirements that concern you',
  },
  CONVERSATION: { da: 'En samtale med dig', nb: 'En samtale med deg', en: 'A conversation with you' },
  PLAN: { da: 'Din udviklingsplan', nb: 'Utviklingsplanen din', en: 'Your development plan' },
  TEAM_CONVERSATION: {
    da: 'En samtale i dit team',
    nb: 'En samtale i teamet ditt',
    en: 'A conversation of your team',
  },
};

export const auditMessages = {
  title: { da: 'Hvem har set mine data', nb: 'Hvem har sett mine data', en: 'Who has seen my data' },
  lead: {
    da: 'Hver gang en anden åbner noget om dig, skrives det ned her.',
    nb: 'Hver gang noen andre åpner noe om deg, skrives det ned her.',
    en: 'Each time somebody else opens something about you, it is written down here.',
  },
  listTitle: { da: 'Set af andre', nb: 'Sett av andre', en: 'Seen by others' },
  when: { da: 'Hvornår', nb: 'Når', en: 'When' },
  who: { da: 'Hvem', nb: 'Hvem', en: 'Who' },
  what: { da: 'Hvad', nb: 'Hva', en: 'What' },
  emptyTitle: {
    da: 'Ingen har set dine data endnu',
    nb: 'Ingen har sett dine data ennå',
    en: 'Nobody has seen your data yet',
  },
  emptyText: {
    da: 'Når din nærmeste leder åbner dit hjul eller teamets hjul, kommer det til at stå her.',
    nb: 'Når nærmeste leder åpner hjulet ditt eller teamets hjul, kommer det til å stå her.',
    en: 'When your nearest leader opens your wheel or the team’s wheel, it will stand here.',
  },
  reason: { da: 'Grund: {reason}', nb: 'Grunn: {reason}', en: 'Reason: {reason}' },
  older: { da: 'Ældre', nb: 'Eldre', en: 'Older' },
  newest: { da: 'Til de nyeste', nb: 'Til de nyeste', en: 'To the newest' },
  pages: { da: 'Flere sider af listen', nb: 'Flere sider av listen', en: 'More pages of the list' },
  aboutTitle: { da: 'Sådan læser du listen', nb: 'Slik leser du listen', en: 'How to read the list' },
  aboutWho: {
    da: 'I Medhjul er det kun du og din nærmeste leder, der kan se dine niveauer. Lederen ser dem, du har delt, dem, lederen selv har sat, og dem, I er enige om. Lederens navn står her, fordi det sker i kraft af lederrollen.',
    nb: 'I Medhjul er det bare du og nærmeste leder som kan se nivåene dine. Lederen ser dem du har delt, dem lederen selv har satt, og dem dere er enige om. Lederens navn står her fordi det skjer i kraft av lederrollen.',
    en: 'In Medhjul only you and your nearest leader can see your levels. The leader sees those that you have shared, those that the leader has set, and those that you agree on. The leader’s name stands here because it is done in that role.',
  },
  aboutTeam: {
    da: 'Teamets hjul viser ingen navne, men dine niveauer tæller med. Derfor står det her, hver gang det åbnes.',
    nb: 'Teamets hjul viser ingen navn, men nivåene dine teller med. Derfor står det her hver gang det åpnes.',
    en: 'The team’s wheel shows no names, but your levels count in it. That is why it stands here each time it is opened.',
  },
  aboutGlass: {
    da: 'Databeskyttelsesrådgiveren kan i særlige tilfælde læse det, der er skrevet ned, i en time, når en anden har godkendt det. Så står grunden her.',
    nb: 'Personvernombudet kan i særskilte tilfeller lese det som er skrevet ned, i en time, når en annen har godkjent det. Da står grunnen her.',
    en: 'In special cases the data protection officer can read what is written down, for an hour, when somebody else has approved. Then the reason stands here.',
  },
  aboutOwn: {
    da: 'Når du ser på dine egne data, skrives det ikke ned. Ingen kan rette eller slette i listen.',
    nb: 'Når du ser på dine egne data, skrives det ikke ned. Ingen kan rette eller slette i listen.',
    en: 'When you look at your own data it is not written down. Nobody can change or delete the list.',
  },
} satisfies Messages;
