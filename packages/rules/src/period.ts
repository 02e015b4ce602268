/** The calendar year of an ISO date. */
export function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}

/**
 * The day on which a period (a calendar year) is seen: its last day, or today for the current year.
 *
 * @param today ISO date in the municipality's zone
 * @returns an ISO date, or `null` for a later year and for what is no year
 */
export function periodDay(year: number, today: string): string | null {
  const current = yearOf(today);
  if (!Number.isInteger(year) || year < 1 || year > current) return null;
  return year === current ? today : `${String(year).padStart(4, '0')}-12-31`;
}

/** The years that can be looked at, oldest first, the current one last; none if the first lies in the future. */
export function periodsSince(firstYear: number, today: string): number[] {
  return Array.from({ length: Math.max(0, yearOf(today) - firstYear + 1) }, (_, passed) => firstYear + passed);
}

/** Kept by zone: making a formatter costs a hundred times its use, and each request asks for today. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/**
 * The ISO date of an instant in a zone, e.g. `Europe/Copenhagen`.
 *
 * @throws RangeError for an unknown zone or an invalid date
 */
export function dateIn(zone: string, instant: Date): string {
  const parts = Object.fromEntries(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}
