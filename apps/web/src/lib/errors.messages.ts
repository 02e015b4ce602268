import type { UserErrorCode } from './graphql/schema-types.generated.ts';
import type { Message } from './i18n.ts';

/** Words for everything that the API may answer to what was asked. */
export const userErrorMessages: Record<UserErrorCode, Message> = {
  NOT_FOUND: {
    da: 'Det findes ikke længere, eller du har ikke adgang til det.',
    nb: 'Det finnes ikke lenger, eller du har ikke tilgang til det.',
    en: 'It is no longer there, or you have no access to it.',
  },
  CONFLICT: {
    da: 'En anden har ændret det i mellemtiden. Se den nye udgave, før du gemmer.',
    nb: 'Noen andre har endret det i mellomtiden. Se den nye utgaven før du lagrer.',
    en: 'Somebody else changed it meanwhile. Look at the new version before you save.',
  },
  REQUIRED: { da: 'Skal udfyldes.', nb: 'Må fylles ut.', en: 'Must be filled in.' },
  TOO_LONG: {
    da: 'Teksten er for lang. Der er plads til {max} tegn.',
    nb: 'Teksten er for lang. Det er plass til {max} tegn.',
    en: 'The text is too long. There is room for {max} characters.',
  },
  LEVEL_OFF_SCALE: {
    da: 'Vælg et niveau fra {min} til {max}.',
    nb: 'Velg et nivå fra {min} til {max}.',
    en: 'Choose a level from {min} to {max}.',
  },
  DATE_BEFORE_TODAY: {
    da: 'Datoen er passeret. Vælg {today} eller senere.',
    nb: 'Datoen er passert. Velg {today} eller senere.',
    en: 'The date has passed. Choose {today} or later.',
  },
  END_NOT_AFTER_START: {
    da: 'Slutdatoen skal ligge efter startdatoen.',
    nb: 'Sluttdatoen må være etter startdatoen.',
    en: 'The end must be after the beginning.',
  },
  TIES_WITH_ANOTHER: {
    da: 'Et andet vedtaget krav siger niveau {level} for de samme medarbejdere og den samme kompetence fra {validFrom}. De kan ikke gælde på samme tid.',
    nb: 'Et annet vedtatt krav sier nivå {level} for de samme medarbeiderne og den samme kompetansen fra {validFrom}. De kan ikke gjelde samtidig.',
    en: 'Another adopted requirement says level {level} for the same people and competence from {validFrom}. Both cannot hold at once.',
  },
  GOAL_OUT_OF_PERIOD: {
    da: 'Målet gælder ikke den dag, kravet begynder. Det gælder {validTo, select, none {fra {validFrom}} other {fra {validFrom} til {validTo}}}.',
    nb: 'Målet gjelder ikke den dagen kravet begynner. Det gjelder {validTo, select, none {fra {validFrom}} other {fra {validFrom} til {validTo}}}.',
    en: 'The goal does not hold on the day the requirement begins. It holds {validTo, select, none {from {validFrom}} other {from {validFrom} to {validTo}}}.',
  },
  NO_RIGHT_TO_UNIT: {
    da: 'Du kan ikke fastsætte dette for den enhed.',
    nb: 'Du kan ikke fastsette dette for den enheten.',
    en: 'You cannot set this for that unit.',
  },
  NO_RIGHT_TO_PERSON: {
    da: 'Du kan kun fastsætte dette for dem, du selv er nærmeste leder for.',
    nb: 'Du kan bare fastsette dette for dem du selv er nærmeste leder for.',
    en: 'You can only set this for those whose nearest leader you are.',
  },
  AREA_OR_ELEMENT: {
    da: 'Vælg enten et område eller et element.',
    nb: 'Velg enten et område eller et element.',
    en: 'Choose either an area or an element.',
  },
  UNIT_OR_PERSON: {
    da: 'Vælg enten en enhed eller en person.',
    nb: 'Velg enten en enhet eller en person.',
    en: 'Choose either a unit or a person.',
  },
  AUDIENCE_UNFIT: {
    da: 'Målgruppen passer ikke. Vælg den igen.',
    nb: 'Målgruppen passer ikke. Velg den på nytt.',
    en: 'The audience does not fit. Choose it again.',
  },
  WRONG_STATE: {
    da: 'Det kan ikke lade sig gøre nu, for der er sket noget siden. Hent siden igen.',
    nb: 'Det lar seg ikke gjøre nå, for noe har skjedd siden. Last siden på nytt.',
    en: 'This cannot be done now, for something happened since. Load the page again.',
  },
  MARKED_ALREADY: {
    da: 'Den samme markering er der allerede i den periode.',
    nb: 'Den samme merkingen finnes allerede i den perioden.',
    en: 'The same mark is there already in that period.',
  },
  MALFORMED: {
    da: 'Det kan ikke læses. Ret det, og prøv igen.',
    nb: 'Det kan ikke leses. Rett det og prøv igjen.',
    en: 'It cannot be read. Correct it and try again.',
  },
};
