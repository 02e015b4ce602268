import type { Team } from './database.ts';

/** Who can be measured: the product, and what it is held against. */
export type Contestant = 'medhjul' | 'bare' | 'postgraphile';

export interface Question {
  readonly path: string;
  readonly body: unknown;
  /** Whose session asks; left out: the leader's. */
  readonly cookie?: string;
}

/** A parsed JSON answer. */
export type Answer = unknown;

export interface Side {
  /** What this contestant is asked to get the view of one team. */
  ask(team: Team): Question;
  /** Whether its answer says what the product's says. Nothing is measured before it does. */
  agrees(own: Answer, medhjul: Answer): boolean;
}

/** A bound on one of the ratios, in the words of the table. */
export interface Target {
  readonly ratio:
    'latency / bare' | 'latency / plain SQL' | 'requests a second / postgraphile' | 'latency large / small';
  readonly atMost?: number;
  readonly atLeast?: number;
  /** What we would like. */
  readonly aim?: number;
}

/** One view that is measured, in a file of its own. */
export interface Entry {
  readonly name: string;
  readonly title: string;
  /** The product, and those that have something like it. */
  readonly sides: Readonly<{ medhjul: Side } & Partial<Record<Contestant, Side>>>;
  /** Whether the plain query over the base tables would tell the same story: then it is measured as well. */
  readonly hasPlainQuery?: boolean;
  readonly targets: readonly Target[];
}
