import { proposalReaders, signedIn, trainingHouse, type AccessRules } from '../../request/access.ts';

export const access: AccessRules = {
  'Query.demand': signedIn,
  'Query.proposals': proposalReaders,
  'Mutation.decideProposal': trainingHouse,
  'Mutation.withdrawProposalDecision': trainingHouse,
};
