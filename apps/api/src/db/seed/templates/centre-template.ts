import type { SeasonCast } from '../season/parts.ts';
import type { TeamTalkCast } from '../season/team-talks.ts';
import type { StoryName } from '../stories.ts';
import type { WorkplaceKind } from './workplaces.ts';

/** Those whom one may be in demonstration mode. */
export type PersonaKind =
  | 'employee'
  | 'citizen_facing_leader'
  | 'administrative_leader'
  | 'leader_of_leaders'
  | 'director'
  | 'c_med_member'
  | 'c_med_chair'
  | 'training_house'
  | 'administrator'
  | 'data_protection_officer';

export type RoleName = 'training_house' | 'administrator' | 'data_protection_officer';

/** A job in a team that must be there; the others are drawn. */
export interface SeatTemplate {
  readonly title: string;
  readonly jobGroup: string | null;
  readonly persona?: PersonaKind;
  readonly role?: RoleName;
  /** Leads the profession, not people: stands on the employee wheel, with or without a leader level. */
  readonly professionalLeader?: { readonly level: number | null };
}

export interface TeamTemplate {
  readonly name: string;
  readonly story?: StoryName;
  /** How many members; left out: what the municipality's size gives. */
  readonly size?: number;
  readonly seats?: readonly SeatTemplate[];
  /** What this season is to its members, in their order; those left out live what is drawn. */
  readonly season?: readonly SeasonCast[];
}

/** What this season is to the leader, and to those who report there. */
interface LedTemplate {
  readonly season?: SeasonCast;
  readonly teamTalk?: TeamTalkCast;
  /** Which centre's or unit's leader acts for this one, from how many days before or after today, and for how long. */
  readonly substitute?: { readonly by: string; readonly from: number; readonly days: number };
}

interface DepartmentTemplate extends LedTemplate {
  readonly name: string;
  readonly teams: readonly TeamTemplate[];
}

export interface UnitTemplate extends LedTemplate {
  readonly name: string;
  readonly workplace: WorkplaceKind;
  /** How many teams beside those that are named here. */
  readonly moreTeams: number;
  readonly teams?: readonly TeamTemplate[];
  readonly departments?: readonly DepartmentTemplate[];
  /** How many of the teams have a leader of their own; left out: most of them in a large unit, none in a small one. */
  readonly ledTeams?: number;
  readonly persona?: PersonaKind;
  /** The leader took over lately: from outside, or out of one of the unit's teams. */
  readonly newLeader?: 'hired' | 'promoted';
  /** What it was called, or which centre it lay in, until the first day of last year. */
  readonly earlier?: { readonly name?: string; readonly centre?: string };
}

export interface CentreTemplate extends LedTemplate {
  /** What comes after "Center for". */
  readonly name: string;
  /** Which director leads the chief: 1 to 3, or 0 for the chief executive. */
  readonly director: number;
  readonly secretariat: boolean;
  readonly units: readonly UnitTemplate[];
  readonly persona?: PersonaKind;
  /** What its people are better or worse at than others: levels to add, by area or element. */
  readonly shape: Readonly<Record<string, number>>;
}
