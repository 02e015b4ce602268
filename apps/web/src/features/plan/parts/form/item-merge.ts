import { itemFields, type ItemField, type ItemValues } from './item-values.ts';

/** What two who changed one item from the same version come to. */
export interface ItemMerge {
  /** One's own changes and those of the other; where both changed a field, one's own for the time being. */
  values: ItemValues;
  /** Fields that only the other changed. */
  taken: ItemField[];
  /** Fields that both changed, and differently: to be decided. */
  clashes: ItemField[];
}

/**
 * Brings two versions of an item together, field by field.
 *
 * @param base what both began with; null where it is no longer known: then every difference is to be decided
 */
export function mergeItems(base: ItemValues | null, mine: ItemValues, theirs: ItemValues): ItemMerge {
  const differing = itemFields.filter((field) => mine[field] !== theirs[field]);
  const taken = differing.filter((field) => base !== null && mine[field] === base[field]);
  const clashes = differing.filter(
    (field) => base === null || (mine[field] !== base[field] && theirs[field] !== base[field]),
  );
  const fromTheirs = Object.fromEntries(taken.map((field) => [field, theirs[field]]));
  return { values: { ...mine, ...fromTheirs }, taken, clashes };
}
