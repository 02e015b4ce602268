import type { RichTextNode } from '@medhjul/rules/rich-text';
import type { Block, Run } from './blocks.ts';

const runOf = (node: RichTextNode): Run => ({
  text: node.text ?? '',
  isBold: node.marks?.some(({ type }) => type === 'strong') ?? false,
  isItalic: node.marks?.some(({ type }) => type === 'em') ?? false,
});

const children = (node: RichTextNode) => node.content ?? [];

/** A tree of rich text as blocks; a paragraph without words leaves none. */
export function richTextBlocks(node: RichTextNode): readonly Block[] {
  switch (node.type) {
    case 'paragraph': {
      const runs = children(node).map(runOf);
      return runs.length > 0 ? [{ kind: 'paragraph', runs }] : [];
    }
    case 'heading':
      return [
        {
          kind: 'heading',
          level: 3,
          text: children(node)
            .map(({ text }) => text ?? '')
            .join(''),
        },
      ];
    case 'bullet_list':
    case 'ordered_list': {
      const items = children(node).map((item) => children(item).flatMap(richTextBlocks));
      return [{ kind: 'list', isOrdered: node.type === 'ordered_list', items }];
    }
    default:
      return children(node).flatMap(richTextBlocks);
  }
}
