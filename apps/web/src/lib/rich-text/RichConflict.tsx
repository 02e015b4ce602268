import { Button } from '@medhjul/ui/Button.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import type { TextConflictTexts } from '@medhjul/ui/TextConflict.tsx';
import { useId } from 'react';
import { bothBodies, treeOf } from './rich-body.ts';
import { RichText } from './RichText.tsx';

interface RichConflictProps {
  mine: string;
  theirs: string;
  /** Given the text to go on with, and the one that is left out of it, if any. */
  onSettle(body: string, dropped: string | null): void;
  texts: TextConflictTexts;
}

/** The other's rich text under one's own, and the three ways on. */
export function RichConflict({ mine, theirs, onSettle, texts }: RichConflictProps) {
  const id = useId();
  return (
    <div className="mh-conflict" role="group" aria-labelledby={`${id}-title`} aria-describedby={`${id}-explanation`}>
      <p className="mh-conflict__title" id={`${id}-title`}>
        {texts.title}
      </p>
      <p id={`${id}-explanation`}>{texts.explanation}</p>
      <p className="mh-conflict__whose">{texts.theirs}</p>
      <div className="mh-conflict__text" data-empty={theirs === '' || undefined}>
        {theirs === '' ? texts.theirsEmpty : <RichText tree={treeOf(theirs)} />}
      </div>
      <div className="mh-row">
        <Button variant="secondary" onClick={() => onSettle(bothBodies(theirs, mine), null)}>
          {texts.together}
        </Button>
        <Button variant="secondary" onClick={() => onSettle(mine, theirs || null)}>
          {texts.keepMine}
        </Button>
        <Button variant="secondary" onClick={() => onSettle(theirs, mine || null)}>
          {texts.takeTheirs}
        </Button>
      </div>
    </div>
  );
}

interface UnusedRichTextProps {
  summary: string;
  body: string;
  /** Puts it back: a button with these words. */
  back?: { label: string; take(): void };
}

/** A rich text that was left out, folded away. */
export function UnusedRichText({ summary, body, back }: UnusedRichTextProps) {
  return (
    <Disclosure summary={summary}>
      <div className="mh-conflict__text">
        <RichText tree={treeOf(body)} />
      </div>
      {back && (
        <Button variant="quiet" onClick={back.take}>
          {back.label}
        </Button>
      )}
    </Disclosure>
  );
}
