import { useApolloClient } from '@apollo/client/react';
import { saveOpenTexts } from '../../../lib/autosave/kept-text.ts';
import { HoldMeetingDocument, ProposeMinutesDocument } from '../meeting.generated.ts';
import { useMeeting } from './meeting-context.ts';

/** The chair's steps, each answering with its refusals. What stands unsaved in the page is saved first. */
export function useMeetingSteps() {
  const client = useApolloClient();
  const { id } = useMeeting();
  return {
    hold: async () => {
      const { data } = await client.mutate({ mutation: HoldMeetingDocument, variables: { id } });
      return data?.holdReview.errors;
    },
    propose: async () => {
      await saveOpenTexts();
      const { data } = await client.mutate({ mutation: ProposeMinutesDocument, variables: { reviewId: id } });
      return data?.proposeMinutes.errors;
    },
  };
}
