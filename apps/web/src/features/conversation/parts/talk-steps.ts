import { useApolloClient } from '@apollo/client/react';
import { saveOpenTexts } from '../../../lib/autosave/kept-text.ts';
import {
  AgreePlanDocument,
  ConversationPageDocument,
  HoldConversationDocument,
  ReopenPlanDocument,
  SayReadyDocument,
  SignConversationDocument,
  TakeReadyBackDocument,
} from '../conversation.generated.ts';
import { useTalk } from './talk-context.ts';

/** The steps from phase to phase; each saves what stands unsaved in the page first, and answers with its refusals. */
export function useTalkSteps() {
  const client = useApolloClient();
  const { conversation } = useTalk();
  const { id } = conversation;
  /** The version that is on the screen once what was typed is saved: saving can make a new one. */
  const seen = async () => {
    await saveOpenTexts();
    const page = client.readQuery({ query: ConversationPageDocument, variables: { id } });
    return { id, version: page?.conversation.version ?? conversation.version };
  };
  return {
    sayReady: async () => {
      await saveOpenTexts();
      const { data } = await client.mutate({ mutation: SayReadyDocument, variables: { conversationId: id } });
      return data?.sayReady.errors;
    },
    takeReadyBack: async () => {
      const { data } = await client.mutate({ mutation: TakeReadyBackDocument, variables: { conversationId: id } });
      return data?.takeReadyBack.errors;
    },
    /** @param heldOn the day; left out: today */
    hold: async (heldOn?: string) => {
      const variables = { ...(await seen()), heldOn };
      return (await client.mutate({ mutation: HoldConversationDocument, variables })).data?.holdConversation.errors;
    },
    agreePlan: async () => {
      const variables = await seen();
      return (await client.mutate({ mutation: AgreePlanDocument, variables })).data?.agreePlan.errors;
    },
    reopenPlan: async () => {
      const variables = await seen();
      return (await client.mutate({ mutation: ReopenPlanDocument, variables })).data?.reopenPlan.errors;
    },
    sign: async () => {
      const variables = await seen();
      return (await client.mutate({ mutation: SignConversationDocument, variables })).data?.signConversation.errors;
    },
  };
}
