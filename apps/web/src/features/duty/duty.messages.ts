import type { ReminderAbout, ReminderMode, RightKind, RightState } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

export const rightMessages: Record<RightKind, Message> = {
  YEARLY_CONVERSATION: { da: 'En samtale hvert år', nb: 'En samtale hvert år', en: 'A conversation each year' },
  OWN_PLAN: {
    da: 'Din egen plan, også efter teamets samtale',
    nb: 'Din egen plan, også etter teamets samtale',
    en: 'A plan of your own, also after the team’s conversation',
  },
  CONVERSATION_BESIDE_TEAM: {
    da: 'Din egen samtale ved siden af teamets, hvis du vil',
    nb: 'Din egen samtale i tillegg til teamets, hvis du vil',
    en: 'An own conversation beside the team’s, if you want one',
  },
  TALK_AFTER_ABSENCE: {
    da: 'En samtale efter længere fravær',
    nb: 'En samtale etter lengre fravær',
    en: 'A conversation after a long absence',
  },
};

export const rightStateMessages: Record<RightState, Message> = {
  NOT_YET: { da: 'Endnu ikke', nb: 'Ikke ennå', en: 'Not yet' },
  OFFERED: { da: 'Tilbudt', nb: 'Tilbudt', en: 'Offered' },
  MET: { da: 'Opfyldt', nb: 'Oppfylt', en: 'Met' },
  LATE: { da: 'Over tiden', nb: 'Over fristen', en: 'Overdue' },
  STANDING: { da: 'Gælder altid', nb: 'Gjelder alltid', en: 'Always' },
};

export const reminderMessages: Record<ReminderAbout, Message> = {
  INVITE: { da: 'Invitere til samtaler', nb: 'Invitere til samtaler', en: 'Inviting to conversations' },
  PREPARE: { da: 'Forberede en samtale', nb: 'Forberede en samtale', en: 'Preparing a conversation' },
  HOLD: { da: 'Holde samtaler', nb: 'Holde samtaler', en: 'Holding conversations' },
  SIGN: { da: 'Aftale planen og skrive under', nb: 'Avtale planen og signere', en: 'Agreeing on the plan and signing' },
  PLAN: {
    da: 'Lægge en plan efter teamets samtale',
    nb: 'Lage en plan etter teamets samtale',
    en: 'Making a plan after the team’s conversation',
  },
  FOLLOW_UP: {
    da: 'Fortælle, om det lærte bliver brugt',
    nb: 'Fortelle om det som er lært, blir brukt',
    en: 'Telling whether what was learnt is used',
  },
  CONSENT: {
    da: 'Svare om teamets samtale',
    nb: 'Svare om teamets samtale',
    en: 'Answering about the team’s conversation',
  },
};

export const reminderModeMessages: Record<ReminderMode, Message> = {
  ALL: { da: 'Før, på og efter dagen', nb: 'Før, på og etter dagen', en: 'Before, on and after the day' },
  ON_THE_DAY: { da: 'Kun på dagen', nb: 'Bare på dagen', en: 'On the day only' },
  OFF: { da: 'Ikke på mail', nb: 'Ikke på e-post', en: 'Not by mail' },
};

export const dutyMessages = {
  settings: {
    da: 'Se kommunens indstillinger for samtaler og planer',
    nb: 'Se kommunens innstillinger for samtaler og planer',
    en: 'See the municipality’s settings for conversations and plans',
  },
  title: { da: 'Rettigheder og pligter', nb: 'Rettigheter og plikter', en: 'Rights and duties' },
  lead: {
    da: 'Hvad du har ret til, hvad der venter på dig, og hvordan du vil mindes om det.',
    nb: 'Hva du har rett til, hva som venter på deg, og hvordan du vil bli minnet om det.',
    en: 'What you have a right to, what waits for you, and how you want to be reminded.',
  },
  todos: { da: 'Det venter på dig', nb: 'Dette venter på deg', en: 'What waits for you' },
  todoCount: {
    da: '{n, plural, =0 {intet} one {# ting} other {# ting}}',
    nb: '{n, plural, =0 {ingenting} one {# ting} other {# ting}}',
    en: '{n, plural, =0 {nothing} one {# thing} other {# things}}',
  },
  nothing: {
    da: 'Intet lige nu. Det, du skal gøre, kommer her af sig selv, med sin dag.',
    nb: 'Ingenting akkurat nå. Det du skal gjøre, kommer her av seg selv, med sin dag.',
    en: 'Nothing right now. What you have to do comes here by itself, with its day.',
  },
  rights: { da: 'Det har du ret til', nb: 'Dette har du rett til', en: 'What you have a right to' },
  noRights: {
    da: 'Her står dine rettigheder, når du har en ansættelse med en nærmeste leder.',
    nb: 'Her står rettighetene dine når du har en ansettelse med en nærmeste leder.',
    en: 'Your rights stand here when you have an employment with a nearest leader.',
  },
  rightBy: { da: 'Senest {date}', nb: 'Senest {date}', en: 'By {date}' },
  clause: { da: 'Sådan siger kommunen det', nb: 'Slik sier kommunen det', en: 'As the municipality puts it' },
  reminders: { da: 'Påmindelser på mail', nb: 'Påminnelser på e-post', en: 'Reminders by mail' },
  remindersHint: {
    da: 'Her på siden står alt, uanset hvad du vælger.',
    nb: 'Her på siden står alt, uansett hva du velger.',
    en: 'On this page everything shows, whatever you choose.',
  },
  cannotBeOff: {
    da: 'En pligt: kan ikke slås fra.',
    nb: 'En plikt: kan ikke slås av.',
    en: 'A duty: it cannot be turned off.',
  },
  saved: { da: 'Gemt', nb: 'Lagret', en: 'Saved' },
} satisfies Messages;
