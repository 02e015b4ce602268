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
  TOO_SHORT: {
    da: 'Teksten er for kort. Skriv mindst {min} tegn.',
    nb: 'Teksten er for kort. Skriv minst {min} tegn.',
    en: 'The text is too short. Write at least {min} characters.',
  },
  NEEDS_ANOTHER: {
    da: 'Det skal en anden gøre.',
    nb: 'Det må en annen gjøre.',
    en: 'Somebody else has to do this.',
  },
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
  DUTY_CANNOT_BE_OFF: {
    da: 'Det er en pligt. Påmindelsen kan skrues ned, men ikke slås fra.',
    nb: 'Det er en plikt. Påminnelsen kan skrus ned, men ikke slås av.',
    en: 'This is a duty. The reminder can be turned down, not off.',
  },
  MALFORMED: {
    da: 'Det kan ikke læses. Ret det, og prøv igen.',
    nb: 'Det kan ikke leses. Rett det og prøv igjen.',
    en: 'It cannot be read. Correct it and try again.',
  },
  TOO_MANY_OPEN: {
    da: 'Der kan højst være {max} åbne punkter ad gangen. Afslut et af dem, før I tager et nyt op.',
    nb: 'Det kan være høyst {max} åpne punkter om gangen. Avslutt ett av dem før dere tar opp et nytt.',
    en: 'There can be at most {max} open items at a time. Close one of them before you take up another.',
  },
  ITEMS_UNSETTLED: {
    da: 'Der er åbne punkter fra en tidligere plan. Gør dem færdige, tag dem med, eller drop dem med et ord om hvorfor.',
    nb: 'Det er åpne punkter fra en tidligere plan. Gjør dem ferdige, ta dem med, eller dropp dem med et ord om hvorfor.',
    en: 'Items of an earlier plan are still open. Finish them, carry them on, or drop them with a word on why.',
  },
  ELEMENT_OR_AIM: {
    da: 'Vælg en kompetence fra hjulet, eller skriv et mål med egne ord.',
    nb: 'Velg en kompetanse fra hjulet, eller skriv et mål med egne ord.',
    en: 'Choose a competence from the wheel, or write an aim in your own words.',
  },
  ITEM_SIGNED: {
    da: 'I har begge underskrevet punktet. Drop det med et ord om hvorfor i stedet for at fjerne det.',
    nb: 'Dere har begge signert punktet. Dropp det med et ord om hvorfor i stedet for å fjerne det.',
    en: 'Both of you have signed this item. Drop it with a word on why instead of removing it.',
  },
  PLAN_PAST: {
    da: 'Der er en nyere plan, så denne kan ikke ændres mere.',
    nb: 'Det finnes en nyere plan, så denne kan ikke endres lenger.',
    en: 'There is a newer plan, so this one cannot be changed any more.',
  },
  PLAN_EMPTY: {
    da: 'Der står ikke noget i planen endnu.',
    nb: 'Det står ikke noe i planen ennå.',
    en: 'There is nothing in the plan yet.',
  },
  DATE_AFTER_TODAY: {
    da: 'Datoen ligger ude i fremtiden. Vælg {today} eller tidligere.',
    nb: 'Datoen ligger fram i tid. Velg {today} eller tidligere.',
    en: 'The date lies in the future. Choose {today} or earlier.',
  },
  NOT_DUE_YET: {
    da: 'Spørgsmålet stilles først {dueOn}.',
    nb: 'Spørsmålet stilles først {dueOn}.',
    en: 'This is not asked before {dueOn}.',
  },
  ANSWERED_BY_ANOTHER: {
    da: 'En anden leder har allerede svaret på det.',
    nb: 'En annen leder har allerede svart på det.',
    en: 'Another leader has already answered this.',
  },
  TEAM_TOO_SMALL: {
    da: 'Teamet er for lille. Der skal være mindst {min} medarbejdere.',
    nb: 'Teamet er for lite. Det må være minst {min} medarbeidere.',
    en: 'The team is too small. It takes at least {min} people.',
  },
  CALLED_ALREADY: {
    da: 'Teamet, eller nogen i det, er allerede indkaldt til sådan en samtale i det år.',
    nb: 'Teamet, eller noen i det, er allerede kalt inn til en slik samtale det året.',
    en: 'The team, or somebody in it, has already been called to such a conversation that year.',
  },
  TALK_HAS_BEGUN: {
    da: 'Medarbejderen har begyndt samtalen med en anden leder. Deler medarbejderen den, kan du overtage den.',
    nb: 'Medarbeideren har begynt samtalen med en annen leder. Deler medarbeideren den, kan du overta den.',
    en: 'The employee has begun this conversation with another leader. If the employee shares it, you can take it over.',
  },
  TAKE_OVER_FIRST: {
    da: 'En anden leder har inviteret. Overtag samtalen først.',
    nb: 'En annen leder har invitert. Overta samtalen først.',
    en: 'Another leader sent the invitation. Take the conversation over first.',
  },
  STARTS_IN_PAST: {
    da: 'Tidspunktet er passeret. Vælg et senere.',
    nb: 'Tidspunktet er passert. Velg et senere.',
    en: 'That time has passed. Choose a later one.',
  },
  PLACE_OR_LINK: {
    da: 'Skriv et sted eller et link.',
    nb: 'Skriv et sted eller en lenke.',
    en: 'Say a place or a link.',
  },
  NOT_A_LINK: {
    da: 'Et link begynder med https:// og er højst 500 tegn langt.',
    nb: 'En lenke begynner med https:// og er høyst 500 tegn lang.',
    en: 'A link begins with https:// and is at most 500 characters long.',
  },
  OUT_OF_RANGE: {
    da: 'Vælg fra {min} til {max}.',
    nb: 'Velg fra {min} til {max}.',
    en: 'Choose from {min} to {max}.',
  },
  TOO_MANY: {
    da: 'Det er for mange på én gang. Der kan højst være {max}.',
    nb: 'Det er for mange på én gang. Det kan være høyst {max}.',
    en: 'That is too many at once. There can be at most {max}.',
  },
  NOT_A_SUBSTITUTE: {
    da: 'Den person kan ikke være stedfortræder her. Vælg en leder med personaleansvar uden for teamet.',
    nb: 'Den personen kan ikke være stedfortreder her. Velg en leder med personalansvar utenfor teamet.',
    en: 'That person cannot act here. Choose a leader with staff responsibility from outside the team.',
  },
  DELEGATED_ALREADY: {
    da: 'Der er allerede en stedfortræder {validFrom}–{validTo}.',
    nb: 'Det er allerede en stedfortreder {validFrom}–{validTo}.',
    en: 'Somebody acts for the leader already from {validFrom} to {validTo}.',
  },
  NOT_OFFERED: {
    da: 'Det tilbyder kommunen ikke.',
    nb: 'Det tilbyr ikke kommunen.',
    en: 'The municipality does not offer this.',
  },
  DAY_OUT_OF_RANGE: {
    da: 'Vælg en dag fra {first} til {last}.',
    nb: 'Velg en dag fra {first} til {last}.',
    en: 'Choose a day from {first} to {last}.',
  },
  NOT_LATER: {
    da: 'Skal ligge senere end den før.',
    nb: 'Må ligge senere enn den før.',
    en: 'Must be later than the one before.',
  },
  NOT_DECIDED: {
    da: 'Centerrådet har ikke besluttet endnu.',
    nb: 'Lederforum har ikke besluttet ennå.',
    en: 'The centre council has not decided yet.',
  },
  THERE_ALREADY: { da: 'Står der allerede.', nb: 'Står der allerede.', en: 'There already.' },
};
