import { RICH_TEXT_MAX, RICH_TEXT_SPEC, type RichTextNode } from '@medhjul/rules/rich-text';
import { Node, Schema } from 'prosemirror-model';
import { userError } from '../../request/errors.ts';

const schema = new Schema(RICH_TEXT_SPEC as unknown as ConstructorParameters<typeof Schema>[0]);

/** A NUL and half of a pair of surrogates fit into no text of the database. */
const isStorable = (text: string) => !text.includes('\0') && !/\p{Cs}/u.test(text);

function parsed(tree: RichTextNode): Node | null {
  try {
    const node = Node.fromJSON(schema, tree);
    node.check();
    return node.type === schema.topNodeType && isStorable(node.textContent) ? node : null;
  } catch {
    // whatever the library says of a tree that somebody made up: it is not ours
    return null;
  }
}

/**
 * The tree as it is kept: of the known nodes and marks alone, whatever else was sent along.
 * @throws UserErrors TOO_LONG (params: max), MALFORMED
 */
export function checkedRichText(field: string, tree: RichTextNode): RichTextNode {
  // before it is read: a deep tree costs more than its length
  if (JSON.stringify(tree).length > RICH_TEXT_MAX) throw userError('TOO_LONG', field, { max: RICH_TEXT_MAX });
  const node = parsed(tree);
  if (!node) throw userError('MALFORMED', field);
  return node.toJSON() as RichTextNode;
}
