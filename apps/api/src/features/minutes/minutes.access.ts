import { signedIn, trainingHouse, type AccessRules } from '../../request/access.ts';

/** Matrix rows 15 and 16: the draft is for members, sent minutes for the centre and those who see every centre. */
export const access: AccessRules = {
  'Query.minutes': signedIn,
  'Query.minutesList': signedIn,
  'Query.minutesDecisions': signedIn,
  'Mutation.proposeMinutes': signedIn,
  'Mutation.takeBackMinutes': signedIn,
  'Mutation.remarkOnMinutes': signedIn,
  'Mutation.settleRemark': signedIn,
  'Mutation.removeRemark': signedIn,
  'Mutation.approveMinutes': signedIn,
  'Mutation.withdrawApproval': signedIn,
  'Mutation.sendMinutes': signedIn,
  'Mutation.correctMinutes': signedIn,
  'Mutation.tellOutcome': signedIn,
  'Mutation.nameDecision': trainingHouse,
};
