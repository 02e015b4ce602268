/** What a member has said; `null` is a missing answer. */
export type ConsentAnswer = boolean | null;

/** Open, or what the round has come to: never why. */
export type ConsentOutcome = 'open' | 'tus' | 'mus';

export interface ConsentRound {
  /** One for each member of the team; their order does not matter. */
  readonly answers: readonly ConsentAnswer[];
  /** How many people the members are: somebody may hold two of the employments. */
  readonly people: number;
  /** The fewest people for whom it may be asked. */
  readonly minPeople: number;
  /** Whether the last day for answers has passed. */
  readonly isOver: boolean;
}

/**
 * What a round of consent has come to. It stays open until all have answered or its last day has passed; one no, or one
 * missing answer then, means MUS. A team that has shrunk under the smallest one means MUS at once: among so few everybody
 * would know who said what.
 */
export function consentOutcome({ answers, people, minPeople, isOver }: ConsentRound): ConsentOutcome {
  if (people < minPeople) return 'mus';
  if (answers.includes(null) && !isOver) return 'open';
  return answers.every((answer) => answer === true) ? 'tus' : 'mus';
}
