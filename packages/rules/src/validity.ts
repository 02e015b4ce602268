/**
 * A half-open period of days: the first day is in it, `validTo` is the first day after it, `null` is open.
 * Days are ISO dates (`2026-03-01`), which compare as text.
 */
export interface Validity {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Whether the period [validFrom, validTo) holds on that day. */
export function holdsOn(validFrom: string, validTo: string | null, day: string): boolean {
  return validFrom <= day && (validTo === null || day < validTo);
}

/** Whether two periods share at least one day. A period that ended on its first day is empty and shares none. */
export function overlaps(a: Validity, b: Validity): boolean {
  const start = a.validFrom > b.validFrom ? a.validFrom : b.validFrom;
  return [a.validTo, b.validTo].every((end) => end === null || start < end);
}
