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

/** What can be done to the notes, each answering with its payload. The list is fetched anew afterwards. */
export function useNeedSteps() {
  const client = useApolloClient();
  const { id: teamConversationId } = useTeamTalk();
  const freshly = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const answer = await work;
    const page = { query: TeamConversationPageDocument, variables: { id: teamConversationId } };
    // what was done is done: when this fails, the live stream or the next fetch tells it
    await client.query({ ...page, fetchPolicy: 'network-only' }).catch(() => undefined);
    return answer;
  };
  return {
    add: (input: TeamNeedInput) =>
      freshly(client.mutate({ mutation: AddTeamNeedDocument, variables: { teamConversationId, input } })).then(
        ({ data }) => data?.addTeamNeed,
      ),
    change: ({ id, version }: { id: string; version: number }, input: TeamNeedInput) =>
      freshly(client.mutate({ mutation: ChangeTeamNeedDocument, variables: { id, version, input } })).then(
        ({ data }) => data?.changeTeamNeed,
      ),
    remove: ({ id, version }: { id: string; version: number }) =>
      freshly(client.mutate({ mutation: RemoveTeamNeedDocument, variables: { id, version } })).then(
        ({ data }) => data?.removeTeamNeed,
      ),
    place: (needId: string, dots: number) =>
      freshly(client.mutate({ mutation: PlaceDotsDocument, variables: { needId, dots } })).then(
        ({ data }) => data?.placeDots,
      ),
  };
}

export type NeedSteps = ReturnType<typeof useNeedSteps>;
