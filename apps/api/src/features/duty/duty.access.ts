import { signedIn, type AccessRules } from '../../request/access.ts';

export const access: AccessRules = {
  'Query.duties': signedIn,
  'Mutation.setReminder': signedIn,
};
