import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  applicableRules,
  chooseRequirement,
  chooseRequirements,
  decidedBy,
  rulesTie,
  type ElementPlace,
  type Position,
  type RequirementRule,
  type ScopeLimit,
} from './requirement.ts';
import { elements, position, rules } from './testing/arbitraries.ts';

const limit = fc.constantFrom<ScopeLimit>('all', 'centreTarget');

/** The three comparisons of model.md 6 as three numbers, worked out the long way; null if the rule does not apply. */
function placeInOrder(rule: RequirementRule, at: Position, element: ElementPlace): [number, number, number] | null {
  const unitsOf = (kind: string) => at.path.filter((unit) => unit.kind === kind).map(({ id }) => id);
  const scopes = ['person', ...['team', 'unit', 'centre', 'municipality'].flatMap(unitsOf)];
  const audiences = [
    `jobGroup ${at.jobGroupId}`,
    `leaderFunction ${at.leaderFunction}`,
    `leaderLevel ${at.leaderLevel}`,
    'everybody null',
  ];
  const targets = [`element ${element.id}`, `area ${element.areaId}`];
  const { unitId = null, jobGroupId = null } = element.localTo ?? {};
  if (unitId !== null && !at.path.some(({ id }) => id === unitId)) return null;
  if (jobGroupId !== null && at.jobGroupId !== jobGroupId) return null;
  const scope =
    rule.employmentId === null ? scopes.indexOf(rule.unitId ?? '') : rule.employmentId === at.employmentId ? 0 : -1;
  const audience = audiences.indexOf(`${rule.audience} ${rule.audienceValue}`);
  const target = targets.indexOf(rule.elementId === null ? `area ${rule.areaId}` : `element ${rule.elementId}`);
  return scope < 0 || audience < 0 || target < 0 ? null : [scope, audience, target];
}

describe('the choice of a requirement', () => {
  test('keeps exactly the rules that apply, in the order of scope, audience, target', () => {
    fc.assert(
      fc.property(rules, position, elements, (all, at, wheel) => {
        for (const element of wheel) {
          const chosen = applicableRules(all, at, element);
          const places = chosen.map((rule) => placeInOrder(rule, at, element) ?? [Number.NaN]);
          expect(chosen).toHaveLength(all.filter((rule) => placeInOrder(rule, at, element) !== null).length);
          const sorted = places.toSorted(
            (a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0),
          );
          expect(places).toEqual(sorted);
        }
      }),
    );
  });

  test('for a whole wheel is the choice for each element', () => {
    fc.assert(
      fc.property(rules, position, elements, limit, (all, at, wheel, within) => {
        const each = wheel.map((element) => applicableRules(all, at, element, within)[0] ?? null);
        expect(chooseRequirements(all, at, wheel, within)).toEqual(each);
        expect(wheel.map((element) => chooseRequirement(all, at, element, within))).toEqual(each);
      }),
    );
  });

  test('does not hang on the order in which rules are read', () => {
    const shuffled = rules.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, position, elements, limit, ([all, other], at, wheel, within) => {
        expect(chooseRequirements(other, at, wheel, within)).toEqual(chooseRequirements(all, at, wheel, within));
      }),
    );
  });

  test('does not change when a rule that does not win is taken away', () => {
    fc.assert(
      fc.property(rules, position, elements, (all, at, wheel) => {
        const winners = chooseRequirements(all, at, wheel);
        expect(
          chooseRequirements(
            all.filter((rule) => winners.includes(rule)),
            at,
            wheel,
          ),
        ).toEqual(winners);
      }),
    );
  });

  test('the centre’s target is what is chosen when only centre and municipality have set rules', () => {
    fc.assert(
      fc.property(rules, position, elements, (all, at, wheel) => {
        const wide = at.path.filter(({ kind }) => kind === 'centre' || kind === 'municipality').map(({ id }) => id);
        const theirs = all.filter(({ unitId }) => unitId !== null && wide.includes(unitId));
        expect(chooseRequirements(all, at, wheel, 'centreTarget')).toEqual(chooseRequirements(theirs, at, wheel));
      }),
    );
  });

  test('leaves no two rules that do not tie unordered, and tells which comparison decided', () => {
    fc.assert(
      fc.property(rules, position, elements, (all, at, wheel) => {
        for (const element of wheel) {
          const [winner, runnerUp] = applicableRules(all, at, element);
          if (winner === undefined || runnerUp === undefined) continue;
          const [a, b] = [placeInOrder(winner, at, element), placeInOrder(runnerUp, at, element)];
          const decisive = [0, 1, 2].find((index) => a?.[index] !== b?.[index]);
          const always = { validFrom: '2026-01-01', validTo: null };
          expect(rulesTie({ ...winner, ...always }, { ...runnerUp, ...always })).toBe(decisive === undefined);
          if (decisive === undefined) continue;
          expect(decidedBy(winner, runnerUp, at)).toBe(['scope', 'audience', 'elementBeforeArea'][decisive]);
        }
      }),
    );
  });
});
