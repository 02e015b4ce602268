import { useApolloClient } from '@apollo/client/react';
import {
  CancelConversationDocument,
  ShareConversationDocument,
  TakeOverConversationDocument,
  type ConversationFactsFragment,
} from '../conversation.generated.ts';
import { askAnew } from './ask-anew.ts';

/** What can be done to a conversation from outside of it; each answers with its refusals. Whatever shows it is asked anew. */
export function useMoves() {
  const client = useApolloClient();
  const freshly = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const answer = await work;
    await askAnew(client);
    return answer;
  };
  return {
    cancel: ({ id, version }: ConversationFactsFragment) =>
      freshly(client.mutate({ mutation: CancelConversationDocument, variables: { id, version } })).then(
        ({ data }) => data?.cancelConversation.errors,
      ),
    takeOver: ({ id, version }: ConversationFactsFragment) =>
      freshly(client.mutate({ mutation: TakeOverConversationDocument, variables: { id, version } })).then(
        ({ data }) => data?.takeOverConversation.errors,
      ),
    share: ({ id }: ConversationFactsFragment, shared: boolean) =>
      freshly(client.mutate({ mutation: ShareConversationDocument, variables: { id, shared } })).then(
        ({ data }) => data?.shareConversation.errors,
      ),
  };
}
