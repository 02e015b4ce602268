import { anyone, signedIn, type AccessRules } from '../../request/access.ts';

export const access: AccessRules = {
  'Query.municipality': anyone,
  'Query.organisationUnits': signedIn,
  'Query.organisationUnit': signedIn,
  'Query.committees': signedIn,
  'Query.roleGrants': signedIn,
};
