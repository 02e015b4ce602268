import type { RichTextNode } from '@medhjul/rules/rich-text';

const paragraph = (text: string, marks?: RichTextNode['marks']): RichTextNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
});

/** A paragraph and, of the sentences after it, a list. */
export function listed([first = '', ...points]: readonly string[]): RichTextNode {
  const items = points.map((point): RichTextNode => ({ type: 'list_item', content: [paragraph(point)] }));
  const list: RichTextNode[] = items.length > 0 ? [{ type: 'bullet_list', content: items }] : [];
  return { type: 'doc', content: [paragraph(first), ...list] };
}

/** A paragraph, and one in bold where there is more to say. */
export function stressed(text: string, more: string | null): RichTextNode {
  return { type: 'doc', content: [paragraph(text), ...(more === null ? [] : [paragraph(more, [{ type: 'strong' }])])] };
}
