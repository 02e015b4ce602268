export type WheelKind = 'leader' | 'employee';

/** What an employment says on the day in question. */
export interface LeaderTerms {
  readonly leaderLevel: string | number | null;
  readonly staffResponsibility: boolean;
}

/** The municipality's setting. */
export interface WheelSetting {
  readonly leadersHaveBothWheels: boolean;
}

/**
 * The wheels that are for one employment, the main one first: the leader wheel takes a leader level and staff
 * responsibility, so a purely professional leader counts as an employee. Who has two employments has the wheels of each.
 */
export function whichWheels(terms: LeaderTerms, setting: WheelSetting): WheelKind[] {
  if (terms.leaderLevel === null || !terms.staffResponsibility) return ['employee'];
  return setting.leadersHaveBothWheels ? ['leader', 'employee'] : ['leader'];
}
