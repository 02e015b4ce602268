import { useApolloClient } from '@apollo/client/react';
import { saveOpenTexts } from '../../../lib/autosave/kept-text.ts';
import {
  AddAgendaItemDocument,
  AskMedInputsDocument,
  CancelReviewCallDocument,
  CorrectReviewMinutesDocument,
  HoldReviewDocument,
  InviteToReviewDocument,
  OrderAgendaDocument,
  OrderReviewStepsDocument,
  ProposeReviewMinutesDocument,
  RemoveAgendaItemDocument,
  RemoveReviewStepDocument,
  SendReviewMinutesDocument,
  SendReviewPapersDocument,
  SetReviewStepDocument,
  TakeBackReviewMinutesDocument,
  WriteReviewStepDocument,
} from '../review.generated.ts';
import { useReview } from './review-context.ts';

/** What is arranged before the meeting; each verb answers with its refusals. */
export function useArranging() {
  const client = useApolloClient();
  const { id, id: reviewId } = useReview();
  return {
    cancelCall: async () => {
      const { data } = await client.mutate({ mutation: CancelReviewCallDocument, variables: { id } });
      return data?.cancelReviewCall.errors;
    },
    invite: async (personId: string, isInvited: boolean) => {
      const variables = { reviewId, personId, isInvited };
      const { data } = await client.mutate({ mutation: InviteToReviewDocument, variables });
      return data?.inviteToReview.errors;
    },
    sendPapers: async () => {
      // what stands unsaved in the page belongs to the papers
      await saveOpenTexts();
      const { data } = await client.mutate({ mutation: SendReviewPapersDocument, variables: { id } });
      return data?.sendReviewPapers.errors;
    },
    askInputs: async (dueOn: string) => {
      const { data } = await client.mutate({ mutation: AskMedInputsDocument, variables: { reviewId, dueOn } });
      return data?.askMedInputs.errors;
    },
    hold: async () => {
      await saveOpenTexts();
      const { data } = await client.mutate({ mutation: HoldReviewDocument, variables: { id } });
      return data?.holdReview.errors;
    },
  };
}

/** What is done to the agenda's points; each verb answers with its refusals. */
export function useAgendaVerbs() {
  const client = useApolloClient();
  const { id: reviewId } = useReview();
  return {
    add: async (title: string) => {
      const { data } = await client.mutate({ mutation: AddAgendaItemDocument, variables: { reviewId, title } });
      return data?.addAgendaItem.errors;
    },
    remove: async (id: string) => {
      const { data } = await client.mutate({ mutation: RemoveAgendaItemDocument, variables: { id } });
      return data?.removeAgendaItem.errors;
    },
    order: async (ids: string[]) => {
      const { data } = await client.mutate({ mutation: OrderAgendaDocument, variables: { reviewId, ids } });
      return data?.orderAgenda.errors;
    },
  };
}

/** What is done to the steps of the process; each verb answers with its refusals. */
export function useStepVerbs() {
  const client = useApolloClient();
  const { id: reviewId } = useReview();
  return {
    set: async (id: string, change: { isLeftOut?: boolean; isDone?: boolean }) => {
      const { data } = await client.mutate({ mutation: SetReviewStepDocument, variables: { id, ...change } });
      return data?.setReviewStep.errors;
    },
    write: async (id: string | null, title: string, body: string) => {
      const variables = { reviewId, id, title, body: body === '' ? null : body };
      const { data } = await client.mutate({ mutation: WriteReviewStepDocument, variables });
      return data?.writeReviewStep.errors;
    },
    remove: async (id: string) => {
      const { data } = await client.mutate({ mutation: RemoveReviewStepDocument, variables: { id } });
      return data?.removeReviewStep.errors;
    },
    order: async (ids: string[]) => {
      const { data } = await client.mutate({ mutation: OrderReviewStepsDocument, variables: { reviewId, ids } });
      return data?.orderReviewSteps.errors;
    },
  };
}

/** What is done to the minutes as a whole; each verb answers with its refusals. */
export function useMinutesVerbs() {
  const client = useApolloClient();
  const { id: reviewId } = useReview();
  return {
    propose: async () => {
      const { data } = await client.mutate({ mutation: ProposeReviewMinutesDocument, variables: { reviewId } });
      return data?.proposeMinutes.errors;
    },
    takeBack: async () => {
      const { data } = await client.mutate({ mutation: TakeBackReviewMinutesDocument, variables: { reviewId } });
      return data?.takeBackMinutes.errors;
    },
    send: async (id: string) => {
      const { data } = await client.mutate({ mutation: SendReviewMinutesDocument, variables: { id } });
      return data?.sendMinutes.errors;
    },
    correct: async (because: string) => {
      const { data } = await client.mutate({
        mutation: CorrectReviewMinutesDocument,
        variables: { reviewId, because },
      });
      return data?.correctMinutes.errors;
    },
  };
}
