import type { DecidedBy, RequirementScope } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** Where a rule is set, as a word. */
export const scopeMessages: Record<RequirementScope, Message> = {
  PERSON: { da: 'Person', nb: 'Person', en: 'Person' },
  TEAM: { da: 'Team', nb: 'Team', en: 'Team' },
  UNIT: { da: 'Enhed', nb: 'Virksomhet', en: 'Unit' },
  CENTRE: { da: 'Center', nb: 'Seksjon', en: 'Centre' },
  MUNICIPALITY: { da: 'Kommune', nb: 'Kommune', en: 'Municipality' },
};

/** Why the winning rule stands above the next one; both rules are named as in `ruleMessages`. */
export const decidedMessages: Record<DecidedBy, Message> = {
  ONLY_RULE: {
    da: 'Afgjort af {rule}. Der er ingen andre krav, som gælder her.',
    nb: 'Avgjort av {rule}. Det er ingen andre krav som gjelder her.',
    en: 'Decided by {rule}. No other requirement applies here.',
  },
  SCOPE: {
    da: 'Afgjort af {rule}, fordi det er sat tættere på {whom} end {next}.',
    nb: 'Avgjort av {rule}, fordi det er satt nærmere {whom} enn {next}.',
    en: 'Decided by {rule}, because it is set nearer to {whom} than {next}.',
  },
  AUDIENCE: {
    da: 'Afgjort af {rule}, fordi det gælder en mindre gruppe end {next}.',
    nb: 'Avgjort av {rule}, fordi det gjelder en mindre gruppe enn {next}.',
    en: 'Decided by {rule}, because it is for a narrower group than {next}.',
  },
  ELEMENT_BEFORE_AREA: {
    da: 'Afgjort af {rule}, fordi det gælder netop denne kompetence, mens {next} gælder hele området.',
    nb: 'Avgjort av {rule}, fordi det gjelder nettopp denne kompetansen, mens {next} gjelder hele området.',
    en: 'Decided by {rule}, because it names this very competence, while {next} is for the whole area.',
  },
};

export const ruleMessages = {
  why: { da: 'Hvorfor netop dette krav', nb: 'Hvorfor akkurat dette kravet', en: 'Why this requirement' },
  none: {
    da: 'Der er ikke sat noget krav her, så der er heller intet behov.',
    nb: 'Det er ikke satt noe krav her, så det er heller ikke noe behov.',
    en: 'No requirement is set here, so there is no need either.',
  },
  ruleFrom: { da: 'kravet fra {place}', nb: 'kravet fra {place}', en: 'the requirement from {place}' },
  ruleFromFor: {
    da: 'kravet fra {place} til {audience}',
    nb: 'kravet fra {place} til {audience}',
    en: 'the requirement from {place} for {audience}',
  },
  ruleForPerson: {
    da: 'kravet, der er sat for {whom}',
    nb: 'kravet som er satt for {whom}',
    en: 'the requirement set for {whom}',
  },
  you: { da: 'dig', nb: 'deg', en: 'you' },
  others: {
    da: 'De andre krav, der gælder, i rækkefølge',
    nb: 'De andre kravene som gjelder, i rekkefølge',
    en: 'The other requirements that apply, in order',
  },
  decides: { da: 'Afgør', nb: 'Avgjør', en: 'Decides' },
  level: { da: 'Niveau {level}', nb: 'Nivå {level}', en: 'Level {level}' },
  personal: { da: 'Personligt', nb: 'Personlig', en: 'Personal' },
  everybody: { da: 'alle, hjulet gælder for', nb: 'alle hjulet gjelder for', en: 'everybody the wheel is for' },
  wholeArea: { da: 'hele området', nb: 'hele området', en: 'the whole area' },
  thisElement: { da: 'denne kompetence', nb: 'denne kompetansen', en: 'this competence' },
  about: {
    da: 'Til {audience}. Dækker {target}.',
    nb: 'Til {audience}. Dekker {target}.',
    en: 'For {audience}. Covers {target}.',
  },
  setBy: {
    da: 'Sat af {author}. Gælder {period}.',
    nb: 'Satt av {author}. Gjelder {period}.',
    en: 'Set by {author}. Holds {period}.',
  },
  since: { da: 'Gælder {period}.', nb: 'Gjelder {period}.', en: 'Holds {period}.' },
} satisfies Messages;
