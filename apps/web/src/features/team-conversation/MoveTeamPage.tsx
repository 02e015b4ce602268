import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { useMomentWords } from '../../lib/moment-words.ts';
import { Page } from '../../lib/Page.tsx';
import { meetingInput } from '../conversation/meeting-fields.ts';
import { meetingMessages } from '../conversation/meeting.messages.ts';
import { callMessages } from './call.messages.ts';
import { CallFacts } from './parts/call/CallFacts.tsx';
import { CallForm, type Sent } from './parts/call/CallForm.tsx';
import { valuesOf, type CallValues } from './parts/call/call-values.ts';
import { useTalkName } from './parts/names.ts';
import {
  RescheduleTeamConversationDocument,
  TeamConversationPageDocument,
  type TeamConversationContentFragment,
} from './team-conversation.generated.ts';
import { teamMessages } from './team-conversation.messages.ts';
import { teamConversationsUrl, teamConversationUrl } from './team-conversation.url.ts';

function Move({ of }: { of: TeamConversationContentFragment }) {
  const t = useMessages(meetingMessages);
  const { dayAndTime, moment, meeting } = useMomentWords();
  const [reschedule] = useMutation(RescheduleTeamConversationDocument);
  const [initial] = useState(() => valuesOf(of, dayAndTime));
  const [version, setVersion] = useState(of.version);
  const back = teamConversationUrl(of.id);
  const send = async (values: CallValues): Promise<Sent> => {
    const { data } = await reschedule({
      variables: { id: of.id, version, input: meetingInput(values, values, moment) },
    });
    const { teamConversation: now = null, errors = [] } = data?.rescheduleTeamConversation ?? {};
    if (now && errors.length === 0) return { to: back, words: t('moved') };
    if (!now || !errors.some(({ code }) => code === 'CONFLICT')) return { refused: errors };
    // the next press goes on from what the other left, which the reader is told first
    setVersion(now.version);
    return { refused: t('conflict', { meeting: meeting(now.startsAt, now.durationMinutes) }) };
  };
  return <CallForm {...{ initial, send, back }} teams={null} sendLabel={t('move')} facts={<CallFacts />} />;
}

/** Moves a team's conversation to another time or place. */
export function MoveTeamPage() {
  const t = useMessages(meetingMessages);
  const words = useMessages(teamMessages);
  const call = useMessages(callMessages);
  const { teamConversationId = '' } = useParams();
  const { teamConversation, conversationSetting } = useSuspenseQuery(TeamConversationPageDocument, {
    variables: { id: teamConversationId },
  }).data;
  const talkName = useTalkName(conversationSetting.teamTalkName);
  const back = teamConversationUrl(teamConversation.id);
  return (
    <Page
      title={t('moveTitle')}
      breadcrumbs={
        <Breadcrumbs
          label={words('breadcrumbs')}
          steps={[
            { to: teamConversationsUrl, name: words('list') },
            { to: back, name: talkName(teamConversation.year) },
          ]}
        />
      }
      lead={teamConversation.viewerCanReschedule ? call('moveLead') : undefined}
    >
      {teamConversation.viewerCanReschedule ? (
        <Move key={teamConversation.id} of={teamConversation} />
      ) : (
        <EmptyState
          title={t('cannotMove')}
          action={
            <Link to={back} {...linkButton('secondary')}>
              {t('toConversation')}
            </Link>
          }
        >
          {call('cannotMoveText')}
        </EmptyState>
      )}
    </Page>
  );
}
