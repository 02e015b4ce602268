import { describe, expect, test } from '@jest/globals';
import { buildMember, buildPosition, buildRule, e1, e2, f1, levels } from './testing/builders.ts';
import { teamWheel } from './team-wheel.ts';

const everyElement = (level: number, over = {}) => [
  buildRule({ areaId: 'a1', level, ...over }),
  buildRule({ areaId: 'a2', level, ...over }),
];

describe('an element of the team’s wheel', () => {
  test('has the means, the distances, the need and the spread of its members', () => {
    const wheel = teamWheel({
      elements: [e1],
      members: [buildMember('anna', [2]), buildMember('bo', [2]), buildMember('cia', [5]), buildMember('dan', [0])],
      rules: [buildRule({ unitId: 'centre', level: 4 }), buildRule({ unitId: 'team', level: 3 })],
    });
    expect(wheel.elements).toEqual([
      {
        holding: 2.3,
        requirement: 3,
        target: 4,
        distanceToTarget: -1.7,
        distanceToRequirement: -0.7,
        needCount: 3,
        needSum: 5,
        counted: 4,
        required: 4,
        spread: [1, 0, 2, 0, 0, 1],
      },
    ]);
  });

  test('leaves out who has no level: need unknown, told as counted of required', () => {
    const [element] = teamWheel({
      elements: [e1],
      members: [buildMember('anna', [1]), buildMember('bo', [null])],
      rules: [buildRule({ level: 3 })],
    }).elements;
    expect(element).toMatchObject({ holding: 1, requirement: 3, needCount: 1, needSum: 2, counted: 1, required: 2 });
    expect(element?.spread).toEqual([0, 1, 0, 0, 0, 0]);
  });

  test('leaves out who has no requirement: no need, whatever the level', () => {
    const [element] = teamWheel({
      elements: [e1],
      members: [buildMember('anna', [1]), buildMember('bo', [0], { jobGroupId: 'nurses' })],
      rules: [buildRule({ level: 3, audience: 'jobGroup', audienceValue: 'teachers' })],
    }).elements;
    expect(element).toMatchObject({ holding: 1, requirement: 3, needCount: 1, needSum: 2, counted: 1, required: 1 });
  });

  test('has no means where nobody counts', () => {
    const { elements } = teamWheel({
      elements: [e1, f1],
      members: [buildMember('anna', [null, 4])],
      rules: [buildRule({ level: 3 })],
    });
    const nothing = {
      holding: null,
      requirement: null,
      target: null,
      distanceToTarget: null,
      needCount: 0,
      needSum: 0,
    };
    expect(elements[0]).toMatchObject({ ...nothing, counted: 0, required: 1, spread: [0, 0, 0, 0, 0, 0] });
    expect(elements[1]).toMatchObject({ ...nothing, counted: 0, required: 0, spread: [0, 0, 0, 0, 0, 0] });
  });

  test('sums needs person by person, never as a difference of means', () => {
    const [element] = teamWheel({
      elements: [e1],
      members: [buildMember('anna', [5]), buildMember('bo', [1])],
      rules: [buildRule({ level: 3 })],
    }).elements;
    expect(element).toMatchObject({ holding: 3, requirement: 3, distanceToRequirement: 0, needCount: 1, needSum: 2 });
  });

  test('has a target mean over the counted members for whom centre or municipality has set a rule', () => {
    const [element] = teamWheel({
      elements: [e1],
      members: [buildMember('anna', [2]), buildMember('bo', [3], { jobGroupId: 'nurses' }), buildMember('cia', [null])],
      rules: [
        buildRule({ unitId: 'centre', level: 5, audience: 'jobGroup', audienceValue: 'teachers' }),
        buildRule({ unitId: 'team', level: 2 }),
      ],
    }).elements;
    expect(element).toMatchObject({ requirement: 2, target: 5, holding: 2.5, distanceToTarget: -2.5, counted: 2 });
  });

  test('has no target where only nearer rules are set', () => {
    const [element] = teamWheel({
      elements: [e1],
      members: [buildMember('anna', [2])],
      rules: [buildRule({ unitId: 'team' }), buildRule({ employmentId: 'anna' })],
    }).elements;
    expect(element).toMatchObject({ requirement: 3, target: null, distanceToTarget: null, distanceToRequirement: -1 });
  });

  test('shows means with one decimal, half up', () => {
    const holding = (agreed: number[]) =>
      teamWheel({
        elements: [e1],
        members: agreed.map((level, index) => buildMember(`p${index}`, [level])),
        rules: [buildRule()],
      }).elements[0]?.holding;
    expect(holding([2, 2, 2, 3])).toBe(2.3);
    expect(holding([3, 3, 4])).toBe(3.3);
    expect(holding([...Array.from({ length: 13 }, () => 3), ...Array.from({ length: 7 }, () => 4)])).toBe(3.4);
  });

  test('takes the agreed level, else the leader’s, else one’s own', () => {
    const { members } = teamWheel({
      elements: [e1, e2, f1],
      members: [
        {
          position: buildPosition(),
          levels: [{ self: 5, leader: 4, agreed: 1 }, levels({ self: 5, leader: 2 }), levels({ self: 3 })],
        },
      ],
      rules: everyElement(4),
    });
    expect(members).toEqual([
      {
        employmentId: 'anna',
        requirements: [4, 4, 4],
        counting: [
          { level: 1, kind: 'agreed' },
          { level: 2, kind: 'leader' },
          { level: 3, kind: 'self' },
        ],
        needs: [3, 2, 1],
        needCount: 3,
        needSum: 6,
      },
    ]);
  });
});

describe('an area of the team’s wheel', () => {
  test('is the unweighted mean of its elements that have a value, rounded once', () => {
    const { areas } = teamWheel({
      elements: [e1, e2, f1],
      members: [
        buildMember('anna', [0, 0, null]),
        buildMember('bo', [0, 1, null]),
        buildMember('cia', [null, 0, null]),
        buildMember('dan', [1, 1, null]),
        buildMember('eva', [0, 0, null]),
      ],
      rules: [buildRule({ areaId: 'a1', level: 2 })],
    });
    // 1/4 and 2/5: shown 0.3 and 0.4, and 0.325 together; over all nine levels it would be 0.333.
    expect(areas).toEqual([
      {
        areaId: 'a1',
        holding: 0.3,
        requirement: 2,
        target: 2,
        distanceToTarget: -1.7,
        distanceToRequirement: -1.7,
        needCount: 5,
        needSum: 15,
        counted: 5,
        required: 5,
      },
      {
        areaId: 'a2',
        holding: null,
        requirement: null,
        target: null,
        distanceToTarget: null,
        distanceToRequirement: null,
        needCount: 0,
        needSum: 0,
        counted: 0,
        required: 0,
      },
    ]);
  });

  test('counts a member once, however many of its elements they need', () => {
    const [area] = teamWheel({
      elements: [e1, e2],
      members: [
        buildMember('anna', [1, 2]),
        buildMember('bo', [3, 5]),
        buildMember('cia', [null, 0]),
        buildMember('dan', [null, null]),
      ],
      rules: [buildRule({ areaId: 'a1', level: 3 })],
    }).areas;
    expect(area).toMatchObject({ needCount: 2, needSum: 6, counted: 3, required: 4 });
  });

  test('does not count who has a level but no requirement in it', () => {
    const [area] = teamWheel({
      elements: [e1, e2],
      members: [buildMember('anna', [1, 2]), buildMember('bo', [1, 2], { jobGroupId: 'nurses' })],
      rules: [buildRule({ areaId: 'a1', audience: 'jobGroup', audienceValue: 'teachers' })],
    }).areas;
    expect(area).toMatchObject({ holding: 1.5, counted: 1, required: 1 });
  });

  test('leaves an element without a value out of each mean by itself', () => {
    const [area] = teamWheel({
      elements: [e1, e2],
      members: [buildMember('anna', [2, 4])],
      rules: [
        buildRule({ unitId: 'team', areaId: 'a1', level: 3 }),
        buildRule({ unitId: 'centre', elementId: 'e1', level: 5 }),
      ],
    }).areas;
    expect(area).toMatchObject({ holding: 3, requirement: 3, target: 5, distanceToTarget: -2 });
  });
});

describe('a team’s wheel', () => {
  test('of nobody has no numbers', () => {
    const wheel = teamWheel({ elements: [e1], members: [], rules: [buildRule()] });
    expect(wheel.members).toEqual([]);
    expect(wheel.elements[0]).toMatchObject({ holding: null, counted: 0, required: 0, needSum: 0 });
    expect(wheel.areas[0]).toMatchObject({ areaId: 'a1', holding: null, counted: 0 });
  });

  test('refuses members whose levels do not fit the elements', () => {
    expect(() => teamWheel({ elements: [e1, e2], members: [buildMember('anna', [1])], rules: [] })).toThrow(RangeError);
  });
});
