import { laterOf, momentOf, plusDays } from '../days.ts';
import { idOf } from '../ids.ts';
import { leaderOn, type Employment } from '../people.ts';
import { randomFor, type Random } from '../random.ts';
import { MEETING_LINK, notes, places, RECORD_FIELDS, recordTexts } from '../templates/season/talk-texts.ts';
import type { SeasonBook } from './book.ts';
import { parts } from './parts.ts';
import type { SeasonRow } from './rows.ts';
import type { Talk } from './talk.ts';

/** How often one meets through a link, and how often somebody opens the record to a later leader. */
const ONLINE = 0.08;
const SHARES = 0.25;

export const kindOf = ({ wheel }: Talk): 'mus' | 'lus' => (wheel === 'leader' ? 'lus' : 'mus');

export const conversationId = (employment: Employment, talk: Talk): string =>
  idOf('conversation', [employment.code, talk.year, kindOf(talk), talk.occasion].join(':'));

/** Writes a conversation, and what the two wrote down together in it. */
export function tellConversation(book: SeasonBook, employment: Employment, talk: Talk): void {
  const random = randomFor(book.plan.seed, 'conversation', employment.code, talk.day);
  book.rows.conversation.push(conversationRow(book, random, employment, talk));
  const conversation_id = conversationId(employment, talk);
  const { state } = parts[talk.part];
  const text = (field: string, body: string) => book.rows.conversation_text.push({ conversation_id, field, body });
  if (state !== 'signed') text('note', random.pick(notes));
  const isWritten = state === 'signed' || state === 'plan_agreed';
  for (const [place, field] of RECORD_FIELDS.entries()) {
    if (isWritten || (state === 'held' && place < 3)) text(field, random.pick(recordTexts[talk.wheel][field]));
  }
}

function conversationRow(
  { reference, plan }: SeasonBook,
  random: Random,
  employment: Employment,
  talk: Talk,
): SeasonRow<'conversation'> {
  const { state, signed, employee, leader } = parts[talk.part];
  const wasHeld = state === 'held' || state === 'plan_agreed' || state === 'signed';
  const isTogether = employee === 'ready' && leader === 'ready';
  const isOnline = random.chance(ONLINE);
  const hasSigned = (side: 'employee' | 'leader'): boolean => signed === 'both' || signed === side;
  return {
    id: conversationId(employment, talk),
    kind: kindOf(talk),
    occasion: talk.occasion,
    year: talk.year,
    employment_id: employment.id,
    leader_employment_id: talk.leader.id,
    led_since: talk.createdOn,
    state,
    starts_at: `${talk.day}T${String(random.int(7, 13)).padStart(2, '0')}:${random.pick(['00', '30'])}:00Z`,
    duration_minutes: random.pick([45, 60, 60, 90]),
    place: isOnline ? null : random.pick(places),
    link: isOnline ? MEETING_LINK : null,
    wheel_version_id: wasHeld ? reference.wheelVersions[talk.wheel] : null,
    held_on: wasHeld ? talk.day : null,
    both_ready_at: isTogether ? readyAt(plan.calendar.today, talk) : null,
    employee_signed_at: hasSigned('employee') ? momentOf(talk.day) : null,
    leader_signed_at: hasSigned('leader') ? momentOf(talk.day) : null,
    leader_signed_by: hasSigned('leader') ? talk.leader.person.id : null,
    shared_at: sharedAt(plan.calendar.today, random, employment, talk),
    created_on: talk.createdOn,
    created_at: momentOf(talk.createdOn),
  };
}

/** When a side said that it was ready: some days before they meet, and not in days to come. */
export function readyAt(today: string, talk: Talk): string {
  const before = plusDays(talk.day, -2);
  return momentOf(laterOf(before < today ? before : plusDays(today, -1), talk.createdOn));
}

/** Some let a later leader read what they talked about with the one before. */
function sharedAt(today: string, random: Random, employment: Employment, talk: Talk): string | null {
  const line = leaderOn(employment, today);
  const mayShare = parts[talk.part].state === 'signed' && line !== null && line.from > talk.day;
  return mayShare && random.chance(SHARES) ? momentOf(line.from) : null;
}
