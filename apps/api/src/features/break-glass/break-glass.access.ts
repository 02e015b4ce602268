import { glassAskers, glassParties, signedIn, type AccessRules } from '../../request/access.ts';

export const access: AccessRules = {
  'Query.glassRequests': glassParties,
  'Query.glassRequest': glassParties,
  'Query.glassAccesses': signedIn,
  'Query.people': glassParties,
  'Mutation.askForGlass': glassAskers,
  'Mutation.answerGlass': glassParties,
  'Mutation.endGlass': glassAskers,
};
