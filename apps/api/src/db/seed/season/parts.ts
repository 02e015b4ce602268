import type { ConversationState } from '@medhjul/rules/conversation-state';

type Progress = 'nothing' | 'begun' | 'ready';

/** How far a conversation is, on both sides. */
interface PartTemplate {
  readonly state: ConversationState;
  readonly employee: Progress;
  readonly leader: Progress;
  /** Who has signed of those who will. */
  readonly signed: 'nobody' | 'employee' | 'leader' | 'both';
}

const alone = { signed: 'nobody' } as const;
const together = { employee: 'ready', leader: 'ready', signed: 'nobody' } as const;

/** Every way in which a conversation stands in the season that is told. */
export const parts = {
  invited: { ...alone, state: 'invited', employee: 'nothing', leader: 'nothing' },
  preparing: { ...alone, state: 'invited', employee: 'begun', leader: 'nothing' },
  leader_preparing: { ...alone, state: 'invited', employee: 'nothing', leader: 'begun' },
  employee_ready: { ...alone, state: 'invited', employee: 'ready', leader: 'begun' },
  leader_ready: { ...alone, state: 'invited', employee: 'begun', leader: 'ready' },
  both_ready: { ...together, state: 'both_ready' },
  held: { ...together, state: 'held' },
  held_unprepared: { ...alone, state: 'held', employee: 'begun', leader: 'nothing' },
  plan_agreed: { ...together, state: 'plan_agreed' },
  employee_signed: { ...together, state: 'plan_agreed', signed: 'employee' },
  leader_signed: { ...together, state: 'plan_agreed', signed: 'leader' },
  signed: { ...together, state: 'signed', signed: 'both' },
  cancelled: { ...alone, state: 'cancelled', employee: 'nothing', leader: 'nothing' },
} as const satisfies Readonly<Record<string, PartTemplate>>;

export type PartName = keyof typeof parts;

/** A part with the day of the meeting, in days from today. */
export interface CastPart {
  readonly part: PartName;
  readonly days: number;
}

/** What somebody whom a story tells of lives through this season. */
export interface SeasonCast {
  /** The yearly conversation; null: never offered one. */
  readonly yearly: CastPart | null;
  /** Has asked for a conversation of their own: without an answer yet, or how far it is. */
  readonly own?: 'asked' | CastPart;
  readonly afterAbsence?: CastPart;
  /** Something was learnt two weeks ago, so that it is asked about today. */
  readonly followUpToday?: true;
  /** Has added a wish to this year's plan already. */
  readonly wishesAhead?: true;
  /** Another leader invited to the yearly conversation, before the leader changed. */
  readonly formerLeaderInvited?: true;
  /** Came some days ago from a team elsewhere in the centre. */
  readonly cameLately?: true;
}

interface Weighted {
  readonly part: PartName | null;
  readonly weight: number;
}

/** How far those are who talked lately; null: it did not come to it. */
export const LATELY: readonly Weighted[] = [
  { part: 'signed', weight: 52 },
  { part: 'employee_signed', weight: 10 },
  { part: 'leader_signed', weight: 8 },
  { part: 'plan_agreed', weight: 9 },
  { part: 'held', weight: 16 },
  { part: 'held_unprepared', weight: 5 },
];

/** How far those are who will talk soon; null: not offered. */
export const SOON: readonly Weighted[] = [
  { part: 'invited', weight: 26 },
  { part: 'preparing', weight: 22 },
  { part: 'leader_preparing', weight: 8 },
  { part: 'employee_ready', weight: 12 },
  { part: 'leader_ready', weight: 8 },
  { part: 'both_ready', weight: 12 },
  { part: 'cancelled', weight: 4 },
  { part: null, weight: 8 },
];

/** How far those are who talk today. */
export const TODAY: readonly Weighted[] = [
  { part: 'both_ready', weight: 7 },
  { part: 'employee_ready', weight: 2 },
  { part: 'leader_ready', weight: 1 },
];
