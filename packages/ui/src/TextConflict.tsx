import { useId, type ReactNode } from 'react';
import { bothTexts } from './both-texts.ts';
import { Button } from './Button.tsx';
import { Disclosure } from './Disclosure.tsx';
import './TextConflict.css';

/** Words of a text that two have written at once. */
export interface TextConflictTexts {
  /** Announced when it comes: "You have both written here". */
  title: string;
  /** What happened and what to do: "Your text stands in the field above. Nothing is lost." */
  explanation: string;
  /** Heading of the other's text; it may name the other. */
  theirs: string;
  /** Stands where the other's text is empty. */
  theirsEmpty: string;
  keepMine: string;
  takeTheirs: string;
  /** Both texts in the field, to edit. */
  together: string;
  /** Opens the text that was not used. */
  unused: string;
  /** Puts it under what stands in the field. */
  bringBack: string;
}

interface TextConflictProps {
  mine: string;
  theirs: string;
  /** Given the text to go on with, and the one that is left out of it, if any. */
  onSettle(text: string, dropped: string | null): void;
  texts: TextConflictTexts;
  /** How a text is shown; left out: as it is. */
  show?(text: string): ReactNode;
  /** Both texts as one; left out: one under the other. */
  join?(theirs: string, mine: string): string;
}

/** The other's text under one's own, and the three ways on. */
export function TextConflict({ mine, theirs, onSettle, texts, show, join = bothTexts }: TextConflictProps) {
  const id = useId();
  return (
    <div className="mh-conflict" role="group" aria-labelledby={`${id}-title`} aria-describedby={`${id}-explanation`}>
      <p className="mh-conflict__title" id={`${id}-title`}>
        {texts.title}
      </p>
      <p id={`${id}-explanation`}>{texts.explanation}</p>
      <p className="mh-conflict__whose">{texts.theirs}</p>
      <div className="mh-conflict__text" data-empty={theirs === '' || undefined}>
        {theirs === '' ? texts.theirsEmpty : (show?.(theirs) ?? theirs)}
      </div>
      <div className="mh-row">
        <Button variant="secondary" onClick={() => onSettle(join(theirs, mine), null)}>
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

interface UnusedTextProps {
  summary: string;
  text: ReactNode;
  /** A button that puts it back. */
  action?: ReactNode;
}

/** A text that was left out, folded away. */
export function UnusedText({ summary, text, action }: UnusedTextProps) {
  return (
    <Disclosure summary={summary}>
      <div className="mh-conflict__text">{text}</div>
      {action}
    </Disclosure>
  );
}
