/** The scale on which requirements are set and holdings assessed: 0 is none, 5 is the highest. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** Every level, lowest first. */
export const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** Whether a number is a level of the scale: a whole number from 0 to 5. */
export function isLevel(n: number): n is Level {
  return Number.isInteger(n) && n >= 0 && n <= 5;
}

/** Whose view a holding is: one's own, the nearest leader's, or what both agreed on. */
export type HoldingKind = 'self' | 'leader' | 'agreed';
