import type { HoldingKind } from './level.ts';

/**
 * A person's latest level of each kind on one element, as far as this viewer may see them: for anyone but the author
 * only shared levels exist, so the caller leaves the others out.
 */
export interface LatestLevels {
  readonly self: number | null;
  readonly leader: number | null;
  readonly agreed: number | null;
}

/** The level that counts, and whose it is. */
export interface CountingHolding {
  readonly level: number;
  readonly kind: HoldingKind;
}

/** What counts as the holding: the agreed level however old, else the leader's, else one's own; `null` if there is none. */
export function countingHolding(levels: LatestLevels): CountingHolding | null {
  if (levels.agreed !== null) return { level: levels.agreed, kind: 'agreed' };
  if (levels.leader !== null) return { level: levels.leader, kind: 'leader' };
  if (levels.self !== null) return { level: levels.self, kind: 'self' };
  return null;
}
