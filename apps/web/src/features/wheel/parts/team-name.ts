import { useMessages } from '../../../lib/i18n.ts';
import { useViewer } from '../../session/viewer.ts';
import { teamMessages } from '../team.messages.ts';
import type { ViewerTeam } from './team-choice.ts';

/** Says a team: its unit, or the whole, told apart by job where the viewer leads in several. */
export function useTeamName(): (team: ViewerTeam) => string {
  const t = useMessages(teamMessages);
  const { teams } = useViewer();
  const several = new Set(teams.map(({ leaderEmployment }) => leaderEmployment.id)).size > 1;
  return ({ unit, leaderEmployment }) => {
    if (unit) return unit.name;
    return several ? t('wholeTeamOf', { job: leaderEmployment.jobTitle }) : t('wholeTeam');
  };
}
