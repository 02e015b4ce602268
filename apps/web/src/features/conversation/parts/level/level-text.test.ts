import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { levelInput, levelOfText, savedLevel, textOfLevel } from './level-text.ts';

const value = fc.record({
  level: fc.option(fc.integer({ min: 0, max: 5 })),
  missing: fc.uniqueArray(fc.string()),
  remark: fc.string(),
});

test('a level comes back as it was put, however its components were ordered', () => {
  fc.assert(
    fc.property(value, ({ level, missing, remark }) => {
      const text = textOfLevel({ level, missing, remark });
      expect(levelOfText(text)).toEqual({ level, missing: missing.toSorted(), remark });
      expect(textOfLevel({ level, missing: missing.toReversed(), remark })).toBe(text);
    }),
  );
});

test('what the server has is the same text that was sent, so that it is known again', () => {
  const sent = textOfLevel({ level: 3, missing: ['b', 'a'], remark: '' });
  const input = levelInput('E1', sent, 0);
  expect(input).toEqual({ elementId: 'E1', level: 3, missingComponents: ['a', 'b'], remark: null, version: 0 });
  const saved = savedLevel({
    element: { id: 'E1' },
    kind: 'AGREED',
    level: 3,
    missingComponents: [
      { id: 'b', name: 'B' },
      { id: 'a', name: 'A' },
    ],
    remark: null,
    version: 1,
  });
  expect(saved).toEqual({ body: sent, version: 1 });
});

test('nothing yet is a level of version 0', () => {
  expect(savedLevel(null)).toEqual({ body: textOfLevel({ level: null, missing: [], remark: '' }), version: 0 });
});
