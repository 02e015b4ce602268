import fc from 'fast-check';
import { LEVELS } from '../level.ts';
import type { LatestLevels } from '../holding.ts';
import type { ElementPlace, Position, RequirementRule, UnitStep } from '../requirement.ts';
import type { TeamMember } from '../team-member.ts';

/** A small organisation, two of each where a mix-up could happen; the first of a path is where the employment sits. */
const municipality: UnitStep = { id: 'm', kind: 'municipality' };
const [north, south]: [UnitStep, UnitStep] = [
  { id: 'north', kind: 'centre' },
  { id: 'south', kind: 'centre' },
];
const school: UnitStep = { id: 'school', kind: 'unit' };
const department: UnitStep = { id: 'department', kind: 'unit' };
const paths: UnitStep[][] = [
  [municipality],
  [north, municipality],
  [school, north, municipality],
  [{ id: 'team1', kind: 'team' }, department, school, north, municipality],
  [{ id: 'team2', kind: 'team' }, department, school, north, municipality],
  [{ id: 'team3', kind: 'team' }, south, municipality],
];
const unitIds = [...new Set(paths.flat().map(({ id }) => id))];
const employmentIds = ['p1', 'p2', 'p3'];
const audienceValues = { jobGroup: ['j1', 'j2'], leaderFunction: ['x', 'y'], leaderLevel: ['1', '2'] };

export const level = fc.constantFrom(...LEVELS);
export const levelOrNull = fc.option(level, { nil: null });
export const latestLevels: fc.Arbitrary<LatestLevels> = fc.record({
  self: levelOrNull,
  leader: levelOrNull,
  agreed: levelOrNull,
});

const valueOrNull = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: null });

export const position: fc.Arbitrary<Position> = fc.record({
  employmentId: fc.constantFrom(...employmentIds),
  path: fc.constantFrom(...paths),
  jobGroupId: valueOrNull(audienceValues.jobGroup),
  leaderFunction: valueOrNull(audienceValues.leaderFunction),
  leaderLevel: valueOrNull(audienceValues.leaderLevel),
});

const localTo = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({ unitId: fc.constantFrom(...unitIds), jobGroupId: fc.constant(null) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ unitId: fc.constant(null), jobGroupId: fc.constantFrom(...audienceValues.jobGroup) }),
  },
);

/** A wheel: each element is in one of three areas, and areas need not stand together; some elements are local. */
export const elements: fc.Arbitrary<ElementPlace[]> = fc
  .array(fc.record({ areaId: fc.constantFrom('a1', 'a2', 'a3'), localTo }), { minLength: 1, maxLength: 7 })
  .map((drawn) => drawn.map((element, index) => ({ id: `e${index}`, ...element })));

const scope = fc.oneof(
  { weight: 4, arbitrary: fc.record({ unitId: fc.constantFrom(...unitIds), employmentId: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ unitId: fc.constant(null), employmentId: fc.constantFrom(...employmentIds) }) },
);
const audience = fc.oneof(
  fc.constant({ audience: 'everybody' as const, audienceValue: null }),
  ...(['jobGroup', 'leaderFunction', 'leaderLevel'] as const).map((kind) =>
    fc.constantFrom(...audienceValues[kind]).map((audienceValue) => ({ audience: kind, audienceValue })),
  ),
);
/** Also elements and areas that a wheel lacks. */
const target = fc.oneof(
  fc.nat(7).map((index) => ({ elementId: `e${index}`, areaId: null })),
  fc.constantFrom('a1', 'a2', 'a3', 'a4').map((areaId) => ({ elementId: null, areaId })),
);

/** Rules with ids of their own; now and then two tie, which the product would refuse. */
export const rules: fc.Arbitrary<RequirementRule[]> = fc
  .array(fc.record({ scope, audience, target, level, twice: fc.boolean() }), { maxLength: 20 })
  .map((drawn) => drawn.flatMap((rule) => (rule.twice ? [rule, rule] : [rule])))
  .map((drawn) =>
    drawn.map((rule, index) => ({
      id: `r${index}`,
      ...rule.scope,
      ...rule.audience,
      ...rule.target,
      level: rule.level,
    })),
  );

/** A team's question: members have levels for each element. */
export const teamInput: fc.Arbitrary<{ elements: ElementPlace[]; members: TeamMember[]; rules: RequirementRule[] }> = fc
  .record({ elements, rules })
  .chain(({ elements, rules }) =>
    fc
      .array(
        fc.record({
          position,
          levels: fc.array(latestLevels, { minLength: elements.length, maxLength: elements.length }),
        }),
        { maxLength: 7 },
      )
      .map((members) => ({ elements, members, rules })),
  );
