import { createContext, useContext } from 'react';
import type { MeetingContentFragment } from '../meeting.generated.ts';

/** The review whose meeting the page is about. */
export const MeetingContext = createContext<MeetingContentFragment | null>(null);

export function useMeeting(): MeetingContentFragment {
  const meeting = useContext(MeetingContext);
  if (!meeting) throw new Error('Only a part of a meeting’s page knows the meeting.');
  return meeting;
}

/** Whether the viewer writes minutes and decisions now. */
export function useCanWrite(): boolean {
  return useMeeting().viewerCan.includes('WRITE');
}
