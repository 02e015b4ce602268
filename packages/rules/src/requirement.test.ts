import { describe, expect, test } from '@jest/globals';
import { applicableRules, chooseRequirement, chooseRequirements, decidedBy, rulesTie } from './requirement.ts';
import { buildPosition, buildRule, e1, e2, f1, school, team } from './testing/builders.ts';

const anna = buildPosition();

describe('which rules apply', () => {
  test('only those of the position’s own units', () => {
    const elsewhere = buildRule({ unitId: 'other-centre' });
    expect(applicableRules([elsewhere], anna, e1)).toEqual([]);
    expect(chooseRequirement([elsewhere], anna, e1)).toBeNull();
  });

  test('a person’s rule holds for that employment alone', () => {
    const own = buildRule({ employmentId: 'anna' });
    expect(chooseRequirement([own], anna, e1)).toBe(own);
    expect(chooseRequirement([own], buildPosition({ employmentId: 'bo' }), e1)).toBeNull();
  });

  test.each([
    ['jobGroup', 'teachers', 'nurses'],
    ['leaderFunction', 'citizenFacing', 'administrative'],
    ['leaderLevel', '3', '4'],
  ] as const)('a rule for a %s holds for it alone', (audience, own, other) => {
    const rule = buildRule({ audience, audienceValue: own });
    expect(chooseRequirement([rule], anna, e1)).toBe(rule);
    expect(chooseRequirement([buildRule({ audience, audienceValue: other })], anna, e1)).toBeNull();
  });

  test.each(['jobGroup', 'leaderFunction', 'leaderLevel'] as const)(
    'who has no %s is not met by a rule for one',
    (audience) => {
      const nobody = buildPosition({ jobGroupId: null, leaderFunction: null, leaderLevel: null });
      expect(chooseRequirement([buildRule({ audience, audienceValue: '3' })], nobody, e1)).toBeNull();
      expect(chooseRequirement([buildRule({ audience, audienceValue: null })], nobody, e1)).toBeNull();
    },
  );

  test('an area rule means that level for each of its elements, and no other', () => {
    const area = buildRule({ areaId: 'a1' });
    expect(chooseRequirements([area], anna, [e1, e2, f1])).toEqual([area, area, null]);
  });

  test('an element rule holds for that element alone', () => {
    const element = buildRule({ elementId: 'e2' });
    expect(chooseRequirements([element], anna, [e1, e2, f1])).toEqual([null, element, null]);
  });
});

describe('the order of rules', () => {
  const person = buildRule({ employmentId: 'anna' });
  const ofTeam = buildRule({ unitId: 'team' });
  const ofDepartment = buildRule({ unitId: 'department' });
  const ofSchool = buildRule({ unitId: 'school' });
  const ofCentre = buildRule({ unitId: 'centre' });
  const ofMunicipality = buildRule({ unitId: 'municipality' });

  test('scope: person, team, nearest unit upward, centre, municipality', () => {
    const shuffled = [ofSchool, ofMunicipality, person, ofCentre, ofTeam, ofDepartment];
    const ordered = [person, ofTeam, ofDepartment, ofSchool, ofCentre, ofMunicipality];
    expect(applicableRules(shuffled, anna, e1)).toEqual(ordered);
    expect(applicableRules(shuffled.toReversed(), anna, e1)).toEqual(ordered);
  });

  test('within a scope, audience: job group, leader function, leader level, everybody', () => {
    const everybody = buildRule();
    const level = buildRule({ audience: 'leaderLevel', audienceValue: '3' });
    const leaderFunction = buildRule({ audience: 'leaderFunction', audienceValue: 'citizenFacing' });
    const jobGroup = buildRule({ audience: 'jobGroup', audienceValue: 'teachers' });
    expect(applicableRules([everybody, level, leaderFunction, jobGroup], anna, e1)).toEqual([
      jobGroup,
      leaderFunction,
      level,
      everybody,
    ]);
  });

  test('within a scope and an audience, element before area', () => {
    const area = buildRule({ areaId: 'a1', level: 5 });
    const element = buildRule({ elementId: 'e1', level: 1 });
    expect(applicableRules([area, element], anna, e1)).toEqual([element, area]);
  });

  test('a team’s area rule beats a centre’s element rule', () => {
    const area = buildRule({ unitId: 'team', areaId: 'a1' });
    expect(chooseRequirement([ofCentre, area], anna, e1)).toBe(area);
    expect(chooseRequirements([ofCentre, area], anna, [e1])).toEqual([area]);
  });

  test('scope comes before audience, audience before element', () => {
    const nearButBroad = buildRule({ unitId: 'department', areaId: 'a1' });
    const farButNarrow = buildRule({ unitId: 'centre', audience: 'jobGroup', audienceValue: 'teachers' });
    expect(chooseRequirement([farButNarrow, nearButBroad], anna, e1)).toBe(nearButBroad);
    const groupArea = buildRule({ audience: 'jobGroup', audienceValue: 'teachers', areaId: 'a1' });
    expect(chooseRequirement([ofMunicipality, groupArea], anna, e1)).toBe(groupArea);
  });

  test('a nearer rule may be lower, even 0', () => {
    const lower = buildRule({ unitId: 'team', level: 0 });
    expect(chooseRequirement([buildRule({ level: 5 }), lower], anna, e1)?.level).toBe(0);
  });

  test('a team stands before a unit however the tree is built', () => {
    const odd = buildPosition({ path: [school, team, { id: 'municipality', kind: 'municipality' }] });
    expect(applicableRules([ofSchool, ofTeam], odd, e1)).toEqual([ofTeam, ofSchool]);
  });

  test('should two rules tie all the same, their ids decide and not the order of reading', () => {
    const [a, b] = [buildRule({ id: 'a' }), buildRule({ id: 'b' })];
    expect(applicableRules([b, a], anna, e1)).toEqual([a, b]);
    expect(chooseRequirements([b, a], anna, [e1])).toEqual([a]);
    expect(chooseRequirements([a, b], anna, [e1])).toEqual([a]);
  });

  test('the centre’s target looks at centre and municipality only', () => {
    const all = [person, ofTeam, ofDepartment, ofSchool, ofCentre, ofMunicipality];
    expect(applicableRules(all, anna, e1, 'centreTarget')).toEqual([ofCentre, ofMunicipality]);
    expect(chooseRequirement([person, ofTeam, ofSchool], anna, e1, 'centreTarget')).toBeNull();
    expect(chooseRequirements(all, anna, [e1, e2], 'centreTarget')).toEqual([ofCentre, null]);
  });
});

describe('what decided', () => {
  const municipal = buildRule();

  test('the only rule', () => {
    expect(decidedBy(municipal, undefined, anna)).toBe('onlyRule');
  });

  test('a nearer scope, also a person’s, also where audience and target differ too', () => {
    expect(decidedBy(buildRule({ unitId: 'centre' }), municipal, anna)).toBe('scope');
    expect(decidedBy(buildRule({ employmentId: 'anna' }), buildRule({ unitId: 'team' }), anna)).toBe('scope');
    const group = buildRule({ audience: 'jobGroup', audienceValue: 'teachers' });
    expect(decidedBy(buildRule({ unitId: 'team', areaId: 'a1' }), group, anna)).toBe('scope');
  });

  test('the audience, also where the target differs too', () => {
    const area = buildRule({ audience: 'leaderLevel', audienceValue: '3', areaId: 'a1' });
    expect(decidedBy(area, municipal, anna)).toBe('audience');
  });

  test('element before area', () => {
    expect(decidedBy(municipal, buildRule({ areaId: 'a1' }), anna)).toBe('elementBeforeArea');
  });
});

describe('an element that is local', () => {
  const rules = [buildRule({ areaId: 'a1' })];
  const local = (unitId: string | null, jobGroupId: string | null) => ({ ...e1, localTo: { unitId, jobGroupId } });

  test.each([
    ['to a unit on the way up', 'school', null, 1],
    ['to another unit', 'other school', null, 0],
    ['to the own job group', null, 'teachers', 1],
    ['to another job group', null, 'nurses', 0],
  ])('%s takes the rules of its area as far as it is the employment’s at all', (_, unitId, jobGroupId, n) => {
    const element = local(unitId, jobGroupId);
    expect(applicableRules(rules, anna, element)).toHaveLength(n);
    expect(chooseRequirements(rules, anna, [element, e2]).map((rule) => rule !== null)).toEqual([n === 1, true]);
  });
});

describe('a tie', () => {
  const dated = { ...buildRule(), validFrom: '2026-01-01', validTo: null };

  test('is same scope, audience and target on a day of both', () => {
    expect(rulesTie(dated, { ...dated, id: 'other', level: 5, validFrom: '2027-01-01' })).toBe(true);
    const group = { ...dated, audience: 'jobGroup' as const, audienceValue: 'teachers' };
    expect(rulesTie(group, { ...group, id: 'other' })).toBe(true);
  });

  test.each([
    ['scope', { unitId: 'centre' }],
    ['person', { unitId: null, employmentId: 'anna' }],
    ['audience', { audience: 'leaderLevel' as const, audienceValue: '3' }],
    ['target', { elementId: 'e2' }],
    ['kind of target', { elementId: null, areaId: 'a1' }],
    ['days', { validFrom: '2025-01-01', validTo: '2026-01-01' }],
  ])('is none with another %s', (_, over) => {
    expect(rulesTie(dated, { ...dated, ...over })).toBe(false);
    expect(rulesTie({ ...dated, ...over }, dated)).toBe(false);
  });

  test('is none between two persons', () => {
    const own = { ...dated, unitId: null, employmentId: 'anna' };
    expect(rulesTie(own, { ...own, employmentId: 'bo' })).toBe(false);
    expect(rulesTie(own, { ...own, id: 'other' })).toBe(true);
  });

  test('is none with another value of the same audience', () => {
    const group = { ...dated, audience: 'jobGroup' as const, audienceValue: 'teachers' };
    expect(rulesTie(group, { ...group, audienceValue: 'nurses' })).toBe(false);
  });
});
