import { expect, test } from '@jest/globals';
import { suggestionsFrom } from './plan-suggestion.ts';

const need = (name: string, size: number | null, marks: { isStrategic?: boolean; isCore?: boolean } = {}) => ({
  name,
  need: size,
  isStrategic: false,
  isCore: false,
  ...marks,
});

test('needs in strategic competences come first, then in core ones, then the rest, large ones first', () => {
  const found = suggestionsFrom([
    need('plain 3', 3),
    need('core 1', 1, { isCore: true }),
    need('strategic 1', 1, { isStrategic: true }),
    need('strategic and core 2', 2, { isStrategic: true, isCore: true }),
    need('core 2', 2, { isCore: true }),
    need('plain 1', 1),
    need('plain 1, later', 1),
  ]);
  expect(found.map(({ name }) => name)).toEqual([
    'strategic and core 2',
    'strategic 1',
    'core 2',
    'core 1',
    'plain 3',
    'plain 1',
    'plain 1, later',
  ]);
});

test('where there is no need, or it is unknown, nothing is suggested', () => {
  expect(
    suggestionsFrom([need('met', 0, { isStrategic: true }), need('unknown', null, { isStrategic: true })]),
  ).toEqual([]);
});
