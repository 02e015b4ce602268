import { describe, expect, test } from '@jest/globals';
import { countOf, inOrder, ranks, scaleStep, share, shareWithout, together, trend } from './shown.ts';

const cell = (shown: number, people: number) => ({ shown, people });

describe('what is shown of a cell', () => {
  test('share: in steps of five, at most a hundred, none without people', () => {
    expect([cell(0, 40), cell(5, 40), cell(20, 40), cell(15, 14), cell(10, 999)].map(share)).toEqual([
      0, 15, 50, 100, 0,
    ]);
    expect(share(cell(0, 0))).toBeNull();
    expect([cell(30, 40), cell(0, 0)].map(shareWithout)).toEqual([25, null]);
  });

  test('count: under five, about n', () => {
    expect(countOf(cell(0, 40))).toEqual({ code: 'under', number: 5 });
    expect(countOf(cell(5, 40))).toEqual({ code: 'about', number: 5 });
  });

  test('an area is the sum of its elements over the sum of their N', () => {
    expect(together([cell(5, 20), cell(10, 40)])).toEqual(cell(15, 60));
    expect(together([])).toEqual(cell(0, 0));
  });

  test('order and rank: by share, then count; equals share a rank', () => {
    const cells = [
      { id: 'c', ...cell(10, 20) },
      { id: 'a', ...cell(20, 40) },
      { id: 'd', ...cell(0, 20) },
      { id: 'b', ...cell(20, 40) },
    ];
    expect(inOrder(cells).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(ranks(cells)).toEqual([3, 1, 4, 1]);
  });

  test('trend: one step of five people may be rounding and is level', () => {
    expect(trend(cell(20, 40), cell(30, 40))).toEqual({ code: 'rise', points: 25 });
    expect(trend(cell(30, 40), cell(20, 40))).toEqual({ code: 'fall', points: -25 });
    expect(trend(cell(5, 40), cell(10, 40))).toEqual({ code: 'level', points: 10 });
    expect(trend(cell(100, 400), cell(110, 440))).toEqual({ code: 'level', points: 0 });
    expect(trend(cell(0, 0), cell(10, 40))).toBeNull();
  });

  test('colour: six steps that grow with the share', () => {
    const steps = Array.from({ length: 21 }, (_, five) => scaleStep(cell(five * 5, 100))!);
    expect(steps).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
    expect(scaleStep(cell(0, 0))).toBeNull();
  });
});
