import type { WheelCode } from '../../lib/graphql/schema-types.generated.ts';

const slugs: Record<WheelCode, string> = { LEADER: 'leader', EMPLOYEE: 'employee' };

/** What an address may say of a wheel; each is left out when it is not chosen. */
export interface WheelAddress {
  /** Calendar year. */
  year?: number;
  wheel?: WheelCode;
  /** The element that is open. */
  elementId?: string;
}

/** A team as the address names it. */
export interface TeamAddress extends Pick<WheelAddress, 'year'> {
  leaderEmploymentId: string;
  wheel: WheelCode;
  /** Only the members who sit there; left out: the whole team. */
  unitId?: string | null;
}

function withSearch(path: string, search: Record<string, string | number | null | undefined>): string {
  const said = Object.entries(search).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]]));
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`;
}

/** The wheel of one employment: an own one, or a direct report's. */
export function personWheelUrl(employmentId: string, { year, wheel, elementId }: WheelAddress = {}): string {
  return withSearch(`/wheel/${encodeURIComponent(employmentId)}`, {
    wheel: wheel && slugs[wheel],
    year,
    element: elementId,
  });
}

/** The viewer's own wheel; opened at an element of one employment when those are given. */
export function myWheelUrl(at?: { employmentId: string; elementId: string }): string {
  return at ? personWheelUrl(at.employmentId, { elementId: at.elementId }) : '/wheel';
}

/** The wheel of one of the viewer's own teams; without one: the first. */
export function teamWheelUrl(team?: TeamAddress): string {
  if (!team) return '/team';
  const { leaderEmploymentId, wheel, unitId, year } = team;
  return withSearch('/team', { team: leaderEmploymentId, wheel: slugs[wheel], unit: unitId, year });
}

/** The word for a wheel in addresses. */
export function wheelSlug(wheel: WheelCode): string {
  return slugs[wheel];
}

/** The wheel that an address names; null when it names none that we know. */
export function wheelOfAddress(params: URLSearchParams): WheelCode | null {
  const found = Object.entries(slugs).find(([, slug]) => slug === params.get('wheel'));
  return found ? (found[0] as WheelCode) : null;
}

/** A year that an address names, if it is one of those that can be looked at. */
export function yearOfAddress(params: URLSearchParams, name: string, years: readonly number[]): number | null {
  const year = Number(params.get(name));
  return years.includes(year) ? year : null;
}
