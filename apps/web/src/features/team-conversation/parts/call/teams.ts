import { plainText } from '../../../../lib/plain-text.ts';
import type { ViewerFragment } from '../../../session/session.generated.ts';

/** A whole team, as it is called. */
export interface CallableTeam {
  leaderEmploymentId: string;
  /** The leader's job and place. */
  name: string;
  members: number;
}

/** The viewer's teams with enough members; the wheels that a team shows apart are one team here. */
export function callableTeams(teams: ViewerFragment['teams'], minMembers: number): CallableTeam[] {
  const whole = new Map<string, CallableTeam>();
  for (const { leaderEmployment, unit, memberCount } of teams) {
    const known = whole.get(leaderEmployment.id);
    whole.set(leaderEmployment.id, {
      leaderEmploymentId: leaderEmployment.id,
      name: plainText(unit ? `${leaderEmployment.jobTitle}, ${unit.name}` : leaderEmployment.jobTitle),
      members: (known?.members ?? 0) + memberCount,
    });
  }
  return [...whole.values()].filter(({ members }) => members >= minMembers);
}
