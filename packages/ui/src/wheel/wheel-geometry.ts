/** Where a label stands: the point it leans on, and how. Lengths in CSS pixels, angles clockwise from the top. */
export interface LabelPlace {
  x: number;
  y: number;
  align: 'start' | 'center' | 'end';
  /** How much of its own height the label is moved up, in percent. */
  lift: number;
  maxWidth: number;
}

/** Measures of the whole drawing. */
export interface WheelGeometry {
  width: number;
  height: number;
  radius: number;
  /** Room for words round the drawing, or numbered discs only. */
  labels: 'words' | 'discs';
  /** Values under the words. */
  values: boolean;
  places: LabelPlace[];
}

/** Under this width words no longer fit beside the drawing. */
const WORDS_FROM = 440;
/** Under this width a label has room for so many values under it; the table beside has them all. */
const ALL_VALUES_FROM = 500;
const VALUES_IN_NARROW = 3;
/** With more spokes than this words would meet each other. */
const MOST_WORDS = 10;
/** Wider than this it would not fit a printed page, nor gain by it. */
const WIDEST = 680;
const GAP = 16;
const DISC = 36;
const ROOM_ABOVE = 64;

function place(
  angle: number,
  { width, radius, labels, height }: Omit<WheelGeometry, 'places'>,
  step: number,
): LabelPlace {
  const right = Math.sin(angle);
  const up = Math.cos(angle);
  const reach = radius + GAP + (labels === 'discs' ? DISC / 2 - 4 : 0);
  const x = width / 2 + reach * right;
  const y = height / 2 - reach * up;
  if (labels === 'discs') return { x, y, align: 'center', lift: 50, maxWidth: DISC };
  if (Math.abs(right) < 0.2) {
    const free = 2 * reach * Math.sin(Math.min(step, Math.PI / 2)) - GAP;
    return { x, y, align: 'center', lift: up > 0 ? 100 : 0, maxWidth: Math.min(width, free) };
  }
  const maxWidth = width / 2 - reach * Math.abs(right);
  return { x, y, align: right > 0 ? 'start' : 'end', lift: 50 + 28 * up, maxWidth };
}

/** Measures for `count` spokes and so many series in a container of this width. */
export function wheelGeometry(containerWidth: number, count: number, seriesCount: number): WheelGeometry {
  const width = Math.min(containerWidth, WIDEST);
  const labels = width >= WORDS_FROM && count <= MOST_WORDS ? 'words' : 'discs';
  const beside = labels === 'words' ? Math.max(104, width * 0.19) : DISC + 2;
  const radius = Math.max(40, width / 2 - beside - GAP);
  const height = labels === 'words' ? 2 * (radius + GAP + ROOM_ABOVE) : 2 * (radius + GAP + DISC);
  const values = labels === 'words' && (width >= ALL_VALUES_FROM || seriesCount <= VALUES_IN_NARROW);
  const frame = { width, height, radius, labels, values } as const;
  const step = (2 * Math.PI) / count;
  return { ...frame, places: Array.from({ length: count }, (_, index) => place(index * step, frame, step)) };
}
