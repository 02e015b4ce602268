import { glassAskers, glassParties, peopleFinders, signedIn, type AccessRules } from '../../request/access.ts';

export const access: AccessRules = {
  'Query.glassRequests': glassParties,
  'Query.glassRequest': glassParties,
  'Query.glassAccesses': signedIn,
  'Query.people': peopleFinders,
  'Mutation.askForGlass': glassAskers,
  'Mutation.answerGlass': glassParties,
  'Mutation.endGlass': glassAskers,
};
