import type { Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { richTools } from './rich-commands.ts';
import { bodyIn, stateOf, takingIn } from './rich-state.ts';
import { RichToolbar } from './RichToolbar.tsx';

interface RichTextEditorProps {
  /** What the field is called, and the ids of what names and describes it. */
  field: { id: string; label: string; labelledBy: string; describedBy: string };
  /** The text as `bodyOf` writes it. */
  body: string;
  onChange(body: string): void;
  onBlur(): void;
}

const FROM_OUTSIDE = 'from outside';

/** The library's editor in a place on the page, holding `body`. */
function useEditor(place: RefObject<HTMLDivElement | null>, { field, body, onChange, onBlur }: RichTextEditorProps) {
  const editor = useRef<EditorView | null>(null);
  const [state, setState] = useState(() => stateOf(body));
  const apply = useEffectEvent((view: EditorView, change: Transaction) => {
    const next = view.state.apply(change);
    view.updateState(next);
    setState(next);
    if (change.docChanged && change.getMeta(FROM_OUTSIDE) !== true) onChange(bodyIn(next));
  });
  const leave = useEffectEvent(onBlur);
  const begin = useEffectEvent((at: HTMLElement) => {
    const { id, labelledBy, describedBy } = field;
    const attributes = { id, role: 'textbox', 'aria-multiline': 'true', class: 'mh-rich mh-rich-field' };
    const view = new EditorView(at, {
      state,
      attributes: { ...attributes, 'aria-labelledby': labelledBy, 'aria-describedby': describedBy },
      dispatchTransaction: (change) => apply(view, change),
      handleDOMEvents: { blur: () => leave() },
    });
    return view;
  });
  useEffect(() => {
    if (!place.current) return;
    const view = begin(place.current);
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, [place]);
  // at once, so that no key comes between
  useLayoutEffect(() => {
    const view = editor.current;
    if (view && bodyIn(view.state) !== body) view.dispatch(takingIn(view.state, body).setMeta(FROM_OUTSIDE, true));
  }, [body]);
  return { editor, state };
}

/** A field for rich text, with its tools. Load it lazily. */
export function RichTextEditor(props: RichTextEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const { editor, state } = useEditor(place, props);
  const { id, label } = props.field;
  return (
    <div className="mh-rich-box">
      <RichToolbar
        {...{ label, state }}
        controls={id}
        onUse={(tool) => {
          const view = editor.current;
          if (!view) return;
          richTools[tool].command(view.state, view.dispatch, view);
          view.focus();
        }}
      />
      <div ref={place} />
    </div>
  );
}
