/** Whom a rule is for; left out: everybody the wheel is for. */
type AudienceTemplate =
  | { readonly jobGroup: string }
  | { readonly leaderFunction: 'leader_of_leaders' | 'citizen_facing' | 'administrative' }
  | { readonly leaderLevel: 1 | 2 | 3 | 4 };

/** When a rule holds. `ended` ended last new year, `next` begins at the coming one, `draft` likewise but is not adopted. */
export type When = 'standing' | 'lastYear' | 'thisYear' | 'ended' | 'next' | 'draft';

/** A requirement as the demonstration's leaders have set it. */
export interface RuleTemplate {
  /** Code of an area or element. */
  readonly on: string;
  readonly level: number;
  readonly for?: AudienceTemplate;
  /** Left out: `standing`. */
  readonly when?: When;
  /** Goals that it serves: the first whose period holds is named. */
  readonly goals?: readonly string[];
  /** In Danish, as the leader wrote it. */
  readonly reason: string;
}

/** A strategic or core mark; inherited downward from where it is set. */
export interface MarkTemplate {
  readonly on: string;
  readonly kind: 'strategic' | 'core';
  readonly goals: readonly string[];
  readonly reason: string;
}
