import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { contrast as contrastOf } from './heatmap/testing/colour-vision.ts';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const colors = new Map([...css.matchAll(/--mh-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));

/** WCAG contrast of two tokens of the theme. */
function contrast(one: string, other: string): number {
  const [a, b] = [colors.get(one), colors.get(other)];
  if (a === undefined || b === undefined) throw new Error(`No colour ${a === undefined ? one : other} in theme.css`);
  return contrastOf(a, b);
}

describe('texts stand out from what they stand on', () => {
  test.each([
    ...['ink', 'ink-2', 'petrol', 'petrol-dark'].flatMap((ink) =>
      ['paper', 'sidebar', 'card', 'petrol-tint'].map((ground) => [ink, ground]),
    ),
    ...['ink', 'ink-2'].flatMap((ink) =>
      ['neutral-tint', 'amber-tint', 'green-tint', 'plum-tint', 'danger-tint'].map((ground) => [ink, ground]),
    ),
    ...['amber', 'green', 'plum', 'blue', 'olive', 'danger'].map((ink) => [ink, 'card']),
    ['amber-dark', 'amber-tint'],
    ['green', 'green-tint'],
    ['plum', 'plum-tint'],
    ['danger', 'paper'],
    ['on-dark', 'petrol'],
    ['on-dark', 'petrol-dark'],
    ['on-dark', 'ink'],
  ])('%s on %s', (ink = '', ground = '') => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('controls and lines of the wheel stand out', () => {
  test.each([
    ...['control', 'petrol', 'petrol-dark', 'amber', 'plum', 'blue', 'green', 'olive', 'ink-2', 'danger'].map(
      (line) => [line, 'card'],
    ),
    ['control', 'paper'],
    ['petrol', 'track'],
    ['amber', 'track'],
    ['plum', 'track'],
    ['ink', 'paper'],
  ])('%s on %s', (line = '', ground = '') => {
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });
});
