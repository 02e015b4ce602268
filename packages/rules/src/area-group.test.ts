import { expect, test } from '@jest/globals';
import { groupByArea } from './area-group.ts';
import { e1, e2, f1 } from './testing/builders.ts';

test('areas stand in the order of their first element, also when their elements do not stand together', () => {
  expect(groupByArea([f1, e1, { id: 'f2', areaId: 'a2' }, e2])).toEqual([
    { areaId: 'a2', indexes: [0, 2] },
    { areaId: 'a1', indexes: [1, 3] },
  ]);
});
