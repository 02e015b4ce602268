import { centreCouncil, signedIn, trainingHouse, type AccessRules } from '../../request/access.ts';

/** Matrix row 18: the training house writes, the centre council adopts, everybody reads what is adopted. */
export const access: AccessRules = {
  'Query.summaries': signedIn,
  'Query.summary': signedIn,
  'Query.yearsToSummarise': trainingHouse,
  'Mutation.beginSummary': trainingHouse,
  'Mutation.chooseSummaryRelease': trainingHouse,
  'Mutation.writeSummaryText': trainingHouse,
  'Mutation.tellSummaryOutcome': trainingHouse,
  'Mutation.presentSummary': trainingHouse,
  'Mutation.shareSummary': trainingHouse,
  'Mutation.takeBackSummary': trainingHouse,
  'Mutation.adoptSummary': centreCouncil,
};
