/** Words of one line with their look. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

export interface Column {
  readonly head: string;
  /** Share of the width; the columns' shares need not add up to anything. */
  readonly share: number;
  readonly isNumber?: boolean;
}

/** What a document is made of, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly isQuiet?: boolean }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Block[])[] }
  /** Short cells only: a row is never broken over two pages. The first column names its row. */
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  /** Bars of 0 to 100 %, each with its words: what they say stands in a table as well. */
  | {
      readonly kind: 'bars';
      readonly sentence: string;
      readonly bars: readonly { readonly label: string; readonly value: string; readonly percent: number }[];
    };

export interface TaggedDocument {
  readonly title: string;
  /** BCP 47, e.g. `da`. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** Left in the foot of every page. */
  readonly foot: string;
  /** Right in the foot, with `{page}` and `{pages}`. */
  readonly pageOf: string;
  readonly madeAt: Date;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
/** A fact with its name before it. */
export const fact = (name: string, text: string): Block => ({
  kind: 'paragraph',
  runs: [{ text: `${name}: `, isBold: true }, { text }],
});
