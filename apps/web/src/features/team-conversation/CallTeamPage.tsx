import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { useState } from 'react';
import { Link } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { useMomentWords } from '../../lib/moment-words.ts';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { callMessages } from './call.messages.ts';
import { CallFacts } from './parts/call/CallFacts.tsx';
import { CallForm, type Sent } from './parts/call/CallForm.tsx';
import { callInput, newCall, type CallValues } from './parts/call/call-values.ts';
import { callableTeams, type CallableTeam } from './parts/call/teams.ts';
import { CallTeamConversationDocument, TeamCallFormDocument } from './team-conversation.generated.ts';
import { teamMessages } from './team-conversation.messages.ts';
import { teamConversationsUrl, teamConversationUrl } from './team-conversation.url.ts';

interface CallProps {
  teams: readonly CallableTeam[];
  first: CallableTeam;
  mayAskForOwn: boolean;
}

function Call({ teams, first, mayAskForOwn }: CallProps) {
  const t = useMessages(callMessages);
  const { today } = useViewer();
  const { moment } = useMomentWords();
  const [call] = useMutation(CallTeamConversationDocument);
  const [initial] = useState(() => newCall(first.key, today));
  const send = async (values: CallValues): Promise<Sent> => {
    // one of another day, kept in the form, may be gone
    const team = teams.find(({ key }) => key === values.team) ?? first;
    const { data } = await call({ variables: { input: callInput(values, team, moment) } });
    const { teamConversation = null, errors = [] } = data?.callTeamConversation ?? {};
    if (!teamConversation || errors.length > 0) return { refused: errors };
    const words = t(values.kind === 'replace' ? 'sentAsked' : 'sentInvited');
    return { to: teamConversationUrl(teamConversation.id), words };
  };
  return (
    <CallForm
      {...{ initial, teams, send }}
      sendLabel={t('send')}
      back={teamConversationsUrl}
      facts={<CallFacts mayAskForOwn={mayAskForOwn} />}
    />
  );
}

/** Calls the viewer's team, or a part of it, to a conversation. */
export function CallTeamPage() {
  const t = useMessages(callMessages);
  const words = useMessages(teamMessages);
  const { teams: all } = useViewer();
  const { tusMinMembers, musBesideTus } = useSuspenseQuery(TeamCallFormDocument).data.conversationSetting;
  const teams = callableTeams(all, tusMinMembers);
  const [first] = teams;
  return (
    <Page
      title={t('title')}
      breadcrumbs={
        <Breadcrumbs label={words('breadcrumbs')} steps={[{ to: teamConversationsUrl, name: words('list') }]} />
      }
      lead={first && t('lead')}
    >
      {first ? (
        <Call {...{ teams, first }} mayAskForOwn={musBesideTus} />
      ) : (
        <EmptyState
          title={t('noTeam')}
          action={
            <Link to={teamConversationsUrl} {...linkButton('secondary')}>
              {t('toList')}
            </Link>
          }
        >
          {t('noTeamText', { min: tusMinMembers })}
        </EmptyState>
      )}
    </Page>
  );
}
