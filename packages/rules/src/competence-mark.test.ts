import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareNeeds,
  marksOf,
  needRank,
  type CompetenceMark,
  type NeedRank,
  type RankedNeed,
} from './competence-mark.ts';
import { levelOrNull } from './testing/arbitraries.ts';
import { centre, department, e1, municipality, school, team } from './testing/builders.ts';

const path = [team, department, school, centre, municipality];
const mark = (over: Partial<CompetenceMark>): CompetenceMark => ({
  kind: 'strategic',
  unitId: 'municipality',
  areaId: null,
  elementId: over.areaId == null ? 'e1' : null,
  ...over,
});

describe('the marks that hold', () => {
  test('are inherited downward, all at once', () => {
    const marks = [mark({ unitId: 'team' }), mark({ unitId: 'centre', kind: 'core' }), mark({})];
    expect(marksOf(marks, path, e1)).toEqual(marks);
  });

  test('are not inherited upward or sideways', () => {
    const marks = [mark({ unitId: 'team' }), mark({ unitId: 'other-centre' })];
    expect(marksOf(marks, [centre, municipality], e1)).toEqual([]);
  });

  test('are those of the element and of its area', () => {
    const [ofArea, ofElement] = [mark({ areaId: 'a1' }), mark({ elementId: 'e1' })];
    const others = [mark({ areaId: 'a2' }), mark({ elementId: 'e2' })];
    expect(marksOf([ofArea, ...others, ofElement], path, e1)).toEqual([ofArea, ofElement]);
  });
});

describe('a list of needs', () => {
  test('ranks strategic before core before others; an element that is both is strategic', () => {
    expect(needRank(['core', 'strategic'])).toBe(0);
    expect(needRank(['core'])).toBe(1);
    expect(needRank([])).toBe(2);
  });

  test('stands by rank, then the larger need, unknown last, then the wheel’s order', () => {
    const ordered: RankedNeed[] = [
      { rank: 0, need: 1, order: 9 },
      { rank: 0, need: null, order: 0 },
      { rank: 1, need: 3, order: 4 },
      { rank: 1, need: 3, order: 5 },
      { rank: 1, need: 2, order: 1 },
      { rank: 2, need: 5, order: 2 },
      { rank: 2, need: 0, order: 3 },
      { rank: 2, need: null, order: 0 },
    ];
    expect(ordered.toReversed().toSorted(compareNeeds)).toEqual(ordered);
  });

  test('does not hang on how it stood before', () => {
    const ranked = fc.record({ rank: fc.constantFrom<NeedRank>(0, 1, 2), need: levelOrNull, order: fc.nat(40) });
    fc.assert(
      fc.property(fc.uniqueArray(ranked, { selector: ({ order }) => order }), (list) => {
        expect(list.toReversed().toSorted(compareNeeds)).toEqual(list.toSorted(compareNeeds));
      }),
    );
  });
});
