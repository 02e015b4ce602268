import type { ViewerFragment } from '../../session/session.generated.ts';
import type { TeamWheelPageQueryVariables } from '../wheel.generated.ts';
import { wheelOfAddress, wheelSlug, yearOfAddress, type TeamAddress } from '../wheel.url.ts';
import type { Patch } from '../../../lib/address.ts';

export type ViewerTeam = ViewerFragment['teams'][number];

/** What the address asks to see: a team in a year, and what is laid beside it. */
export interface TeamChoice extends TeamAddress {
  year: number;
  /** The year before among those that can be looked at. */
  yearBefore: number | null;
  comparedYear: number | null;
  other: { leaderEmploymentId: string; unitId: string | null } | null;
}

/** The choice that an address holds whole; null when it leaves out team or wheel. */
export function teamChoice(params: URLSearchParams, years: readonly number[]): TeamChoice | null {
  const leaderEmploymentId = params.get('team');
  const wheel = wheelOfAddress(params);
  const latest = years.at(-1);
  if (leaderEmploymentId === null || wheel === null || latest === undefined) return null;
  const year = yearOfAddress(params, 'year', years) ?? latest;
  const compared = yearOfAddress(params, 'compare', years);
  const otherLeader = params.get('with');
  return {
    leaderEmploymentId,
    wheel,
    unitId: params.get('unit'),
    year,
    yearBefore: years[years.indexOf(year) - 1] ?? null,
    comparedYear: compared === year ? null : compared,
    other: otherLeader === null ? null : { leaderEmploymentId: otherLeader, unitId: params.get('withUnit') },
  };
}

/** What the page's query is asked with. A year that is both the one before and the compared one is asked once. */
export function teamVariables(choice: TeamChoice): TeamWheelPageQueryVariables {
  const { leaderEmploymentId, wheel, unitId, year, yearBefore, comparedYear, other } = choice;
  return {
    leader: leaderEmploymentId,
    wheel,
    unit: unitId,
    year,
    yearBefore,
    hasBefore: yearBefore !== null,
    comparedYear,
    hasCompared: comparedYear !== null && comparedYear !== yearBefore,
    otherLeader: other?.leaderEmploymentId ?? leaderEmploymentId,
    otherUnit: other?.unitId,
    hasOther: other !== null,
  };
}

/** Names a team in lists of choices. */
export function teamKey({ leaderEmployment, wheel, unit }: ViewerTeam): string {
  return [leaderEmployment.id, wheelSlug(wheel), unit?.id].join(' ');
}

/** Whether an address speaks of this team. */
export function isTeam(team: ViewerTeam, at: Pick<TeamAddress, 'leaderEmploymentId' | 'unitId'>): boolean {
  return team.leaderEmployment.id === at.leaderEmploymentId && (team.unit?.id ?? null) === (at.unitId ?? null);
}

/** The address of another team, seen in the same year with the same lines. */
export function toTeam({ leaderEmployment, wheel, unit }: ViewerTeam): Patch {
  return {
    team: leaderEmployment.id,
    wheel: wheelSlug(wheel),
    unit: unit?.id ?? null,
    with: null,
    withUnit: null,
    area: null,
  };
}
