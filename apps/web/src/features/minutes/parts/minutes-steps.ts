import { useApolloClient } from '@apollo/client/react';
import {
  ApproveMinutesDocument,
  CorrectMinutesDocument,
  MinutesPageDocument,
  RemarkOnMinutesDocument,
  RemoveRemarkDocument,
  SendMinutesDocument,
  SettleRemarkDocument,
  TakeBackMinutesDocument,
  WithdrawApprovalDocument,
} from '../minutes.generated.ts';
import { useMinutes } from './minutes-context.ts';

/** The steps with minutes, each answering with its refusals. */
export function useMinutesSteps() {
  const client = useApolloClient();
  const { minutes, review } = useMinutes();
  const { id, fingerprint } = minutes;
  const reviewId = review?.id ?? '';
  const page = { query: MinutesPageDocument, variables: { id } };
  // approvals, the receipt and the versions stand in the minutes themselves
  const readAgain = async <Errors>(errors: Errors) => {
    await client.query({ ...page, fetchPolicy: 'network-only' }).catch(() => undefined);
    return errors;
  };
  return {
    remark: async (body: string) => {
      const { data } = await client.mutate({ mutation: RemarkOnMinutesDocument, variables: { reviewId, body } });
      return data?.remarkOnMinutes.errors;
    },
    settle: async (remarkId: string, isSettled: boolean) => {
      const { data } = await client.mutate({ mutation: SettleRemarkDocument, variables: { id: remarkId, isSettled } });
      return data?.settleRemark.errors;
    },
    removeRemark: async (remarkId: string) => {
      const { data } = await client.mutate({ mutation: RemoveRemarkDocument, variables: { id: remarkId } });
      return data?.removeRemark.errors;
    },
    approve: async () => {
      const { data } = await client.mutate({ mutation: ApproveMinutesDocument, variables: { id, fingerprint } });
      return readAgain(data?.approveMinutes.errors);
    },
    withdraw: async () => {
      const { data } = await client.mutate({ mutation: WithdrawApprovalDocument, variables: { id } });
      return readAgain(data?.withdrawApproval.errors);
    },
    takeBack: async () => {
      const { data } = await client.mutate({ mutation: TakeBackMinutesDocument, variables: { reviewId } });
      return data?.takeBackMinutes.errors;
    },
    send: async () => {
      const { data } = await client.mutate({ mutation: SendMinutesDocument, variables: { id } });
      return readAgain(data?.sendMinutes.errors);
    },
    correct: async (because: string) => {
      const { data } = await client.mutate({ mutation: CorrectMinutesDocument, variables: { reviewId, because } });
      return data?.correctMinutes.errors;
    },
  };
}
