import type {
  ConversationKind,
  ConversationOccasion,
  ConversationStanding,
} from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** What a conversation is called. */
export const kindMessages: Record<ConversationKind, Message> = {
  MUS: { da: 'MUS', nb: 'Medarbeidersamtale', en: 'Development conversation' },
  LUS: { da: 'LUS', nb: 'Lederutviklingssamtale', en: 'Leader development conversation' },
};

/** Why it is held. */
export const occasionMessages: Record<ConversationOccasion, Message> = {
  YEARLY: { da: 'Årets samtale', nb: 'Årets samtale', en: 'The year’s conversation' },
  AFTER_ABSENCE: {
    da: 'Samtale efter længere fravær',
    nb: 'Samtale etter lengre fravær',
    en: 'Conversation after a long absence',
  },
  ASKED_FOR: {
    da: 'Samtale, som medarbejderen har bedt om',
    nb: 'Samtale som medarbeideren har bedt om',
    en: 'Conversation that the employee asked for',
  },
};

/** Where it stands, as one of the two may know it. */
export const standingMessages: Record<ConversationStanding, Message> = {
  NOT_INVITED: { da: 'Ikke inviteret', nb: 'Ikke invitert', en: 'Not invited' },
  INVITED: { da: 'Inviteret', nb: 'Invitert', en: 'Invited' },
  I_AM_READY: { da: 'Jeg er klar', nb: 'Jeg er klar', en: 'I am ready' },
  BOTH_READY: { da: 'Begge er klar', nb: 'Begge er klare', en: 'Both are ready' },
  HELD: { da: 'Holdt', nb: 'Holdt', en: 'Held' },
  PLAN_AGREED: { da: 'Planen er aftalt', nb: 'Planen er avtalt', en: 'Plan agreed' },
  SIGNED: { da: 'Underskrevet', nb: 'Signert', en: 'Signed' },
  CANCELLED: { da: 'Aflyst', nb: 'Avlyst', en: 'Called off' },
};

/** Words that several of the screens say. */
export const conversationMessages = {
  breadcrumbs: { da: 'Her er du', nb: 'Her er du', en: 'You are here' },
  season: { da: 'Samtaler', nb: 'Samtaler', en: 'Conversations' },
  own: { da: 'Mine samtaler', nb: 'Mine samtaler', en: 'My conversations' },
  kindAndYear: { da: '{kind} {year}', nb: '{kind} {year}', en: '{kind} {year}' },
  withLeader: { da: 'Med {name}', nb: 'Med {name}', en: 'With {name}' },
  jobAndUnit: { da: '{job}, {unit}', nb: '{job}, {unit}', en: '{job}, {unit}' },
  when: { da: 'Tid', nb: 'Tid', en: 'When' },
  where: { da: 'Sted', nb: 'Sted', en: 'Where' },
  link: { da: 'Link til mødet', nb: 'Lenke til møtet', en: 'Link to the meeting' },
  note: { da: 'Besked', nb: 'Melding', en: 'Note' },
  who: { da: 'Hvem', nb: 'Hvem', en: 'Who' },
  heldOn: { da: 'Holdt {date}', nb: 'Holdt {date}', en: 'Held on {date}' },
  invitation: { da: 'Invitationen', nb: 'Invitasjonen', en: 'The invitation' },
  addToCalendar: { da: 'Føj til kalender', nb: 'Legg til i kalender', en: 'Add to calendar' },
  reschedule: { da: 'Flyt samtalen', nb: 'Flytt samtalen', en: 'Move it' },
  cancel: { da: 'Aflys', nb: 'Avlys', en: 'Call it off' },
  cancelTitle: { da: 'Aflys samtalen?', nb: 'Avlyse samtalen?', en: 'Call the conversation off?' },
  cancelText: {
    da: '{name} får besked, og aftalen forsvinder fra kalenderen.',
    nb: '{name} får beskjed, og avtalen forsvinner fra kalenderen.',
    en: '{name} is told, and it leaves the calendar.',
  },
  cancelYes: { da: 'Aflys samtalen', nb: 'Avlys samtalen', en: 'Call it off' },
  keep: { da: 'Behold den', nb: 'Behold den', en: 'Keep it' },
  cancelled: { da: 'Samtalen er aflyst.', nb: 'Samtalen er avlyst.', en: 'The conversation is called off.' },
  takeOver: { da: 'Overtag samtalen', nb: 'Overta samtalen', en: 'Take it over' },
  takeOverTitle: { da: 'Overtag samtalen?', nb: 'Overta samtalen?', en: 'Take the conversation over?' },
  takeOverText: {
    da: '{leader} har inviteret {name}. Overtager du samtalen, holder du den. Det, {leader} har forberedt, bliver slettet; det, {name} har forberedt, bliver stående.',
    nb: '{leader} har invitert {name}. Overtar du samtalen, holder du den. Det {leader} har forberedt, blir slettet; det {name} har forberedt, blir stående.',
    en: '{leader} invited {name}. If you take it over, you hold it. What {leader} has prepared is erased; what {name} has prepared stays.',
  },
  takeOverShared: {
    da: '{name} begyndte samtalen med {leader} og har delt den med dig. Overtager du den, går I videre, hvor de slap.',
    nb: '{name} begynte samtalen med {leader} og har delt den med deg. Overtar du den, går dere videre der de slapp.',
    en: '{name} began the conversation with {leader} and has shared it with you. If you take it over, the two of you go on where they left off.',
  },
  takenOver: { da: 'Samtalen er din nu.', nb: 'Samtalen er din nå.', en: 'The conversation is yours now.' },
  close: { da: 'Luk', nb: 'Lukk', en: 'Close' },
  levelInWords: { da: '{level} · {name}', nb: '{level} · {name}', en: '{level} · {name}' },
  notAssessed: { da: 'Ikke vurderet', nb: 'Ikke vurdert', en: 'Not assessed' },
  none: { da: '–', nb: '–', en: '–' },
} satisfies Messages;
