import { holdsOn } from '@medhjul/rules/validity';
import type { Resolvers } from '../../graphql/generated.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { notFound } from '../../request/errors.ts';
import { derivationsOfArea, derivationsOfWheel, goalById } from '../goal/goal.loaders.ts';
import { employmentById, jobGroupById, unitById } from '../organisation/organisation.loaders.ts';
import { markById } from '../requirement/mark.service.ts';
import { requirementById } from '../requirement/requirement.loaders.ts';
import { historyOf, personElementOf, personWheelOf } from './person.service.ts';
import { teamWheelOf } from './team.service.ts';
import * as content from './wheel-content.loaders.ts';
import { components, levels, wheels } from './wheel.service.ts';

export { access } from './wheel.access.ts';

const decidedByEnum = {
  onlyRule: 'ONLY_RULE',
  scope: 'SCOPE',
  audience: 'AUDIENCE',
  elementBeforeArea: 'ELEMENT_BEFORE_AREA',
} as const;

const statusEnum = { noRequirement: 'NO_REQUIREMENT', notAssessed: 'NOT_ASSESSED', need: 'NEED', met: 'MET' } as const;

export const resolvers: Resolvers = {
  Query: {
    levels: (_, __, ctx) => levels(ctx),
    components: (_, __, ctx) => components(ctx),
    wheels: (_, __, ctx) => wheels(ctx),
    wheelVersion: (_, { id }, ctx) => content.versionById(ctx, id),
    personWheel: (_, { employmentId, wheel, year }, ctx) =>
      personWheelOf(ctx, { employmentId, wheel: wheel ? fromEnum(wheel) : null, year }),
    personElement: (_, { employmentId, elementId, year }, ctx) =>
      personElementOf(ctx, { employmentId, elementId, year }),
    teamWheel: (_, { leaderEmploymentId, wheel, unitId, year }, ctx) =>
      teamWheelOf(ctx, { leaderEmploymentId, wheel: fromEnum(wheel), unitId: unitId ?? null, year }),
  },
  Level: {
    name: (level, _, ctx) => level.name[ctx.language],
    description: (level, _, ctx) => level.description[ctx.language],
  },
  Component: {
    name: (component, _, ctx) => component.name[ctx.language],
    description: (component, _, ctx) => component.description[ctx.language],
    groupName: (component, _, ctx) => component.groupName[ctx.language],
  },
  Wheel: {
    code: (wheel) => toEnum(wheel.code),
    name: (wheel, _, ctx) => wheel.name[ctx.language],
    description: (wheel, _, ctx) => wheel.description[ctx.language],
    derivations: (wheel, _, ctx) => derivationsOfWheel(ctx, wheel.code),
    versions: (wheel, _, ctx) => content.versionsOf(ctx, wheel.code),
    async currentVersion(wheel, _, ctx) {
      const versions = await content.versionsOf(ctx, wheel.code);
      const current = versions.find(({ validFrom, validTo }) => holdsOn(validFrom, validTo, ctx.today));
      if (!current) throw notFound();
      return current;
    },
  },
  WheelVersion: {
    wheel: (version) => toEnum(version.wheel),
    areas: async (version, _, ctx) =>
      (await content.areasOf(ctx, version.id)).map((area) => ({ ...area, places: version.places })),
  },
  WheelArea: {
    name: (area, _, ctx) => area.name[ctx.language],
    shortName: (area, _, ctx) => area.shortName[ctx.language],
    description: (area, _, ctx) => area.description[ctx.language],
    derivations: (area, _, ctx) => derivationsOfArea(ctx, area.id),
    links: (area, _, ctx) => content.linksOf(ctx, area.id),
    elements: async (area, _, ctx) =>
      (await content.elementsOf(ctx, area.versionId, area.places)).filter(({ areaId }) => areaId === area.id),
  },
  Derivation: {
    goal: (derivation, _, ctx) => goalById(ctx, derivation.goalId),
    reason: (derivation, _, ctx) => derivation.reason[ctx.language],
  },
  AreaLink: {
    area: (link, _, ctx) => content.areaById(ctx, link.linkedId),
    reason: (link, _, ctx) => link.reason[ctx.language],
  },
  Element: {
    name: (element, _, ctx) => element.name[ctx.language],
    description: (element, _, ctx) => element.description[ctx.language],
    components: (element, _, ctx) => element.components.map((code) => content.componentById(ctx, code)),
    async localTo({ unitId, jobGroupId }, _, ctx) {
      if (unitId) return (await unitById(ctx, unitId)).name;
      return jobGroupId ? (await jobGroupById(ctx, jobGroupId)).name[ctx.language] : null;
    },
  },
  PersonWheel: {
    employment: (person, _, ctx) => employmentById(ctx, person.employmentId),
    isOwn: (person, _, ctx) => person.personId === ctx.viewer.personId,
    history: (person, _, ctx) => historyOf(ctx, person),
  },
  PersonElement: {
    element: ({ place }, _, ctx) => content.elementById(ctx, place.id),
    area: ({ place }, _, ctx) => content.areaById(ctx, place.areaId),
    requirement: ({ rule }) => rule?.level ?? null,
    need: ({ need, counting }) => (need === null ? null : { size: need, missing: counting?.missingComponents ?? [] }),
    status: ({ status }) => statusEnum[status],
    marks: ({ marks }, _, ctx) => marks.map(({ id }) => markById(ctx, id)),
  },
  Need: {
    missingComponents: ({ missing }, _, ctx) => missing.map((code) => content.componentById(ctx, code)),
  },
  AppliedRequirement: {
    requirement: ({ rule }, _, ctx) => requirementById(ctx, rule.id),
    decidedBy: ({ decidedBy }) => (decidedBy ? decidedByEnum[decidedBy] : null),
  },
  TeamWheel: {
    leaderEmployment: (team, _, ctx) => employmentById(ctx, team.leaderEmploymentId),
    unit: ({ unitId }, _, ctx) => (unitId ? unitById(ctx, unitId) : null),
  },
  TeamMark: { kind: (mark) => toEnum(mark.kind) },
  Team: {
    leaderEmployment: (team, _, ctx) => employmentById(ctx, team.leaderEmploymentId),
    wheel: (team) => toEnum(team.wheel),
    unit: ({ unitId }, _, ctx) => (unitId ? unitById(ctx, unitId) : null),
  },
};
