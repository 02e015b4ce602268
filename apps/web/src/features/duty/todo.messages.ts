import type { TodoKind } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** What is to do about one's own conversation and plan. */
export const ownTodoMessages: Record<TodoKind, Message> = {
  INVITE: {
    da: 'Invitér til årets samtale',
    nb: 'Inviter til årets samtale',
    en: 'Invite to this year’s conversation',
  },
  ASKED: { da: 'Svar på ønsket om en samtale', nb: 'Svar på ønsket om en samtale', en: 'Answer who asked for one' },
  TAKE_OVER: { da: 'Overtag samtalen', nb: 'Overta samtalen', en: 'Take the conversation over' },
  PREPARE: { da: 'Forbered din samtale', nb: 'Forbered samtalen din', en: 'Prepare your conversation' },
  HOLD: { da: 'Hold samtalen', nb: 'Hold samtalen', en: 'Hold the conversation' },
  HOLD_TEAM: { da: 'Hold teamets samtale', nb: 'Hold teamets samtale', en: 'Hold the team’s conversation' },
  CONSENT: {
    da: 'Svar, om teamets samtale må træde i stedet for din MUS',
    nb: 'Svar på om teamets samtale kan tre i stedet for din egen',
    en: 'Answer whether the team’s conversation may replace yours',
  },
  AGREE_PLAN: { da: 'Aftal din plan', nb: 'Avtal planen din', en: 'Agree on your plan' },
  SIGN: { da: 'Skriv under på din samtale', nb: 'Signer samtalen din', en: 'Sign your conversation' },
  SIGN_PLAN: {
    da: 'Skriv under på din ændrede plan',
    nb: 'Signer den endrede planen din',
    en: 'Sign your plan that was changed',
  },
  PLAN: {
    da: 'Læg din plan efter teamets samtale',
    nb: 'Lag planen din etter teamets samtale',
    en: 'Make your plan after the team’s conversation',
  },
  FOLLOW_UP: {
    da: 'Fortæl, om det, du har lært, bliver brugt',
    nb: 'Fortell om det du har lært, blir brukt',
    en: 'Tell whether what you learnt is used',
  },
};

/** The same about somebody whom one leads. */
export const leaderTodoMessages: Record<TodoKind, Message> = {
  INVITE: {
    da: 'Invitér {name} til årets samtale',
    nb: 'Inviter {name} til årets samtale',
    en: 'Invite {name} to this year’s conversation',
  },
  ASKED: {
    da: '{name} har bedt om en samtale: invitér',
    nb: '{name} har bedt om en samtale: inviter',
    en: '{name} asked for a conversation: invite',
  },
  TAKE_OVER: {
    da: 'Overtag samtalen med {name}',
    nb: 'Overta samtalen med {name}',
    en: 'Take over the conversation with {name}',
  },
  PREPARE: {
    da: 'Forbered samtalen med {name}',
    nb: 'Forbered samtalen med {name}',
    en: 'Prepare the conversation with {name}',
  },
  HOLD: {
    da: 'Hold samtalen med {name}',
    nb: 'Hold samtalen med {name}',
    en: 'Hold the conversation with {name}',
  },
  HOLD_TEAM: {
    da: 'Hold teamets samtale for {name}',
    nb: 'Hold teamets samtale for {name}',
    en: 'Hold the team’s conversation for {name}',
  },
  CONSENT: {
    da: 'Svar, om teamets samtale med {name} må træde i stedet for din MUS',
    nb: 'Svar på om teamets samtale med {name} kan tre i stedet for din egen',
    en: 'Answer whether the team’s conversation with {name} may replace yours',
  },
  AGREE_PLAN: {
    da: 'Aftal planen med {name}',
    nb: 'Avtal planen med {name}',
    en: 'Agree on the plan with {name}',
  },
  SIGN: {
    da: 'Skriv under på samtalen med {name}',
    nb: 'Signer samtalen med {name}',
    en: 'Sign the conversation with {name}',
  },
  SIGN_PLAN: {
    da: 'Skriv under på den ændrede plan for {name}',
    nb: 'Signer den endrede planen for {name}',
    en: 'Sign the changed plan of {name}',
  },
  PLAN: {
    da: 'Læg en plan med {name} efter teamets samtale',
    nb: 'Lag en plan med {name} etter teamets samtale',
    en: 'Make a plan with {name} after the team’s conversation',
  },
  FOLLOW_UP: {
    da: 'Fortæl, om det, {name} har lært, bliver brugt',
    nb: 'Fortell om det {name} har lært, blir brukt',
    en: 'Tell whether what {name} learnt is used',
  },
};

/** The list of what is to do. */
export const todoMessages = {
  next: { da: 'Det næste for dig', nb: 'Det neste for deg', en: 'Next for you' },
  all: { da: 'Alt, der venter ({n})', nb: 'Alt som venter ({n})', en: 'All that waits ({n})' },
  nothing: {
    da: 'Intet venter på dig lige nu.',
    nb: 'Ingenting venter på deg akkurat nå.',
    en: 'Nothing waits for you right now.',
  },
  team: { da: 'Hele teamets samtaler', nb: 'Hele teamets samtaler', en: 'Team conversations' },
  duties: { da: 'Rettigheder og pligter', nb: 'Rettigheter og plikter', en: 'Rights and duties' },
  inviteMany: {
    da: 'Invitér {n} medarbejdere til årets samtale',
    nb: 'Inviter {n} medarbeidere til årets samtale',
    en: 'Invite {n} direct reports to this year’s conversation',
  },
  followUpMany: {
    da: 'Fortæl, om det lærte bliver brugt: {n} svar venter',
    nb: 'Fortell om det som er lært, blir brukt: {n} svar venter',
    en: 'Tell whether what was learnt is used: {n} answers wait',
  },
  late: { da: 'Over tiden', nb: 'Over fristen', en: 'Overdue' },
  due: { da: 'Denne uge', nb: 'Denne uken', en: 'This week' },
  open: { da: 'Der er tid', nb: 'Det er god tid', en: 'There is time' },
  by: { da: 'Senest {date}', nb: 'Senest {date}', en: 'By {date}' },
  was: { da: 'Skulle være gjort {date}', nb: 'Skulle vært gjort {date}', en: 'Was due on {date}' },
  duty: { da: 'En pligt', nb: 'En plikt', en: 'A duty' },
} satisfies Messages;
