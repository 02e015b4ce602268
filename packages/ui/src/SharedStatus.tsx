import { CloudAlert, CloudCheck, PencilLine } from 'lucide-react';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './SharedTextField.css';

/** How the text stands with the server. */
export interface SharedTextStatus {
  kind: 'untouched' | 'saved' | 'waiting' | 'refused';
  /** Shown and announced when they change: "Saved 14.32", "No connection: kept here", what is wrong. */
  words: string;
  /** "Saving …", shown in place of the words while it lasts; not announced, for it comes at every pause in typing. */
  saving?: string;
}

const icons = { untouched: null, saved: CloudCheck, waiting: CloudAlert, refused: CloudAlert };

/** Under a text that saves itself: whether it is saved, and who else is at it. */
export function SharedStatus({ status, presence }: { status: SharedTextStatus; presence?: string }) {
  const { kind, words, saving } = status;
  const Icon = saving ? null : icons[kind];
  return (
    <div className="mh-shared__status" data-kind={kind}>
      <span role="status" className="mh-shared__words">
        {Icon && <Icon aria-hidden="true" />}
        {saving ? <VisuallyHidden>{words}</VisuallyHidden> : <span>{words}</span>}
      </span>
      {saving && <span aria-hidden="true">{saving}</span>}
      <span role="status" className="mh-shared__presence">
        {presence && <PencilLine aria-hidden="true" />}
        {presence}
      </span>
    </div>
  );
}
