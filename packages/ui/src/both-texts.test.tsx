import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bothTexts } from './both-texts.ts';

test.each([
  ['Begin\nTheirs\nEnd', 'Begin\nMine\nEnd', 'Begin\nTheirs\nMine\nEnd'],
  ['Same', 'Same', 'Same'],
  ['Same\nAdded', 'Same', 'Same\nAdded'],
  ['Theirs', '', 'Theirs\n'],
  ['a\na', 'a', 'a\na'],
])('%j and %j are %j', (theirs, mine, both) => {
  expect(bothTexts(theirs, mine)).toBe(both);
});

test('both texts can be read out of it: each line of either, in its order', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 6 })
    .map((lines) => lines.join('\n'));
  const holds = (whole: string, part: string) => {
    const lines = whole.split('\n');
    return part.split('\n').every((line) => {
      const at = lines.indexOf(line);
      lines.splice(0, at + 1);
      return at !== -1;
    });
  };
  fc.assert(
    fc.property(text, text, (theirs, mine) => {
      const both = bothTexts(theirs, mine);
      expect([holds(both, theirs), holds(both, mine)]).toEqual([true, true]);
    }),
  );
});
