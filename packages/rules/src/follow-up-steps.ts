/** In what a step is counted: days, weeks or months, as ISO 8601 writes them. */
export type StepUnit = 'D' | 'W' | 'M';

/** A period after learning, e.g. 14 days. */
export interface CountedStep {
  readonly count: number;
  readonly unit: StepUnit;
}

export const FOLLOW_UP_STEPS_MAX = 6;

/** About a year in days or weeks, three years in months. */
export const STEP_COUNT_MAX: Readonly<Record<StepUnit, number>> = { D: 365, W: 52, M: 36 };

const FORM = /^P([1-9]\d{0,2})([DWM])$/;
const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;

const isUnit = (letter: string | undefined): letter is StepUnit => letter === 'D' || letter === 'W' || letter === 'M';

/** A step from its ISO 8601 duration, e.g. `P14D`; null for any other text. */
export function stepOf(text: string): CountedStep | null {
  const [, count, unit] = FORM.exec(text) ?? [];
  return isUnit(unit) ? { count: Number(count), unit } : null;
}

/** A step as ISO 8601 duration. */
export const stepText = ({ count, unit }: CountedStep): string => `P${count}${unit}`;

const inDays = ({ count, unit }: CountedStep): number => (unit === 'W' ? count * 7 : count);

/** Whether a step comes after another one from whatever day they are counted: a month has 28 to 31 days. */
export function isLaterStep(step: CountedStep, before: CountedStep): boolean {
  if (step.unit === 'M') {
    return before.unit === 'M' ? step.count > before.count : step.count * SHORTEST_MONTH > inDays(before);
  }
  return inDays(step) > (before.unit === 'M' ? before.count * LONGEST_MONTH : inDays(before));
}
