import { expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { fractionOf, placeEntries, pointAt } from './year-geometry.ts';
import type { YearEntry } from './year-wheel-data.ts';
import { YearWheel } from './YearWheel.tsx';

const rings = [
  { id: 'a', number: 1, label: 'Samtaler' },
  { id: 'b', number: 2, label: 'C-MED' },
];
const entry = (over: Partial<YearEntry>): YearEntry => ({
  id: 'x',
  ringId: 'a',
  label: 'Møde',
  firstOn: '2026-07-01',
  lastOn: '2026-07-01',
  state: 'coming',
  ...over,
});
const months = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const show = (entries: readonly YearEntry[], onSelect: (id: string) => void = () => {}, today = '2026-04-02') =>
  render(
    <YearWheel {...{ year: 2026, rings, entries, months, today, todayLabel: 'I dag', onSelect }} summary="Et år" />,
  ).container;

test('is one picture with a sentence, with all months, and today only in its own year', () => {
  const container = show([]);
  expect(screen.getByRole('img', { name: 'Et år' })).toBeInTheDocument();
  expect([...container.querySelectorAll('.mh-year__month text')].map(({ textContent }) => textContent)).toEqual(months);
  expect(container.querySelectorAll('.mh-year__today')).toHaveLength(1);
  expect(show([], undefined, '2027-01-01').querySelectorAll('.mh-year__today')).toHaveLength(0);
});

test('a day is a mark by its state, days are an arc, and what lies outside the year is cut at its ends', () => {
  const container = show([
    entry({ id: 'done', state: 'done' }),
    entry({ id: 'late', state: 'late', ringId: 'b' }),
    entry({ id: 'season', firstOn: '2025-12-01', lastOn: '2026-02-28' }),
    entry({ id: 'lateSeason', ringId: 'b', firstOn: '2026-01-01', lastOn: '2026-12-31', state: 'late' }),
    entry({ id: 'nowhere', ringId: 'c' }),
  ]);
  const states = [...container.querySelectorAll('.mh-year__mark')].map((mark) => mark.getAttribute('data-state'));
  expect(states.toSorted()).toEqual(['done', 'late', 'late']);
  const arcs = container.querySelectorAll('.mh-year__arc');
  expect(arcs).toHaveLength(2);
  const top = pointAt(0, 246);
  expect(arcs[0]?.getAttribute('d')).toContain(`M${top.x.toFixed(2)} ${top.y.toFixed(2)}A`);
});

test('a press on a mark tells which', () => {
  const onSelect = jest.fn();
  const container = show([entry({ id: 'one' })], onSelect);
  fireEvent.click(container.querySelector('.mh-year__entry') as Element);
  expect(onSelect).toHaveBeenCalledWith('one');
});

test('days go round once in their order, and marks of neighbouring days do not lie on each other', () => {
  const day = fc.date({ min: new Date(2026, 0, 1), max: new Date(2026, 11, 31), noInvalidDate: true });
  const iso = (date: Date) =>
    `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [a, b] = [iso(one), iso(other)].toSorted();
      const [first, second] = placeEntries({
        year: 2026,
        rings,
        today: '2026-01-01',
        entries: [a, b].map((each, index) => entry({ id: String(index), firstOn: each ?? '', lastOn: each ?? '' })),
      });
      if (!first || !second) throw new Error('two are placed');
      expect(fractionOf(a ?? '', 2026)).toBeLessThanOrEqual(fractionOf(b ?? '', 2026));
      const [p, q] = [pointAt(first.from, first.radius), pointAt(second.from, second.radius)];
      expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThanOrEqual(7.9);
    }),
  );
});
