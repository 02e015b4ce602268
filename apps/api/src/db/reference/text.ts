/**
 * A text in the three languages that the product speaks: Danish, Norwegian bokmål, English. Names of areas and
 * elements carry soft hyphens (U+00AD) in long compounds; strip them before searching or sorting.
 */
export interface Text {
  readonly da: string;
  readonly nb: string;
  readonly en: string;
}
