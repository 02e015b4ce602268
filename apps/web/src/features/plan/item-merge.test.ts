import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeItems } from './parts/form/item-merge.ts';
import { itemFields, newItemValues, textFields, type ItemValues } from './parts/form/item-values.ts';

const begun = newItemValues(null);
const values = fc
  .record(Object.fromEntries(textFields.map((field) => [field, fc.constantFrom('', 'a', 'b', 'c')])))
  .map((texts): ItemValues => ({ ...begun, ...texts }));

test('nobody’s change is lost: what one changed is there, what both changed differently is to be decided', () => {
  fc.assert(
    fc.property(values, values, values, (base, mine, theirs) => {
      const merged = mergeItems(base, mine, theirs);
      for (const field of itemFields) {
        const changes = [mine, theirs].filter((one) => one[field] !== base[field]).map((one) => one[field]);
        const isClash = new Set(changes).size > 1;
        expect(merged.clashes.includes(field)).toBe(isClash);
        if (!isClash) expect(merged.values[field]).toBe(changes[0] ?? base[field]);
        else expect(merged.values[field]).toBe(mine[field]);
      }
    }),
  );
});

test('where what both began with is not known, every difference is to be decided, and nothing is taken over', () => {
  fc.assert(
    fc.property(values, values, (mine, theirs) => {
      const { values: kept, clashes, taken } = mergeItems(null, mine, theirs);
      expect(kept).toEqual(mine);
      expect(taken).toEqual([]);
      expect(clashes).toEqual(itemFields.filter((field) => mine[field] !== theirs[field]));
    }),
  );
});
