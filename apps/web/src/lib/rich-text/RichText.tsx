import type { RichTextNode } from '@medhjul/rules/rich-text';
import type { ReactNode } from 'react';
import './rich-text.css';

interface RichTextProps {
  tree: RichTextNode;
  /** The level of its headings. */
  level?: 3 | 4 | 5;
}

const lists: Record<string, 'ul' | 'ol' | 'li' | 'p' | undefined> = {
  paragraph: 'p',
  bullet_list: 'ul',
  ordered_list: 'ol',
  list_item: 'li',
};
const marks: Record<string, 'strong' | 'em' | undefined> = { strong: 'strong', em: 'em' };

function Words({ node }: { node: RichTextNode }) {
  return (node.marks ?? []).reduce<ReactNode>((words, { type }) => {
    const Mark = marks[type];
    return Mark ? <Mark>{words}</Mark> : words;
  }, node.text);
}

function Block({ node, level }: { node: RichTextNode; level: 3 | 4 | 5 }) {
  const Tag = node.type === 'heading' ? (`h${level}` as const) : lists[node.type];
  const inside = (node.content ?? []).map((child, index) =>
    child.text === undefined ? <Block key={index} node={child} level={level} /> : <Words key={index} node={child} />,
  );
  return Tag ? <Tag>{inside}</Tag> : inside;
}

/** Rich text to read: elements made from its tree. A node that is none of ours gives its words alone. */
export function RichText({ tree, level = 4 }: RichTextProps) {
  return (
    <div className="mh-rich">
      <Block node={tree} level={level} />
    </div>
  );
}
