/**
 * What a line on the wheel stands for; decides its colour, dash and marker. Each style once in a drawing; `compare` and
 * `compare2` are other teams or other periods laid beside.
 */
export type SeriesStyle = 'holding' | 'target' | 'requirement' | 'self' | 'leader' | 'agreed' | 'compare' | 'compare2';

/** One spoke. */
export interface WheelArea {
  id: string;
  /** Stands in the disc beside the area in drawing and table. */
  number: number;
  /** May hold soft hyphens where the parts of a compound meet, and zero-width spaces after a stroke. */
  label: string;
  /** The area that stands in the middle of the wheel's idea. */
  isHub?: boolean;
}

/** One line: a value for each area, in the order of the areas; `null` where there is none. */
export interface WheelSeries {
  id: string;
  label: string;
  /** Heads the column of the table, where the label is long. */
  shortLabel?: string;
  values: readonly (number | null)[];
  style: SeriesStyle;
}

/** What drawing and table are both made from. */
export interface WheelData {
  areas: readonly WheelArea[];
  series: readonly WheelSeries[];
  scaleMax: number;
  /** From one ring to the next; 1 unless told. */
  scaleStep?: number;
  /** Writes a value for the reader; the only rounding there is. */
  formatValue(value: number): string;
}

/** A value on a spoke, and the text that drawing and table both show for it. */
export interface WheelCell {
  series: WheelSeries;
  value: number | null;
  text: string;
}

/** One area with its value in each series. */
export interface WheelRow {
  area: WheelArea;
  cells: readonly WheelCell[];
}

const NO_VALUE = '–';

/** The wheel by area: the one array that drawing, labels and table read. */
export function wheelRows({ areas, series, formatValue }: WheelData): WheelRow[] {
  return areas.map((area, index) => ({
    area,
    cells: series.map((one) => {
      const value = one.values[index] ?? null;
      return { series: one, value, text: value === null ? NO_VALUE : formatValue(value) };
    }),
  }));
}

/** The label as it is read aloud: without the soft hyphens and the invisible places to break. */
export function plain(label: string): string {
  return label.replaceAll(/[\u00AD\u200B]/g, '');
}
