/** Why an element is talked about early or late, first to last. */
export const TALK_REASONS = ['difference', 'strategic_need', 'core_need', 'need', 'other'] as const;
export type TalkReason = (typeof TALK_REASONS)[number];

/** What the order goes by: levels 0 to 5, `null` where there is none that the viewer may see. */
export interface TalkFacts {
  /** Of this conversation's preparation. */
  readonly self: number | null;
  readonly leader: number | null;
  /** In levels, before this conversation; `null` where it is unknown or nothing is required. */
  readonly need: number | null;
  readonly isStrategic: boolean;
  readonly isCore: boolean;
}

/** Levels between the two assessments; `null` unless both are there. */
export const differenceOf = ({ self, leader }: Pick<TalkFacts, 'self' | 'leader'>): number | null =>
  self === null || leader === null ? null : Math.abs(self - leader);

const needReason = ({ need, isStrategic, isCore }: TalkFacts): TalkReason => {
  if ((need ?? 0) <= 0) return 'other';
  if (isStrategic) return 'strategic_need';
  return isCore ? 'core_need' : 'need';
};

export const talkReason = (facts: TalkFacts): TalkReason =>
  (differenceOf(facts) ?? 0) > 0 ? 'difference' : needReason(facts);

/**
 * The order in which two talk about the elements of a wheel: what they see differently first (the wider difference
 * before the smaller, at the same width by what is needed), then needs in strategic competences, then core, then other
 * needs (the larger before the smaller), then the rest. Equals keep the wheel's order. What is agreed while talking
 * changes nothing, so that no row jumps away.
 */
export function inTalkOrder<T>(items: readonly T[], factsOf: (item: T) => TalkFacts): T[] {
  const keyed = items.map((item) => {
    const facts = factsOf(item);
    const rank = TALK_REASONS.indexOf(talkReason(facts));
    const width = rank === 0 ? (differenceOf(facts) ?? 0) : 0;
    return { item, key: [rank, -width, TALK_REASONS.indexOf(needReason(facts)), -(facts.need ?? 0)] };
  });
  return keyed.toSorted((a, b) => compare(a.key, b.key)).map(({ item }) => item);
}

/** Part by part; sorting is stable, so equals stay as they were. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, n) => part !== b[n]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
