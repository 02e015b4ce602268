import { useSuspenseQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { Navigate } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { useMunicipality, useViewer } from '../session/viewer.ts';
import { useAddress, type Address } from '../../lib/address.ts';
import { LevelsContext } from './parts/level-words.ts';
import { isTeam, teamChoice, teamVariables, type TeamChoice } from './parts/team-choice.ts';
import { useTeamName } from './parts/team-name.ts';
import type { Beside } from './parts/team-series.ts';
import { NoRequirements, NoTeam } from './parts/TeamEmpty.tsx';
import { TeamInsights } from './parts/TeamInsights.tsx';
import { TeamMembers } from './parts/TeamMembers.tsx';
import { TeamNeeds } from './parts/TeamNeeds.tsx';
import { TeamPicture } from './parts/TeamPicture.tsx';
import { TeamTools } from './parts/TeamTools.tsx';
import { PrintedDay } from './parts/PrintedDay.tsx';
import { YearPicker } from './parts/YearPicker.tsx';
import { numbersByArea, teamAreas } from './team-numbers.ts';
import { teamMessages } from './team.messages.ts';
import { TeamWheelPageDocument, type TeamWheelFragment, type TeamWheelPageQuery } from './wheel.generated.ts';
import { wheelMessages } from './wheel.messages.ts';
import { teamWheelUrl } from './wheel.url.ts';
import './wheel.css';

const TeamDrawer = lazy(async () => ({ default: (await import('./parts/TeamDrawer.tsx')).TeamDrawer }));

/** The head of the page: whose team, which wheel, which day. */
function useHead(wheel: TeamWheelFragment, choice: TeamChoice) {
  const t = useMessages(teamMessages);
  const words = useMessages(wheelMessages);
  const format = useFormat();
  const nameOf = useTeamName();
  const { employments, teams } = useViewer();
  const { years } = useMunicipality();
  const team = teams.find((one) => one.wheel === choice.wheel && isTeam(one, choice));
  const leads = choice.wheel === 'LEADER';
  return {
    eyebrow: employments.find(({ id }) => id === choice.leaderEmploymentId)?.unit.name,
    title: words(leads ? 'leaderWheel' : 'employeeWheel'),
    subtitle: t(leads ? 'subtitleLeaders' : 'subtitle', { team: team ? nameOf(team) : '', count: wheel.memberCount }),
    lead: wheel.year === years.at(-1) ? t('lead') : t('leadEarlier', { date: format.date(wheel.day) }),
  };
}

/** What is laid beside the team: another year of it, another team. */
function useBesides({ before, compared, other }: TeamWheelPageQuery, choice: TeamChoice): Beside[] {
  const t = useMessages(teamMessages);
  const nameOf = useTeamName();
  const { teams } = useViewer();
  const besides: Beside[] = [];
  const period = choice.comparedYear === before?.year ? before : compared;
  if (choice.comparedYear !== null && period) {
    besides.push({
      id: 'period',
      label: t('holdingIn', { year: String(period.year) }),
      year: period.year,
      numbers: numbersByArea(period),
    });
  }
  const beside = choice.other;
  const team = beside && teams.find((one) => one.wheel === choice.wheel && isTeam(one, beside));
  if (team && other)
    besides.push({ id: 'other', label: nameOf(team), year: other.year, numbers: numbersByArea(other) });
  return besides;
}

interface TeamProps {
  data: TeamWheelPageQuery;
  choice: TeamChoice;
  address: Address;
}

function WheelOfTeam({ data, choice, address }: TeamProps) {
  const { years } = useMunicipality();
  const wheel = data.teamWheel;
  const head = useHead(wheel, choice);
  const besides = useBesides(data, choice);
  const areas = teamAreas(wheel);
  const openArea = (areaId: string) => address.open({ area: areaId });
  const before = data.before ? { year: data.before.year, numbers: numbersByArea(data.before) } : null;
  const hasRequirement = areas.some(({ numbers }) => numbers.required > 0);
  return (
    <Page {...head} actions={<YearPicker address={address} />}>
      <PrintedDay day={wheel.day} />
      <TeamTools choice={teamChoice(address.wanted, years) ?? choice} address={address} />
      <div className="mh-stack mh-wheel-page" data-pending={address.pending || undefined}>
        {hasRequirement ? (
          <>
            <TeamPicture wheel={wheel} areas={areas} besides={besides} address={address} />
            <TeamInsights areas={areas} before={before} onOpenArea={openArea} />
            <TeamNeeds areas={areas} marks={wheel.marks} onOpenArea={openArea} />
          </>
        ) : (
          <NoRequirements wheel={wheel} />
        )}
        <TeamMembers wheel={wheel} onPaper={address.params.has('names')} />
      </div>
      {address.params.has('area') && (
        <Suspense fallback={null}>
          <TeamDrawer wheel={wheel} areas={areas} address={address} />
        </Suspense>
      )}
    </Page>
  );
}

function ChosenTeam({ choice, address }: Omit<TeamProps, 'data'>) {
  const { data } = useSuspenseQuery(TeamWheelPageDocument, { variables: teamVariables(choice) });
  return (
    <LevelsContext value={data.levels}>
      <WheelOfTeam data={data} choice={choice} address={address} />
    </LevelsContext>
  );
}

/** The wheel of one of the viewer's own teams. */
export function TeamWheelPage() {
  const address = useAddress();
  const { teams } = useViewer();
  const { years } = useMunicipality();
  const choice = teamChoice(address.params, years);
  if (choice) return <ChosenTeam choice={choice} address={address} />;
  const [first] = teams;
  if (!first) return <NoTeam />;
  // an address that says team and year opens the same view for the same person, and nothing for another
  const { leaderEmployment, wheel, unit } = first;
  const whole = { leaderEmploymentId: leaderEmployment.id, wheel, unitId: unit?.id, year: years.at(-1) };
  return <Navigate to={teamWheelUrl(whole)} replace />;
}
