import { RICH_TEXT_SPEC } from '@medhjul/rules/rich-text';
import { baseKeymap, chainCommands, setBlockType, toggleMark } from 'prosemirror-commands';
import { history, redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { Schema, type MarkType, type NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Plugin } from 'prosemirror-state';

/** What rich text may hold, for the editor's library: what is pasted keeps only this. */
export const schema = new Schema(RICH_TEXT_SPEC);
const { nodes, marks } = schema;

function hasMark({ selection, storedMarks, doc }: EditorState, mark: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  if (empty) return mark.isInSet(storedMarks ?? $from.marks()) !== undefined;
  return doc.rangeHasMark(from, to, mark);
}

/** How deep the list round the selection lies, and whether it is of this kind. */
function listAround({ selection }: EditorState): { depth: number; type: NodeType } | null {
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (type === nodes.bullet_list || type === nodes.ordered_list) return { depth, type };
  }
  return null;
}

/** Makes a list, another kind of list, or paragraphs again. */
const toggleList =
  (type: NodeType): Command =>
  (state, dispatch) => {
    const around = listAround(state);
    if (!around) return wrapInList(type)(state, dispatch);
    if (around.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(around.depth), type));
    return true;
  };

const isHeading = ({ selection }: EditorState) => selection.$from.parent.type === nodes.heading;
const toggleHeading: Command = (state, dispatch) =>
  setBlockType(isHeading(state) ? nodes.paragraph : nodes.heading)(state, dispatch);

export type RichTool = 'bold' | 'italic' | 'heading' | 'bullets' | 'numbers' | 'undo' | 'redo';

interface ToolRule {
  command: Command;
  /** Whether it holds where the cursor stands; undo and redo are never on. */
  isOn?(state: EditorState): boolean;
  /** Shown with the name, and told to assistive technology: `Mod` is Ctrl, or ⌘. */
  keys: string;
}

/** The tools in their order. */
export const richTools: Readonly<Record<RichTool, ToolRule>> = {
  bold: { command: toggleMark(marks.strong), isOn: (state) => hasMark(state, marks.strong), keys: 'Mod-b' },
  italic: { command: toggleMark(marks.em), isOn: (state) => hasMark(state, marks.em), keys: 'Mod-i' },
  heading: { command: toggleHeading, isOn: isHeading, keys: 'Mod-Alt-2' },
  bullets: {
    command: toggleList(nodes.bullet_list),
    isOn: (state) => listAround(state)?.type === nodes.bullet_list,
    keys: 'Mod-Shift-8',
  },
  numbers: {
    command: toggleList(nodes.ordered_list),
    isOn: (state) => listAround(state)?.type === nodes.ordered_list,
    keys: 'Mod-Shift-7',
  },
  undo: { command: undo, keys: 'Mod-z' },
  redo: { command: redo, keys: 'Mod-Shift-z' },
};

/** Whether a tool can do anything now. */
export function canUse(tool: RichTool, state: EditorState): boolean {
  if (tool === 'undo') return undoDepth(state) > 0;
  return tool === 'redo' ? redoDepth(state) > 0 : richTools[tool].command(state);
}

/** Keys, lists begun by "- " and "1. ", headings by "# ". Tab leaves the field, as everywhere: levels move by Mod-] and Mod-[. */
export function richPlugins(): Plugin[] {
  const tools = Object.values(richTools).map(({ keys, command }) => [keys, command]);
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*•]\s$/, nodes.bullet_list),
        wrappingInputRule(/^\s*\d+[.)]\s$/, nodes.ordered_list),
        textblockTypeInputRule(/^#{1,3}\s$/, nodes.heading),
      ],
    }),
    keymap({
      ...(Object.fromEntries(tools) as Record<string, Command>),
      'Mod-y': redo,
      'Mod-]': sinkListItem(nodes.list_item),
      'Mod-[': liftListItem(nodes.list_item),
      Enter: splitListItem(nodes.list_item),
      Backspace: chainCommands(undoInputRule, (state, dispatch, view) => {
        const atStart = state.selection.empty && state.selection.$from.parentOffset === 0;
        return atStart && isHeading(state) && toggleHeading(state, dispatch, view);
      }),
    }),
    keymap(baseKeymap),
    history(),
  ];
}
