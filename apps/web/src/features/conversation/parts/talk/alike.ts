import type { TalkLineFragment } from '../../conversation.generated.ts';

/** Elements that both see at the same level and that are not agreed on yet. */
export function seenAlike(elements: readonly TalkLineFragment[]): TalkLineFragment[] {
  return elements.filter(
    ({ self, leader, agreed }) =>
      self?.level != null && self.level === leader?.level && (agreed === null || agreed.level === null),
  );
}

/** What agrees on the level of each: all else that stands with it stays. */
export const agreedInputs = (lines: readonly TalkLineFragment[]) =>
  lines.map(({ element, self, agreed }) => ({
    elementId: element.element.id,
    level: self?.level ?? null,
    missingComponents: (agreed ?? self)?.missingComponents.map(({ id }) => id) ?? [],
    remark: agreed?.remark ?? null,
    version: agreed?.version ?? 0,
  }));

/** What is worth talking about, and the rest, each in the given order. */
export function byWorth(elements: readonly TalkLineFragment[]) {
  return {
    worth: elements.filter(({ reason }) => reason !== 'OTHER'),
    rest: elements.filter(({ reason }) => reason === 'OTHER'),
  };
}

/** How many are agreed on. */
export function countAgreed(elements: readonly TalkLineFragment[]): number {
  return elements.filter(({ agreed }) => agreed?.level != null).length;
}
