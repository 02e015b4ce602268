import type { CommitteeKind, Role, SeatDuty, SeatSide } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

export const committeeKindMessages: Record<CommitteeKind, Message> = {
  H_MED: { da: 'H-MED', nb: 'Administrasjonsutvalg (H-MED)', en: 'H-MED, the whole municipality' },
  C_MED: { da: 'C-MED', nb: 'Seksjonens MED (C-MED)', en: 'C-MED, a centre' },
  A_MED: { da: 'A-MED', nb: 'Lokalt MED (A-MED)', en: 'A-MED, a unit' },
};

export const sideMessages: Record<SeatSide, Message> = {
  MANAGEMENT: { da: 'Ledelsen', nb: 'Ledelsen', en: 'Management' },
  EMPLOYEE: { da: 'Medarbejderne', nb: 'Medarbeiderne', en: 'Employees' },
  SAFETY: { da: 'Arbejdsmiljø', nb: 'Verneombud', en: 'Safety' },
};

export const dutyMessages: Record<SeatDuty, Message> = {
  MEMBER: { da: 'Medlem', nb: 'Medlem', en: 'Member' },
  CHAIR: { da: 'Formand', nb: 'Leder', en: 'Chair' },
  SECRETARY: { da: 'Sekretær', nb: 'Sekretær', en: 'Secretary' },
};

export const roleMessages: Record<Role, Message> = {
  TRAINING_HOUSE: { da: 'Uddannelseshuset', nb: 'Personal- og organisasjonsavdelingen', en: 'The training house' },
  ADMINISTRATOR: { da: 'Administrator', nb: 'Administrator', en: 'Administrator' },
  DATA_PROTECTION_OFFICER: {
    da: 'Databeskyttelsesrådgiver',
    nb: 'Personvernombud',
    en: 'Data protection officer',
  },
};

export const organisationMessages = {
  title: { da: 'Organisation', nb: 'Organisasjon', en: 'Organisation' },
  lead: {
    da: 'Kommunen fra øverst til nederst. Fold ud for at se, hvad der ligger under, eller vælg en enhed for at se, hvem der arbejder der.',
    nb: 'Kommunen fra øverst til nederst. Fold ut for å se hva som ligger under, eller velg en virksomhet for å se hvem som arbeider der.',
    en: 'The municipality from top to bottom. Unfold to see what lies below, or choose a unit to see who works there.',
  },
  tree: { da: 'Enheder', nb: 'Virksomheter', en: 'Units' },
  below: {
    da: 'Vis, hvad der ligger under {name}',
    nb: 'Vis hva som ligger under {name}',
    en: 'Show what lies below {name}',
  },
  loadingBelow: { da: 'Henter …', nb: 'Henter …', en: 'Loading …' },
  breadcrumbs: { da: 'Vejen hertil', nb: 'Veien hit', en: 'The way here' },
  headcount: {
    da: '{count, plural, one {# person i alt} other {# personer i alt}}',
    nb: '{count, plural, one {# person i alt} other {# personer i alt}}',
    en: '{count, plural, one {# person in all} other {# people in all}}',
  },
  leaders: {
    da: '{count, plural, one {Leder} other {Ledere}}',
    nb: '{count, plural, one {Leder} other {Ledere}}',
    en: '{count, plural, one {Leader} other {Leaders}}',
  },
  noLeader: { da: 'Ingen leder i dag.', nb: 'Ingen leder i dag.', en: 'No leader today.' },
  people: { da: 'De, der sidder her', nb: 'De som sitter her', en: 'Those who sit here' },
  peopleHint: {
    da: 'Kun dem, der sidder i netop dette led. Andre findes i leddene under.',
    nb: 'Bare dem som sitter i akkurat dette leddet. Andre finnes i leddene under.',
    en: 'Only those who sit in this very node. Others are found in the nodes below.',
  },
  peopleCaption: { da: 'Navn og stilling', nb: 'Navn og stilling', en: 'Name and job title' },
  noPeople: {
    da: 'Ingen sidder i netop dette led. De ansatte findes i leddene under.',
    nb: 'Ingen sitter i akkurat dette leddet. De ansatte finnes i leddene under.',
    en: 'Nobody sits in this very node. The employees are found in the nodes below.',
  },
  peopleCut: {
    da: 'De første {count} vises.',
    nb: 'De første {count} vises.',
    en: 'The first {count} are shown.',
  },
  name: { da: 'Navn', nb: 'Navn', en: 'Name' },
  jobTitle: { da: 'Stilling', nb: 'Stilling', en: 'Job title' },
  nodesBelow: { da: 'Herunder', nb: 'Under her', en: 'Below it' },
  committees: { da: 'MED-udvalg', nb: 'Medbestemmelse (MED)', en: 'Co-determination (MED)' },
  noCommittees: {
    da: 'Der er intet udvalg netop her.',
    nb: 'Det er ikke noe utvalg akkurat her.',
    en: 'There is no committee right here.',
  },
  seatsHidden: {
    da: 'Hvem der sidder i udvalget, ser dets formand, lederne af denne del af organisationen, Uddannelseshuset, administratorer og databeskyttelsesrådgiveren her. Udvalget selv fortæller det gerne.',
    nb: 'Hvem som sitter i utvalget, ser lederen av utvalget, lederne av denne delen av organisasjonen, personal- og organisasjonsavdelingen, administratorer og personvernombudet her. Utvalget selv forteller det gjerne.',
    en: 'Who sits in the committee is shown here to its chair, the leaders of this part of the organisation, the training house, administrators and the data protection officer. The committee itself will gladly tell you.',
  },
  sideAndDuty: { da: '{side} · {duty}', nb: '{side} · {duty}', en: '{side} · {duty}' },
  roles: { da: 'Roller', nb: 'Roller', en: 'Roles' },
  rolesHint: {
    da: 'Det, nogen kan i Medhjul ud over deres stilling.',
    nb: 'Det noen kan i Medhjul ut over stillingen sin.',
    en: 'What some may do in Medhjul beside their job.',
  },
  rolesHidden: {
    da: 'Rollerne vises for Uddannelseshuset, administratorer, databeskyttelsesrådgiveren og ledere for den del, de leder.',
    nb: 'Rollene vises for personal- og organisasjonsavdelingen, administratorer, personvernombudet og ledere for den delen de leder.',
    en: 'Roles are shown to the training house, administrators, the data protection officer, and leaders for the part that they lead.',
  },
  role: { da: 'Rolle', nb: 'Rolle', en: 'Role' },
  since: { da: 'Siden', nb: 'Siden', en: 'Since' },
} satisfies Messages;
