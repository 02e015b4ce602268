import { createContext, useContext } from 'react';
import type { TeamConversationContentFragment } from '../team-conversation.generated.ts';

/** The team's conversation that the page is about. */
export const TeamTalkContext = createContext<TeamConversationContentFragment | null>(null);

export function useTeamTalk(): TeamConversationContentFragment {
  const talk = useContext(TeamTalkContext);
  if (!talk) throw new Error('Only a part of a team conversation’s page knows the conversation.');
  return talk;
}
