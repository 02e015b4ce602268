import { whichWheels } from '@medhjul/rules/which-wheel';
import type { Resolvers } from '../../graphql/generated.ts';
import { toEnum } from '../../request/enums.ts';
import * as load from './organisation.loaders.ts';
import { committees, headcount, municipality, roleGrants, units, yearsToShow } from './organisation.service.ts';

export { access } from './organisation.access.ts';

export const resolvers: Resolvers = {
  Query: {
    municipality: (_, __, ctx) => municipality(ctx),
    organisationUnits: (_, { parentId }, ctx) => units(ctx, parentId ?? null),
    organisationUnit: (_, { id }, ctx) => load.unitById(ctx, id),
    committees: (_, { unitId }, ctx) => committees(ctx, unitId ?? null),
    roleGrants: (_, __, ctx) => roleGrants(ctx),
  },
  Municipality: {
    demonstration: (_, __, ctx) => ctx.config.mode === 'demonstration',
    years: (_, __, ctx) => yearsToShow(ctx),
  },
  OrganisationUnit: {
    kind: (unit) => toEnum(unit.kind),
    levelName: (unit, _, ctx) => unit.levelName[ctx.language],
    parent: (unit, _, ctx) => (unit.parentId ? load.unitById(ctx, unit.parentId) : null),
    ancestors: async (unit, _, ctx) => (await load.pathOf(ctx, unit.id)).toReversed(),
    children: (unit, _, ctx) => load.childrenOf(ctx, unit.id),
    leaders: (unit, _, ctx) => load.leadersOf(ctx, unit.id),
    people: (unit, _, ctx) => load.employmentsIn(ctx, unit.id),
    headcount: (unit, _, ctx) => headcount(ctx, unit.id),
    committees: (unit, _, ctx) => load.committeesOf(ctx, unit.id),
  },
  Employment: {
    person: (employment, _, ctx) => load.personById(ctx, employment.personId),
    unit: (employment, _, ctx) => load.unitById(ctx, employment.unitId),
    jobGroup: ({ jobGroupId }, _, ctx) => (jobGroupId ? load.jobGroupById(ctx, jobGroupId) : null),
    leaderFunction: (row, _, ctx) => (row.leaderFunction ? load.leaderFunctionById(ctx, row.leaderFunction) : null),
    leaderLevel: (row, _, ctx) => (row.leaderLevel ? load.leaderLevelById(ctx, String(row.leaderLevel)) : null),
    wheels: async (employment, _, ctx) =>
      whichWheels(employment, await municipality(ctx)).map((wheel) => toEnum(wheel)),
    async nearestLeader(employment, _, ctx) {
      const [line] = await load.nearestLeaderOf(ctx, employment.id);
      return line ? load.employmentById(ctx, line.leaderId) : null;
    },
  },
  JobGroup: { name: (group, _, ctx) => group.name[ctx.language] },
  LeaderFunction: { name: (leaderFunction, _, ctx) => leaderFunction.name[ctx.language] },
  LeaderLevel: { name: (level, _, ctx) => level.name[ctx.language] },
  Committee: {
    kind: (committee) => toEnum(committee.kind),
    unit: (committee, _, ctx) => load.unitById(ctx, committee.unitId),
    seats: (committee, _, ctx) => load.seatsOf(ctx, committee.id),
  },
  Seat: {
    committee: (seat, _, ctx) => load.committeeById(ctx, seat.committeeId),
    person: (seat, _, ctx) => load.personById(ctx, seat.personId),
    side: (seat) => toEnum(seat.side),
    duty: (seat) => toEnum(seat.duty),
  },
  RoleGrant: {
    person: (grant, _, ctx) => load.personById(ctx, grant.personId),
    role: (grant) => toEnum(grant.role),
  },
};
