import { useApolloClient } from '@apollo/client/react';
import type { TeamNeedInput } from '../../../../lib/graphql/schema-types.generated.ts';
import {
  AddTeamNeedDocument,
  ChangeTeamNeedDocument,
  PlaceDotsDocument,
  RemoveTeamNeedDocument,
  TeamConversationPageDocument,
} from '../../team-conversation.generated.ts';
import { useTeamTalk } from '../team-context.ts';

/** What can be done to the notes, each answering with its payload, which carries the notes and dots as they are now. */
export function useNeedSteps() {
  const client = useApolloClient();
  const { id: teamConversationId } = useTeamTalk();
  // what stood in the way is something that this page has not heard of yet
  const orLookAgain = async <Payload extends { errors: readonly object[] }>(work: Promise<Payload | undefined>) => {
    const payload = await work;
    if (payload && payload.errors.length > 0) {
      const page = { query: TeamConversationPageDocument, variables: { id: teamConversationId } };
      await client.query({ ...page, fetchPolicy: 'network-only' }).catch(() => undefined);
    }
    return payload;
  };
  return {
    add: (input: TeamNeedInput) =>
      orLookAgain(
        client
          .mutate({ mutation: AddTeamNeedDocument, variables: { teamConversationId, input } })
          .then(({ data }) => data?.addTeamNeed),
      ),
    change: ({ id, version }: { id: string; version: number }, input: TeamNeedInput) =>
      orLookAgain(
        client
          .mutate({ mutation: ChangeTeamNeedDocument, variables: { id, version, input } })
          .then(({ data }) => data?.changeTeamNeed),
      ),
    remove: ({ id, version }: { id: string; version: number }) =>
      orLookAgain(
        client
          .mutate({ mutation: RemoveTeamNeedDocument, variables: { id, version } })
          .then(({ data }) => data?.removeTeamNeed),
      ),
    place: (needId: string, dots: number) =>
      orLookAgain(
        client.mutate({ mutation: PlaceDotsDocument, variables: { needId, dots } }).then(({ data }) => data?.placeDots),
      ),
  };
}

export type NeedSteps = ReturnType<typeof useNeedSteps>;
