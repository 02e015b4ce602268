import type { Column } from '@medhjul/release/release';
import type { ElementPlace } from '@medhjul/rules/requirement';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';

/** What is counted; the fourth, conversations held, is of no element. */
export const MEASURES = ['need', 'plan', 'offer', 'held'] as const;
export type MeasureCode = (typeof MEASURES)[number];

/** A wheel as one release counts it: the version in force on the day, without elements that are local to somebody. */
export interface CountedWheel {
  readonly code: WheelCode;
  readonly versionId: string;
  /** In the order of the wheel. */
  readonly elements: readonly ElementPlace[];
}

/** Ids of one wheel's columns in one season; lists follow the wheel's elements. */
export interface Measured {
  readonly planYear: number;
  readonly need: readonly string[];
  readonly plan: readonly string[];
  readonly offer: readonly string[];
  readonly held: string;
}

/** A column of needs lives on from season to season, the others belong to one. */
export function measuredIn({ code, elements }: CountedWheel, planYear: number): Measured {
  return {
    planYear,
    need: elements.map(({ id }) => `need:${id}`),
    plan: elements.map(({ id }) => `plan:${id}:${planYear}`),
    offer: elements.map(({ id }) => `offer:${id}:${planYear}`),
    held: `held:${code}:${planYear}`,
  };
}

/** One measure's columns, in the order of the elements. */
export function columnIds(measured: Measured, measure: MeasureCode): readonly string[] {
  return measure === 'held' ? [measured.held] : measured[measure];
}

/** All columns of a wheel, each counted of everybody whom the wheel is for, needs of those with a requirement. */
export function columnsOf(wheel: CountedWheel, planYear: number): Column[] {
  const measured = measuredIn(wheel, planYear);
  return MEASURES.flatMap((measure) =>
    columnIds(measured, measure).map((id) => ({
      id,
      wheel: wheel.code,
      appliesTo: measure === 'need' ? ('named' as const) : ('everybody' as const),
    })),
  );
}
