import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { contrast, distance, luminance } from './testing/colour-vision.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const tokens = new Map(
  [...read('../theme.css').matchAll(/--mh-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
);

function token(name: string): string {
  const hex = tokens.get(name);
  if (hex === undefined) throw new Error(`No colour ${name} in theme.css`);
  return hex;
}

const steps = [0, 1, 2, 3, 4, 5];
const neighbours = steps.slice(1).map((step) => [step - 1, step] as const);
const fill = (step: number) => token(`heat-${step}`);

describe('the number can be read', () => {
  test.each(steps)('at step %i', (step) => {
    expect(contrast(token(`heat-${step}-ink`), fill(step))).toBeGreaterThanOrEqual(4.5);
  });

  test('where the cell is not relevant, and in totals', () => {
    expect(contrast(token('heat-none-ink'), token('card'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('ink'), token('neutral-tint'))).toBeGreaterThanOrEqual(4.5);
  });
});

// a fifth more light: many times what one just notices, so that a printer's coarse greys leave some of it
describe('in grey each step is clearly darker than the one before', () => {
  test.each(neighbours)('%i and %i', (lighter, darker) => {
    expect(luminance(fill(darker))).toBeLessThan(luminance(fill(lighter)));
    expect(contrast(fill(lighter), fill(darker))).toBeGreaterThanOrEqual(1.2);
  });
});

// three times what one just notices
const APART = 0.06;

describe.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)('with %s', (eyes) => {
  test('all steps stay apart, neighbours as well as others', () => {
    for (const one of steps) {
      for (const other of steps.slice(one + 1)) {
        expect(distance(fill(one), fill(other), eyes)).toBeGreaterThanOrEqual(APART);
      }
    }
  });

  test('the greater step is always the farther one from the lightest', () => {
    const fromLightest = steps.map((step) => distance(fill(0), fill(step), eyes));
    expect(fromLightest).toEqual(fromLightest.toSorted((a, b) => a - b));
  });
});

test('the simulation takes from each what such eyes cannot tell apart, and leaves grey as it is', () => {
  const ordinary = distance('#c45a3c', '#8a7a3c');
  expect(distance('#c45a3c', '#8a7a3c', 'deuteranopia')).toBeLessThan(ordinary / 2);
  expect(distance('#2f6fd0', '#1f7f7f', 'tritanopia')).toBeLessThan(distance('#2f6fd0', '#1f7f7f') / 2);
  expect(distance('#000000', '#ffffff')).toBeCloseTo(1, 3);
  expect(distance('#000000', '#ffffff', 'protanopia')).toBeCloseTo(1, 3);
});

test.each(steps)('whatever shows step %i is painted with the colours of that step', (step) => {
  const [, rule] = read('./heat-scale.css').match(new RegExp(`data-step='${step}'\\] \\{([^}]*)\\}`)) ?? [];
  expect(rule).toContain(`background: var(--mh-heat-${step});`);
  expect(rule).toMatch(new RegExp(`[^-]color: var\\(--mh-heat-${step}-ink\\);`));
});
