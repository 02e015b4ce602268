import { expect, test } from '@jest/globals';
import type { RichTextNode } from '@medhjul/rules/rich-text';
import * as fc from 'fast-check';
import { TextSelection } from 'prosemirror-state';
import { bodyOf, bothBodies, treeOf, wordsOf } from './rich-body.ts';
import { bodyIn, stateOf, takingIn } from './rich-state.ts';

const text = fc.record({
  type: fc.constant('text'),
  text: fc.stringMatching(/^[ab ]{1,6}$/),
  marks: fc.constantFrom([], [{ type: 'strong' }]),
});
// neighbours with the same marks are one node to the editor
const inline = fc.array(text, { maxLength: 1 });
const paragraph: fc.Arbitrary<RichTextNode> = inline.map((content) => ({ type: 'paragraph', content }));
const heading: fc.Arbitrary<RichTextNode> = inline.map((content) => ({ type: 'heading', content }));
const list: fc.Arbitrary<RichTextNode> = fc
  .tuple(fc.constantFrom('bullet_list', 'ordered_list'), fc.array(paragraph, { minLength: 1, maxLength: 3 }))
  .map(([type, items]) => ({ type, content: items.map((item) => ({ type: 'list_item', content: [item] })) }));
const body = fc
  .array(fc.oneof(paragraph, heading, list), { minLength: 1, maxLength: 4 })
  .map((content) => bodyOf({ type: 'doc', content }));

const words = (...lines: string[]) =>
  bodyOf({
    type: 'doc',
    content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
  });

test('whatever stands in the editor, another text taken in stands there exactly', () => {
  fc.assert(
    fc.property(body, body, (mine, theirs) => {
      const state = stateOf(mine);
      expect(bodyIn(state)).toBe(mine);
      expect(bodyIn(state.apply(takingIn(state, theirs)))).toBe(theirs);
    }),
  );
});

test('the cursor stays at its word when somebody writes before it', () => {
  const state = stateOf(words('One', 'Two three'));
  const placed = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 10)));
  const after = placed.apply(takingIn(placed, words('One and more', 'Two three')));
  const { $head } = after.selection;
  expect([$head.parent.textContent, $head.parentOffset]).toEqual(['Two three', 4]);
});

test('the order in which the API stores a node’s fields makes no other text', () => {
  const stored = { content: [{ content: [{ text: 'A', type: 'text' }], type: 'paragraph' }], type: 'doc' };
  expect(bodyOf(stored)).toBe(words('A'));
  expect(bodyOf({ type: 'doc', content: [{ type: 'paragraph' }] })).toBe('');
});

test('both texts together hold every block of either, what is alike once', () => {
  const both = bothBodies(words('Same', 'Theirs'), words('Same', 'Mine'));
  expect(wordsOf(treeOf(both)).split('\n')).toEqual(['Same', 'Theirs', 'Mine']);
  expect(bothBodies('', words('Mine'))).toBe(words('Mine'));
});
