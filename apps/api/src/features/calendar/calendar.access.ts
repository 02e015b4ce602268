import { signedIn, type AccessRules } from '../../request/access.ts';

/** Everybody has a wheel of their own; which centre's is seen, and who adds to which, the rows decide. */
export const access: AccessRules = {
  'Query.calendar': signedIn,
  'Mutation.addActivity': signedIn,
  'Mutation.changeActivity': signedIn,
  'Mutation.removeActivity': signedIn,
  'Mutation.renewCalendarFeed': signedIn,
  'Mutation.stopCalendarFeed': signedIn,
};
