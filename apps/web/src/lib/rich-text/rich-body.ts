import type { RichTextNode } from '@medhjul/rules/rich-text';
import { bothTexts } from '@medhjul/ui/both-texts.ts';

const nothing: RichTextNode = { type: 'doc', content: [{ type: 'paragraph' }] };

/** The node with its fields in one order, whichever the API stores them in. */
function ordered({ type, text, marks, content }: RichTextNode): RichTextNode {
  return {
    type,
    ...(text === undefined ? {} : { text }),
    ...(marks && marks.length > 0 ? { marks: marks.map((mark) => ({ type: mark.type })) } : {}),
    ...(content && content.length > 0 ? { content: content.map(ordered) } : {}),
  };
}

/** A tree as one text, so that equal trees are equal texts; empty where nothing is written. */
export function bodyOf(tree: RichTextNode | null): string {
  const body = tree ? JSON.stringify(ordered(tree)) : '';
  return body === JSON.stringify(nothing) ? '' : body;
}

/** The tree of such a text. */
export function treeOf(body: string): RichTextNode {
  return body === '' ? nothing : (JSON.parse(body) as RichTextNode);
}

/** The words of a tree, without what they look like; one line a paragraph. */
export function wordsOf({ text, content = [] }: RichTextNode): string {
  const isLine = content.some(({ type }) => type === 'text');
  return text ?? content.map(wordsOf).join(isLine ? '' : '\n');
}

const linesOf = (body: string) => (treeOf(body).content ?? []).map((block) => JSON.stringify(block)).join('\n');

/** One text with all blocks of both: those that they begin and end with alike once, between them first those of `theirs`. */
export function bothBodies(theirs: string, mine: string): string {
  if (theirs === '' || mine === '') return theirs || mine;
  const blocks = bothTexts(linesOf(theirs), linesOf(mine)).split('\n');
  return bodyOf({ type: 'doc', content: blocks.map((block) => JSON.parse(block) as RichTextNode) });
}
