import { signedIn, type AccessRules } from '../../request/access.ts';

/** Matrix row 17: an A-MED's own until it is sent. */
export const access: AccessRules = {
  'Query.medInputs': signedIn,
  'Query.medInput': signedIn,
  'Query.inputsToBegin': signedIn,
  'Mutation.askMedInputs': signedIn,
  'Mutation.beginMedInput': signedIn,
  'Mutation.writeMedInput': signedIn,
  'Mutation.pickMedNeed': signedIn,
  'Mutation.dropMedNeed': signedIn,
  'Mutation.writeMedMeasure': signedIn,
  'Mutation.dropMedMeasure': signedIn,
  'Mutation.sendMedInput': signedIn,
  'Mutation.answerMedInput': signedIn,
};
