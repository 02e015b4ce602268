import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countingHolding } from './holding.ts';
import { LEVELS } from './level.ts';
import { need } from './need.ts';
import { applicableRules } from './requirement.ts';
import { teamInput } from './testing/arbitraries.ts';
import { teamWheel, type TeamAreaNumbers } from './team-wheel.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const areaIndexes = (elements: readonly { areaId: string }[], areaId: string) =>
  elements.flatMap((element, index) => (element.areaId === areaId ? [index] : []));

/** An exact number, as the tests work it out: numerator over denominator. */
type Exact = readonly [bigint, bigint] | null;

/** The mean of whole numbers over the product of all counts, where every summand is whole. */
function exactMean(groups: readonly (readonly number[])[]): Exact {
  const filled = groups.filter((levels) => levels.length > 0);
  const product = filled.reduce((all, levels) => all * BigInt(levels.length), 1n);
  const total = filled.reduce((all, levels) => all + (BigInt(sum(levels)) * product) / BigInt(levels.length), 0n);
  return filled.length === 0 ? null : [total, product * BigInt(filled.length)];
}

function minus(a: Exact, b: Exact): Exact {
  return a && b && [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
}

/** Whether a displayed number is the whole number of tenths nearest to the exact one, half up. */
function isDisplayOf(shown: number | null, exact: Exact): boolean {
  if (exact === null || shown === null) return exact === shown;
  const tenths = BigInt(Math.round(shown * 10));
  const [numerator, denominator] = exact;
  return (2n * tenths - 1n) * denominator <= 20n * numerator && 20n * numerator < (2n * tenths + 1n) * denominator;
}

describe('a team’s wheel', () => {
  test('has in its members what the rules of one person give', () => {
    fc.assert(
      fc.property(teamInput, ({ elements, members, rules }) => {
        teamWheel({ elements, members, rules }).members.forEach((numbers, at) => {
          elements.forEach((element, index) => {
            const member = members[at];
            if (member === undefined) throw new Error('a member too many');
            const required = applicableRules(rules, member.position, element)[0]?.level ?? null;
            const counting = countingHolding(member.levels[index] ?? { self: null, leader: null, agreed: null });
            expect(numbers.requirements[index]).toBe(required);
            expect(numbers.counting[index]).toEqual(counting);
            expect(numbers.needs[index]).toBe(need(required, counting?.level ?? null));
          });
        });
      }),
    );
  });

  test('counts and sums needs as its members have them', () => {
    fc.assert(
      fc.property(teamInput, (input) => {
        const { elements, areas, members } = teamWheel(input);
        elements.forEach((element, index) => {
          const needs = members.flatMap((member) => member.needs[index] ?? []);
          expect(element.needSum).toBe(sum(needs));
          expect(element.needCount).toBe(needs.filter((missing) => missing > 0).length);
          expect(element.counted).toBe(needs.length);
          expect(element.required).toBe(members.filter((member) => member.requirements[index] != null).length);
        });
        for (const area of areas) {
          const inside = areaIndexes(input.elements, area.areaId);
          const ofMembers = members.map((member) => sum(inside.map((index) => member.needs[index] ?? 0)));
          expect(area.needSum).toBe(sum(ofMembers));
          expect(area.needCount).toBe(ofMembers.filter((missing) => missing > 0).length);
          expect(area.counted).toBe(members.filter(({ needs }) => inside.some((index) => needs[index] != null)).length);
          expect(area.required).toBe(
            members.filter(({ requirements }) => inside.some((index) => requirements[index] != null)).length,
          );
          expect(area.needSum).toBe(sum(inside.map((index) => elements[index]?.needSum ?? Number.NaN)));
        }
        expect(sum(elements.map(({ needSum }) => needSum))).toBe(sum(members.map(({ needSum }) => needSum)));
        expect(sum(elements.map(({ needCount }) => needCount))).toBe(sum(members.map(({ needCount }) => needCount)));
      }),
    );
  });

  test('shows the exact means and the differences of these, each rounded once', () => {
    fc.assert(
      fc.property(teamInput, (input) => {
        const { elements, areas, members } = teamWheel(input);
        /** For each element a number of each member whom it counts. */
        const ofCounted = (pick: (at: number, index: number) => number | null | undefined) =>
          elements.map((_, index) =>
            members.flatMap(({ needs }, at) => (needs[index] == null ? [] : (pick(at, index) ?? []))),
          );
        const held = ofCounted((at, index) => members[at]?.counting[index]?.level);
        const required = ofCounted((at, index) => members[at]?.requirements[index]);
        const targets = ofCounted((at, index) => {
          const [member, element] = [input.members[at], input.elements[index]];
          return member && element && applicableRules(input.rules, member.position, element, 'centreTarget')[0]?.level;
        });
        const expectMeans = (shown: Omit<TeamAreaNumbers, 'areaId'>, indexes: readonly number[]) => {
          const [holding, requirement, target] = [held, required, targets].map((levels) =>
            exactMean(indexes.map((index) => levels[index] ?? [])),
          ) as [Exact, Exact, Exact];
          expect(isDisplayOf(shown.holding, holding)).toBe(true);
          expect(isDisplayOf(shown.requirement, requirement)).toBe(true);
          expect(isDisplayOf(shown.target, target)).toBe(true);
          expect(isDisplayOf(shown.distanceToTarget, minus(holding, target))).toBe(true);
          expect(isDisplayOf(shown.distanceToRequirement, minus(holding, requirement))).toBe(true);
        };
        elements.forEach((element, index) => expectMeans(element, [index]));
        for (const area of areas) expectMeans(area, areaIndexes(input.elements, area.areaId));
        for (const [index, { spread }] of elements.entries()) {
          expect(spread).toEqual(LEVELS.map((level) => held[index]?.filter((one) => one === level).length));
        }
      }),
    );
  });

  test('does not hang on the order of its members', () => {
    fc.assert(
      fc.property(teamInput, (input) => {
        const forward = teamWheel(input);
        const backward = teamWheel({ ...input, members: input.members.toReversed() });
        expect(backward.elements).toEqual(forward.elements);
        expect(backward.areas).toEqual(forward.areas);
      }),
    );
  });

  test('a member who is not assessed changes nothing but how many are required', () => {
    fc.assert(
      fc.property(teamInput, (input) => {
        const [first] = input.members;
        fc.pre(first !== undefined);
        const unknown = { ...first, levels: first.levels.map(() => ({ self: null, leader: null, agreed: null })) };
        const before = teamWheel(input);
        const after = teamWheel({ ...input, members: [...input.members, unknown] });
        const all = <N extends object>(numbers: readonly N[]) => numbers.map((one) => ({ ...one, required: 0 }));
        expect(all(after.elements)).toEqual(all(before.elements));
        expect(all(after.areas)).toEqual(all(before.areas));
      }),
    );
  });
});
