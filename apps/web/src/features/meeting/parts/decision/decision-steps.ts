import { useApolloClient } from '@apollo/client/react';
import type { DecisionInput } from '../../../../lib/graphql/schema-types.generated.ts';
import {
  AddDecisionDocument,
  ChangeDecisionDocument,
  MeetingPageDocument,
  OrderDecisionsDocument,
  PlaceDecisionDotsDocument,
  RemoveDecisionDocument,
  TurnVoteDocument,
} from '../../meeting.generated.ts';
import { useMeeting } from '../meeting-context.ts';

type Versioned = { id: string; version: number };

/** What can be done to the decisions, each answering with its payload, which carries them as they are now. */
export function useDecisionSteps() {
  const client = useApolloClient();
  const { id: reviewId } = useMeeting();
  // what stood in the way is something that this page has not heard of yet
  const orLookAgain = async <Payload extends { errors: readonly object[] }>(work: Promise<Payload | undefined>) => {
    const payload = await work;
    if (payload && payload.errors.length > 0) {
      const page = { query: MeetingPageDocument, variables: { id: reviewId } };
      await client.query({ ...page, fetchPolicy: 'network-only' }).catch(() => undefined);
    }
    return payload;
  };
  return {
    add: (decision: DecisionInput, requestId: string) =>
      orLookAgain(
        client
          .mutate({ mutation: AddDecisionDocument, variables: { reviewId, decision, requestId } })
          .then(({ data }) => data?.addDecision),
      ),
    change: ({ id, version }: Versioned, decision: DecisionInput) =>
      orLookAgain(
        client
          .mutate({ mutation: ChangeDecisionDocument, variables: { id, version, decision } })
          .then(({ data }) => data?.changeDecision),
      ),
    remove: ({ id, version }: Versioned) =>
      orLookAgain(
        client
          .mutate({ mutation: RemoveDecisionDocument, variables: { id, version } })
          .then(({ data }) => data?.removeDecision),
      ),
    order: (ids: readonly string[]) =>
      orLookAgain(
        client
          .mutate({ mutation: OrderDecisionsDocument, variables: { reviewId, ids: [...ids] } })
          .then(({ data }) => data?.orderDecisions),
      ),
    turnVote: (isOpen: boolean) =>
      orLookAgain(
        client
          .mutate({ mutation: TurnVoteDocument, variables: { reviewId, isOpen } })
          .then(({ data }) => data?.turnVote),
      ),
    place: (decisionId: string, dots: number) =>
      orLookAgain(
        client
          .mutate({ mutation: PlaceDecisionDotsDocument, variables: { decisionId, dots } })
          .then(({ data }) => data?.placeDecisionDots),
      ),
  };
}
