import { expect, test } from '@jest/globals';
import { teamBefore, teamWheel, version } from './testing/wheel-fixture.ts';
import { numbersByArea, teamAreas } from './team-numbers.ts';
import type { TeamWheelFragment } from './wheel.generated.ts';

const wheel = { ...teamWheel, version } as unknown as TeamWheelFragment;

test('each number stands under its own name, at the area and the element it is of', () => {
  const [first, , third] = teamAreas(wheel);
  expect(first?.numbers).toEqual({
    holding: 3.2,
    requirement: 3.5,
    target: 4,
    toTarget: -0.8,
    toRequirement: -0.3,
    needCount: 3,
    needSum: 5,
    counted: 4,
    required: 4,
  });
  expect(first?.elements.map(({ id }) => id)).toEqual(['dialogue', 'courage']);
  expect(first?.elements[1]?.numbers).toMatchObject({ holding: 3.5, toTarget: -0.5, needCount: 2, needSum: 4 });
  expect(first?.elements[1]?.spread).toEqual([0, 0, 1, 1, 1, 1]);
  expect(third?.numbers.holding).toBeNull();
  expect(third?.elements.map(({ id }) => id)).toEqual(['economy']);
});

test('rows that do not match the wheel are refused: a number never stands at the wrong name', () => {
  expect(() => teamAreas({ ...wheel, areas: wheel.areas.slice(1) })).toThrow(RangeError);
  expect(() => teamAreas({ ...wheel, elements: wheel.elements.slice(1) })).toThrow(RangeError);
  expect(() => teamAreas({ ...wheel, elements: wheel.elements.map((row) => row.slice(0, 9)) })).toThrow(RangeError);
  expect(() => teamAreas({ ...wheel, areas: wheel.areas.map((row) => row.map(() => null)) })).toThrow(RangeError);
});

test('another picture is found by area, whatever the order of its areas', () => {
  const turned = { areas: teamBefore.areas.toReversed(), version: { id: 'v', areas: version.areas.toReversed() } };
  expect(numbersByArea(turned).get('personal')?.holding).toBe(2.9);
});
