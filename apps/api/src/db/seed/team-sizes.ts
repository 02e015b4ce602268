import type { Team } from './organisation.ts';
import { workplaces } from './templates/workplaces.ts';

const SMALLEST = 3;

/** Offices work in smaller teams. */
function weightOf({ workplace }: Team): number {
  return workplace === workplaces.office ? 0.6 : 1;
}

/** Shares a district's members out among its teams, so that they add up; a team's own size comes first. */
export function teamSizes(teams: readonly Team[], members: number): Map<Team, number> {
  const free = teams.filter(({ template }) => template.size === undefined);
  const fixed = teams.reduce((sum, { template }) => sum + (template.size ?? 0), 0);
  const leastOf = ({ template }: Team): number => Math.max(SMALLEST, template.seats?.length ?? 0);
  const least = free.reduce((sum, team) => sum + leastOf(team), 0);
  const rest = Math.max(0, members - fixed - least);
  const weight = free.reduce((sum, team) => sum + weightOf(team), 0);
  let before = 0;
  const share = (team: Team): number => {
    const begun = Math.round((before / weight) * rest);
    before += weightOf(team);
    return leastOf(team) + Math.round((before / weight) * rest) - begun;
  };
  return new Map(teams.map((team) => [team, team.template.size ?? share(team)]));
}
