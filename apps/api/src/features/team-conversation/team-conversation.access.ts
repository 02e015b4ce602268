import { leaders, signedIn, type AccessRules } from '../../request/access.ts';

export const access: AccessRules = {
  'Query.teamConversation': signedIn,
  'Query.teamConversations': signedIn,
  'Mutation.callTeamConversation': leaders,
  'Mutation.rescheduleTeamConversation': leaders,
  'Mutation.cancelTeamConversation': leaders,
  'Mutation.holdTeamConversation': leaders,
  'Mutation.concludeTeamConversation': leaders,
  'Mutation.reopenTeamConversation': leaders,
  'Mutation.answerTeamConsent': signedIn,
  'Mutation.withdrawTeamConsent': signedIn,
  'Mutation.addTeamNeed': signedIn,
  'Mutation.changeTeamNeed': signedIn,
  'Mutation.removeTeamNeed': signedIn,
  'Mutation.placeDots': signedIn,
  'Mutation.writeTeamText': signedIn,
  'Subscription.teamConversationChanged': signedIn,
};
