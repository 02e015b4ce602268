import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personWheel } from './person-wheel.ts';
import { teamInput } from './testing/arbitraries.ts';
import { buildPosition, buildRule, e1, e2, e3, f1, levels } from './testing/builders.ts';
import { teamWheel } from './team-wheel.ts';

const position = buildPosition();

describe('a person’s wheel', () => {
  test('tells for each element the rule, the level that counts, the need and how it stands', () => {
    const area = buildRule({ areaId: 'a1', level: 3 });
    const { elements } = personWheel({
      elements: [e1, e2, e3, f1],
      position,
      levels: [levels({ agreed: 1 }), levels({ self: 4 }), levels(), levels({ leader: 2 })],
      rules: [area],
    });
    expect(elements).toEqual([
      { requirement: area, counting: { level: 1, kind: 'agreed' }, need: 2, status: 'need' },
      { requirement: area, counting: { level: 4, kind: 'self' }, need: 0, status: 'met' },
      { requirement: area, counting: null, need: null, status: 'notAssessed' },
      { requirement: null, counting: { level: 2, kind: 'leader' }, need: null, status: 'noRequirement' },
    ]);
  });

  test('says "no requirement" and not "not assessed" where neither is there', () => {
    const { elements } = personWheel({ elements: [e1], position, levels: [levels()], rules: [] });
    expect(elements[0]?.status).toBe('noRequirement');
  });

  test('takes each mean of an area over the elements that have that value, and sums the needs', () => {
    const { areas } = personWheel({
      elements: [e1, e2, e3, f1],
      position,
      levels: [{ self: 2, leader: 3, agreed: 1 }, levels({ self: 5 }), levels({ leader: 4 }), levels()],
      rules: [
        buildRule({ elementId: 'e1', level: 4 }),
        buildRule({ elementId: 'e2', level: 3 }),
        buildRule({ elementId: 'f1' }),
      ],
    });
    expect(areas).toEqual([
      {
        areaId: 'a1',
        requirement: 3.5,
        self: 3.5,
        leader: 3.5,
        agreed: 1,
        counting: 3.3,
        need: 3,
        needCount: 1,
        assessed: 2,
        required: 2,
      },
      {
        areaId: 'a2',
        requirement: 3,
        self: null,
        leader: null,
        agreed: null,
        counting: null,
        need: null,
        needCount: 0,
        assessed: 0,
        required: 1,
      },
    ]);
  });

  test('an area whose needs are all met has need 0, which is not unknown', () => {
    const input = {
      elements: [e1, e2],
      position,
      levels: [levels({ agreed: 5 }), levels()],
      rules: [buildRule({ areaId: 'a1' })],
    };
    expect(personWheel(input).areas[0]).toMatchObject({ need: 0, needCount: 0, assessed: 1, required: 2 });
  });

  test('refuses levels that do not fit the elements', () => {
    expect(() => personWheel({ elements: [e1, e2], position, levels: [levels()], rules: [] })).toThrow(RangeError);
  });

  test('tells the same needs as a team of that one person', () => {
    fc.assert(
      fc.property(teamInput, ({ elements, members, rules }) => {
        for (const member of members) {
          const own = personWheel({ elements, position: member.position, levels: member.levels, rules });
          const asTeam = teamWheel({ elements, members: [member], rules });
          expect(own.elements.map((element) => element.need)).toEqual(asTeam.members[0]?.needs);
          expect(own.areas.map((area) => area.need ?? 0)).toEqual(asTeam.areas.map(({ needSum }) => needSum));
          expect(own.elements.map(({ status }) => status === 'need')).toEqual(
            asTeam.elements.map(({ needCount }) => needCount === 1),
          );
        }
      }),
    );
  });
});
