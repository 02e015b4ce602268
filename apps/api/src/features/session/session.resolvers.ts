import type { PersonaKind, Resolvers } from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import { maySeeOrganisation, maySetRequirements } from '../../request/access.ts';
import { toEnum } from '../../request/enums.ts';
import { employmentById } from '../organisation/organisation.loaders.ts';
import { teamsOf } from '../wheel/team.service.ts';
import { personas, signIn, signOut } from './session.service.ts';

export { access } from './session.access.ts';

export const resolvers: Resolvers = {
  Query: {
    viewer: (_, __, ctx) => ctx.state.viewer,
    personas: (_, { search }, ctx) => personas(ctx, search ?? ''),
  },
  Mutation: {
    signInAsPersona: verb(
      async (ctx, { personId }: { personId: string }) => ({ viewer: await signIn(ctx, personId) }),
      {
        viewer: null,
      },
    ),
    signOut: async (_, __, ctx) => {
      await signOut(ctx);
      return { done: true };
    },
  },
  Viewer: {
    person: (viewer) => ({ id: viewer.personId, name: viewer.name }),
    employments: (viewer, _, ctx) => viewer.employments.map(({ id }) => employmentById(ctx, id)),
    teams: (viewer, _, ctx) => (viewer.leadsTeam ? teamsOf(ctx) : []),
    roles: (viewer) => viewer.roles.map((role) => toEnum(role)),
    seats: (viewer) => viewer.seats.map((seat) => ({ ...seat, personId: viewer.personId })),
    canSetRequirements: maySetRequirements,
    canSeeOrganisation: maySeeOrganisation,
    today: (_, __, ctx) => ctx.today,
  },
  Persona: {
    personId: (persona) => persona.person_id,
    jobTitle: (persona) => persona.job_title,
    unitName: (persona) => persona.unit_name,
    kind: (persona) => (persona.kind ? (persona.kind.toUpperCase() as PersonaKind) : null),
    sees: (persona, _, ctx) => persona.sees?.[ctx.language] ?? null,
  },
};
