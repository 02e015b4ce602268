import type { SeasonMemberFragment } from '../../conversation.generated.ts';
import type { SeasonView } from '../../conversation.url.ts';

const isDone = ({ standing, isCoveredByTeamTalk, isOffered }: SeasonMemberFragment) =>
  standing === 'SIGNED' || (isCoveredByTeamTalk && !isOffered);

/** Who still waits for an invitation: a team's conversation can stand in its place. */
const isMissing = ({ viewerCanInvite, isCoveredByTeamTalk }: SeasonMemberFragment) =>
  viewerCanInvite && !isCoveredByTeamTalk;

const belongs: Record<SeasonView, (member: SeasonMemberFragment) => boolean> = {
  all: () => true,
  'to-invite': isMissing,
  'under-way': (member) => member.isOffered && !isDone(member),
  done: isDone,
  late: ({ isOverdue }) => isOverdue,
};

/** Those of the members whom a view of the season shows, in their order. */
export function membersIn(view: SeasonView, members: readonly SeasonMemberFragment[]): SeasonMemberFragment[] {
  return members.filter(belongs[view]);
}
