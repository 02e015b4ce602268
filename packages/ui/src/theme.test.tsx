import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const colors = new Map([...css.matchAll(/--mh-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG contrast of two tokens of the theme. */
function contrast(one: string, other: string): number {
  const [a, b] = [colors.get(one), colors.get(other)];
  if (a === undefined || b === undefined) throw new Error(`No colour ${a === undefined ? one : other} in theme.css`);
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('texts stand out from what they stand on', () => {
  test.each([
    ...['ink', 'ink-2', 'petrol', 'petrol-dark'].flatMap((ink) =>
      ['paper', 'sidebar', 'card', 'petrol-tint'].map((ground) => [ink, ground]),
    ),
    ...['ink', 'ink-2'].flatMap((ink) =>
      ['neutral-tint', 'amber-tint', 'green-tint', 'plum-tint', 'danger-tint'].map((ground) => [ink, ground]),
    ),
    ...['amber', 'green', 'plum', 'blue', 'olive', 'danger', 'heat-none-ink'].map((ink) => [ink, 'card']),
    ['amber-dark', 'amber-tint'],
    ['green', 'green-tint'],
    ['plum', 'plum-tint'],
    ['danger', 'paper'],
    ['on-dark', 'petrol'],
    ['on-dark', 'petrol-dark'],
    ['on-dark', 'ink'],
    ...[0, 1, 2, 3, 4, 5].map((step) => [`heat-${step}-ink`, `heat-${step}`]),
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

test('the heat scale falls evenly in lightness', () => {
  const steps = [0, 1, 2, 3, 4, 5].map((step) => luminance(colors.get(`heat-${step}`) ?? '#000000'));
  expect(steps).toEqual([...steps].sort((a, b) => b - a));
});
