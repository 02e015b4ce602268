/**
 * What is proposed as an offer: what at least two centres ask for (policy R, Proposals). A function of shown cells and of
 * approved minutes.
 */
export interface AskingBlock {
  readonly centres: readonly string[];
  /** Shown open plan items of the release's plan year, people. */
  readonly openItems: number;
}

export interface Asked {
  readonly element: string;
  readonly blocks: readonly AskingBlock[];
  /** Centres whose approved minutes name the element. */
  readonly minutes: readonly string[];
  readonly mark: 'strategic' | 'core' | null;
  /** Shown needs of the municipality, people: for the rank alone. */
  readonly needs: number;
}

export interface Proposal {
  readonly element: string;
  readonly state: 'proposed' | 'oneCentreMissing';
  readonly mark: 'strategic' | 'core' | null;
  /** Distinct centres that ask; a merged block counts as one, but each of its centres with minutes for itself. */
  readonly centres: number;
  /** Why: so many blocks show 5 or more open items, so many centres' minutes name it. */
  readonly reason: {
    readonly code: 'plans' | 'minutes' | 'plansAndMinutes';
    readonly plans: number;
    readonly minutes: number;
  };
}

const LEAST_ITEMS = 5;
const LEAST_THRESHOLD = 2;

/**
 * The proposals in order: those that reach the threshold, then those that lack one centre; within these strategic, core,
 * others, then by centres, needs and element. Throws for a threshold below 2.
 */
export function proposals(asked: readonly Asked[], threshold: number): Proposal[] {
  if (!Number.isInteger(threshold) || threshold < LEAST_THRESHOLD) throw new Error('At least two centres have to ask');
  return asked
    .map((one) => ({ proposal: proposalOf(one, threshold), needs: one.needs }))
    .filter(({ proposal }) => proposal.centres > 0 && proposal.centres >= threshold - 1)
    .toSorted((one, other) => compare(one.proposal, other.proposal, other.needs - one.needs))
    .map(({ proposal }) => proposal);
}

function proposalOf({ element, blocks, minutes, mark }: Asked, threshold: number): Proposal {
  const named = new Set(minutes);
  const asking = blocks.filter(({ openItems }) => openItems >= LEAST_ITEMS);
  const throughPlansAlone = asking.filter((block) => !block.centres.some((centre) => named.has(centre)));
  const centres = named.size + throughPlansAlone.length;
  const code = named.size === 0 ? 'plans' : asking.length === 0 ? 'minutes' : 'plansAndMinutes';
  const state = centres >= threshold ? 'proposed' : 'oneCentreMissing';
  return { element, state, mark, centres, reason: { code, plans: asking.length, minutes: named.size } };
}

const MARKS: readonly Proposal['mark'][] = ['strategic', 'core', null];
const STATES: readonly Proposal['state'][] = ['proposed', 'oneCentreMissing'];

function compare(one: Proposal, other: Proposal, byNeeds: number): number {
  return (
    STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
    MARKS.indexOf(one.mark) - MARKS.indexOf(other.mark) ||
    other.centres - one.centres ||
    byNeeds ||
    (one.element < other.element ? -1 : 1)
  );
}
