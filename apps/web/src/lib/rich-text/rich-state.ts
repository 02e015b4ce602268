import type { RichTextNode } from '@medhjul/rules/rich-text';
import { Node } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';
import { bodyOf, treeOf } from './rich-body.ts';
import { richPlugins, schema } from './rich-commands.ts';

function docOf(body: string): Node {
  const doc = Node.fromJSON(schema, treeOf(body));
  doc.check();
  return doc;
}

/** An editor's state over a text. */
export function stateOf(body: string): EditorState {
  return EditorState.create({ doc: docOf(body), plugins: richPlugins() });
}

/** The text that stands in an editor. */
export function bodyIn(state: EditorState): string {
  return bodyOf(state.doc.toJSON() as RichTextNode);
}

/**
 * Takes another text in, changing only where it differs, so that the cursor stays where it is. What others wrote is not undone
 * by one's own undo.
 */
export function takingIn(state: EditorState, body: string): Transaction {
  const next = docOf(body);
  const { doc, tr } = state;
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || !end) return tr;
  // where letters repeat, the two ends may pass the start
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  const whole = tr.doc.eq(next) ? tr : state.tr.replaceWith(0, doc.content.size, next.content);
  return whole.setMeta('addToHistory', false);
}
