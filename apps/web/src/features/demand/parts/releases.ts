import { differenceInCalendarDays, parseISO, subYears } from 'date-fns';
import type { DemandReleaseFragment } from '../demand.generated.ts';

export type Release = DemandReleaseFragment;

/** At most so many releases are asked for at once. */
const MOST = 6;

/** The release that the address names by number, else the newest; `null` while there is none. */
export function chosenRelease(releases: readonly Release[], params: URLSearchParams): Release | null {
  return releases.find(({ number }) => String(number) === params.get('release')) ?? releases[0] ?? null;
}

/** Those before, newest first. */
export function releasesBefore(releases: readonly Release[], { number }: Release): Release[] {
  return releases.filter((other) => other.number < number).toSorted((one, other) => other.number - one.number);
}

/** The one before whose day lies nearest to the same day a year earlier, if it counts another plan year. */
export function aYearBefore(releases: readonly Release[], release: Release): Release | null {
  const day = subYears(parseISO(release.countedOn), 1);
  const distance = ({ countedOn }: Release) => Math.abs(differenceInCalendarDays(parseISO(countedOn), day));
  const earlier = releasesBefore(releases, release).filter(({ planYear }) => planYear === release.planYear - 1);
  return earlier.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** The releases whose cells tell a cell's history, newest first: this one and those before. */
export function ofHistory(releases: readonly Release[], release: Release): Release[] {
  return [release, ...releasesBefore(releases, release)].slice(0, MOST);
}
