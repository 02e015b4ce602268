import { forgetWhere, prefix } from './kept-text.ts';

/** A text that is not on the server yet, as the window keeps it. */
export interface Draft {
  text: string;
  /** The version that it was written from. */
  version: number;
  /** Texts that were sent without an answer so far. */
  sent: readonly string[];
}

/** Where the draft of one field is kept. */
export interface DraftPlace {
  read(): Draft | null;
  keep(draft: Draft): void;
  forget(): void;
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || !('text' in value && 'version' in value && 'sent' in value)) {
    return false;
  }
  const { text, version, sent } = value;
  return typeof text === 'string' && typeof version === 'number' && Array.isArray(sent);
}

/** The drafts of everybody but this person go: whoever uses the window next must not find them. */
function forgetOthers(personId: string): void {
  forgetWhere((key) => !key.startsWith(`${prefix}${personId} `));
}

/**
 * The place of a field's draft: this window's storage, which ends with the window, so that nothing stays on a computer that
 * several use. Without a person (`null`) or with storage closed nothing is kept.
 */
export function draftPlace(personId: string | null, field: string): DraftPlace {
  if (personId === null) return { read: () => null, keep: () => undefined, forget: () => undefined };
  const key = `${prefix}${personId} ${field}`;
  return {
    read: () => {
      forgetOthers(personId);
      try {
        const parsed: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        return isDraft(parsed) ? parsed : null;
      } catch {
        return null; // closed, or of another time
      }
    },
    keep: (draft) => {
      try {
        sessionStorage.setItem(key, JSON.stringify(draft));
      } catch {
        // closed, or full: the text still stands on the screen
      }
    },
    forget: () => forgetWhere((other) => other === key),
  };
}
