import { signedIn, type AccessRules } from '../../request/access.ts';

export const access: AccessRules = {
  'Query.goals': signedIn,
  'Query.goal': signedIn,
  'Query.principles': signedIn,
};
