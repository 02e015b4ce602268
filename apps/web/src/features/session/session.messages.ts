import type { PersonaKind } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

export const sessionMessages = {
  title: { da: 'Hvem vil du være?', nb: 'Hvem vil du være?', en: 'Who will you be?' },
  demonstration: { da: 'Demonstration', nb: 'Demonstrasjon', en: 'Demonstration' },
  lead: {
    da: 'Vælg en person, og se Medhjul, som den person ville se det.',
    nb: 'Velg en person og se Medhjul slik den personen ville sett det.',
    en: 'Choose a person, and see Medhjul as that person would.',
  },
  honest: { da: 'Kun til afprøvning', nb: 'Bare til utprøving', en: 'For trying out only' },
  honestText: {
    da: 'Demonstrationskommunen og alle i den er opfundet. Her spørges ingen om adgangskode, så rigtige menneskers oplysninger hører ikke hjemme her.',
    nb: 'Demonstrasjonskommunen og alle i den er oppdiktet. Her blir ingen spurt om passord, så opplysninger om virkelige mennesker hører ikke hjemme her.',
    en: 'The demonstration municipality and everyone in it are invented. Nobody is asked for a password here, so data about real people does not belong here.',
  },
  chosen: { da: 'Udvalgte personer', nb: 'Utvalgte personer', en: 'Chosen people' },
  noPersonas: {
    da: 'Ingen er valgt ud på forhånd i denne kommune. Find en person ved navn.',
    nb: 'Ingen er valgt ut på forhånd i denne kommunen. Finn en person ved navn.',
    en: 'Nobody is chosen in advance in this municipality. Find somebody by name.',
  },
  findTitle: { da: 'Find en anden ved navn', nb: 'Finn en annen ved navn', en: 'Find somebody else by name' },
  findLabel: { da: 'Navn', nb: 'Navn', en: 'Name' },
  findHint: {
    da: 'En del af navnet er nok.',
    nb: 'En del av navnet er nok.',
    en: 'Part of the name is enough.',
  },
  find: { da: 'Find', nb: 'Finn', en: 'Find' },
  found: {
    da: '{count, plural, =0 {Ingen fundet. Prøv en anden del af navnet.} one {# person fundet} other {# personer fundet}}',
    nb: '{count, plural, =0 {Ingen funnet. Prøv en annen del av navnet.} one {# person funnet} other {# personer funnet}}',
    en: '{count, plural, =0 {Nobody found. Try another part of the name.} one {# person found} other {# people found}}',
  },
  foundMany: {
    da: 'De første {count} vises. Skriv mere af navnet for at finde andre.',
    nb: 'De første {count} vises. Skriv mer av navnet for å finne andre.',
    en: 'The first {count} are shown. Write more of the name to find others.',
  },
  jobAndUnit: { da: '{jobTitle}, {unit}', nb: '{jobTitle}, {unit}', en: '{jobTitle}, {unit}' },
  signInTitle: { da: 'Log ind', nb: 'Logg inn', en: 'Sign in' },
  signInLead: {
    da: 'Her vil du logge ind med kommunens eget login.',
    nb: 'Her skal du logge inn med kommunens egen innlogging.',
    en: 'Here you will sign in with your municipality’s own sign-in.',
  },
  signInComing: {
    da: 'Kommunens login er ikke koblet til endnu. Når det er det, kommer du ind her med det samme login, som du bruger til dine andre systemer; du skal ikke huske en adgangskode mere. Spørg dem, der driver Medhjul hos jer, hvornår det sker.',
    nb: 'Kommunens innlogging er ikke koblet til ennå. Når den er det, kommer du inn her med den samme innloggingen som du bruker til de andre systemene dine; du slipper å huske enda et passord. Spør dem som drifter Medhjul hos dere når det skjer.',
    en: 'The municipality’s sign-in is not connected yet. Once it is, you come in here with the same sign-in as for your other systems; there is no further password to remember. Ask those who run Medhjul for you when that will be.',
  },
} satisfies Messages;

/** What a persona is, in a word or two. */
export const personaKindMessages: Record<PersonaKind, Message> = {
  EMPLOYEE: { da: 'Medarbejder', nb: 'Medarbeider', en: 'Employee' },
  CITIZEN_FACING_LEADER: {
    da: 'Leder af borgernær enhed',
    nb: 'Leder av innbyggernær enhet',
    en: 'Leader of a citizen-facing unit',
  },
  ADMINISTRATIVE_LEADER: { da: 'Administrativ leder', nb: 'Administrativ leder', en: 'Administrative leader' },
  LEADER_OF_LEADERS: {
    da: 'Leder af ledere: centerchef',
    nb: 'Leder av ledere: seksjonssjef',
    en: 'Leader of leaders: centre chief',
  },
  DIRECTOR: { da: 'Direktør', nb: 'Direktør', en: 'Director' },
  C_MED_MEMBER: { da: 'Medlem af C-MED', nb: 'Medlem av C-MED', en: 'C-MED member' },
  C_MED_CHAIR: { da: 'Formand for C-MED', nb: 'Leder av C-MED', en: 'C-MED chair' },
  TRAINING_HOUSE: { da: 'Uddannelseshuset', nb: 'Personal- og organisasjonsavdelingen', en: 'The training house' },
  ADMINISTRATOR: { da: 'Administrator', nb: 'Administrator', en: 'Administrator' },
  DATA_PROTECTION_OFFICER: {
    da: 'Databeskyttelsesrådgiver',
    nb: 'Personvernombud',
    en: 'Data protection officer',
  },
};
