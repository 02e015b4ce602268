import { useSuspenseQuery } from '@apollo/client/react';
import { StepList } from '@medhjul/ui/StepList.tsx';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { useLive } from '../../lib/live/live.ts';
import { useMomentWords } from '../../lib/moment-words.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { useTalkName, useTeamName } from './parts/names.ts';
import { TeamTalkContext, useTeamTalk } from './parts/team-context.ts';
import { TeamConversationChangedDocument, TeamConversationPageDocument } from './team-conversation.generated.ts';
import { teamMessages } from './team-conversation.messages.ts';
import { teamConversationsUrl } from './team-conversation.url.ts';
import './team-conversation.css';

const ConsentPhase = lazy(async () => ({ default: (await import('./parts/consent/ConsentPhase.tsx')).ConsentPhase }));
const OwnInstead = lazy(async () => ({ default: (await import('./parts/consent/Outcome.tsx')).OwnInstead }));
const CalledOff = lazy(async () => ({ default: (await import('./parts/consent/Outcome.tsx')).CalledOff }));
const RoomPhase = lazy(async () => ({ default: (await import('./parts/room/RoomPhase.tsx')).RoomPhase }));
const RecordPhase = lazy(async () => ({ default: (await import('./parts/RecordPhase.tsx')).RecordPhase }));

const GlassBanner = lazy(async () => ({ default: (await import('../break-glass/GlassAccess.tsx')).GlassBanner }));

function Steps() {
  const t = useMessages(teamMessages);
  const { state, replacesMus } = useTeamTalk();
  const steps = [
    ...(replacesMus ? [{ key: 'ASKING', label: t('phaseConsent') }] : []),
    { key: 'INVITED', label: t('phaseTalk') },
    { key: 'HELD', label: t('phaseWrite') },
    { key: 'CONCLUDED', label: t('phasePlans') },
  ];
  const current = steps.findIndex(({ key }) => key === state);
  if (current < 0) return null;
  return (
    <div className="mh-team-steps mh-no-print">
      <StepList
        label={t('phases')}
        steps={steps}
        current={current}
        texts={{ done: t('phaseDone'), current: t('phaseCurrent'), ahead: t('phaseAhead') }}
      />
    </div>
  );
}

/** Follows the conversation while its page is open, and shows what is done in its phase. */
function Phase() {
  const { id, state } = useTeamTalk();
  const variables = { id };
  const { latest } = useLive(TeamConversationChangedDocument, variables, {
    page: { query: TeamConversationPageDocument, variables },
  });
  const present = latest?.teamConversationChanged.present.map(({ name }) => name) ?? null;
  switch (state) {
    case 'ASKING':
      return <ConsentPhase />;
    case 'MUS':
      return <OwnInstead />;
    case 'CANCELLED':
      return <CalledOff />;
    case 'CONCLUDED':
      return <RecordPhase />;
    case 'INVITED':
    case 'HELD':
      return <RoomPhase present={present} />;
  }
}

/** One conversation of a team, from the question of consent to its record. */
export function TeamConversationPage() {
  const t = useMessages(teamMessages);
  const { teamConversationId = '' } = useParams();
  const { teamConversation, conversationSetting } = useSuspenseQuery(TeamConversationPageDocument, {
    variables: { id: teamConversationId },
  }).data;
  const talkName = useTalkName(conversationSetting.teamTalkName);
  const teamName = useTeamName();
  const { meeting } = useMomentWords();
  const { id, year, startsAt, durationMinutes, glass } = teamConversation;
  return (
    <Page
      title={talkName(year)}
      breadcrumbs={
        glass ? null : <Breadcrumbs label={t('breadcrumbs')} steps={[{ to: teamConversationsUrl, name: t('list') }]} />
      }
      subtitle={`${teamName(teamConversation)} · ${meeting(startsAt, durationMinutes)}`}
    >
      <TeamTalkContext key={id} value={teamConversation}>
        <Suspense fallback={null}>{glass ? <GlassBanner glass={glass} /> : <Steps />}</Suspense>
        <div className="mh-team-page">
          <Suspense fallback={null}>{glass ? <RecordPhase /> : <Phase />}</Suspense>
        </div>
        <NoticePlace />
      </TeamTalkContext>
    </Page>
  );
}
