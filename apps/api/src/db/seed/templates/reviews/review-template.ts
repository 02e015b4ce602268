export type HowMany = 'some' | 'about_5' | 'about_10' | 'about_25' | 'most';

interface OutcomeTemplate {
  readonly status: 'under_way' | 'done' | 'dropped';
  readonly word: string;
}

/** A decision of a C-MED. */
export interface DecisionTemplate {
  readonly kind: 'need' | 'project';
  /** Code of the element that it names. */
  readonly on: string | null;
  readonly title: string | null;
  readonly group: string;
  readonly howMany: HowMany;
  readonly why: string;
  /** Code of the goal that it serves. */
  readonly goal: string;
  readonly form: string;
  /** What is told of it a year later; left out: nothing yet. */
  readonly became?: OutcomeTemplate | undefined;
}

/** What a centre's C-MED has decided, last year and (as far as it has come) this year. */
export interface CentreReviews {
  /** The centre's name after "Center for". */
  readonly centre: string;
  readonly place: string;
  /** How the chair opens the talk of what is needed, in each year. */
  readonly focus: readonly [last: string, current: string];
  /** A step of its own that the committee added, after the preparing. */
  readonly ownStep?: { readonly title: string; readonly body: string };
  /** Whether the committee asks the A-MEDs before anything else. */
  readonly inputsFirst?: boolean;
  /** Whether it leaves out the vote. */
  readonly noVote?: boolean;
  /** An item of its own on the agenda. */
  readonly ownItem?: { readonly title: string; readonly body: string; readonly minutes: string };
  readonly last: readonly DecisionTemplate[];
  readonly current: readonly DecisionTemplate[];
}

export const done = (word: string): OutcomeTemplate => ({ status: 'done', word });
export const underWay = (word: string): OutcomeTemplate => ({ status: 'under_way', word });
export const dropped = (word: string): OutcomeTemplate => ({ status: 'dropped', word });

/** Who is meant and about how many. */
type Target = readonly [group: string, howMany: HowMany];

export function need(
  on: string,
  [group, howMany]: Target,
  why: string,
  [goal, form]: readonly [goal: string, form: string],
  became?: OutcomeTemplate,
): DecisionTemplate {
  return { kind: 'need', on, title: null, group, howMany, why, goal, form, became };
}

/** @param on the element that the project is for; null where the committee named none */
export function project(
  title: string,
  on: string | null,
  [group, howMany]: Target,
  why: string,
  [goal, form]: readonly [goal: string, form: string],
  became?: OutcomeTemplate,
): DecisionTemplate {
  return { kind: 'project', on, title, group, howMany, why, goal, form, became };
}
