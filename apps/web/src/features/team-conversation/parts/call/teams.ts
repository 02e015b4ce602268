import { plainText } from '../../../../lib/plain-text.ts';
import type { ViewerFragment } from '../../../session/session.generated.ts';

/** A team as it can be called: the whole, or those of it who sit in one unit. */
export interface CallableTeam {
  /** Tells it from the others. */
  key: string;
  leaderEmploymentId: string;
  unitId: string | null;
  /** The leader's job; of a part also the unit's name. */
  job: string;
  unit: string | null;
  members: number;
}

/**
 * The viewer's teams with enough members, each whole before its parts; the wheels that a team shows apart are one team
 * here, and a part that is all of it is none.
 */
export function callableTeams(teams: ViewerFragment['teams'], minMembers: number): CallableTeam[] {
  const found = new Map<string, CallableTeam>();
  for (const { leaderEmployment, unit, memberCount } of teams) {
    const key = `${leaderEmployment.id} ${unit?.id ?? ''}`;
    found.set(key, {
      key,
      leaderEmploymentId: leaderEmployment.id,
      unitId: unit?.id ?? null,
      job: plainText(leaderEmployment.jobTitle),
      unit: unit && plainText(unit.name),
      members: (found.get(key)?.members ?? 0) + memberCount,
    });
  }
  const all = [...found.values()].filter(({ members }) => members >= minMembers);
  const whole = all.filter(({ unitId }) => unitId === null);
  return whole.flatMap((team) => [
    team,
    ...all.filter(
      ({ unitId, leaderEmploymentId, members }) =>
        unitId !== null && leaderEmploymentId === team.leaderEmploymentId && members < team.members,
    ),
  ]);
}
