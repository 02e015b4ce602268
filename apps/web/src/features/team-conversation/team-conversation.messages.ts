import type { TeamConversationState } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** Where a team's conversation stands. */
export const teamStateMessages: Record<TeamConversationState, Message> = {
  ASKING: { da: 'Samtykke', nb: 'Samtykke', en: 'Consent' },
  INVITED: { da: 'Inviteret', nb: 'Invitert', en: 'Invited' },
  MUS: { da: 'Det bliver MUS', nb: 'Det blir egne samtaler', en: 'Own conversations instead' },
  HELD: { da: 'Holdt', nb: 'Holdt', en: 'Held' },
  CONCLUDED: { da: 'Afsluttet', nb: 'Avsluttet', en: 'Concluded' },
  CANCELLED: { da: 'Aflyst', nb: 'Avlyst', en: 'Called off' },
};

/** Words that several of the team's screens say. */
export const teamMessages = {
  talk: {
    da: '{name, select, GRUS {GRUS} other {TUS}}',
    nb: '{name, select, GRUS {Gruppesamtale} other {Teamsamtale}}',
    en: 'Team conversation ({name, select, GRUS {GRUS} other {TUS}})',
  },
  talkAndYear: { da: '{talk} {year}', nb: '{talk} {year}', en: '{talk} {year}' },
  team: { da: '{unit} · leder {name}', nb: '{unit} · leder {name}', en: '{unit} · led by {name}' },
  breadcrumbs: { da: 'Her er du', nb: 'Her er du', en: 'You are here' },
  list: { da: 'Hele teamets samtaler', nb: 'Hele teamets samtaler', en: 'Team conversations' },
  listLead: {
    da: 'Teamet taler sammen om, hvad opgaverne kræver. Bagefter får hver enkelt sin egen plan.',
    nb: 'Teamet snakker sammen om hva oppgavene krever. Etterpå får hver enkelt sin egen plan.',
    en: 'The team talks about what its tasks ask for. Afterwards each one gets a plan of their own.',
  },
  led: { da: 'Dem, jeg leder', nb: 'De jeg leder', en: 'Those I lead' },
  joined: { da: 'Dem, jeg er med i', nb: 'De jeg er med i', en: 'Those I take part in' },
  earlier: { da: 'Tidligere ({n})', nb: 'Tidligere ({n})', en: 'Earlier ones ({n})' },
  call: { da: 'Indkald teamet', nb: 'Kall inn teamet', en: 'Call the team' },
  toSeason: { da: 'Til årets samtaler', nb: 'Til årets samtaler', en: 'To this year’s conversations' },
  toOwn: { da: 'Til mine samtaler', nb: 'Til mine samtaler', en: 'To my conversations' },
  noneTitle: {
    da: 'Her vil teamets samtaler stå',
    nb: 'Her vil teamets samtaler stå',
    en: 'Team conversations will stand here',
  },
  noneMember: {
    da: 'Når din leder indkalder teamet, ser du det her og får en mail.',
    nb: 'Når lederen din kaller inn teamet, ser du det her og får en e-post.',
    en: 'When your leader calls the team, you see it here and get a mail.',
  },
  noneLeader: {
    da: 'Indkald dit team, når I har noget at udvikle sammen. Det tager et par timer.',
    nb: 'Kall inn teamet når dere har noe å utvikle sammen. Det tar et par timer.',
    en: 'Call your team when you have something to develop together. It takes a couple of hours.',
  },
  answerBy: { da: 'Svar senest {date}', nb: 'Svar senest {date}', en: 'Answer by {date}' },
  answered: { da: 'Du har svaret', nb: 'Du har svart', en: 'You have answered' },
  missing: {
    da: '{n, plural, =0 {Alle har svaret} one {# mangler at svare} other {# mangler at svare}}',
    nb: '{n, plural, =0 {Alle har svart} one {# har ikke svart} other {# har ikke svart}}',
    en: '{n, plural, =0 {All have answered} one {# has not answered} other {# have not answered}}',
  },
  notHeld: { da: 'Holdes ikke', nb: 'Holdes ikke', en: 'Will not be held' },
  heldOn: { da: 'Holdt {date}', nb: 'Holdt {date}', en: 'Held on {date}' },

  phases: { da: 'Så langt er I', nb: 'Så langt er dere', en: 'How far you are' },
  phaseConsent: { da: 'Samtykke', nb: 'Samtykke', en: 'Consent' },
  phaseTalk: { da: 'Tal sammen', nb: 'Snakk sammen', en: 'Talk' },
  phaseWrite: { da: 'Skriv ned', nb: 'Skriv ned', en: 'Write it down' },
  phasePlans: { da: 'Egne planer', nb: 'Egne planer', en: 'Own plans' },
  phaseDone: { da: 'Færdig', nb: 'Ferdig', en: 'Done' },
  phaseCurrent: { da: 'Nu', nb: 'Nå', en: 'Now' },
  phaseAhead: { da: 'Senere', nb: 'Senere', en: 'Later' },

  replaces: {
    da: 'I stedet for MUS',
    nb: 'I stedet for medarbeidersamtalen',
    en: 'In place of each one’s own conversation',
  },
  beside: { da: 'Ved siden af MUS', nb: 'I tillegg til medarbeidersamtalen', en: 'Beside each one’s own conversation' },
  kind: { da: 'Slags', nb: 'Slag', en: 'Kind' },
  members: {
    da: '{n, plural, one {# medlem} other {# medlemmer}}',
    nb: '{n, plural, one {# medlem} other {# medlemmer}}',
    en: '{n, plural, one {# member} other {# members}}',
  },
  cancelTitle: { da: 'Aflys samtalen?', nb: 'Avlyse samtalen?', en: 'Call the conversation off?' },
  cancelText: {
    da: 'Alle i teamet får besked, og aftalen forsvinder fra kalenderen. Svar og noter kan ikke hentes frem igen.',
    nb: 'Alle i teamet får beskjed, og avtalen forsvinner fra kalenderen. Svar og notater kan ikke hentes fram igjen.',
    en: 'Everybody in the team is told, and it leaves the calendar. Answers and notes cannot be brought back.',
  },
  calendar: {
    da: 'Mailen har en kalenderfil, som retter sig selv, når noget flyttes.',
    nb: 'E-posten har en kalenderfil som retter seg selv når noe flyttes.',
    en: 'The mail has a calendar file that follows by itself when something is moved.',
  },
  calendarLater: {
    da: 'Når alle har sagt ja, får hver enkelt en mail med en kalenderfil.',
    nb: 'Når alle har sagt ja, får hver enkelt en e-post med en kalenderfil.',
    en: 'When all have said yes, each one gets a mail with a calendar file.',
  },
  cancelledTitle: { da: 'Samtalen er aflyst', nb: 'Samtalen er avlyst', en: 'The conversation was called off' },
  cancelledText: {
    da: 'Den skulle have været {meeting}. Hver enkelt har stadig ret til sin egen samtale i år.',
    nb: 'Den skulle vært {meeting}. Hver enkelt har fortsatt rett til sin egen samtale i år.',
    en: 'It was to be {meeting}. Each one still has a right to an own conversation this year.',
  },
} satisfies Messages;
