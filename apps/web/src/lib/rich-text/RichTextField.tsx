import type { RichTextNode } from '@medhjul/rules/rich-text';
import { Button } from '@medhjul/ui/Button.tsx';
import { SharedStatus } from '@medhjul/ui/SharedStatus.tsx';
import { Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { VisuallyHidden } from '@medhjul/ui/VisuallyHidden.tsx';
import { TextConflict, UnusedText } from '@medhjul/ui/TextConflict.tsx';
import { lazy, Suspense, useId, useState } from 'react';
import { useAutosave, type Autosave } from '../autosave/autosave.ts';
import { autosaveMessages } from '../autosave/autosave.messages.ts';
import { useConflictTexts, useStatus } from '../autosave/autosave-words.ts';
import type { SaveAnswer } from '../autosave/text-state.ts';
import { useIsWriting } from '../autosave/writing.ts';
import { useMessages } from '../i18n.ts';
import { SensitiveHint } from '../SensitiveHint.tsx';
import { bodyOf, bothBodies, treeOf, wordsOf } from './rich-body.ts';
import { RichText } from './RichText.tsx';
import { richTextMessages } from './rich-text.messages.ts';
import './rich-text.css';

const RichTextEditor = lazy(async () => ({ default: (await import('./RichTextEditor.tsx')).RichTextEditor }));

/** A tree as the server has it; `null` and 0 where it has none yet. */
export interface SavedTree {
  readonly tree: RichTextNode | null;
  readonly version: number;
}

/** What the server said to a tree. */
export type SaveTreeAnswer = Exclude<SaveAnswer, { kind: 'conflict' }> | { kind: 'conflict'; theirs: SavedTree };

interface RichTextFieldProps {
  /** Tells this text from all others of the app: `minutes 7`. */
  name: string;
  field: { label: string; hideLabel?: boolean; hint?: string; readOnly?: boolean };
  remote: SavedTree;
  /** Sends a tree that was written from a version. Throws where there was no answer: it is then sent again. */
  save(tree: RichTextNode, version: number): Promise<SaveTreeAnswer>;
  /** Who else has the page open: named while their changes come in. */
  other?: string | null;
}

const savedBody = ({ tree, version }: SavedTree) => ({ body: bodyOf(tree), version });

function useSharedTree({ name, remote, save }: RichTextFieldProps): Autosave {
  return useAutosave({
    name,
    remote: savedBody(remote),
    save: async (body, version) => {
      const answer = await save(treeOf(body), version);
      return answer.kind === 'conflict' ? { kind: 'conflict', theirs: savedBody(answer.theirs) } : answer;
    },
  });
}

/** The text as the server has it, once nobody can change it; what was typed too late stays at hand. */
function ClosedField({ field, remote, unsaved }: Pick<RichTextFieldProps, 'field' | 'remote'> & { unsaved: string }) {
  const t = useMessages(richTextMessages);
  const autosave = useMessages(autosaveMessages);
  const body = bodyOf(remote.tree);
  return (
    <div className="mh-stack mh-stack--tight">
      {!field.hideLabel && <h3>{field.label}</h3>}
      {body === '' ? <p className="mh-muted">{t('empty')}</p> : <RichText tree={treeOf(body)} />}
      {unsaved !== body && <UnusedText summary={autosave('tooLate')} text={<RichText tree={treeOf(unsaved)} />} />}
    </div>
  );
}

/** While both have written: both texts. Afterwards: what was left out, until it is brought back. */
function Conflict({ text }: { text: Autosave }) {
  const texts = useConflictTexts();
  const [unused, setUnused] = useState<string | null>(null);
  const { theirs } = text;
  const settle = (body: string, dropped: string | null) => {
    setUnused(dropped);
    text.settle(body);
  };
  const bringBack = (body: string) => {
    setUnused(null);
    text.type(bothBodies(text.text, body));
  };
  return (
    <>
      <div role="alert">{theirs && <VisuallyHidden>{texts.title}</VisuallyHidden>}</div>
      {theirs && (
        <TextConflict
          mine={text.text}
          theirs={theirs.body}
          onSettle={settle}
          texts={texts}
          show={(body) => <RichText tree={treeOf(body)} />}
          join={bothBodies}
        />
      )}
      {!theirs && unused !== null && (
        <UnusedText
          summary={texts.unused}
          text={<RichText tree={treeOf(unused)} />}
          action={
            <Button variant="quiet" onClick={() => bringBack(unused)}>
              {texts.bringBack}
            </Button>
          }
        />
      )}
    </>
  );
}

function NamedField(props: RichTextFieldProps) {
  const { field, remote, other } = props;
  const t = useMessages(richTextMessages);
  const autosave = useMessages(autosaveMessages);
  const id = useId();
  const text = useSharedTree(props);
  const isWriting = useIsWriting(text.heardAt);
  const status = useStatus(text);
  if (field.readOnly) return <ClosedField {...{ field, remote }} unsaved={text.text} />;
  const ids = { id, labelledBy: `${id}-label`, describedBy: `${id}-hint ${id}-help` };
  return (
    <div className="mh-shared">
      <div className="mh-field">
        <span id={`${id}-label`} className="mh-field__label">
          {field.hideLabel ? <VisuallyHidden>{field.label}</VisuallyHidden> : field.label}
        </span>
        <p className="mh-field__hint" id={`${id}-hint`}>
          {field.hint}
        </p>
        <Suspense fallback={<Skeleton shape="block" height="12rem" />}>
          <RichTextEditor
            field={{ ...ids, label: field.label }}
            body={text.text}
            onChange={text.type}
            onBlur={() => void text.flush()}
          />
        </Suspense>
        <VisuallyHidden>
          <span id={`${id}-help`}>{t('help')}</span>
        </VisuallyHidden>
      </div>
      <SensitiveHint text={text.standing === 'untouched' ? '' : wordsOf(treeOf(text.text))} />
      <SharedStatus status={status} presence={other && isWriting ? autosave('writing', { name: other }) : undefined} />
      <Conflict text={text} />
    </div>
  );
}

/**
 * Rich text that several write: it saves itself half a second after the last key and says so, takes others' changes in without
 * losing the cursor, and shows both texts where both have written. Nothing that anybody typed is thrown away unasked.
 */
export function RichTextField(props: RichTextFieldProps) {
  return <NamedField key={props.name} {...props} />;
}
