import { describe, expect, test } from '@jest/globals';
import { wheelGeometry, type LabelPlace } from './wheel-geometry.ts';

/** Left and right edge that a label of full width takes. */
function edges({ x, align, maxWidth }: LabelPlace): [number, number] {
  const left = { start: x, center: x - maxWidth / 2, end: x - maxWidth }[align];
  return [left, left + maxWidth];
}

describe('measures of the wheel', () => {
  test.each([
    [300, 8],
    [318, 6],
    [439, 8],
    [440, 8],
    [440, 6],
    [576, 8],
    [576, 6],
    [680, 8],
    [1400, 8],
    [576, 3],
    [576, 10],
  ])('at %i px and %i spokes no label leaves the drawing', (width, count) => {
    const geometry = wheelGeometry(width, count, 2);
    expect(geometry.width).toBeLessThanOrEqual(width);
    for (const place of geometry.places) {
      const [left, right] = edges(place);
      expect(left).toBeGreaterThanOrEqual(-0.001);
      expect(right).toBeLessThanOrEqual(geometry.width + 0.001);
      expect(right - left).toBeGreaterThanOrEqual(geometry.labels === 'words' ? 100 : 35.9);
    }
  });

  test('a phone gets numbered discs, a desktop words, and many spokes discs', () => {
    expect(wheelGeometry(318, 8, 2).labels).toBe('discs');
    expect(wheelGeometry(576, 8, 2).labels).toBe('words');
    expect(wheelGeometry(576, 12, 2).labels).toBe('discs');
  });

  test('a narrow drawing leaves many values to the table', () => {
    expect(wheelGeometry(460, 8, 2).values).toBe(true);
    expect(wheelGeometry(460, 8, 5)).toMatchObject({ labels: 'words', values: false });
    expect(wheelGeometry(576, 8, 5).values).toBe(true);
  });
});
