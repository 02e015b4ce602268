import { anyone, inDemonstration, type AccessRules } from '../../request/access.ts';

export const access: AccessRules = {
  'Query.viewer': anyone,
  'Query.personas': inDemonstration,
  'Mutation.signInAsPersona': inDemonstration,
  'Mutation.signOut': anyone,
};
