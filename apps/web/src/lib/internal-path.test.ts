import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { internalPath } from './internal-path.ts';

test('an address inside the app is kept whole', () => {
  expect(internalPath('/team?year=2025#L3')).toBe('/team?year=2025#L3');
});

test.each([
  null,
  '',
  'team',
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  '/.//elsewhere.example',
  '/wheel/..//elsewhere.example',
  'javascript:alert(1)',
])('%j leads to the front page', (text) => {
  expect(internalPath(text)).toBe('/');
});

test('whatever is given, a browser stays on the site', () => {
  const site = 'https://medhjul.example';
  const nasty = fc.stringMatching(/^[/\\\t\n\r.@:a-z?#%]{0,12}$/);
  fc.assert(
    fc.property(nasty, (text) => new URL(internalPath(text), site).origin === site),
    {
      numRuns: 20_000,
    },
  );
});
