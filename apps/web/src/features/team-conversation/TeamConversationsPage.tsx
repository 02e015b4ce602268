import { useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { UsersRound } from 'lucide-react';
import { Link } from 'react-router';
import { useMessages } from '../../lib/i18n.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { callableTeams } from './parts/call/teams.ts';
import { TalkRow } from './parts/TalkRow.tsx';
import {
  TeamConversationsDocument,
  type TeamConversationLineFragment,
  type TeamConversationsQuery,
} from './team-conversation.generated.ts';
import { teamMessages } from './team-conversation.messages.ts';
import { callTeamUrl } from './team-conversation.url.ts';
import './team-conversation.css';

type Setting = TeamConversationsQuery['conversationSetting'];

interface GroupProps {
  title: string;
  talks: readonly TeamConversationLineFragment[];
  setting: Setting;
}

/** Those that go on, and the others folded away. */
function Group({ title, talks, setting }: GroupProps) {
  const t = useMessages(teamMessages);
  const isOver = ({ state }: TeamConversationLineFragment) =>
    state === 'CONCLUDED' || state === 'CANCELLED' || state === 'MUS';
  const open = talks.filter((talk) => !isOver(talk));
  const over = talks.filter(isOver);
  const rows = (some: readonly TeamConversationLineFragment[]) => (
    <ul className="mh-team-talks">
      {some.map((talk) => (
        <TalkRow key={talk.id} talk={talk} talkName={setting.teamTalkName} />
      ))}
    </ul>
  );
  if (talks.length === 0) return null;
  return (
    <Card title={title}>
      {open.length > 0 && rows(open)}
      {open.length === 0 && rows(over)}
      {open.length > 0 && over.length > 0 && (
        <Disclosure summary={t('earlier', { n: over.length })}>{rows(over)}</Disclosure>
      )}
    </Card>
  );
}

/** The conversations of teams that the viewer leads or takes part in. */
export function TeamConversationsPage() {
  const t = useMessages(teamMessages);
  const { teams } = useViewer();
  const { teamConversations, conversationSetting } = useSuspenseQuery(TeamConversationsDocument, {
    fetchPolicy: 'cache-and-network',
  }).data;
  const canCall = callableTeams(teams, conversationSetting.tusMinMembers).length > 0;
  const callLink = canCall && (
    <Link to={callTeamUrl} {...linkButton('primary')}>
      {t('call')}
    </Link>
  );
  const led = teamConversations.filter(({ viewerLeads }) => viewerLeads);
  const joined = teamConversations.filter(({ viewerLeads }) => !viewerLeads);
  return (
    <Page title={t('list')} lead={t('listLead')} actions={teamConversations.length > 0 && callLink}>
      <div className="mh-stack">
        {teamConversations.length === 0 && (
          <Card>
            <EmptyState icon={<UsersRound aria-hidden="true" />} title={t('noneTitle')} action={callLink || undefined}>
              {t(canCall ? 'noneLeader' : 'noneMember')}
            </EmptyState>
          </Card>
        )}
        <Group title={t('led')} talks={led} setting={conversationSetting} />
        <Group title={t('joined')} talks={joined} setting={conversationSetting} />
      </div>
      <NoticePlace />
    </Page>
  );
}
