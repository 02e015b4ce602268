import { SharedTextField } from '@medhjul/ui/SharedTextField.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { UnusedText } from '@medhjul/ui/TextConflict.tsx';
import type { ReactNode } from 'react';
import { Audience, type AudienceOf } from '../Audience.tsx';
import { useMessages } from '../i18n.ts';
import { SensitiveHint } from '../SensitiveHint.tsx';
import { useAutosave } from './autosave.ts';
import { autosaveMessages } from './autosave.messages.ts';
import { useConflictTexts, useStatus } from './autosave-words.ts';
import type { SavedText, SaveText } from './text-state.ts';
import { useIsWriting } from './writing.ts';

interface AutosaveFieldProps {
  /** Tells this text from all others of the app: `conversation 7 goals`. */
  name: string;
  field: {
    label: string;
    hint?: ReactNode;
    hideLabel?: boolean;
    rows?: number;
    maxLength?: number;
    readOnly?: boolean;
  };
  audience: AudienceOf;
  /** What the server has, from the page's query; `{ body: '', version: 0 }` where it has none. */
  remote: SavedText;
  save: SaveText;
  /** Who else has the page open: named while their changes come in. */
  other?: string | null;
}

type ClosedFieldProps = Pick<AutosaveFieldProps, 'field' | 'audience' | 'remote'> & { unsaved: string };

/** The text as the server has it, once nobody can change it; what was typed too late stays at hand. */
function ClosedField({ field, audience, remote, unsaved }: ClosedFieldProps) {
  const t = useMessages(autosaveMessages);
  return (
    <div className="mh-stack mh-stack--tight">
      <TextArea {...field} value={remote.body} />
      <Audience of={audience} />
      {unsaved !== remote.body && <UnusedText summary={t('tooLate')} text={unsaved} />}
    </div>
  );
}

function NamedField({ name, field, audience, remote, save, other }: AutosaveFieldProps) {
  const t = useMessages(autosaveMessages);
  const text = useAutosave({ name, remote, save });
  const isWriting = useIsWriting(text.heardAt);
  const status = useStatus(text);
  const texts = useConflictTexts();
  const { theirs } = text;
  if (field.readOnly) return <ClosedField {...{ field, audience, remote }} unsaved={text.text} />;
  return (
    <SharedTextField
      field={{ ...field, audience: <Audience of={audience} /> }}
      value={text.text}
      onChange={text.type}
      onBlur={() => void text.flush()}
      status={status}
      beside={{
        presence: other && isWriting ? t('writing', { name: other }) : undefined,
        note: <SensitiveHint text={text.standing === 'untouched' ? '' : text.text} />,
      }}
      conflict={theirs && { theirs: theirs.body, onSettle: text.settle }}
      texts={texts}
    />
  );
}

/**
 * A free text that saves itself while it is written and says so, shows the other's changes as they come, and where both have
 * written both texts. Says who sees it, and hints at what does not belong in it.
 */
export function AutosaveField(props: AutosaveFieldProps) {
  return <NamedField key={props.name} {...props} />;
}
