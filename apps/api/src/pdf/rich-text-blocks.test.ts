import { expect, test } from '@jest/globals';
import { richTextBlocks } from './rich-text-blocks.ts';

const words = (text: string, ...marks: string[]) => ({ type: 'text', text, marks: marks.map((type) => ({ type })) });
const paragraph = (...content: ReturnType<typeof words>[]) => ({ type: 'paragraph', content });

test('a tree of rich text becomes blocks: its looks stay, what is written stays text', () => {
  const script = '<script>alert(1)</script>';
  const blocks = richTextBlocks({
    type: 'doc',
    content: [
      { type: 'heading', content: [words('Om '), words('det')] },
      paragraph(words('Vi '), words('aftalte', 'strong'), words(script, 'em', 'strong')),
      { type: 'paragraph' },
      {
        type: 'ordered_list',
        content: [
          {
            type: 'list_item',
            content: [
              paragraph(words('ét')),
              { type: 'bullet_list', content: [{ type: 'list_item', content: [paragraph(words('inde'))] }] },
            ],
          },
        ],
      },
    ],
  });
  const plain = (text: string) => ({ kind: 'paragraph', runs: [{ text, isBold: false, isItalic: false }] });
  expect(blocks).toEqual([
    { kind: 'heading', level: 3, text: 'Om det' },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Vi ', isBold: false, isItalic: false },
        { text: 'aftalte', isBold: true, isItalic: false },
        { text: script, isBold: true, isItalic: true },
      ],
    },
    {
      kind: 'list',
      isOrdered: true,
      items: [[plain('ét'), { kind: 'list', isOrdered: false, items: [[plain('inde')]] }]],
    },
  ]);
});
