import { useApolloClient } from '@apollo/client/react';
import { saveOpenTexts } from '../../../lib/autosave/kept-text.ts';
import {
  AnswerTeamConsentDocument,
  CancelTeamConversationDocument,
  ConcludeTeamConversationDocument,
  HoldTeamConversationDocument,
  ReopenTeamConversationDocument,
  WithdrawTeamConsentDocument,
} from '../team-conversation.generated.ts';
import { useTeamTalk } from './team-context.ts';

/** The steps from phase to phase, each answering with its refusals. What stands unsaved in the page is saved first. */
export function useTeamSteps() {
  const client = useApolloClient();
  const { id, consent } = useTeamTalk();
  const variables = { id };
  return {
    answer: async (agrees: boolean) => {
      const answer = { id, round: consent?.round ?? 0, agrees };
      const { data } = await client.mutate({ mutation: AnswerTeamConsentDocument, variables: answer });
      return data?.answerTeamConsent.errors ?? [];
    },
    withdraw: async () => {
      await saveOpenTexts();
      const { data } = await client.mutate({ mutation: WithdrawTeamConsentDocument, variables });
      return data?.withdrawTeamConsent.errors;
    },
    cancel: async () => {
      const { data } = await client.mutate({ mutation: CancelTeamConversationDocument, variables });
      return data?.cancelTeamConversation.errors;
    },
    hold: async () => {
      await saveOpenTexts();
      const { data } = await client.mutate({ mutation: HoldTeamConversationDocument, variables });
      return data?.holdTeamConversation.errors;
    },
    conclude: async () => {
      await saveOpenTexts();
      const { data } = await client.mutate({ mutation: ConcludeTeamConversationDocument, variables });
      return data?.concludeTeamConversation.errors;
    },
    reopen: async () => {
      const { data } = await client.mutate({ mutation: ReopenTeamConversationDocument, variables });
      return data?.reopenTeamConversation.errors;
    },
  };
}
