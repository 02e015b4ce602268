import type { WheelArea } from '@medhjul/ui/wheel/wheel-data.ts';
import type { WheelSpokeFragment } from '../wheel.generated.ts';

/** The highest level of the scale. */
export const SCALE_MAX = 5;

/** The areas as spokes, numbered in their order. */
export function spokesOf(areas: readonly Pick<WheelSpokeFragment, 'id' | 'shortName' | 'isHub'>[]): WheelArea[] {
  return areas.map(({ id, shortName, isHub }, index) => ({ id, number: index + 1, label: shortName, isHub }));
}
