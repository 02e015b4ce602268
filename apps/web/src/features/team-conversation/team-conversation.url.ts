/** Conversations of teams: those that the viewer leads, is a member of, or took part in. */
export const teamConversationsUrl = '/team-conversations';

/** The form that calls a team. */
export const callTeamUrl = '/team-conversations/new';

/** One conversation of a team. */
export function teamConversationUrl(id: string): string {
  return `/team-conversations/${encodeURIComponent(id)}`;
}

/** The form that moves it. */
export function teamMeetingUrl(id: string): string {
  return `${teamConversationUrl(id)}/meeting`;
}
