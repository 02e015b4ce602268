/** A text as the server has it; version 0 and an empty body where it has none yet. */
export interface SavedText {
  readonly body: string;
  readonly version: number;
}

/** What the server said to a text. */
export type SaveAnswer =
  | { kind: 'saved'; version: number }
  /** Somebody else wrote meanwhile. */
  | { kind: 'conflict'; theirs: SavedText }
  /** It will not take it, in words for the reader. */
  | { kind: 'refused'; words: string };

/** Sends a text that was written from a version. Throws where there was no answer: it is then sent again. */
export type SaveText = (text: string, version: number) => Promise<SaveAnswer>;

/** How a text stands with the server. */
export interface TextState {
  text: string;
  standing: 'untouched' | 'unsaved' | 'saving' | 'saved' | 'waiting' | 'refused' | 'conflict';
  /** When it was last saved from here: milliseconds since 1970. */
  savedAt: number | null;
  /** The other's text, while both have written. */
  theirs: SavedText | null;
  /** When a change of somebody else last came. */
  heardAt: number | null;
  /** Why the server would not take it, while it stands refused. */
  refusal: string | null;
}
