import type { ElementPlace } from './requirement.ts';

/** The elements of one area, as indexes into the list they were asked with. */
export interface AreaGroup {
  readonly areaId: string;
  readonly indexes: readonly number[];
}

/** The areas of a list of elements, in the order in which they first appear. */
export function groupByArea(elements: readonly ElementPlace[]): AreaGroup[] {
  const groups = new Map<string, number[]>();
  elements.forEach(({ areaId }, index) => {
    const group = groups.get(areaId);
    if (group === undefined) groups.set(areaId, [index]);
    else group.push(index);
  });
  return Array.from(groups, ([areaId, indexes]) => ({ areaId, indexes }));
}
