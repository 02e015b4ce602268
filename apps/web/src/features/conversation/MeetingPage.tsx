import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { useMomentWords } from '../../lib/moment-words.ts';
import { Page } from '../../lib/Page.tsx';
import {
  MeetingFormDocument,
  RescheduleConversationDocument,
  type ConversationFactsFragment,
} from './conversation.generated.ts';
import { conversationMessages } from './conversation.messages.ts';
import { conversationUrl, seasonUrl } from './conversation.url.ts';
import { meetingMessages } from './meeting.messages.ts';
import { meetingInput } from './meeting-fields.ts';
import { MeetingForm } from './parts/meeting/MeetingForm.tsx';
import { valuesOf, type MeetingValues } from './parts/meeting/meeting-values.ts';
import { useNames } from './parts/names.ts';
import './parts/conversation.css';

function Move({ of }: { of: ConversationFactsFragment }) {
  const t = useMessages(meetingMessages);
  const { dayAndTime, moment, meeting } = useMomentWords();
  const [reschedule] = useMutation(RescheduleConversationDocument);
  const [initial] = useState(() => valuesOf(of, dayAndTime));
  const [version, setVersion] = useState(of.version);
  const send = async (values: MeetingValues) => {
    const [time] = values.times;
    if (!time) return [];
    const input = meetingInput(values, time, moment);
    const { data } = await reschedule({ variables: { id: of.id, version, input } });
    const { conversation = null, errors = [] } = data?.rescheduleConversation ?? {};
    if (!conversation || !errors.some(({ code }) => code === 'CONFLICT')) return errors;
    // the next press goes on from what the other left, which the reader is told first
    setVersion(conversation.version);
    return t('conflict', { meeting: meeting(conversation.startsAt, conversation.durationMinutes) });
  };
  return (
    <MeetingForm
      {...{ initial, send }}
      nameOf={() => of.employment.person.name}
      taken={[]}
      occasions={[]}
      words={{ send: t('move'), sent: t('moved') }}
      back={conversationUrl(of.id)}
    />
  );
}

/** Moves a conversation to another time or place. */
export function MeetingPage() {
  const t = useMessages(meetingMessages);
  const words = useMessages(conversationMessages);
  const names = useNames();
  const { conversationId = '' } = useParams();
  const { conversation } = useSuspenseQuery(MeetingFormDocument, { variables: { id: conversationId } }).data;
  const { name } = conversation.employment.person;
  const back = conversationUrl(conversation.id);
  return (
    <Page
      title={t('moveTitle')}
      breadcrumbs={
        <Breadcrumbs
          label={words('breadcrumbs')}
          steps={[
            { to: seasonUrl(), name: words('season') },
            { to: back, name: `${names.conversation(conversation)}, ${name}` },
          ]}
        />
      }
      lead={conversation.viewerCanReschedule ? t('moveLead', { name }) : undefined}
    >
      {conversation.viewerCanReschedule ? (
        <Move key={conversation.id} of={conversation} />
      ) : (
        <EmptyState
          title={t('cannotMove')}
          action={
            <Link to={back} {...linkButton('secondary')}>
              {t('toConversation')}
            </Link>
          }
        >
          {t('cannotMoveText')}
        </EmptyState>
      )}
    </Page>
  );
}
