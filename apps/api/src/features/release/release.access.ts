import { signedIn, trainingHouse, type AccessRules } from '../../request/access.ts';

/** Matrix rows 12 and 27: everybody reads what is published (of centres what is theirs), the training house makes it. */
export const access: AccessRules = {
  'Query.releases': signedIn,
  'Query.release': signedIn,
  'Query.ownCounted': signedIn,
  'Query.releaseRuns': trainingHouse,
  'Query.releaseRun': trainingHouse,
  'Mutation.prepareRelease': trainingHouse,
  'Mutation.publishRelease': trainingHouse,
  'Mutation.cancelRelease': trainingHouse,
};
