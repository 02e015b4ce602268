import { Textarea } from '@digdir/designsystemet-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { useSteadyCaret } from './caret.ts';
import { Field, type FieldTexts } from './Field.tsx';
import { SharedStatus, type SharedTextStatus } from './SharedStatus.tsx';
import { TextConflict, UnusedText, type TextConflictTexts } from './TextConflict.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './SharedTextField.css';

/** What both have written. */
export interface SharedTextConflict {
  theirs: string;
  /** Given the text to go on with. */
  onSettle(text: string): void;
}

interface SharedTextFieldProps {
  field: FieldTexts & {
    id?: string;
    rows?: number;
    maxLength?: number;
    /** Beside the label: an `AudienceTag`. */
    audience?: ReactNode;
  };
  value: string;
  onChange(text: string): void;
  /** The field is left: save now. */
  onBlur?(): void;
  status: SharedTextStatus;
  /** Who else is at it: "Mette is writing". Stands under the field, with `note`: a hint while typing. */
  beside?: { presence?: string; note?: ReactNode };
  /** While both have written. */
  conflict: SharedTextConflict | null;
  texts: TextConflictTexts;
}

/**
 * A text that two write. Under it stands whether it is saved and who else is at it; when both have written, both texts, to
 * keep one or go on with both. Nothing that anybody typed is thrown away unasked.
 */
export function SharedTextField(props: SharedTextFieldProps) {
  const { field, value, onChange, onBlur, status, beside, conflict, texts } = props;
  const { rows = 3, maxLength, audience, ...words } = field;
  const audienceId = useId();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const lookAtCaret = useSteadyCaret(textarea, value);
  // what was left out when a conflict was settled, until it is brought back or the field goes
  const [unused, setUnused] = useState<string | null>(null);
  const settle = (text: string, dropped: string | null) => {
    setUnused(dropped);
    conflict?.onSettle(text);
    // the panel goes, and with it the button that had the focus
    textarea.current?.focus();
  };
  const bringBack = (text: string) => {
    setUnused(null);
    onChange(`${value}\n\n${text}`);
    textarea.current?.focus();
  };
  return (
    <div className="mh-shared">
      {audience && (
        <div className="mh-shared__audience" id={audienceId}>
          {audience}
        </div>
      )}
      <Field {...words}>
        {(control) => (
          <Textarea
            {...{ rows, maxLength, value, onBlur }}
            style={{ minHeight: `${rows * 1.55 + 1.25}em` }}
            {...control}
            aria-describedby={
              [control['aria-describedby'], audience && audienceId].filter(Boolean).join(' ') || undefined
            }
            ref={textarea}
            onSelect={lookAtCaret}
            onChange={(event) => {
              lookAtCaret(event);
              onChange(event.target.value);
            }}
          />
        )}
      </Field>
      {beside?.note}
      <SharedStatus status={status} presence={beside?.presence} />
      <div role="alert">{conflict && <VisuallyHidden>{texts.title}</VisuallyHidden>}</div>
      {conflict && <TextConflict mine={value} theirs={conflict.theirs} onSettle={settle} texts={texts} />}
      {!conflict && unused !== null && (
        <UnusedText
          summary={texts.unused}
          text={unused}
          action={
            <Button variant="quiet" onClick={() => bringBack(unused)}>
              {texts.bringBack}
            </Button>
          }
        />
      )}
    </div>
  );
}
