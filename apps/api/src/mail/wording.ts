import type { Language } from '../request/language.ts';
import {
  consentMessages,
  glassMessages,
  labels,
  meetingMessages,
  reminderMessages,
  reviewMeetingMessages,
  reviewMessages,
  reviewTitle,
  talks,
  texts,
} from './mail.messages.ts';
import type { StoredMeeting } from './mail-params.ts';
import type { Addressing, WaitingMail } from './outbox.ts';

const locales: Record<Language, string> = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' };

/** A mail before it is set as text and as HTML. Nothing in it is markup. */
export interface Wording {
  readonly subject: string;
  readonly opening: string;
  /** What is known of the meeting, each with its label. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly remarks: readonly string[];
  /** What the link into the product says. */
  readonly open: string;
  readonly greeting: string;
  readonly closing: string;
}

const fill = (text: string, values: Record<string, string>) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const dayOf = (day: string, language: Language) =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

export const endOf = ({ startsAt, durationMinutes }: Pick<StoredMeeting, 'startsAt' | 'durationMinutes'>) =>
  new Date(new Date(startsAt).getTime() + durationMinutes * 60_000);

/** The meeting's time in the municipality's zone, e.g. "onsdag den 1. juli 2026 10.00–11.00". */
const timeOf = (meeting: StoredMeeting, { language, timeZone }: Addressing) =>
  new Intl.DateTimeFormat(locales[language], { timeZone, dateStyle: 'full', timeStyle: 'short' }).formatRange(
    new Date(meeting.startsAt),
    endOf(meeting),
  );

const steps = {
  conversation_invitation: 'invitation',
  conversation_changed: 'changed',
  conversation_cancelled: 'cancelled',
  team_invitation: 'invitation',
  team_changed: 'changed',
  team_cancelled: 'cancelled',
  review_invitation: 'invitation',
  review_changed: 'changed',
  review_cancelled: 'cancelled',
} as const;

/** Which of invitation, change and cancellation a kind is; null for what is no meeting. */
export const stepOf = (kind: string) => (kind in steps ? steps[kind as keyof typeof steps] : null);

/** What a meeting's entry in the calendar is called. */
export const titleOf = (
  meeting: { readonly talk: keyof typeof talks } | { readonly committee: string; readonly year: number },
  language: Language,
): string =>
  'talk' in meeting
    ? talks[meeting.talk][language]
    : fill(reviewTitle[language], { committee: meeting.committee, year: String(meeting.year) });

function ofMeeting(step: keyof typeof meetingMessages, meeting: StoredMeeting, to: Addressing) {
  const { language } = to;
  const when = timeOf(meeting, to);
  const values: Record<string, string> =
    'talk' in meeting
      ? { talk: talks[meeting.talk][language], when }
      : { committee: meeting.committee, year: String(meeting.year), when };
  const message = ('talk' in meeting ? meetingMessages : reviewMeetingMessages)[step];
  const { place, link } = meeting;
  const isOn = step !== 'cancelled';
  return {
    subject: upperFirst(fill(message.subject[language], values)),
    opening: fill(message.opening[language], values),
    facts: [
      [labels.when[language], when] as const,
      ...(isOn && place ? [[labels.place[language], place] as const] : []),
      ...(isOn && link ? [[labels.link[language], link] as const] : []),
    ],
    remarks: isOn && meeting.note ? [texts.note[language]] : [],
  };
}

function ofDate(
  message: { subject: Record<Language, string>; opening: Record<Language, string> },
  values: Record<string, string>,
  language: Language,
) {
  return {
    subject: upperFirst(fill(message.subject[language], values)),
    opening: fill(message.opening[language], values),
    facts: [],
    remarks: [],
  };
}

/** What is known of a committee's review. */
function valuesOf(
  { committee, year, dueOn, receipt }: { committee: string; year: number; dueOn?: string; receipt?: string },
  language: Language,
): Record<string, string> {
  return {
    committee,
    year: String(year),
    ...(dueOn && { day: dayOf(dueOn, language) }),
    ...(receipt && { receipt }),
  };
}

function bodyOf(mail: WaitingMail, to: Addressing) {
  const { language } = to;
  switch (mail.kind) {
    case 'team_consent_asked': {
      const { talk, closesOn } = mail.params;
      return ofDate(consentMessages, { talk: talks[talk][language], day: dayOf(closesOn, language) }, language);
    }
    case 'glass_opened':
      return ofDate(glassMessages, {}, language);
    case 'reminder':
      return ofDate(reminderMessages[mail.params.about], { day: dayOf(mail.params.dueOn, language) }, language);
    case 'review_papers':
    case 'review_reminder':
    case 'med_input_asked':
    case 'minutes_draft':
    case 'minutes_sent':
    case 'minutes_received':
      return ofDate(reviewMessages[mail.kind], valuesOf(mail.params, language), language);
    default:
      return ofMeeting(steps[mail.kind], mail.params, to);
  }
}

/** What a mail says, in the municipality's language. */
export function wordingOf(mail: WaitingMail, to: Addressing): Wording {
  const { language, municipality, name } = to;
  return {
    ...bodyOf(mail, to),
    greeting: fill(texts.greeting[language], { name }),
    open: texts.open[language],
    closing: fill(texts.closing[language], { municipality }),
  };
}
