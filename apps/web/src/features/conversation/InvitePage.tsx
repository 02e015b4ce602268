import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import type { ConversationOccasion } from '../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../lib/i18n.ts';
import { useMomentWords, type MomentWords } from '../../lib/moment-words.ts';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import {
  InvitationFormDocument,
  InviteToConversationsDocument,
  type SeasonMemberFragment,
} from './conversation.generated.ts';
import { conversationMessages } from './conversation.messages.ts';
import { invitedByAddress, seasonUrl } from './conversation.url.ts';
import { meetingMessages } from './meeting.messages.ts';
import { MeetingForm } from './parts/meeting/MeetingForm.tsx';
import { invitationInputs, type MeetingValues } from './parts/meeting/meeting-values.ts';
import { consecutiveSlots, firstSuggestion, type Taken } from './parts/meeting/slots.ts';
import './parts/conversation.css';

const usualMinutes = 60;

/** When the leader holds other conversations already. */
function takenTimes(members: readonly SeasonMemberFragment[], dayAndTime: MomentWords['dayAndTime']): Taken[] {
  const talks = members.flatMap(({ conversation, others }) => (conversation ? [conversation, ...others] : others));
  return talks
    .filter(({ heldOn }) => heldOn === null)
    .map(({ startsAt, durationMinutes }) => ({ ...dayAndTime(startsAt), minutes: durationMinutes }));
}

/** Whether a direct report can be invited to such a conversation now. */
function isInvitable({ viewerCanInvite, others }: SeasonMemberFragment, occasion: ConversationOccasion): boolean {
  return occasion === 'YEARLY' ? viewerCanInvite : !others.some((other) => other.occasion === occasion);
}

/** What one may invite all of them to. */
function occasionsFor(members: readonly SeasonMemberFragment[], absenceTalk: boolean): ConversationOccasion[] {
  const offered: ConversationOccasion[] = absenceTalk
    ? ['YEARLY', 'AFTER_ABSENCE', 'ASKED_FOR']
    : ['YEARLY', 'ASKED_FOR'];
  return offered.filter((occasion) => members.every((member) => isInvitable(member, occasion)));
}

function Nobody() {
  const t = useMessages(meetingMessages);
  return (
    <EmptyState
      title={t('nobodyTitle')}
      action={
        <Link to={seasonUrl()} {...linkButton('secondary')}>
          {t('toSeason')}
        </Link>
      }
    >
      {t('nobodyText')}
    </EmptyState>
  );
}

interface InvitationProps {
  members: readonly SeasonMemberFragment[];
  all: readonly SeasonMemberFragment[];
  occasion: ConversationOccasion;
  absenceTalk: boolean;
}

function Invitation({ members, all, occasion, absenceTalk }: InvitationProps) {
  const t = useMessages(meetingMessages);
  const { today } = useViewer();
  const { dayAndTime, moment } = useMomentWords();
  const [invite] = useMutation(InviteToConversationsDocument);
  const taken = takenTimes(all, dayAndTime);
  const [initial] = useState<MeetingValues>(() => {
    const wish = { from: firstSuggestion(today), count: members.length, minutes: usualMinutes, taken };
    const slots = consecutiveSlots(wish);
    const times = members.map(({ employment }, index) => ({
      employmentId: employment.id,
      day: slots[index]?.day ?? '',
      time: slots[index]?.time ?? '',
    }));
    return { occasion, times, minutes: String(usualMinutes), place: '', link: '', note: '' };
  });
  const send = async (values: MeetingValues) => {
    const { data } = await invite({ variables: { invitations: invitationInputs(values, moment) } });
    return data?.inviteToConversations.errors ?? [];
  };
  const n = members.length;
  return (
    <MeetingForm
      {...{ initial, taken, send }}
      nameOf={(id) => all.find(({ employment }) => employment.id === id)?.employment.person.name ?? ''}
      occasions={occasionsFor(members, absenceTalk)}
      words={{ send: t('send', { n }), sent: t('sent', { n }) }}
      back={seasonUrl()}
    />
  );
}

/** Invites the direct reports whom the address names, each at an own time. */
export function InvitePage() {
  const t = useMessages(meetingMessages);
  const names = useMessages(conversationMessages);
  const [params] = useSearchParams();
  const wanted = invitedByAddress(params);
  const { conversationOverview, conversationSetting } = useSuspenseQuery(InvitationFormDocument, {
    // what is invited to must be how it stands now
    fetchPolicy: 'network-only',
  }).data;
  const all = conversationOverview.members;
  const members = all.filter(
    (member) => wanted.members.includes(member.employment.id) && isInvitable(member, wanted.occasion),
  );
  return (
    <Page
      title={t('inviteTitle', { n: members.length })}
      breadcrumbs={<Breadcrumbs label={names('breadcrumbs')} steps={[{ to: seasonUrl(), name: names('season') }]} />}
      lead={members.length > 0 ? t('inviteLead') : undefined}
    >
      {members.length === 0 ? (
        <Nobody />
      ) : (
        <Invitation
          key={params.toString()}
          {...{ members, all }}
          occasion={wanted.occasion}
          absenceTalk={conversationSetting.absenceTalk}
        />
      )}
    </Page>
  );
}
