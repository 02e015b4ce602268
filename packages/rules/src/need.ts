/**
 * The competence that is missing, in levels: requirement − holding, never below zero.
 *
 * The one place where a need is computed. `null` is not a number and must never be counted as one: without a level the
 * need is unknown, without a requirement there is none.
 */
export function need(requirement: number | null, holding: number | null): number | null {
  if (requirement === null || holding === null) return null;
  return Math.max(0, requirement - holding);
}
