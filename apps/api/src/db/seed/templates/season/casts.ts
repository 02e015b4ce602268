import type { SeasonCast } from '../../season/parts.ts';

/** Team Klitten, the employee first: one in each of the ways that wait for the leader. */
export const klitten: readonly SeasonCast[] = [
  { yearly: { part: 'preparing', days: 9 }, followUpToday: true, wishesAhead: true },
  { yearly: { part: 'employee_signed', days: -4 } },
  { yearly: { part: 'both_ready', days: 0 } },
  { yearly: { part: 'signed', days: -40 }, afterAbsence: { part: 'invited', days: 5 }, followUpToday: true },
  { yearly: null },
  { yearly: { part: 'signed', days: -61 } },
];

export const molen: readonly SeasonCast[] = [
  { yearly: { part: 'held', days: -1 } },
  { yearly: { part: 'employee_ready', days: 5 } },
  { yearly: { part: 'signed', days: -26 }, own: 'asked' },
  { yearly: { part: 'leader_ready', days: 6 } },
  { yearly: { part: 'cancelled', days: 3 } },
  { yearly: { part: 'invited', days: 8 }, cameLately: true, formerLeaderInvited: true },
];

/** The three leaders of departments at Strandgården. */
export const departmentLeaders = {
  first: { yearly: { part: 'signed', days: -34 } },
  second: { yearly: { part: 'plan_agreed', days: -2 } },
  third: { yearly: { part: 'invited', days: 14 } },
} as const satisfies Readonly<Record<string, SeasonCast>>;

/** The unit leaders of Omsorg og Ældre, as their centre chief sees them. */
export const eldercareLeaders = {
  strandgaarden: { yearly: { part: 'invited', days: 6 }, followUpToday: true },
  havblik: { yearly: { part: 'both_ready', days: 0 } },
  solkrogen: { yearly: { part: 'employee_signed', days: -3 } },
  north: { yearly: { part: 'signed', days: -38 } },
  south: { yearly: null },
  referral: { yearly: { part: 'held', days: -1 } },
} as const satisfies Readonly<Record<string, SeasonCast>>;

/** The school leaders, as theirs sees them. */
export const schoolLeaders = {
  fjord: { yearly: { part: 'leader_ready', days: 4 } },
  bakke: { yearly: { part: 'employee_signed', days: -5 } },
  kilde: { yearly: null },
  lyng: { yearly: { part: 'both_ready', days: 1 } },
  kompasset: { yearly: { part: 'signed', days: -44 } },
} as const satisfies Readonly<Record<string, SeasonCast>>;

/** The centre chiefs, as their directors see them. */
export const centreChiefs = {
  eldercare: { yearly: { part: 'preparing', days: 7 }, followUpToday: true },
  health: { yearly: { part: 'employee_signed', days: -6 } },
  social: { yearly: { part: 'both_ready', days: 0 } },
  jobs: { yearly: null },
  schools: { yearly: { part: 'leader_signed', days: -3 }, followUpToday: true },
} as const satisfies Readonly<Record<string, SeasonCast>>;

/** Others whom one may be, on the employee's side. */
export const single = {
  director: { yearly: { part: 'invited', days: 11 }, followUpToday: true },
  administrativeLeader: { yearly: { part: 'leader_signed', days: -2 }, followUpToday: true },
  teacher: { yearly: { part: 'preparing', days: 10 }, followUpToday: true },
  administrator: { yearly: { part: 'both_ready', days: 0 }, followUpToday: true },
} as const satisfies Readonly<Record<string, SeasonCast>>;

/** Members of a team whose conversation is the team's, who talk by themselves only where they asked. */
export const teamAlone: SeasonCast = { yearly: null };
export const asksBeside: SeasonCast = { yearly: null, own: 'asked' };
export const talksBeside: SeasonCast = { yearly: null, own: { part: 'employee_ready', days: 5 } };
export const learntLately: SeasonCast = { yearly: null, followUpToday: true };

/** Who was invited by a leader who has left since. */
export const heirloom: SeasonCast = { yearly: { part: 'invited', days: 12 }, formerLeaderInvited: true };
