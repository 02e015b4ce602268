import type { Messages } from '../../lib/i18n.ts';

/** The leader's season. */
export const seasonMessages = {
  title: { da: 'Årets samtaler', nb: 'Årets samtaler', en: 'This year’s conversations' },
  titleEarlier: { da: 'Samtaler i {year}', nb: 'Samtaler i {year}', en: 'Conversations in {year}' },
  lead: {
    da: 'Alle skal have tilbud om en samtale hvert år. Her ser du, hvor langt hver enkelt er. Hvad den anden forbereder, ses først, når begge er klar.',
    nb: 'Alle skal få tilbud om en samtale hvert år. Her ser du hvor langt hver enkelt er kommet. Hva den andre forbereder, vises først når begge er klare.',
    en: 'Everybody is to be offered a conversation each year. Here you see where each one stands. What the other prepares shows only when both are ready.',
  },
  year: { da: 'År', nb: 'År', en: 'Year' },
  state: { da: 'Sådan står det', nb: 'Slik står det', en: 'Where it stands' },
  toInvite: { da: 'Mangler invitation', nb: 'Mangler invitasjon', en: 'To invite' },
  underWay: { da: 'I gang', nb: 'I gang', en: 'Under way' },
  done: { da: 'Færdige', nb: 'Ferdige', en: 'Done' },
  late: { da: 'Over tiden', nb: 'Over fristen', en: 'Overdue' },
  ofAll: { da: 'af {n}', nb: 'av {n}', en: 'of {n}' },

  people: { da: 'Mine medarbejdere', nb: 'Mine medarbeidere', en: 'My direct reports' },
  peopleTable: {
    da: 'Mine medarbejdere og hvor deres samtale står',
    nb: 'Mine medarbeidere og hvor samtalen deres står',
    en: 'My direct reports and where their conversation stands',
  },
  show: { da: 'Vis', nb: 'Vis', en: 'Show' },
  showAll: { da: 'Alle ({n})', nb: 'Alle ({n})', en: 'All ({n})' },
  showToInvite: { da: 'Mangler invitation ({n})', nb: 'Mangler invitasjon ({n})', en: 'To invite ({n})' },
  showUnderWay: { da: 'I gang ({n})', nb: 'I gang ({n})', en: 'Under way ({n})' },
  showDone: { da: 'Færdige ({n})', nb: 'Ferdige ({n})', en: 'Done ({n})' },
  showLate: { da: 'Over tiden ({n})', nb: 'Over fristen ({n})', en: 'Overdue ({n})' },
  nobodyShown: { da: 'Ingen her', nb: 'Ingen her', en: 'Nobody here' },
  nobodyShownText: {
    da: 'Ingen af dine medarbejdere står sådan lige nu.',
    nb: 'Ingen av medarbeiderne dine står slik akkurat nå.',
    en: 'None of your direct reports stands like this right now.',
  },
  name: { da: 'Navn', nb: 'Navn', en: 'Name' },
  standing: { da: 'Samtalen', nb: 'Samtalen', en: 'The conversation' },
  time: { da: 'Tid og frist', nb: 'Tid og frist', en: 'Time and due date' },
  actions: { da: 'Hvad nu?', nb: 'Hva nå?', en: 'What now?' },
  due: { da: 'Senest {date}', nb: 'Senest {date}', en: 'By {date}' },
  overdue: { da: 'Skulle være holdt {date}', nb: 'Skulle vært holdt {date}', en: 'Was due on {date}' },
  lastHeld: { da: 'Sidst {date}', nb: 'Sist {date}', en: 'Last one {date}' },
  neverHeld: { da: 'Ingen samtale før', nb: 'Ingen samtale før', en: 'No conversation before' },
  asked: { da: 'Bad om en samtale {date}', nb: 'Ba om en samtale {date}', en: 'Asked for one on {date}' },
  covered: { da: 'Dækket af teamets samtale', nb: 'Dekket av teamets samtale', en: 'Covered by the team’s' },
  fromOther: { da: 'Inviteret af {name}', nb: 'Invitert av {name}', en: 'Invited by {name}' },
  open: { da: 'Åbn', nb: 'Åpne', en: 'Open' },
  invite: { da: 'Invitér', nb: 'Inviter', en: 'Invite' },
  more: { da: 'Mere', nb: 'Mer', en: 'More' },
  about: { da: '{action}: {name}', nb: '{action}: {name}', en: '{action}: {name}' },

  chooseMissing: {
    da: 'Vælg alle, der mangler ({n})',
    nb: 'Velg alle som mangler ({n})',
    en: 'Choose all who are missing ({n})',
  },
  chooseNone: { da: 'Vælg ingen', nb: 'Velg ingen', en: 'Choose none' },
  chosen: {
    da: '{n, plural, one {# valgt} other {# valgt}}',
    nb: '{n, plural, one {# valgt} other {# valgt}}',
    en: '{n, plural, one {# chosen} other {# chosen}}',
  },
  inviteChosen: { da: 'Invitér til samtale', nb: 'Inviter til samtale', en: 'Invite to a conversation' },
  teamTalk: {
    da: '{name, select, GRUS {GRUS} other {TUS}} for teamet',
    nb: '{name, select, GRUS {Gruppesamtale} other {Teamsamtale}}',
    en: '{name, select, GRUS {GRUS} other {TUS}} for the team',
  },

  further: { da: 'Endnu en samtale', nb: 'Enda en samtale', en: 'One more conversation' },
  furtherText: {
    da: 'Ud over årets samtale.',
    nb: 'I tillegg til årets samtale.',
    en: 'Beside the year’s conversation.',
  },
  afterAbsence: {
    da: 'Efter længere fravær',
    nb: 'Etter lengre fravær',
    en: 'After a long absence',
  },
  askedFor: {
    da: 'Fordi medarbejderen har bedt om det',
    nb: 'Fordi medarbeideren har bedt om det',
    en: 'Because the employee asked',
  },
  see: { da: 'Se også', nb: 'Se også', en: 'See also' },
  toWheel: { da: 'Hjulet', nb: 'Hjulet', en: 'The wheel' },
  toHandover: {
    da: 'Det, en ny leder overtager',
    nb: 'Det en ny leder overtar',
    en: 'What a new leader takes over',
  },

  nobody: {
    da: 'Her vil dine medarbejdere stå',
    nb: 'Her vil medarbeiderne dine stå',
    en: 'Your direct reports will stand here',
  },
  nobodyText: {
    da: 'Så snart du er nærmeste leder for nogen, kan du invitere dem herfra.',
    nb: 'Så snart du er nærmeste leder for noen, kan du invitere dem herfra.',
    en: 'As soon as you are nearest leader of somebody, you can invite them from here.',
  },
  earlier: {
    da: 'Et tidligere år. Herfra kan ingen inviteres.',
    nb: 'Et tidligere år. Herfra kan ingen inviteres.',
    en: 'An earlier year. Nobody can be invited from here.',
  },

  below: { da: 'Lederne længere nede', nb: 'Lederne lenger ned', en: 'Leaders further below' },
  belowHint: {
    da: 'Kun hvor deres egen samtale står. Indholdet er for dem og deres nærmeste leder.',
    nb: 'Bare hvor deres egen samtale står. Innholdet er for dem og deres nærmeste leder.',
    en: 'Only where their own conversation stands. The content is for them and their nearest leader.',
  },
  belowTable: {
    da: 'Lederne længere nede og hvor deres samtale står',
    nb: 'Lederne lenger ned og hvor samtalen deres står',
    en: 'Leaders further below and where their conversation stands',
  },
  belowCount: { da: '{done} af {all} underskrevet', nb: '{done} av {all} signert', en: '{done} of {all} signed' },
} satisfies Messages;
