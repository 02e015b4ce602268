import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CellProblem, guardFormula, readCell, unguardFormula, type Column } from './cells.ts';
import { show } from './problems.ts';

const read = (raw: string, column: Partial<Column>) => readCell(raw, { name: 'x', type: 'text', ...column });
const wrong = expect.any(CellProblem);

describe('a day', () => {
  test.each([
    ['2026-03-31', '2026-03-31'],
    ['31-03-2026', '2026-03-31'],
    [' 29-02-2024 ', '2024-02-29'],
  ])('%s is read', (raw, day) => expect(read(raw, { type: 'day' })).toBe(day));

  test.each([
    '31-02-2026',
    '2026-02-29',
    '1-3-2026',
    '2026-3-1',
    '31/03/2026',
    '03-31-2026',
    '0026-01-01',
    '2026-01-01T00:00',
    'i morgen',
  ])('%s is refused', (raw) => expect(read(raw, { type: 'day' })).toEqual(wrong));
});

test.each([
  ['ja', true],
  ['Nej', false],
  ['1', true],
  ['0', false],
  ['TRUE', true],
  ['false', false],
  ['yes', true],
  ['no', false],
])('%s is a yes or a no', (raw, value) => expect(read(raw, { type: 'flag' })).toBe(value));

test.each(['2', 'maybe', 'constructor'])('%s is neither yes nor no', (raw) =>
  expect(read(raw, { type: 'flag' })).toEqual(wrong),
);

test.each(['6', '-1', '2.5', '2,5', '1e0', 'three', '99999999999'])('%s is off the scale', (raw) =>
  expect(read(raw, { type: 'whole', largest: 5 })).toEqual(wrong),
);

test('words are read in any case and with either line', () => {
  const column = { type: 'choice', words: ['h_med', 'c_med'] } as const;
  expect(read('H-MED', column)).toBe('h_med');
  expect(read('x_med', column)).toEqual(wrong);
});

test('blanks around a cell are left out, an empty cell is null and only where it may be', () => {
  expect(read('  a b\u00a0', {})).toBe('a b');
  expect(read('   ', {})).toBeNull();
  expect(read('   ', { required: true })).toEqual(wrong);
});

test('a cell has a longest length', () => {
  expect(read('x'.repeat(200), {})).toBe('x'.repeat(200));
  expect(read('x'.repeat(201), {})).toEqual(wrong);
});

test.each(['not an address', 'a@b\nBcc: c@d', 'a@b, c@d', '<a@b>'])('%s is no e-mail address', (raw) =>
  expect(read(raw, { type: 'email' })).toEqual(wrong),
);

test('a code has no invisible characters', () => {
  expect(read('A\u202e1', { type: 'code' })).toEqual(wrong);
  expect(read('A\n1', { type: 'code' })).toEqual(wrong);
});

test('what looks like a civil registration number is refused and not quoted', () => {
  for (const type of ['text', 'code', 'email', 'personCode'] as const) {
    const problem = read('010199-9999', { type });
    expect(problem).toEqual(wrong);
    expect(JSON.stringify(problem)).not.toContain('9999');
  }
  expect(read('0101999999', { type: 'personCode' })).toEqual(wrong);
  expect(read('0101999999', { type: 'code' })).toBe('0101999999');
  expect(read('2026-01-01', { type: 'text' })).toBe('2026-01-01');
});

test('a value is shown short, in one line and without steering characters', () => {
  expect(show('a\u001b[31m\nb\u202ec')).toBe('"a [31m b c"');
  expect([...show('x'.repeat(100))]).toHaveLength(42);
  expect(show('nr 010199-9999')).not.toContain('0101');
});

describe('formulas', () => {
  test.each(['=1+1', '+45', '-5', '@sum', '＝1', "'=1", "''-1", '\t=1'])('%j is written as a text', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  test.each(['Anna', "'tis", '5-4', 'a@b'])('%j is left as it is', (text) => expect(guardFormula(text)).toBe(text));

  const signs = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    '\t',
    '\r',
    '\n',
    ' ',
    ';',
    ',',
    '\u202e',
    '＝',
    'æ',
    'x',
  );
  const odd = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: signs }));

  test('no text begins like a formula, and each comes back', () => {
    fc.assert(
      fc.property(odd, (text) => {
        expect(guardFormula(text)).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/);
        expect(unguardFormula(guardFormula(text))).toBe(text);
      }),
    );
  });
});
